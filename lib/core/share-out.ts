import type { Exact } from './money.js';

/** The same numbers as integers, all in one scale. */
export function integers(values: readonly Exact[]): bigint[] {
  const places = Math.max(0, ...values.map((value) => value.decimalPlaces()));
  return values.map((value) => BigInt(value.toFixed(places).replace('.', '')));
}

/**
 * Whole units for each weight, of `units` ≥ 0: first rounded down, then what is left by largest remainder, of equal remainders to the
 * earlier one. Weights are not negative, and not all nil.
 */
export function shareOut(units: bigint, weights: readonly bigint[]): bigint[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  const shares = weights.map((weight) => (units * weight) / all);
  const left = Number(units - shares.reduce((sum, share) => sum + share, 0n));
  weights
    .map((weight, index) => ({ index, remainder: (units * weight) % all }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder < b.remainder ? 1 : -1))
    .slice(0, left)
    .forEach(({ index }) => (shares[index] = (shares[index] as bigint) + 1n));
  return shares;
}
