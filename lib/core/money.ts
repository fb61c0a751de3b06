import { Decimal } from 'decimal.js';

/**
 * Our own Decimal constructor: the shared one can be reconfigured by any other user of the package on the page.
 * 100 digits hold every product of the quota formula exactly: 16 of the population, 18 of the tariff, 13 of each coefficient
 * and of the factor, 12 of a weight.
 */
export const Exact = Decimal.clone({
  precision: 100,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -100,
  toExpPos: 100,
});
export type Exact = Decimal;

/**
 * A cell's finite number. A double carries fifteen decimal digits, and Excel shows no more; what follows them is binary noise,
 * so that a computed 0.1 + 0.2 is the 0.3 that its cell shows.
 */
export const fromDouble = (value: number): Exact => new Exact(value.toPrecision(15));

declare const moneyBrand: unique symbol;

/** An amount in NIS, exact; not rounded unless a clause says so. */
export type Money = Decimal & { readonly [moneyBrand]: 'NIS' };

/** Takes decimal text or a safe integer; a fractional `number` would smuggle in a binary rounding, so it is refused. */
export function money(nis: string | Decimal | bigint | number): Money {
  if (typeof nis === 'number' && !Number.isSafeInteger(nis)) {
    throw new RangeError('money() takes whole numbers, decimal text or Decimal, never a binary fraction');
  }
  return new Exact(typeof nis === 'bigint' ? nis.toString() : nis) as Money;
}

/** From a whole number of agorot. */
export const fromAgorot = (agorot: number | bigint): Money => money(new Exact(agorot.toString()).div(100));

/** Half-up to the agora, away from zero for negatives as well. */
export const roundToAgora = (amount: Money): Money => money(amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP));

/** Plain decimal text with two places, as in every JSON document: `55126.50`. Rounds half-up where more places exist. */
export const formatMoney = (amount: Money): string => amount.toFixed(2, Decimal.ROUND_HALF_UP);
