import { useEffect, useMemo, useState, type ReactNode } from 'react';
import type { CheckIntents } from '../../checkIntents.js';
import { checkStore } from '../../state/check/store.js';
import { WORDS } from '../../words/check/load.js';
import type { CheckFacts } from '../../words/check/types.js';
import { useLateVoice } from '../lateWords.js';
import { usePane, usePaneStore } from '../pane.js';
import { CheckContext } from './check.js';

function useCheckIntents(): CheckIntents | undefined {
  const { intents, today } = usePane();
  const [checks, setChecks] = useState<CheckIntents>();
  useEffect(() => {
    let wanted = true;
    void intents.checks(today).then((fetched) => {
      if (wanted) setChecks(fetched);
    });
    return () => {
      wanted = false;
    };
  }, [intents, today]);
  return checks;
}

interface Props {
  /** Shown until the sentences have arrived. */
  readonly wait: ReactNode;
  readonly children: ReactNode;
}

/** Everything that views of the check are given, once its sentences have arrived. */
export function CheckProvider({ wait, children }: Props) {
  const { state } = usePane();
  const store = usePaneStore();
  const voice = useLateVoice<CheckFacts>(WORDS);
  const intents = useCheckIntents();
  const { get, send } = useMemo(() => checkStore(store), [store]);
  const kept = state.check;
  const checking = useMemo(() => kept ?? get(), [kept, get]);
  const view = useMemo(
    () => voice && intents && { voice, checking, send, intents },
    [voice, intents, checking, send],
  );
  if (!view) return wait;
  return <CheckContext.Provider value={view}>{children}</CheckContext.Provider>;
}
