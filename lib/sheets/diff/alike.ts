import { commonInOrder } from './common.js';
import type { Pair } from './order.js';

/** What makes two lines one that was edited, rather than one that went and one that came. */
export interface Likeness {
  /** From 0 to 1. */
  readonly of: (a: number, b: number) => number;
  /** Above it, lines that have nobody else to belong to belong together. */
  readonly alone: number;
  /** Cells that hold something. */
  readonly sizeA: (a: number) => number;
  readonly sizeB: (b: number) => number;
  /** What comparing each with each may cost, in cells, where that is worth a limit. */
  readonly steps?: number;
  /** Keys of both lines in one place that tells lines apart best, for stretches that are too long to compare each with each. */
  readonly landmark?: (
    as: readonly number[],
    bs: readonly number[],
  ) => readonly [readonly number[], readonly number[]] | undefined;
}

/** Half of the content has stayed. */
export const SURE = 0.5;
/** Comparisons of each with each. */
const EACH = 40_000;

/** Pairs that keep the order and together are most alike. */
function best(as: readonly number[], bs: readonly number[], { of }: Likeness): readonly Pair[] {
  const width = bs.length + 1;
  const scores = new Float64Array((as.length + 1) * width);
  const alike = new Float64Array(as.length * bs.length);
  for (let i = as.length - 1; i >= 0; i--) {
    for (let j = bs.length - 1; j >= 0; j--) {
      const one = of(as[i] ?? 0, bs[j] ?? 0);
      alike[i * bs.length + j] = one;
      const here = i * width + j;
      const paired = one >= SURE ? one + (scores[here + width + 1] ?? 0) : 0;
      scores[here] = Math.max(paired, scores[here + width] ?? 0, scores[here + 1] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < as.length && j < bs.length;) {
    const here = i * width + j;
    const one = alike[i * bs.length + j] ?? 0;
    const score = scores[here] ?? 0;
    if (one >= SURE && score === one + (scores[here + width + 1] ?? 0)) pairs.push([i++, j++]);
    else if (score === (scores[here + width] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** By their number in turn, where nothing else is left and they have anything in common, or too little to have. */
function inTurn(as: readonly number[], bs: readonly number[], likeness: Likeness): readonly Pair[] {
  if (as.length !== bs.length) return [];
  return as.flatMap((a, at): readonly Pair[] => {
    const b = bs[at] ?? 0;
    const small = Math.min(likeness.sizeA(a), likeness.sizeB(b)) === 0;
    const single = Math.max(likeness.sizeA(a), likeness.sizeB(b)) <= 1;
    return small || single || likeness.of(a, b) > likeness.alone ? [[at, at]] : [];
  });
}

/** Splits what lies between pairs, given as positions within both lists, and pairs what is left there. */
function between(
  pairs: readonly Pair[],
  as: readonly number[],
  bs: readonly number[],
  pair: (as: readonly number[], bs: readonly number[]) => readonly Pair[],
): readonly Pair[] {
  const all: Pair[] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...pairs, [as.length, bs.length] as const]) {
    for (const found of pair(as.slice(i, x), bs.slice(j, y))) all.push(found);
    const [a, b] = [as[x], bs[y]];
    if (a !== undefined && b !== undefined) all.push([a, b]);
    [i, j] = [x + 1, y + 1];
  }
  return all;
}

const named = (pairs: readonly Pair[], as: readonly number[], bs: readonly number[]): readonly Pair[] =>
  pairs.map(([i, j]) => [as[i] ?? 0, bs[j] ?? 0]);

/** Whether each can be compared with each. */
function isFew(as: readonly number[], bs: readonly number[], likeness: Likeness): boolean {
  const { sizeA, sizeB, steps } = likeness;
  if (as.length * bs.length > EACH) return false;
  if (steps === undefined) return true;
  const sizes = (lines: readonly number[], size: (line: number) => number): number =>
    lines.reduce((sum, line) => sum + size(line), 0);
  return sizes(as, sizeA) * bs.length + sizes(bs, sizeB) * as.length <= steps;
}

/** Pairs of lines that were edited, of those that are left in one gap of both sheets. */
export function pairAlike(as: readonly number[], bs: readonly number[], likeness: Likeness): readonly Pair[] {
  if (as.length === 0 || bs.length === 0) return [];
  const left = (i: readonly number[], j: readonly number[]): readonly Pair[] =>
    named(inTurn(i, j, likeness), i, j);
  const each = (i: readonly number[], j: readonly number[]): readonly Pair[] =>
    isFew(i, j, likeness) ? between(best(i, j, likeness), i, j, left) : left(i, j);
  if (isFew(as, bs, likeness)) return each(as, bs);
  const marks = likeness.landmark?.(as, bs);
  if (!marks) return each(as, bs);
  const [inA, inB] = marks;
  const pairs = commonInOrder(inA, inB).filter(([i]) => inA[i] !== 0);
  return between(pairs, as, bs, each);
}
