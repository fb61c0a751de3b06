import type { Exact } from '../../core/money.js';
import type { FieldInfo, Value } from './thing.js';

/** Amounts of one column in both books, as far as each book has one of it. */
export type AmountPairs = Iterable<readonly [a: Exact, b: Exact]>;

const roundsTo = (exact: Exact, round: Exact, step: Exact): boolean =>
  exact.div(step).toDecimalPlaces(0).mul(step).equals(round);

/** Of amounts that a rounder unit cannot show, so many at least agree with it, where one column is the other one rounded. */
const AGREEING = 0.9;

/**
 * The step that a column was rounded to in one of the books, if it was: 1,235 thousand is what 1,234,567 shekels round to. It takes most
 * of the column to say so; where the finer book has whole thousands as well, a difference of a hundred shekels is one.
 */
export function roundedTo(
  pairs: AmountPairs,
  a: FieldInfo | undefined,
  b: FieldInfo | undefined,
): Exact | undefined {
  if (!a?.step || !b?.step || a.step.equals(b.step)) return undefined;
  const inA = a.step.greaterThan(b.step);
  const step = inA ? a.step : b.step;
  if (!step.greaterThan(1)) return undefined;
  let [all, broken, agreeing] = [0, 0, 0];
  for (const [one, other] of pairs) {
    const [round, exact] = inA ? [one, other] : [other, one];
    all += 1;
    if (exact.mod(step).isZero()) continue;
    broken += 1;
    if (roundsTo(exact, round, step)) agreeing += 1;
  }
  return broken * 2 > all && agreeing >= broken * AGREEING ? step : undefined;
}

export type Agreement = 'equal' | 'rounded' | 'different';

/** Exactly equal or, where the column was rounded in one of the books, as far as that tells. */
export function agreement(a: Value | undefined, b: Value | undefined, step: Exact | undefined): Agreement {
  if (a?.text === b?.text) return 'equal';
  if (!step || !a?.amount || !b?.amount) return 'different';
  const same = roundsTo(a.amount, b.amount, step) || roundsTo(b.amount, a.amount, step);
  return same ? 'rounded' : 'different';
}
