import { lazy, Suspense, useEffect, useMemo } from 'react';
import { appointedOn, type BookCheck } from '../../../../lib/index.js';
import { groupsOf, itemsOf } from '../../state/check/items.js';
import { useCheck } from '../check/check.js';
import { CheckProvider } from '../check/CheckProvider.js';
import { FindingGroup } from '../check/FindingGroup.js';
import { Progress } from '../check/Progress.js';
import { useLooks } from '../looks.js';
import { usePane } from '../pane.js';
import { Busy, Note } from '../parts.js';
import { ProblemList } from '../ProblemList.js';
import { Council } from './Council.js';
import { Deadlines } from './Deadlines.js';
import { useDeadlineVoice } from './deadlineWords.js';
import { Tenders } from './Tenders.js';
import { hasGovernance, isOfGovernance, useGovernanceVoice, type GovernanceVoice } from './governance.js';

const Membership = lazy(() =>
  import('./requests/Membership.js').then((module) => ({ default: module.Membership })),
);
const Vote = lazy(() => import('./Vote.js').then((module) => ({ default: module.Vote })));
const Wizard = lazy(() => import('./Wizard.js').then((module) => ({ default: module.Wizard })));

/** The council at a glance, what the rules on council, powers, contracts and membership found, and a vote to try out. */
export function Governance() {
  const { state, voice: first } = usePane();
  const voice = useGovernanceVoice();
  const { reading } = state;
  if (reading.phase === 'failed') {
    return (
      <Note tone="error">
        <ProblemList problems={reading.problems} />
      </Note>
    );
  }
  const wait = <Busy label={first.say('reading')} />;
  if (!voice) return wait;
  return (
    <CheckProvider wait={wait}>
      <Page voice={voice} />
    </CheckProvider>
  );
}

function Page({ voice }: { readonly voice: GovernanceVoice }) {
  const { checking, intents } = useCheck();
  const { book, run } = checking;
  const { today } = usePane();
  const appointed = appointedOn(book?.facts.council?.seats ?? [], today()).length;
  useEffect(() => {
    void intents.open();
  }, [intents]);
  return (
    <>
      <Progress run={run} />
      {book &&
        (hasGovernance(book) ? (
          <Found book={book} voice={voice} />
        ) : (
          <Note>{voice.say('gov.sheets.none')}</Note>
        ))}
      <Suspense>
        {book && <Membership book={book} />}
        <Wizard voice={voice} appointed={appointed} />
        <Vote voice={voice} appointed={appointed} />
      </Suspense>
    </>
  );
}

interface FoundProps {
  readonly book: BookCheck;
  readonly voice: GovernanceVoice;
}

function Found({ book, voice }: FoundProps) {
  const looks = useLooks();
  const dated = useDeadlineVoice();
  const groups = useMemo(() => groupsOf(itemsOf(book).filter(isOfGovernance)), [book]);
  return (
    <>
      <Council book={book} voice={voice} />
      {dated && <Deadlines book={book} voice={dated} />}
      {dated && <Tenders book={book} voice={dated} />}
      <section className={looks.section}>
        <h2 className={looks.heading}>{voice.say('gov.findings')}</h2>
        {groups.length === 0 && <div>{voice.say('gov.findings.none')}</div>}
        {groups.map((group) => (
          <FindingGroup key={group.outcome} group={group} />
        ))}
      </section>
    </>
  );
}
