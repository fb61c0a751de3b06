import { Exact, fromAgorot, money, type Money } from '../core/money.js';

/** A fraction of whole numbers, `under` above 0: shares of a total need not end in decimals, and are still exact. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const NOTHING: Fraction = { over: 0n, under: 1n };

export function fractionOf(value: Exact): Fraction {
  const under = 10n ** BigInt(value.decimalPlaces());
  return { over: BigInt(value.times(under.toString()).toFixed(0)), under };
}

export const plus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});

export const times = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.over,
  under: a.under * b.under,
});

export const inverse = ({ over, under }: Fraction): Fraction => ({ over: under, under: over });

/** `percent` per cent of it. */
export const perCentOf = (percent: Exact, of: Fraction): Fraction => {
  const { over, under } = fractionOf(percent);
  return { over: over * of.over, under: under * of.under * 100n };
};

/** Exact wherever the fraction ends in decimals; else to the digits of `Exact`. */
export const exactOf = ({ over, under }: Fraction): Exact => new Exact(over.toString()).div(under.toString());

/** Half-up to the agora (Q6), for amounts in NIS from 0 upwards. */
export const roundedToAgora = ({ over, under }: Fraction): Money =>
  fromAgorot((over * 200n + under) / (under * 2n));

/** The amount in NIS as it stands. */
export const moneyOf = (fraction: Fraction): Money => money(exactOf(fraction));
