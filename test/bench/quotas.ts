import { Decimal } from 'decimal.js';
import {
  bulkQuotas,
  bulkTotal,
  compileModel,
  readModelJson,
  type QuotaColumns,
  type QuotaModel,
} from '../../lib/index.js';
import { race, type Timing } from './measure.js';

const ten = ['30', '30', '30', '50', '50', '75', '75', '100', '100', '100'];

function modelOf(tariff: string): QuotaModel {
  const read = readModelJson({
    bands: [
      { from: 0, fixed: '10000' },
      { from: 15000, fixed: '12000' },
      { from: 30001, fixed: '15000' },
    ],
    tariff,
    socio: ten,
    periph: ten,
  });
  if (!read.ok) throw new Error(read.problems[0].code);
  return read.value;
}

/** Populations from a hundred to a million in no order, as mulberry32 draws them. */
export function columnsOf(rows: number): QuotaColumns & { readonly populations: Float64Array } {
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

/** What one would write without a second thought: wrong by an agora now and then, and blind to bad rows. */
function plainLoop(tariff: number, columns: QuotaColumns, out: Float64Array): Float64Array {
  const coefficient = Float64Array.from([0, ...ten], (percent) => Number(percent) / 100);
  const { populations, socios, periphs } = columns;
  for (let row = 0; row < populations.length; row++) {
    const population = populations[row] as number;
    const fixed = population < 15_000 ? 10_000 : population <= 30_000 ? 12_000 : 15_000;
    const c = coefficient[socios[row] as number] as number;
    const d = coefficient[periphs[row] as number] as number;
    out[row] = Math.round((fixed + population * tariff * c * d) * 100) / 100;
  }
  return out;
}

function decimalLoop(tariff: string, columns: QuotaColumns): Decimal {
  let last = new Decimal(0);
  for (let row = 0; row < columns.populations.length; row++) {
    const population = columns.populations[row] as number;
    const fixed = population < 15_000 ? 10_000 : population <= 30_000 ? 12_000 : 15_000;
    last = new Decimal(tariff)
      .times(ten[(columns.socios[row] as number) - 1] as string)
      .times(ten[(columns.periphs[row] as number) - 1] as string)
      .div(10_000)
      .times(population)
      .plus(fixed)
      .toDecimalPlaces(2);
  }
  return last;
}

function bigIntLoop(tariff: number, columns: QuotaColumns): bigint {
  const coefficient = [0, ...ten].map(BigInt);
  // Tariff in thousandths, coefficients in per cent: 10^7 to a shekel, 10^5 to an agora.
  const thousandths = BigInt(Math.round(tariff * 1000));
  let last = 0n;
  for (let row = 0; row < columns.populations.length; row++) {
    const population = columns.populations[row] as number;
    const fixed = population < 15_000 ? 1_000_000n : population <= 30_000 ? 1_200_000n : 1_500_000n;
    const c = coefficient[columns.socios[row] as number] as bigint;
    const d = coefficient[columns.periphs[row] as number] as bigint;
    last = fixed + (BigInt(population) * thousandths * c * d + 50_000n) / 100_000n;
  }
  return last;
}

export interface QuotaRace {
  readonly tariff: string;
  readonly rows: number;
  /** Of the quotas, in NIS. */
  readonly total: number;
  readonly timings: readonly Timing[];
}

export function raceQuotas(tariff: string, rows: number, rounds: number): QuotaRace {
  const columns = columnsOf(rows);
  const compiled = compileModel(modelOf(tariff));
  const plainOut = new Float64Array(rows);
  const out = new Float64Array(rows);
  const timings = race(
    [
      { name: 'plain Number loop', run: () => plainLoop(Number(tariff), columns, plainOut) },
      { name: 'bulkQuotas', run: () => bulkQuotas(compiled, columns, out) },
      { name: 'BigInt per row', run: () => bigIntLoop(Number(tariff), columns) },
      { name: 'decimal.js per row', run: () => decimalLoop(tariff, columns) },
    ],
    rounds,
  );
  const total = bulkTotal(compiled, columns).total.toNumber();
  return { tariff, rows, total, timings };
}
