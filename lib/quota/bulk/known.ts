import type { CompiledModel } from './compile.js';
import type { QuotaColumns } from './quotas.js';

/** Whether `knownQuotas` may be used up to this population: the model has no bounds and divides no total, and doubles hold it. */
export const holdsUpTo = (model: CompiledModel, population: number): boolean =>
  model.bounds === undefined && population <= model.limit;

/**
 * The quotas of `bulkQuotas`, in agorot, for rows that were looked at before: whole populations from 1 to one that the model
 * `holdsUpTo`, and cluster indices from 1 to 10. Nothing is looked at again.
 */
export function knownQuotas(
  model: CompiledModel,
  columns: QuotaColumns,
  out = new Float64Array(columns.populations.length),
): Float64Array {
  const { thresholds, fixed, rest, whole, part } = model;
  const { populations, socios, periphs } = columns;
  const first = thresholds[0] as number;
  const second = thresholds[1] as number;
  const bands = thresholds.length;

  for (let row = 0; row < populations.length; row++) {
    const population = populations[row] as number;
    const cell = (socios[row] as number) * 11 + (periphs[row] as number);
    let band = Number(population >= first) + Number(population >= second);
    for (let next = 2; next < bands; next++) band += Number(population >= (thresholds[next] as number));
    out[row] =
      (fixed[band] as number) +
      population * (whole[cell] as number) +
      Math.floor(population * (part[cell] as number) + (rest[band] as number));
  }
  return out;
}
