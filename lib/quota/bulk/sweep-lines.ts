import { fail, ok, type Result } from '../../core/result.js';
import type { QuotaInput, QuotaProblem } from '../types.js';
import type { CompiledModel } from './compile.js';
import { boundedAgorot, pointOf } from './points.js';

/** An authority's quota along a sweep: at step n it is ⌊(constant + slope·n) / under⌋ agorot, within its bounds. */
export interface Line {
  readonly constant: bigint;
  readonly slope: bigint;
  readonly least: number;
  readonly most: number;
}

/** All authorities' lines over one denominator. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly under: bigint;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}

/** From one arrangement at step 0 to another of the same bounds at the last step; every authority's problem where there is one. */
export function linesBetween(
  inputs: readonly QuotaInput[],
  from: CompiledModel,
  to: CompiledModel,
  steps: number,
): Result<Lines, QuotaProblem> {
  const [a, b, n] = [from.exact.scale, to.exact.scale, BigInt(steps)];
  const lines: Line[] = [];
  const problems: QuotaProblem[] = [];
  for (const input of inputs) {
    const [start, end] = [pointOf(from, input), pointOf(to, input)];
    if (!start || !end) {
      problems.push({ code: 'share-missing', facts: { argument: 'population', value: input.population } });
      continue;
    }
    const { least, most } = start;
    lines.push({
      constant: start.amount.over * b * n,
      slope: end.amount.over * a - start.amount.over * b,
      least,
      most,
    });
  }
  const [first, ...more] = problems;
  return first ? fail(first, ...more) : ok(reduced(lines, 2n * a * b * n));
}

/** The divisor shrinks at once and then stays, so that going through all lines costs one remainder each. */
function reduced(lines: readonly Line[], under: bigint): Lines {
  const common = lines.reduce(
    (divisor, { constant, slope }) =>
      greatestDivisor(greatestDivisor(divisor, constant % divisor), slope % divisor),
    under,
  );
  return {
    lines: lines.map((line) => ({
      ...line,
      constant: line.constant / common,
      slope: line.slope / common,
    })),
    under: under / common,
  };
}

export const quotaAt = ({ constant, slope, least, most }: Line, under: bigint, step: number): bigint =>
  boundedAgorot({ over: constant + slope * BigInt(step), under }, least, most);
