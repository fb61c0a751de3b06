import type { CompiledModel } from './compile.js';

/** Columns of equal length; row i is `populations[i]`, `socios[i]`, `periphs[i]`. */
export interface QuotaColumns {
  readonly populations: ArrayLike<number>;
  readonly socios: ArrayLike<number>;
  readonly periphs: ArrayLike<number>;
}

export interface BulkQuotas {
  /** By row, in agorot; NaN for the rows listed in `wide` and `invalid`. */
  readonly agorot: Float64Array;
  /** Rows whose quota, or a step towards it, does not fit a double exactly: row → agorot. */
  readonly wide: ReadonlyMap<number, bigint>;
  /** Rows outside the domain; `readQuotaInput` says what is wrong with each. */
  readonly invalid: readonly number[];
}

/** One row in BigInt, agorot rounded half-up. */
export function exactQuota(
  { exact, thresholds }: CompiledModel,
  population: number,
  socio: number,
  periph: number,
): bigint {
  const band = thresholds.reduce((n, from) => (population >= from ? n + 1 : n), 0);
  const fixed = exact.fixed[band] as bigint;
  const rate = exact.rate[socio * 11 + periph] as bigint;
  return (2n * (fixed + BigInt(population) * rate) + exact.scale) / (2n * exact.scale);
}

const isIndex = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 10;

export const isValidRow = (population: number, socio: number, periph: number): boolean =>
  Number.isSafeInteger(population) && population > 0 && isIndex(socio) && isIndex(periph);

/**
 * Q1 for many rows, exact to the agora, at the speed of a loop over doubles. Every row is validated.
 * `out` may be given to be filled again and again.
 */
export function bulkQuotas(
  model: CompiledModel,
  columns: QuotaColumns,
  out = new Float64Array(columns.populations.length),
): BulkQuotas {
  const odd = fill(model, columns, out);
  const wide = new Map<number, bigint>();
  const invalid: number[] = [];
  for (const row of odd) {
    const population = columns.populations[row] as number;
    const socio = columns.socios[row] as number;
    const periph = columns.periphs[row] as number;
    out[row] = NaN;
    if (isValidRow(population, socio, periph)) wide.set(row, exactQuota(model, population, socio, periph));
    else invalid.push(row);
  }
  return { agorot: out, wide, invalid };
}

/** Fills the rows that doubles hold, and returns the others. Bands are counted by comparison: a branch per row would mispredict. */
function fill(model: CompiledModel, columns: QuotaColumns, out: Float64Array): number[] {
  const { thresholds, fixed, whole, part, scale, limit } = model;
  const { populations, socios, periphs } = columns;
  const half = Math.floor(scale / 2);
  const first = thresholds[0] as number;
  const second = thresholds[1] as number;
  const bands = thresholds.length;
  const odd: number[] = [];

  for (let row = 0; row < populations.length; row++) {
    const population = populations[row] as number;
    const socio = socios[row] as number;
    const periph = periphs[row] as number;
    const s = socio | 0;
    const p = periph | 0;
    if (
      !(population >= 1 && population <= limit) ||
      Math.floor(population) !== population ||
      s !== socio ||
      p !== periph ||
      (s - 1) >>> 0 > 9 ||
      (p - 1) >>> 0 > 9
    ) {
      odd.push(row);
      continue;
    }
    let band = Number(population >= first) + Number(population >= second);
    for (let next = 2; next < bands; next++) band += Number(population >= (thresholds[next] as number));
    const cell = s * 11 + p;
    out[row] =
      (fixed[band] as number) +
      population * (whole[cell] as number) +
      Math.floor((population * (part[cell] as number) + half) / scale);
  }
  return odd;
}
