import { Decimal } from 'decimal.js';
import { Exact, type Money } from '../../core/money.js';
import { fail, type Result } from '../../core/result.js';
import { cellText } from '../cells.js';
import { WHOLE } from '../parameters.js';
import type { QuotaModel } from '../types.js';
import { checked } from './checked.js';
import { flatFormula } from './per-head.js';
import type { ArrangementProblem } from './types.js';

/** The finest that a table holds; a total in agorot divided among fewer than ten million rounds to the same agora from here as from the fraction. */
const PLACES = 9;
const MOST_MEMBERS = 9_999_999;

/**
 * Q7: every member pays the same. `total` in whole agorot; each quota is rounded half-up (Q6), so that they may add up to some agorot
 * more or less than the total. `apportion` divides it without remainder.
 */
export function equalShare(total: Money, members: number): Result<QuotaModel, ArrangementProblem> {
  if (!Number.isInteger(members) || members < 1 || members > MOST_MEMBERS) {
    return fail({ code: 'arrangement-members', facts: { value: cellText(members) }, place: 'members' });
  }
  if (total.decimalPlaces() > 2) {
    const facts = { parameter: 'T', value: cellText(total.toFixed()) };
    return fail({ code: 'model-finer-than-agora', facts, place: 'total' });
  }
  const each = total.div(members).toDecimalPlaces(PLACES, Decimal.ROUND_HALF_UP);
  return checked({ parts: [flatFormula(each, new Exact(0))], factor: WHOLE, caps: [], floors: [] });
}
