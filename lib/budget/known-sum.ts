import { money, type Money } from '../core/money.js';

/** A sum as far as it is known: with a missing amount it is no total. */
export interface KnownSum {
  readonly known: Money;
  /** How many amounts are missing. */
  readonly missing: number;
}

export function sumKnown(amounts: readonly (Money | null | undefined)[]): KnownSum {
  const given = amounts.filter((amount) => amount !== null && amount !== undefined);
  return {
    known: given.reduce<Money>((sum, amount) => money(sum.plus(amount)), money(0)),
    missing: amounts.length - given.length,
  };
}
