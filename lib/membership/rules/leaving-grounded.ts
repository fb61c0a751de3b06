import type { IsoDate } from '../../core/dated.js';
import { needed } from '../../model/majority.js';
import type { Seat } from '../../model/seat.js';
import { canLeave, isTwoThirds, type LeavingConditions } from '../conditions.js';
import { eachLeaving, type Look } from '../each.js';
import type { LeavingFacts } from '../facts.js';
import { membershipRule } from '../rule.js';
import { dueOn, isBeforeMinister, isDone, isVoteShort, leavingOn } from '../standing.js';

type What = 'request' | 'votes' | 'members' | 'convinced';

/** Of the ways that are open, the first thing that is not said. */
function unknownOf(
  { authority, votesFor, members, convinced }: LeavingConditions,
  leaving: LeavingFacts,
): What {
  const byCouncil = leaving.askedBy === 'council' || leaving.votesFor !== undefined;
  if (!byCouncil && authority === undefined) return 'request';
  if (votesFor === undefined) return 'votes';
  if (isTwoThirds(votesFor, members) === undefined) return 'members';
  return convinced === undefined ? 'convinced' : 'request';
}

/** Nobody asked as 4.3 demands, or the council did, and the minister is not convinced. */
const missingOf = ({ votesFor, members }: LeavingConditions): 'request' | 'convinced' =>
  isTwoThirds(votesFor, members) === true ? 'convinced' : 'request';

const FIELDS: Readonly<Record<What, readonly string[]>> = {
  request: ['authorityDecision'],
  votes: ['votesFor'],
  members: ['members', 'votesFor'],
  convinced: ['convinced'],
};

const counted = ({ votesFor, members }: LeavingConditions): Look['facts'] & object => ({
  votes: votesFor ?? 0,
  members: members ?? 0,
  needed: members !== undefined && members > 0 ? needed('two-thirds', members) : 0,
});

function look(leaving: LeavingFacts, seats: readonly Seat[] | undefined, on: IsoDate): Look {
  const done = isDone(leaving, on);
  const due = dueOn(leaving, on);
  const then = leavingOn(leaving, seats, due);
  const can = canLeave(then);
  const { votesFor, members } = then;
  if (can === true) {
    const by = then.authority === true ? 'authority' : 'council';
    const at = by === 'authority' ? ['authorityDecision'] : ['councilDecision', 'votesFor', 'convinced'];
    return { code: 'leaving-grounded', outcome: 'met', at, facts: { by, ...counted(then) } };
  }
  if (can === undefined) {
    if (votesFor !== undefined && members !== undefined && votesFor > members) {
      return {
        code: 'leaving-votes-exceed',
        outcome: 'undetermined',
        at: ['votesFor', 'members'],
        facts: counted(then),
      };
    }
    const what = unknownOf(then, leaving);
    return { code: 'leaving-ground-unknown', outcome: 'undetermined', at: FIELDS[what], facts: { what } };
  }
  if (done && canLeave(leavingOn(leaving, seats, on)) === true) {
    return {
      code: 'leaving-grounded-after',
      outcome: 'advisory',
      at: ['amendment', 'effective'],
      facts: { due },
    };
  }
  if (isVoteShort(then, leaving)) {
    const acted = done || isBeforeMinister(leaving, on);
    return {
      code: acted ? 'leaving-vote-short' : 'leaving-vote-short-pending',
      outcome: acted ? 'breached' : 'advisory',
      at: ['votesFor', 'members'],
      facts: counted(then),
    };
  }
  const what = missingOf(then);
  return {
    code: done ? 'leaving-ungrounded' : 'leaving-ground-pending',
    outcome: done ? 'breached' : 'advisory',
    at: FIELDS[what],
    facts: { what, due, ...counted(then) },
  };
}

/**
 * J3: the leaving authority's council asked, or the cluster's did by two thirds of its members and the minister is convinced. A request of
 * the council by fewer is breached once it is before the minister; anything else only where the release has taken effect.
 */
export const leavingGrounded = membershipRule('J3', (facts, on) =>
  eachLeaving(facts, (leaving) => look(leaving, facts.seats, on)),
);
