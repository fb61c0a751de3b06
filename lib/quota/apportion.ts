import { Exact, money, type Money } from '../core/money.js';
import { fail, ok, type Problem, type Result } from '../core/result.js';
import { integers, shareOut } from '../core/share-out.js';
import { cellText } from './cells.js';

/** Facts carry `argument` (total, weight, unit), the `number` of a weight, counted from 1, and `value` where there was one. */
export type ApportionProblem = Problem<
  | 'apportion-no-weights'
  | 'apportion-missing' // a null weight: an authority whose share is not known
  | 'apportion-weight-negative'
  | 'apportion-weights-zero' // nobody has a share
  | 'apportion-not-a-number'
  | 'apportion-unit-not-positive'
  | 'apportion-not-whole-units' // facts: total, unit: no shares in whole units could add up
  | 'apportion-too-large' // 10^30 or more
  | 'apportion-too-fine' // more than thirty decimal places
>;

const LARGEST = new Exact('1e30');
const FINEST = 30;
const AGORA = new Exact('0.01');

function refuse(argument: 'total' | 'weight' | 'unit', value: Exact, number?: number): ApportionProblem[] {
  const facts = { argument, number: number ?? 0, value: cellText(value.toFixed()) };
  if (!value.isFinite()) return [{ code: 'apportion-not-a-number', facts }];
  if (value.abs().gte(LARGEST)) return [{ code: 'apportion-too-large', facts }];
  return value.decimalPlaces() > FINEST ? [{ code: 'apportion-too-fine', facts }] : [];
}

function refuseWeight(weight: Exact | null, index: number): ApportionProblem[] {
  const number = index + 1;
  if (weight === null) return [{ code: 'apportion-missing', facts: { argument: 'weight', number } }];
  const refused = refuse('weight', weight, number);
  if (refused.length > 0 || !weight.lt(0)) return refused;
  return [{ code: 'apportion-weight-negative', facts: { number, value: weight.toFixed() } }];
}

/**
 * A total divided by weights into whole units (an agora, where none is said) so that the shares add up to it exactly: by largest
 * remainder, and of equal remainders the earlier one first. Each share is less than a unit away from the exact one; a weight of
 * 0 gets 0. A refund, a negative total, is divided as the same charge would be, with the sign turned, so that it gives back what
 * was charged. For the relative shares of an agreement on delegated activity (B2). Every problem is reported.
 */
export function apportion(
  total: Exact,
  weights: readonly (Exact | null)[],
  unit: Exact = AGORA,
): Result<readonly Money[], ApportionProblem> {
  const [first, ...more] = [
    ...refuse('total', total),
    ...refuse('unit', unit),
    ...weights.flatMap(refuseWeight),
  ];
  if (first) return fail(first, ...more);
  if (!unit.gt(0)) {
    return fail({ code: 'apportion-unit-not-positive', facts: { value: unit.toFixed() } });
  }
  const known = weights.filter((weight) => weight !== null);
  if (known.length === 0) return fail({ code: 'apportion-no-weights', facts: {} });
  if (known.every((weight) => weight.isZero())) return fail({ code: 'apportion-weights-zero', facts: {} });

  const [amount = 0n, one = 1n] = integers([total.abs(), unit]);
  if (amount % one !== 0n) {
    const facts = { total: total.toFixed(), unit: unit.toFixed() };
    return fail({ code: 'apportion-not-whole-units', facts });
  }
  const sign = total.isNegative() ? -1n : 1n;
  const shares = shareOut(amount / one, integers(known));
  return ok(shares.map((share) => money(new Exact((sign * share).toString()).times(unit))));
}
