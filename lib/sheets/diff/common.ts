import { inOrder, type Pair } from './order.js';

/** A stretch of each of two lines; ends are not part of it. */
interface Stretch {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

/** Up to this many comparisons a stretch without landmarks is solved exactly; beyond it equals are taken in turn. */
const EXACT = 1_000_000;

const countOf = (line: readonly number[], from: number, to: number): Map<number, number> => {
  const counts = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const key = line[at] ?? 0;
    counts.set(key, counts.has(key) ? -1 : at);
  }
  return counts;
};

/** Pairs of what occurs once in each of both stretches, in order. */
function landmarks(
  a: readonly number[],
  b: readonly number[],
  { a: from, aEnd, b: bFrom, bEnd }: Stretch,
): readonly Pair[] {
  const [inA, inB] = [countOf(a, from, aEnd), countOf(b, bFrom, bEnd)];
  const pairs: Pair[] = [];
  for (const [key, at] of inA) {
    const other = inB.get(key) ?? -1;
    if (at >= 0 && other >= 0) pairs.push([at, other]);
  }
  return inOrder(pairs, bFrom - from);
}

/** The longest common subsequence, by the table of all lengths. */
function exactly(
  a: readonly number[],
  b: readonly number[],
  { a: from, aEnd, b: bFrom, bEnd }: Stretch,
): readonly Pair[] {
  const [height, width] = [aEnd - from, bEnd - bFrom];
  const lengths = new Uint32Array((height + 1) * (width + 1));
  for (let i = height - 1; i >= 0; i--) {
    for (let j = width - 1; j >= 0; j--) {
      const here = i * (width + 1) + j;
      lengths[here] =
        a[from + i] === b[bFrom + j]
          ? (lengths[here + width + 2] ?? 0) + 1
          : Math.max(lengths[here + width + 1] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < height && j < width;) {
    const here = i * (width + 1) + j;
    if (a[from + i] === b[bFrom + j]) pairs.push([from + i++, bFrom + j++]);
    else if ((lengths[here + width + 1] ?? 0) >= (lengths[here + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Equals in turn, then those of them that keep the order. */
function inTurn(
  a: readonly number[],
  b: readonly number[],
  { a: from, aEnd, b: bFrom, bEnd }: Stretch,
): readonly Pair[] {
  const places = new Map<number, number[]>();
  for (let at = bEnd - 1; at >= bFrom; at--) {
    const key = b[at] ?? 0;
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  const pairs: Pair[] = [];
  for (let at = from; at < aEnd; at++) {
    const other = places.get(a[at] ?? 0)?.pop();
    if (other !== undefined) pairs.push([at, other]);
  }
  return inOrder(pairs, bFrom - from);
}

/** Rounds over the whole of both lines; lines that people write need a few. */
const ROUNDS = 50;

/**
 * What two lines have in common, in order: equal ends first, then what occurs once in both, and the same again between these.
 * Nearly linear on lines that are mostly alike or mostly unique; where it is not, what is left is taken in turn.
 */
export function commonInOrder(a: readonly number[], b: readonly number[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const open: Stretch[] = [{ a: 0, aEnd: a.length, b: 0, bEnd: b.length }];
  let steps = ROUNDS * (a.length + b.length) + EXACT;
  let exact = ROUNDS * (a.length + b.length) + EXACT;
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    let { a: i, aEnd: iEnd, b: j, bEnd: jEnd } = stretch;
    while (i < iEnd && j < jEnd && a[i] === b[j]) pairs.push([i++, j++]);
    while (i < iEnd && j < jEnd && a[iEnd - 1] === b[jEnd - 1]) pairs.push([--iEnd, --jEnd]);
    if (i === iEnd || j === jEnd) continue;
    const rest = { a: i, aEnd: iEnd, b: j, bEnd: jEnd };
    steps -= iEnd - i + jEnd - j;
    const marks = steps >= 0 ? landmarks(a, b, rest) : [];
    if (marks.length === 0) {
      const size = (iEnd - i) * (jEnd - j);
      const isExact = size <= EXACT && size <= exact;
      if (isExact) exact -= size;
      for (const pair of (isExact ? exactly : inTurn)(a, b, rest)) pairs.push(pair);
      continue;
    }
    let [aFrom, bFrom] = [i, j];
    for (const [x, y] of [...marks, [iEnd, jEnd] as const]) {
      open.push({ a: aFrom, aEnd: x, b: bFrom, bEnd: y });
      if (x < iEnd) pairs.push([x, y]);
      [aFrom, bFrom] = [x + 1, y + 1];
    }
  }
  return pairs.sort(([x], [y]) => x - y);
}
