import { Exact } from '../../core/money.js';

/** `rounded`: equal once the sum is rounded as such amounts are in this sheet, whose rows are kept finer than its totals. */
export type Agreement = 'equal' | 'rounded' | 'different';

/** How finely amounts are kept: decimals of those that are compared with a sum, and how many of those that are added have more. */
export interface Precision {
  readonly places: number;
  readonly finer: number;
}

/** Fifteen digits of each amount are its own; what a computed cell holds behind them is the computer's. */
const NOISE = new Exact('1e-14');

export const sumOf = (amounts: readonly Exact[]): Exact =>
  amounts.reduce((sum, amount) => sum.plus(amount), new Exact(0));

export const precisionOf = (compared: readonly Exact[], added: readonly Exact[]): Precision => {
  const places = compared.reduce((most, amount) => Math.max(most, amount.decimalPlaces()), 0);
  return { places, finer: added.filter((amount) => amount.decimalPlaces() > places).length };
};

/**
 * Whether an amount is the sum of others. Rounding excuses a difference only where a whole column is kept finer: one amount with
 * decimals among whole ones is an amount that differs.
 */
export function agreement(amount: Exact, parts: readonly Exact[], { places, finer }: Precision): Agreement {
  const sum = sumOf(parts);
  const difference = amount.minus(sum).abs();
  if (difference.isZero()) return 'equal';
  const size = parts.reduce((all, part) => all.plus(part.abs()), amount.abs());
  if (difference.lte(size.mul(NOISE))) return 'equal';
  return finer > 1 && sum.toDecimalPlaces(places).equals(amount) ? 'rounded' : 'different';
}
