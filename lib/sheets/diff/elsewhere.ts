import { SURE, type Likeness } from './alike.js';
import { inOrder, type Pair } from './order.js';

/** Places by what stands at them, of what stands there once. */
function once(keys: readonly number[], places: readonly number[]): ReadonlyMap<number, number> {
  const known = new Map<number, number>();
  keys.forEach((key, at) => {
    if (key !== 0) known.set(key, known.has(key) ? -1 : (places[at] ?? -1));
  });
  return known;
}

/** Whether a pair lies in one gap between lines that stayed. */
function inOneGap(
  to: readonly number[],
  from: readonly number[],
  moved: ReadonlySet<number>,
): (pair: Pair) => boolean {
  // For each line, how many that stayed lie before it: equal on both sides within one gap.
  const counts = (length: number, stayed: (at: number) => boolean): Int32Array => {
    const before = new Int32Array(length);
    for (let at = 0, count = 0; at < length; at++) {
      before[at] = count;
      if (stayed(at)) count += 1;
    }
    return before;
  };
  const inA = counts(to.length, (at) => to[at] !== -1 && !moved.has(at));
  const inB = counts(from.length, (at) => from[at] !== -1 && !moved.has(from[at] ?? -1));
  return ([a, b]) => inA[a] === inB[b];
}

/**
 * Lines that were edited and stand elsewhere: known by the place that tells those which are left apart best, where half of their
 * content stayed. Gives those of them that left the order of the others.
 */
export function pairElsewhere(
  to: number[],
  from: number[],
  moved: ReadonlySet<number>,
  likeness: Likeness,
): readonly number[] {
  const left = (places: readonly number[], size: (line: number) => number): readonly number[] =>
    places.flatMap((place, at) => (place === -1 && size(at) > 1 ? [at] : []));
  const [as, bs] = [left(to, likeness.sizeA), left(from, likeness.sizeB)];
  const marks = as.length > 0 && bs.length > 0 ? likeness.landmark?.(as, bs) : undefined;
  if (!marks) return [];
  const [inA, inB] = [once(marks[0], as), once(marks[1], bs)];
  const pairs = [...inA].flatMap(([key, a]): readonly Pair[] => {
    const b = inB.get(key) ?? -1;
    return a !== -1 && b !== -1 && likeness.of(a, b) >= SURE ? [[a, b]] : [];
  });
  const isInOneGap = inOneGap(to, from, moved);
  const kept = new Set(inOrder(pairs.filter(isInOneGap)).map(([a]) => a));
  for (const [a, b] of pairs) {
    to[a] = b;
    from[b] = a;
  }
  return pairs.flatMap(([a]) => (kept.has(a) ? [] : [a]));
}
