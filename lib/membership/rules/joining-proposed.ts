import type { IsoDate } from '../../core/dated.js';
import { standing } from '../../model/evidence.js';
import { dateOf, referenceOf } from '../../model/said.js';
import { eachJoining, type Look } from '../each.js';
import type { JoiningFacts } from '../facts.js';
import { membershipRule } from '../rule.js';
import { dayOf, isDone, shownOn } from '../standing.js';

function verdict(joining: JoiningFacts, on: IsoDate): Pick<Look, 'code' | 'outcome'> {
  const { proposal, plenary, request } = joining;
  const found = standing(proposal, on);
  if (found === 'unknown') return { code: 'joining-proposal-unknown', outcome: 'undetermined' };
  if (found === 'not-shown') {
    return isDone(joining, on) || shownOn(request, on) === true
      ? { code: 'joining-unproposed', outcome: 'breached' }
      : { code: 'joining-proposal-pending', outcome: 'advisory' };
  }
  const [proposed, decided] = [dayOf(proposal), dayOf(plenary)];
  return proposed !== undefined && decided !== undefined && proposed > decided
    ? { code: 'joining-proposed-after', outcome: 'advisory' }
    : { code: 'joining-proposed', outcome: 'met' };
}

/** J1: the plenary approves on its head's proposal. Asked for once the plenary has approved; the dates may be those of the papers alone. */
export const joiningProposed = membershipRule('J1-proposal', (facts, on) =>
  eachJoining(facts, (joining) =>
    shownOn(joining.plenary, on) === true
      ? {
          ...verdict(joining, on),
          at: ['proposal', 'plenary'],
          facts: {
            reference: referenceOf(joining.proposal),
            proposed: dateOf(joining.proposal),
            decided: dateOf(joining.plenary),
          },
        }
      : undefined,
  ),
);
