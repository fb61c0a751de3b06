import { Exact, fromAgorot, money } from '../../core/money.js';
import type { QuotaTotal } from '../calculation.js';
import { CELLS, type CompiledModel } from './compile.js';
import { bulkQuotas, isValidRow, type QuotaColumns } from './quotas.js';

export interface BulkTotal extends QuotaTotal {
  /** Rows outside the domain; they are in neither sum. */
  readonly invalid: readonly number[];
}

/** A sum of safe integers that stays exact: doubles while they hold it, BigInt beyond. */
class Sum {
  #near = 0;
  #far = 0n;

  add(value: number): void {
    this.#near += value;
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

/** Q6 for many rows: the total of the rounded quotas, and how far it is from Σ(A + B·C·D·population). */
export function bulkTotal(model: CompiledModel, columns: QuotaColumns): BulkTotal {
  const { agorot, wide, invalid } = bulkQuotas(model, columns);
  const { thresholds, exact } = model;
  const { populations, socios, periphs } = columns;
  const rounded = new Sum();
  const residents = Array.from({ length: CELLS }, () => new Sum());
  const inBand = new Float64Array(thresholds.length + 1);

  for (let row = 0; row < populations.length; row++) {
    const population = populations[row] as number;
    const socio = socios[row] as number;
    const periph = periphs[row] as number;
    const quota = agorot[row] as number;
    if (!Number.isNaN(quota)) rounded.add(quota);
    else if (!isValidRow(population, socio, periph)) continue;
    residents[socio * 11 + periph]?.add(population);
    let band = 0;
    for (const from of thresholds) band += Number(population >= from);
    inBand[band] = (inBand[band] as number) + 1;
  }

  const agoras = [...wide.values()].reduce((sum, value) => sum + value, rounded.value);
  const fixed = exact.fixed.reduce((sum, value, band) => sum + value * BigInt(inBand[band] as number), 0n);
  const unrounded = exact.rate.reduce(
    (sum, rate, cell) => sum + rate * (residents[cell]?.value ?? 0n),
    fixed,
  );
  const difference = agoras * exact.scale - unrounded;
  return {
    total: fromAgorot(agoras),
    rounding: money(new Exact(difference.toString()).div(exact.scale.toString()).div(100)),
    invalid,
  };
}
