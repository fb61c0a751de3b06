import { useEffect, useState } from 'react';
import { isoDate, speaker, type Language } from '../../../../lib/index.js';
import { WORDS } from '../../words/governance/deadlines/load.js';
import type { DeadlineFacts } from '../../words/governance/deadlines/types.js';
import { dateText } from '../../numbers.js';
import { usePane } from '../pane.js';

type Key = keyof DeadlineFacts;
type Given<K extends Key> =
  DeadlineFacts[K] extends Readonly<Record<string, never>> ? [] : [facts: DeadlineFacts[K]];

/** Says deadlines and tenders. Dates are given as `2028-02-29`; what is one of a few words chooses among phrases. */
export interface DeadlineVoice {
  readonly language: Language;
  say<K extends Key>(key: K, ...facts: Given<K>): string;
}

/** Dates as the pane writes them everywhere. */
const dated = (facts: object, language: Language): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(facts as Record<string, string | number>).map(([name, fact]) => [
      name,
      typeof fact === 'string' && isoDate(fact) ? dateText(fact, language) : fact,
    ]),
  );

/** Fetched with the area; keeps the language before until the next has arrived. */
export function useDeadlineVoice(): DeadlineVoice | undefined {
  const { voice } = usePane();
  const { language } = voice;
  const [late, setLate] = useState<DeadlineVoice>();
  useEffect(() => {
    let wanted = true;
    void WORDS[language]().then(({ words }) => {
      const own = speaker<Key>(language, words);
      if (!wanted) return;
      setLate({
        language,
        say: (code, ...[facts]) => own.say({ code, facts: dated(facts ?? {}, language) }),
      });
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return late;
}
