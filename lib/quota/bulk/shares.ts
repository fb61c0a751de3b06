import { Exact } from '../../core/money.js';
import { fractionOf, perCentOf, times } from '../fraction.js';
import type { SharesPart } from '../types.js';

/** Amounts of the shares parts together, by population, in 1/scale agora. */
export interface CompiledShares {
  /** A multiple of the scale that was asked for, in which every amount is whole. */
  readonly scale: bigint;
  /** Absent where no part divides a total. Holds only those that have a share in every part. */
  readonly shares?: ReadonlyMap<number, bigint>;
}

/** A part over one denominator: `of` is what its whole total comes to, by population what one authority has of it. */
interface Divided {
  readonly under: bigint;
  readonly over: ReadonlyMap<number, bigint>;
}

function divide(part: SharesPart, factor: Exact): Divided {
  const places = Math.max(...part.shares.map(({ share }) => share.decimalPlaces()));
  const scaled = (share: Exact): bigint => BigInt(share.times(new Exact(10).pow(places)).toFixed(0));
  const whole = perCentOf(
    factor,
    perCentOf(part.weight, times(fractionOf(part.total), { over: 100n, under: 1n })),
  );
  const sum = part.shares.reduce((all, { share }) => all + scaled(share), 0n);
  return {
    under: whole.under * sum,
    over: new Map(part.shares.map(({ population, share }) => [population, whole.over * scaled(share)])),
  };
}

export function compileShares(parts: readonly SharesPart[], factor: Exact, units: bigint): CompiledShares {
  const [first, ...more] = parts.map((part) => divide(part, factor));
  if (!first) return { scale: units };
  const scale = [first, ...more].reduce((product, { under }) => product * under, units);
  const everywhere = [...first.over.keys()].filter((population) =>
    more.every(({ over }) => over.has(population)),
  );
  const amountOf = (population: number): bigint =>
    [first, ...more].reduce(
      (sum, { over, under }) => sum + (over.get(population) ?? 0n) * (scale / under),
      0n,
    );
  return { scale, shares: new Map(everywhere.map((population) => [population, amountOf(population)])) };
}
