import { fromAgorot } from '../../core/money.js';
import type { Amounts } from './amounts.js';
import type { Bin, Percentiles } from './types.js';

const BINS = 20n;

/** Nearest rank, counted from 0. */
const rankOf = (perCent: number, runs: number): number => Math.max(0, Math.ceil((perCent * runs) / 100) - 1);

export function percentilesOf(stated: number | bigint, amounts: Amounts, runs: number): Percentiles {
  const ranks = [0, ...[5, 25, 50, 75, 95].map((perCent) => rankOf(perCent, runs)), runs - 1];
  const [least, p5, p25, p50, p75, p95, most] = amounts.ranked(ranks).map(fromAgorot) as Ranked;
  return { stated: fromAgorot(stated), least, p5, p25, p50, p75, p95, most };
}

type Amount = Percentiles['stated'];
type Ranked = [Amount, Amount, Amount, Amount, Amount, Amount, Amount];

/** Counts the amounts in bins of equal width, whole agorot each. */
export function distribute(amounts: Amounts, runs: number): Bin[] {
  const [least, most] = amounts.ranked([0, runs - 1]) as [bigint, bigint];
  const width = (most - least) / BINS + 1n;
  const counts = Array.from({ length: Number((most - least) / width) + 1 }, () => 0);
  for (const amount of amounts) {
    const bin = Number((amount - least) / width);
    counts[bin] = (counts[bin] as number) + 1;
  }
  return counts.map((count, bin) => {
    const from = least + BigInt(bin) * width;
    return { from: fromAgorot(from), to: fromAgorot(from + width - 1n), runs: count };
  });
}
