import type { IsoDate } from '../../core/dated.js';
import { canJoin, either, type JoiningConsents } from '../conditions.js';
import { eachJoining, type Look } from '../each.js';
import type { JoiningFacts } from '../facts.js';
import { membershipRule } from '../rule.js';
import { consentsOn, dueOn, isDone } from '../standing.js';

/** Whose consent is so: the authority's, that of the council (which the minister may replace), or both. */
function whose(consents: JoiningConsents, is: boolean | undefined): 'authority' | 'council' | 'both' {
  const authority = consents.authority === is;
  const council = either(consents.council, consents.minister) === is;
  return authority && council ? 'both' : authority ? 'authority' : 'council';
}

const FIELDS = {
  authority: ['plenary'],
  council: ['council', 'ministerReasons'],
  both: ['plenary', 'council', 'ministerReasons'],
} as const;

function look(joining: JoiningFacts, on: IsoDate): Look {
  const done = isDone(joining, on);
  const due = dueOn(joining, on);
  const then = consentsOn(joining, due);
  const can = canJoin(then);
  if (can === true) {
    const how = then.council === true ? 'council' : 'minister';
    const at = ['plenary', how === 'council' ? 'council' : 'ministerReasons'];
    return { code: 'joining-consented', outcome: 'met', at, facts: { how } };
  }
  if (can === undefined) {
    const what = whose(then, undefined);
    return { code: 'joining-consent-unknown', outcome: 'undetermined', at: FIELDS[what], facts: { what } };
  }
  const what = whose(then, false);
  const at = FIELDS[what];
  if (!done) return { code: 'joining-consent-pending', outcome: 'advisory', at, facts: { what, on } };
  return canJoin(consentsOn(joining, on)) === true
    ? { code: 'joining-consented-after', outcome: 'advisory', at, facts: { what, due } }
    : { code: 'joining-unconsented', outcome: 'breached', at, facts: { what, due } };
}

/**
 * J1: with the consent of the joining plenary, and that of the council or the minister's reasons to act without it. Whether a consent that
 * came after the change heals it the text leaves open, so that is advisory.
 */
export const joiningConsented = membershipRule('J1', (facts, on) =>
  eachJoining(facts, (joining) => look(joining, on)),
);
