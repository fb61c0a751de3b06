import quickselect from 'quickselect';

/** Adds up agorot exactly: doubles while they hold the sum, BigInt beyond. */
export function sumOf(amounts: ArrayLike<number | bigint>, start = 0, end = amounts.length): number | bigint {
  let near = 0;
  let far = 0n;
  for (let row = start; row < end; row++) {
    const amount = amounts[row] as number | bigint;
    if (typeof amount === 'bigint') far += amount;
    else near += amount;
    if (near >= 2 ** 52) {
      far += BigInt(near);
      near = 0;
    }
  }
  return far === 0n ? near : far + BigInt(near);
}

const compare = (a: bigint, b: bigint): number => (a < b ? -1 : Number(a > b));

/** One amount a run, in agorot. Doubles hold nearly all there are; amounts beyond them stand apart. */
export class Amounts {
  readonly #near: Float64Array;
  readonly #far = new Map<number, bigint>();

  constructor(runs: number) {
    this.#near = new Float64Array(runs);
  }

  set(run: number, amount: number | bigint): void {
    if (typeof amount === 'bigint') this.#far.set(run, amount);
    else this.#near[run] = amount;
  }

  /** Every `step`th of these amounts, for runs from `first` on. */
  take(first: number, amounts: Float64Array, start: number, step: number): void {
    const near = this.#near;
    for (let run = first, row = start; row < amounts.length; run++, row += step)
      near[run] = amounts[row] as number;
  }

  *[Symbol.iterator](): Generator<bigint> {
    for (const [run, amount] of this.#near.entries()) yield this.#far.get(run) ?? BigInt(amount);
  }

  /** The amounts at these places, counted from 0, as they would stand in order. */
  ranked(ranks: readonly number[]): bigint[] {
    if (this.#far.size > 0) {
      const sorted = [...this].sort(compare);
      return ranks.map((rank) => sorted[rank] as bigint);
    }
    const amounts = this.#near.slice();
    arrange(
      amounts,
      [...new Set(ranks)].sort((a, b) => a - b),
      0,
      amounts.length - 1,
    );
    return ranks.map((rank) => BigInt(amounts[rank] as number));
  }
}

/** Puts the amounts of the given ranks in their places: the middle rank first, so that the others search in a part only. */
function arrange(amounts: Float64Array, ranks: readonly number[], left: number, right: number): void {
  const middle = ranks.length >> 1;
  const rank = ranks[middle];
  if (rank === undefined) return;
  // It is declared for arrays alone, but only reads and swaps by index.
  quickselect(amounts as unknown as number[], rank, left, right);
  arrange(amounts, ranks.slice(0, middle), left, rank - 1);
  arrange(amounts, ranks.slice(middle + 1), rank + 1, right);
}
