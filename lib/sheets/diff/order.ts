/**
 * Positions of a longest rising subsequence. Of several, one that keeps what has not moved, as far as ends of equal length
 * tell them apart.
 */
export function longestRising(values: readonly number[]): readonly number[] {
  const before = new Int32Array(values.length).fill(-1);
  const ends: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? 0;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  }
  const chosen: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) chosen.push(at);
  return chosen.reverse();
}

/** A pair of places, in the older line and in the newer one. */
export type Pair = readonly [number, number];

/** Pairs that keep the order of both lines, as many as can be. */
export function inOrder(pairs: readonly Pair[]): readonly Pair[] {
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  return longestRising(sorted.map(([, to]) => to)).flatMap((at) => {
    const pair = sorted[at];
    return pair ? [pair] : [];
  });
}
