import { fractionOf, type Fraction } from '../fraction.js';
import { BILLION, linesOf } from '../solve/line.js';
import type { QuotaInput, QuotaModel } from '../types.js';

/** An authority's amount in agorot by one arrangement, with the half of Q6's rounding in it, and its bounds. */
export interface Point {
  readonly amount: Fraction;
  readonly least: bigint;
  readonly most: bigint | undefined;
}

/** Undefined for an authority that the arrangement has no share for. */
export function pointsOf(model: QuotaModel): (input: QuotaInput) => Point | undefined {
  const lineOf = linesOf(model, 'factor');
  const factor = fractionOf(model.factor);
  return (input) => {
    const line = lineOf(input);
    if (!line) return undefined;
    const { constant, slope, under, least, most } = line;
    const over = constant * factor.under + slope * factor.over * BILLION;
    return { amount: { over, under: under * factor.under }, least, most };
  };
}

/** The quota in agorot: what `computeQuota` says (Q1, Q6, Q7), without the working. */
export function quotaAtPoint({ amount, least, most }: Point): bigint {
  const quota = amount.over / amount.under;
  if (most !== undefined && quota > most) return most;
  return quota < least ? least : quota;
}
