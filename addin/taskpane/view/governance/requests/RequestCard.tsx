import { makeStyles, mergeClasses } from '@fluentui/react-components';
import {
  nextSteps,
  type JoiningStepName,
  type Known,
  type LeavingStepName,
  type MembershipStep,
  type Paper,
} from '../../../../../lib/index.js';
import type { CellAt } from '../../../state/members.js';
import { useLooks } from '../../looks.js';
import { CellLink } from '../../parts.js';
import { tokens } from '../../tokens.js';
import type { MembershipVoice } from './membership.js';
import { Standings } from './Standings.js';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    borderTopWidth: '1px',
    borderRightWidth: '1px',
    borderBottomWidth: '1px',
    borderLeftWidth: '1px',
    borderTopStyle: 'solid',
    borderRightStyle: 'solid',
    borderBottomStyle: 'solid',
    borderLeftStyle: 'solid',
    borderTopColor: tokens.colorNeutralStroke1,
    borderRightColor: tokens.colorNeutralStroke1,
    borderBottomColor: tokens.colorNeutralStroke1,
    borderLeftColor: tokens.colorNeutralStroke1,
  },
  verdict: { fontWeight: tokens.fontWeightSemibold },
  holds: { color: tokens.colorPaletteGreenForeground1 },
  fails: { color: tokens.colorPaletteRedForeground1 },
});

type Step = MembershipStep<JoiningStepName | LeavingStepName>;

interface Props {
  readonly way: 'joining' | 'leaving';
  readonly who: string;
  readonly holds: Known;
  readonly steps: readonly Step[];
  readonly papers: readonly Paper[];
  /** Where a fact of the request stands; without a name, the request itself. */
  readonly placeOf: (fact?: string) => CellAt | undefined;
  /** Of one that leaves: how many items of the settlement are of it; undefined where no sheet has any. */
  readonly items?: number | undefined;
  readonly voice: MembershipVoice;
}

const holdsText = (holds: Known) => (holds === undefined ? 'unknown' : holds ? 'yes' : 'no');

function voteText({ vote }: Step, voice: MembershipVoice): string {
  if (!vote) return '';
  const { votesFor, members, needed } = vote;
  if (members === undefined || needed === undefined) {
    return votesFor === undefined ? '' : voice.say('req.vote.for', { votes: votesFor });
  }
  return votesFor === undefined
    ? voice.say('req.vote.needed', { members, needed })
    : voice.say('req.vote', { votes: votesFor, members, needed });
}

function nextText(steps: readonly Step[], voice: MembershipVoice): string {
  const [first, other] = nextSteps(steps);
  if (!first) return voice.say('req.next.none');
  const facts = { actor: voice.say(`req.actor.${first.actor}`), step: voice.say(`req.step.${first.step}`) };
  if (!other) return voice.say('req.next', facts);
  const instead = voice.say(`req.step.${other.step}`);
  return voice.say('req.next.or', { ...facts, other: voice.say(`req.actor.${other.actor}`), instead });
}

/** J1–J4 of one request: whether it may be done, who acts next, its steps and its papers. */
export function RequestCard({ way, who, holds, steps, papers, placeOf, items, voice }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const at = placeOf();
  const title = voice.say(`req.${way}`, { who: who === '' ? voice.say('req.unnamed') : who });
  const shown = papers.filter(({ standing }) => standing === 'shown').length;
  const counted = voice.say('req.papers', { shown, of: papers.length });
  return (
    <article className={styles.card} aria-label={title}>
      <h3 className={looks.heading}>{at ? <CellLink at={at}>{title}</CellLink> : title}</h3>
      <div
        className={mergeClasses(
          styles.verdict,
          holds === true && styles.holds,
          holds === false && styles.fails,
        )}
      >
        {voice.say(`req.can.${way === 'joining' ? 'join' : 'leave'}.${holdsText(holds)}`)}
      </div>
      <div>{nextText(steps, voice)}</div>
      <Standings
        label={voice.say('req.steps')}
        voice={voice}
        list={steps.map((step) => ({
          key: step.step,
          what: voice.say(`req.step.${step.step}`),
          standing: step.standing,
          evidence: step.evidence,
          at: placeOf(step.step),
          more: step.standing !== 'not-needed' && voteText(step, voice),
        }))}
      />
      <h4 className={looks.heading}>{counted}</h4>
      <Standings
        label={counted}
        voice={voice}
        list={papers.map(({ paper, standing, evidence }) => ({
          key: paper,
          what: voice.say(`req.paper.${paper}`),
          standing,
          evidence,
          at: placeOf(paper),
        }))}
      />
      {items !== undefined && (
        <div className={looks.small}>
          {voice.say('req.papers.settlement')} {voice.say('req.papers.items', { count: items })}
        </div>
      )}
    </article>
  );
}
