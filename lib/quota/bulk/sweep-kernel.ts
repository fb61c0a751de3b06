import type { Line, Lines } from './sweep-lines.js';

/**
 * Lines laid out in doubles. With constant and slope divided by `under` into a whole and a rest, the quota at step n is
 * whole + wholeSlope·n + ⌊(rest + restSlope·n) / under⌋. The wholes of all lines add up once. What stands in ⌊ ⌋ is computed as
 * `bias + rate·n`, where the bias has half a unit more: so the value lies at least 1/(2·under) from any whole number, and the
 * doubles' error stays below that while under·n is below 2^50.
 */
interface Floats {
  readonly bias: Float64Array;
  readonly rate: Float64Array;
}

/** Lines with a cap or floor keep their wholes, for they are compared one by one. */
interface BoundedFloats extends Floats {
  readonly whole: Float64Array;
  readonly wholeSlope: Float64Array;
  readonly least: Float64Array;
  readonly most: Float64Array;
}

export interface SweepKernel {
  /** Of all free lines. */
  readonly whole: number;
  readonly wholeSlope: number;
  /** Free lines that move by parts of an agora; the others stand in the wholes already. */
  readonly free: Floats;
  readonly bounded: BoundedFloats;
}

const FIT = 2n ** 50n;

/** Steps that are computed at once: what is loaded of a line serves all of them. */
export const ABREAST = 4;

interface Split {
  readonly line: Line;
  readonly whole: bigint;
  readonly wholeSlope: bigint;
  readonly bias: number;
  readonly rate: number;
}

/** ⌊a / b⌋ and what is left of a, also for a below 0. */
function divide(a: bigint, b: bigint): { whole: bigint; rest: bigint } {
  const rest = a % b;
  return rest < 0n ? { whole: a / b - 1n, rest: rest + b } : { whole: a / b, rest };
}

function split(line: Line, under: bigint): Split {
  const constant = divide(line.constant, under);
  const slope = divide(line.slope, under);
  return {
    line,
    whole: constant.whole,
    wholeSlope: slope.whole,
    bias: (Number(constant.rest) + 0.5) / Number(under),
    rate: Number(slope.rest) / Number(under),
  };
}

const isFree = ({ line }: Split): boolean => line.least === 0 && line.most === Infinity;

const floats = (splits: readonly Split[]): Floats => ({
  bias: Float64Array.from(splits, ({ bias }) => bias),
  rate: Float64Array.from(splits, ({ rate }) => rate),
});

const sum = (values: readonly bigint[]): bigint => values.reduce((all, value) => all + value, 0n);
const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** Undefined where doubles do not hold every step of it. */
export function layKernel({ lines, under }: Lines, steps: number): SweepKernel | undefined {
  const last = BigInt(steps + ABREAST);
  if (under * last >= FIT) return undefined;
  const splits = lines.map((line) => split(line, under));
  const reach = sum(splits.map(({ whole, wholeSlope }) => size(whole) + size(wholeSlope) * last + last));
  if (reach >= FIT) return undefined;

  const free = splits.filter(isFree);
  const bounded = splits.filter((each) => !isFree(each));
  const column = (read: (each: Split) => number | bigint) =>
    Float64Array.from(bounded, (each) => Number(read(each)));
  return {
    whole: Number(sum(free.map(({ whole }) => whole))),
    wholeSlope: Number(sum(free.map(({ wholeSlope }) => wholeSlope))),
    free: floats(free.filter(({ rate }) => rate > 0)),
    bounded: {
      ...floats(bounded),
      whole: column(({ whole }) => whole),
      wholeSlope: column(({ wholeSlope }) => wholeSlope),
      least: column(({ line }) => line.least),
      most: column(({ line }) => line.most),
    },
  };
}

/** The totals of steps 0, 1, … in agorot; `out` is as long as a multiple of `ABREAST`. */
export function runKernel(kernel: SweepKernel, out: Float64Array): void {
  const { whole, wholeSlope, free, bounded } = kernel;
  for (let step = 0; step < out.length; step++) out[step] = whole + wholeSlope * step;
  addFree(free, out);
  if (bounded.bias.length > 0) addBounded(bounded, out);
}

function addFree({ bias, rate }: Floats, out: Float64Array): void {
  for (let step = 0; step < out.length; step += ABREAST) {
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let line = 0; line < bias.length; line++) {
      const b = bias[line] as number;
      const r = rate[line] as number;
      first += Math.floor(b + r * step);
      second += Math.floor(b + r * (step + 1));
      third += Math.floor(b + r * (step + 2));
      fourth += Math.floor(b + r * (step + 3));
    }
    out[step] = (out[step] as number) + first;
    out[step + 1] = (out[step + 1] as number) + second;
    out[step + 2] = (out[step + 2] as number) + third;
    out[step + 3] = (out[step + 3] as number) + fourth;
  }
}

function addBounded(lines: BoundedFloats, out: Float64Array): void {
  const { bias, rate, whole, wholeSlope, least, most } = lines;
  for (let step = 0; step < out.length; step++) {
    let sum = 0;
    for (let line = 0; line < bias.length; line++) {
      const quota =
        (whole[line] as number) +
        (wholeSlope[line] as number) * step +
        Math.floor((bias[line] as number) + (rate[line] as number) * step);
      sum += Math.min(most[line] as number, Math.max(least[line] as number, quota));
    }
    out[step] = (out[step] as number) + sum;
  }
}
