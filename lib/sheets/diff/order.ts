/** A pair of places, in the older line and in the newer one. */
export type Pair = readonly [number, number];

/** Prefix maxima over places of the newer line: the best chain that ends at or before a place. */
class Best {
  private readonly scores: Float64Array;
  private readonly chains: Int32Array;

  constructor(private readonly size: number) {
    this.scores = new Float64Array(size + 1);
    this.chains = new Int32Array(size + 1).fill(-1);
  }

  before(place: number): { readonly score: number; readonly chain: number } {
    let [score, chain] = [0, -1];
    for (let at = place; at > 0; at -= at & -at) {
      if ((this.scores[at] ?? 0) > score) [score, chain] = [this.scores[at] ?? 0, this.chains[at] ?? -1];
    }
    return { score, chain };
  }

  set(place: number, score: number, chain: number): void {
    for (let at = place + 1; at <= this.size; at += at & -at) {
      if ((this.scores[at] ?? 0) >= score) continue;
      this.scores[at] = score;
      this.chains[at] = chain;
    }
  }
}

/**
 * As many pairs as can be that keep the order of both lines; of several such choices the one with most pairs whose places are
 * `offset` apart: where two lines change places, what lies between has stayed.
 */
export function inOrder(pairs: readonly Pair[], offset = 0): readonly Pair[] {
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  const ranks = new Map(
    sorted
      .map(([, to]) => to)
      .sort((x, y) => x - y)
      .map((to, rank) => [to, rank]),
  );
  const best = new Best(sorted.length);
  const before = new Int32Array(sorted.length);
  // One pair more outweighs every place that was kept.
  const one = sorted.length + 1;
  let [last, most] = [-1, 0];
  sorted.forEach(([from, to], at) => {
    const rank = ranks.get(to) ?? 0;
    const { score, chain } = best.before(rank);
    const own = score + one + (to - from === offset ? 1 : 0);
    before[at] = chain;
    best.set(rank, own, at);
    if (own > most) [last, most] = [at, own];
  });
  const chosen: Pair[] = [];
  for (let at = last; at >= 0; at = before[at] ?? -1) {
    const pair = sorted[at];
    if (pair) chosen.push(pair);
  }
  return chosen.reverse();
}
