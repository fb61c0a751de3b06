import { fail, ok, type Problem, type Result } from '../../core/result.js';
import { sameBands } from '../model/recognise.js';
import type { QuotaInput, QuotaModel, QuotaProblem } from '../types.js';
import { compileModel } from './compile.js';
import { ABREAST, layKernel, runKernel } from './sweep-kernel.js';
import { linesBetween, quotaAt, type Lines } from './sweep-lines.js';

/**
 * Arrangements in even steps from one to another, both included. Where they differ in one parameter (a tariff, the factor, one sum
 * or coefficient), step n has that parameter n/steps of the way. Where they differ in more, it is the mix of both with the weights
 * 1 − n/steps and n/steps, as in a phase-in.
 */
export interface Sweep {
  readonly from: QuotaModel;
  readonly to: QuotaModel;
  /** From 1 to a million; there is one arrangement more than steps. */
  readonly steps: number;
}

/** Totals of the rounded quotas (Q6) by step, in agorot. */
export interface SweepTotals {
  /** NaN for the steps in `wide`. */
  readonly agorot: Float64Array;
  /** Totals that a double does not hold exactly. */
  readonly wide: ReadonlyMap<number, bigint>;
}

export type SweepProblem = Problem<
  | 'sweep-steps' // not a whole number from 1 to `most`; facts carry `value`
  | 'sweep-bounds' // the two arrangements differ in their caps or floors
>;

const MOST_STEPS = 1_000_000;

/** The exact totals of a sweep over the same authorities; every authority's problem where its quota is undetermined. */
export function sweepTotals(
  inputs: readonly QuotaInput[],
  sweep: Sweep,
): Result<SweepTotals, SweepProblem | QuotaProblem> {
  const { from, to, steps } = sweep;
  if (!Number.isInteger(steps) || steps < 1 || steps > MOST_STEPS) {
    return fail({ code: 'sweep-steps', facts: { value: steps, most: MOST_STEPS } });
  }
  if (!sameBands(from.caps, to.caps) || !sameBands(from.floors, to.floors)) {
    return fail({ code: 'sweep-bounds', facts: {} });
  }
  const lines = linesBetween(inputs, compileModel(from), compileModel(to), steps);
  return lines.ok ? ok(totalsOf(lines.value, steps)) : lines;
}

function totalsOf(lines: Lines, steps: number): SweepTotals {
  const kernel = layKernel(lines, steps);
  if (!kernel) return wideTotals(lines, steps);
  const out = new Float64Array(Math.ceil((steps + 1) / ABREAST) * ABREAST);
  runKernel(kernel, out);
  return { agorot: out.subarray(0, steps + 1), wide: new Map() };
}

function wideTotals({ lines, under }: Lines, steps: number): SweepTotals {
  const agorot = new Float64Array(steps + 1);
  const wide = new Map<number, bigint>();
  for (let step = 0; step <= steps; step++) {
    const total = lines.reduce((sum, line) => sum + quotaAt(line, under, step), 0n);
    agorot[step] = total <= Number.MAX_SAFE_INTEGER ? Number(total) : NaN;
    if (total > Number.MAX_SAFE_INTEGER) wide.set(step, total);
  }
  return { agorot, wide };
}
