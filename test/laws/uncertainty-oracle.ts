import { byFractions, type PlainModel } from './quota-oracle.js';

const WORD = (1n << 64n) - 1n;
const rotated = (x: bigint, by: bigint): bigint => ((x << by) | (x >> (64n - by))) & WORD;

/** xoroshiro128+ (Blackman and Vigna, 2018: 24, 16, 37) over 64-bit whole numbers; the low 32 bits of each output. */
function* words(seed: number): Generator<number, never> {
  const low = BigInt(seed >>> 0);
  let s0 = (0xffffffffn << 32n) | (~low & 0xffffffffn);
  let s1 = low << 32n;
  for (;;) {
    const word = Number((s0 + s1) & WORD & 0xffffffffn);
    const x = s0 ^ s1;
    s0 = rotated(s0, 24n) ^ x ^ ((x << 16n) & WORD);
    s1 = rotated(x, 37n);
    yield word;
  }
}

export interface Member {
  readonly population: number;
  readonly socio: number;
  readonly periph: number;
}

/** Every run's quotas in agorot: `[run][member]`. The range is in whole per cent. */
export function drawnQuotas(
  model: PlainModel,
  members: readonly Member[],
  rangePerCent: number,
  runs: number,
  seed: number,
): bigint[][] {
  const stream = words(seed);
  const draw = (count: number): number => {
    // Words beyond the last full multiple would favour small results; the generator's words are signed, so they begin at −2^31.
    const last = Math.floor(2 ** 32 / count) * count;
    for (;;) {
      const word = (stream.next().value + 2 ** 31) % 2 ** 32;
      if (word < last) return word % count;
    }
  };
  return Array.from({ length: runs }, () =>
    members.map(({ population, socio, periph }) => {
      const off = Number((BigInt(population) * BigInt(rangePerCent)) / 100n);
      const least = Math.max(1, population - off);
      const drawn = least + draw(population + off - least + 1);
      return BigInt(byFractions(model, drawn, socio, periph).replace('.', ''));
    }),
  );
}

/** The smallest amount that at least so many per cent of all do not exceed. */
export function percentile(amounts: readonly bigint[], perCent: number): bigint {
  const enough = amounts.filter(
    (amount) => amounts.filter((other) => other <= amount).length * 100 >= perCent * amounts.length,
  );
  return enough.reduce((least, amount) => (amount < least ? amount : least));
}
