import type { CompiledModel } from './compile.js';
import { exactAmount, roundedAgorot } from './exact.js';

/** Columns of equal length; row i is `populations[i]`, `socios[i]`, `periphs[i]`. */
export interface QuotaColumns {
  readonly populations: ArrayLike<number>;
  readonly socios: ArrayLike<number>;
  readonly periphs: ArrayLike<number>;
}

export interface BulkQuotas {
  /** By row, in agorot; NaN for the rows listed in `wide`, `invalid` and `unshared`. */
  readonly agorot: Float64Array;
  /** Rows whose quota, or a step towards it, does not fit a double exactly: row → agorot. */
  readonly wide: ReadonlyMap<number, bigint>;
  /** Rows outside the domain; `readQuotaInput` says what is wrong with each. */
  readonly invalid: readonly number[];
  /** Rows for which an arrangement that divides a total has no share (`share-missing`). */
  readonly unshared: readonly number[];
}

const isIndex = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 10;

export const isValidRow = (population: number, socio: number, periph: number): boolean =>
  Number.isSafeInteger(population) && population > 0 && isIndex(socio) && isIndex(periph);

/**
 * Q1 and Q7 for many rows, exact to the agora; without shares at the speed of a loop over doubles. Every row is validated.
 * `out` may be given to be filled again and again.
 */
export function bulkQuotas(
  model: CompiledModel,
  columns: QuotaColumns,
  out = new Float64Array(columns.populations.length),
): BulkQuotas {
  const odd = fill(model, columns, out);
  if (model.bounds) clamp(model, columns, out);
  const wide = new Map<number, bigint>();
  const invalid: number[] = [];
  const unshared: number[] = [];
  for (const row of odd) {
    const population = columns.populations[row] as number;
    const socio = columns.socios[row] as number;
    const periph = columns.periphs[row] as number;
    out[row] = NaN;
    if (!isValidRow(population, socio, periph)) {
      invalid.push(row);
      continue;
    }
    const amount = exactAmount(model, population, socio, periph);
    if (amount === undefined) unshared.push(row);
    else wide.set(row, roundedAgorot(amount, model.exact.scale));
  }
  return { agorot: out, wide, invalid, unshared };
}

/** Fills the rows that doubles hold, and returns the others. Bands are counted by comparison: a branch per row would mispredict. */
function fill(model: CompiledModel, columns: QuotaColumns, out: Float64Array): number[] {
  const { thresholds, fixed, rest, whole, part, limit } = model;
  const { populations, socios, periphs } = columns;
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
      Math.floor(population * (part[cell] as number) + (rest[band] as number));
  }
  return odd;
}

/** Bounds are whole agorot, so that rounding first changes nothing. Apart from `fill`, which most models run alone. */
function clamp(
  { thresholds, bounds }: CompiledModel,
  { populations }: QuotaColumns,
  out: Float64Array,
): void {
  if (!bounds) return;
  const { floors, caps } = bounds;
  const bands = thresholds.length;
  for (let row = 0; row < populations.length; row++) {
    const population = populations[row] as number;
    let band = 0;
    for (let next = 0; next < bands; next++) band += Number(population >= (thresholds[next] as number));
    const quota = out[row] as number;
    const floor = floors[band] as number;
    const cap = caps[band] as number;
    const raised = quota < floor ? floor : quota;
    out[row] = raised > cap ? cap : raised;
  }
}
