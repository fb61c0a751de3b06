import { readModelJson, type QuotaColumns, type QuotaModel } from '../../lib/index.js';

/** Coefficients of annex 3 by cluster, in per cent. */
export const TEN = ['30', '30', '30', '50', '50', '75', '75', '100', '100', '100'];

/** Coefficients whose products are whole hundredths: with tariffs in quarters of a shekel nothing is ever rounded. */
export const FIFTHS = ['20', '20', '40', '40', '60', '60', '80', '80', '100', '100'];

export function modelOf(tariff: string, coefficients: readonly string[] = TEN): QuotaModel {
  const read = readModelJson({
    bands: [
      { from: 0, fixed: '10000' },
      { from: 15_000, fixed: '12000' },
      { from: 30_001, fixed: '15000' },
    ],
    tariff,
    socio: coefficients,
    periph: coefficients,
  });
  if (!read.ok) throw new Error(read.problems[0].code);
  return read.value;
}

export interface Columns extends QuotaColumns {
  readonly populations: Float64Array;
  readonly socios: Float64Array;
  readonly periphs: Float64Array;
}

/** The largest population of `columnsOf`. */
export const LARGEST = 1_000_000;

/** Populations from a hundred to a million in no order, as mulberry32 draws them. */
export function columnsOf(rows: number): Columns {
  let state = 7;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const index = () => 1 + Math.floor(random() * 10);
  return {
    populations: Float64Array.from({ length: rows }, () => Math.floor(10 ** (2 + 4 * random()))),
    socios: Float64Array.from({ length: rows }, index),
    periphs: Float64Array.from({ length: rows }, index),
  };
}

/** A by annex 3, NIS. */
export const fixedSum = (population: number): number =>
  population < 15_000 ? 10_000 : population <= 30_000 ? 12_000 : 15_000;
