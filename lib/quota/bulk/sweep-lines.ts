import type { Line } from '../solve/line.js';
import type { Point } from './points.js';

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
