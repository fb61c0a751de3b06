import type { Fraction } from '../fraction.js';
import type { QuotaInput } from '../types.js';
import type { CompiledModel } from './compile.js';
import { bandOf, unboundedAmount } from './exact.js';

/** An authority's amount in agorot by one arrangement, with the half of Q6's rounding in it, and its bounds. */
export interface Point {
  readonly amount: Fraction;
  readonly least: number;
  /** Infinity where there is no cap. */
  readonly most: number;
}

/** Undefined for an authority that the arrangement has no share for. */
export function pointOf(model: CompiledModel, { population, socio, periph }: QuotaInput): Point | undefined {
  const amount = unboundedAmount(model, population, socio, periph);
  if (amount === undefined) return undefined;
  const band = bandOf(model, population);
  const { scale } = model.exact;
  return {
    amount: { over: 2n * amount + scale, under: 2n * scale },
    least: model.bounds?.floors[band] ?? 0,
    most: model.bounds?.caps[band] ?? Infinity,
  };
}

/** What such an amount comes to in agorot, within bounds. */
export function boundedAgorot({ over, under }: Fraction, least: number, most: number): bigint {
  const quota = over / under;
  if (quota > most) return BigInt(most);
  return quota < least ? BigInt(least) : quota;
}
