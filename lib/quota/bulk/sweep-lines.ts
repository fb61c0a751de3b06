import type { Fraction } from '../fraction.js';
import { BILLION, linesOf, type Line } from '../solve/line.js';
import type { QuotaInput, QuotaModel } from '../types.js';

/** An authority's amount in agorot by one arrangement, with the half of Q6's rounding, and its bounds. */
export interface Point {
  readonly amount: Fraction;
  readonly least: bigint;
  readonly most: bigint | undefined;
}

/** Undefined for an authority that the arrangement has no share for. */
export function pointsOf(model: QuotaModel): (input: QuotaInput) => Point | undefined {
  const lineOf = linesOf(model, 'factor');
  const factor = BigInt(model.factor.times(BILLION.toString()).toFixed(0));
  return (input) => {
    const line = lineOf(input);
    if (!line) return undefined;
    const { constant, slope, under, least, most } = line;
    return { amount: { over: constant + slope * factor, under }, least, most };
  };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}

/** From one amount at step 0 to another at the last step, by whole steps; the bounds are those of both. */
export function lineBetween(from: Point, to: Point, steps: number): Line {
  const { least, most } = from;
  const [a, b] = [from.amount, to.amount];
  const under = a.under * b.under * BigInt(steps);
  const constant = a.over * b.under * BigInt(steps);
  const slope = b.over * a.under - a.over * b.under;
  const common = greatestDivisor(greatestDivisor(under, constant), slope);
  return { constant: constant / common, slope: slope / common, under: under / common, least, most };
}

/** ⌊a / b⌋ and what is left of a, also for a below 0. */
export function divide(a: bigint, b: bigint): { whole: bigint; rest: bigint } {
  const rest = ((a % b) + b) % b;
  return { whole: (a - rest) / b, rest };
}
