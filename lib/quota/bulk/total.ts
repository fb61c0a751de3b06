import { Exact, fromAgorot, money } from '../../core/money.js';
import type { QuotaTotal } from '../calculation.js';
import { CELLS, type CompiledModel } from './compile.js';
import { bandOf, exactAmount } from './exact.js';
import { bulkQuotas, isValidRow, type QuotaColumns } from './quotas.js';

export interface BulkTotal extends QuotaTotal {
  /** Rows outside the domain; they are in neither sum. */
  readonly invalid: readonly number[];
  /** Rows for which an arrangement that divides a total has no share; they are in neither sum. */
  readonly unshared: readonly number[];
}

/** A sum of safe integers that stays exact: doubles while they hold it, BigInt beyond. */
class Sum {
  #near = 0;
  #far = 0n;

  add(value: number): void {
    // Two halves of what a double holds exactly never make more than it holds.
    if (value >= 2 ** 52) this.#far += BigInt(value);
    else this.#near += value;
    if (this.#near >= 2 ** 52) this.#spill();
  }

  #spill(): void {
    this.#far += BigInt(this.#near);
    this.#near = 0;
  }

  get value(): bigint {
    return this.#far + BigInt(this.#near);
  }
}

/** What stood before rounding, in 1/scale agora: rows alike are counted, and multiplied at the end. */
class Unrounded {
  readonly #residents = Array.from({ length: CELLS }, () => new Sum());
  readonly #inBand: Float64Array;
  readonly #model: CompiledModel;
  #apart = 0n;

  constructor(model: CompiledModel) {
    this.#model = model;
    this.#inBand = new Float64Array(model.thresholds.length + 1);
  }

  add(population: number, socio: number, periph: number, quota: number): void {
    const band = bandOf(this.#model, population);
    if (this.#standsApart(band, quota)) {
      this.#apart += exactAmount(this.#model, population, socio, periph) ?? 0n;
      return;
    }
    this.#residents[socio * 11 + periph]?.add(population);
    this.#inBand[band] = (this.#inBand[band] as number) + 1;
  }

  /** Shares are each authority's own; and a quota at a bound, or one that is not known yet, may have been cut. */
  #standsApart(band: number, quota: number): boolean {
    const { exact, bounds } = this.#model;
    if (exact.shares) return true;
    return (
      bounds !== undefined &&
      (Number.isNaN(quota) || quota === bounds.caps[band] || quota === bounds.floors[band])
    );
  }

  get value(): bigint {
    const { fixed, rate } = this.#model.exact;
    const sums = fixed.reduce(
      (sum, value, band) => sum + value * BigInt(this.#inBand[band] as number),
      this.#apart,
    );
    return rate.reduce((sum, each, cell) => sum + each * (this.#residents[cell]?.value ?? 0n), sums);
  }
}

/** Q6 for many rows: the total of the rounded quotas, and how far it is from the sum of what stood before rounding. */
export function bulkTotal(model: CompiledModel, columns: QuotaColumns): BulkTotal {
  const { agorot, wide, invalid, unshared } = bulkQuotas(model, columns);
  const { populations, socios, periphs } = columns;
  const rounded = new Sum();
  const unrounded = new Unrounded(model);

  for (let row = 0; row < populations.length; row++) {
    const population = populations[row] as number;
    const socio = socios[row] as number;
    const periph = periphs[row] as number;
    const quota = agorot[row] as number;
    if (!Number.isNaN(quota)) rounded.add(quota);
    else if (!isValidRow(population, socio, periph)) continue;
    unrounded.add(population, socio, periph, quota);
  }

  const { scale } = model.exact;
  const agoras = [...wide.values()].reduce((sum, value) => sum + value, rounded.value);
  const difference = agoras * scale - unrounded.value;
  return {
    total: fromAgorot(agoras),
    rounding: money(new Exact(difference.toString()).div(scale.toString()).div(100)),
    invalid,
    unshared,
  };
}
