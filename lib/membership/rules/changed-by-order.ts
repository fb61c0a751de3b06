import type { IsoDate } from '../../core/dated.js';
import { standing } from '../../model/evidence.js';
import { dateOf, orNone, referenceOf } from '../../model/said.js';
import { eachJoining, eachLeaving, type Look } from '../each.js';
import type { JoiningFacts } from '../facts.js';
import { membershipRule } from '../rule.js';
import { dayOf } from '../standing.js';

function verdict(
  { amendment, effective }: Pick<JoiningFacts, 'amendment' | 'effective'>,
  on: IsoDate,
): Pick<Look, 'code' | 'outcome'> {
  const found = standing(amendment, on);
  const amended = dayOf(amendment);
  // A change that is still to come may yet be preceded by its amendment.
  if (effective === undefined || effective > on) {
    return found === 'shown'
      ? { code: 'change-by-order', outcome: 'met' }
      : { code: 'change-order-pending', outcome: 'advisory' };
  }
  if (found === 'unknown') return { code: 'change-order-unknown', outcome: 'undetermined' };
  if (found === 'not-shown') return { code: 'change-before-order', outcome: 'breached' };
  if (amended === undefined) return { code: 'change-order-unknown', outcome: 'undetermined' };
  return amended <= effective
    ? { code: 'change-by-order', outcome: 'met' }
    : { code: 'change-before-order', outcome: 'breached' };
}

const look =
  (on: IsoDate) =>
  (one: Pick<JoiningFacts, 'amendment' | 'effective'>): Look => ({
    ...verdict(one, on),
    at: ['amendment', ...(one.effective === undefined ? [] : ['effective'])],
    facts: {
      reference: referenceOf(one.amendment),
      amended: dateOf(one.amendment),
      effective: orNone(one.effective),
      on,
    },
  });

/** J0: the minister adds and releases by amending the order, so that neither has effect before it. */
export const changedByOrder = membershipRule('J0', (facts, on) => [
  ...eachJoining(facts, look(on)),
  ...eachLeaving(facts, look(on)),
]);
