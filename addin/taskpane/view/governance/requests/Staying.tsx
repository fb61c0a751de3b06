import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { quotaBasis, type BookCheck, type Problem, type QuotaBasis } from '../../../../../lib/index.js';
import type { Leaver } from '../../../state/governance/leavers.js';
import { stayingWithout, tariffOf, type Staying as Stayed } from '../../../state/governance/staying.js';
import type { AnySaid } from '../../../words/voice.js';
import { useLooks } from '../../looks.js';
import { Note } from '../../parts.js';
import { Several } from '../../Several.js';
import { tokens } from '../../tokens.js';
import type { MembershipVoice } from './membership.js';
import { StayingTable } from './StayingTable.js';

const useStyles = makeStyles({
  verdict: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly book: BookCheck;
  readonly leaver: Leaver | undefined;
  readonly voice: MembershipVoice;
}

/** What the quotas become for those who stay; ours, for the procedure is silent on it. */
export function Staying({ book, leaver, voice }: Props) {
  const looks = useLooks();
  const basis = useMemo(() => quotaBasis(book), [book]);
  return (
    <section className={looks.section}>
      <h2 className={looks.heading}>{voice.say('stay.title')}</h2>
      <div className={looks.small}>{voice.say('stay.ours')}</div>
      {!basis ? (
        <div>{voice.say('stay.none')}</div>
      ) : leaver ? (
        <Without basis={basis} leaver={leaver} voice={voice} />
      ) : (
        <div>{voice.say('stay.nobody')}</div>
      )}
    </section>
  );
}

interface WithoutProps {
  readonly basis: QuotaBasis;
  readonly leaver: Leaver;
  readonly voice: MembershipVoice;
}

function Without({ basis, leaver, voice }: WithoutProps) {
  const looks = useLooks();
  const { model, shown } = basis;
  const stayed = useMemo(() => stayingWithout(basis, leaver.key), [basis, leaver]);
  if (!stayed) return <div>{voice.say('stay.absent', { who: leaver.name })}</div>;
  return (
    <>
      <div className={looks.small}>{voice.say(`stay.by.${shown ? model.status : 'unknown'}`)}</div>
      <Falls stayed={stayed} voice={voice} />
      <Kept basis={basis} stayed={stayed} voice={voice} />
      <StayingTable basis={basis} stayed={stayed} voice={voice} />
    </>
  );
}

interface StayedProps {
  readonly stayed: Stayed;
  readonly voice: MembershipVoice;
}

function Falls({ stayed: { leaver, before, after }, voice }: StayedProps) {
  const styles = useStyles();
  if (!before.total || !after.total) return null;
  const amount = voice.nis(before.total.minus(after.total));
  const totals = { before: voice.nis(before.total), after: voice.nis(after.total) };
  return (
    <div>
      <div className={styles.verdict}>{voice.say('stay.falls', { who: leaver.name, amount, ...totals })}</div>
      <div>{voice.say('stay.same')}</div>
    </div>
  );
}

function Kept({ basis, stayed: { kept, before }, voice }: StayedProps & { readonly basis: QuotaBasis }) {
  const styles = useStyles();
  if (!kept.ok)
    return <Unreached problems={kept.problems} known={before.total !== undefined} voice={voice} />;
  const { value, total, exact, missed } = kept.value.solved;
  const now = tariffOf(basis.model);
  return (
    <div>
      <div className={styles.verdict}>
        {voice.say('stay.tariff', { tariff: voice.nis(value), total: voice.nis(before.known) })}
      </div>
      <div>{now && voice.say('stay.tariff.now', { now: voice.nis(now) })}</div>
      {!exact && (
        <div>{voice.say('stay.nearest', { total: voice.nis(total), missed: voice.nis(missed.abs()) })}</div>
      )}
      <div>{voice.say('stay.approval')}</div>
    </div>
  );
}

interface UnreachedProps {
  readonly problems: readonly Problem[];
  /** The total before is known, and no tariff comes to it. */
  readonly known: boolean;
  readonly voice: MembershipVoice;
}

function Unreached({ problems, known, voice }: UnreachedProps) {
  return (
    <Note tone="warning">
      {voice.say(known ? 'stay.unreachable' : 'stay.unknown')}
      <Several>
        {problems.map((problem, index) => (
          <span key={index}>{voice.problem(problem as AnySaid)}</span>
        ))}
      </Several>
    </Note>
  );
}
