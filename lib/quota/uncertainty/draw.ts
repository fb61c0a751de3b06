import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { Exact } from '../../core/money.js';
import type { QuotaInput } from '../types.js';

/** Whole residents, both bounds included. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** What a population may be: the whole numbers within ± `perCent` of the stated one, at least one resident. */
export function rangeOf(population: number, perCent: Exact): Range {
  const off = new Exact(population).times(perCent).div(100).floor().toNumber();
  return { from: Math.max(1, population - off), to: Math.min(Number.MAX_SAFE_INTEGER, population + off) };
}

/** Columns for `runs` times all inputs, laid one run after the other; only the populations change between draws. */
export interface DrawnColumns {
  readonly populations: Float64Array;
  readonly socios: Uint8Array;
  readonly periphs: Uint8Array;
}

export function columnsFor(inputs: readonly QuotaInput[], runs: number): DrawnColumns {
  const rows = Array.from({ length: runs }, () => inputs).flat();
  return {
    populations: new Float64Array(rows.length),
    socios: Uint8Array.from(rows, ({ socio }) => socio),
    periphs: Uint8Array.from(rows, ({ periph }) => periph),
  };
}

/** Every whole population of a range is as likely as any other, and each authority is drawn apart from the others. */
export function draw(random: RandomGenerator, ranges: readonly Range[], populations: Float64Array): void {
  for (let first = 0; first < populations.length; first += ranges.length) {
    for (let member = 0; member < ranges.length; member++) {
      const { from, to } = ranges[member] as Range;
      populations[first + member] = uniformInt(random, from, to);
    }
  }
}
