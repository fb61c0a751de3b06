import { Exact, money, roundToAgora, type Money } from '../core/money.js';
import { cite } from './cite.js';
import type { QuotaInput, QuotaModel, QuotaWorking, Step } from './types.js';

/** The readers let nothing through for which these would be missing; whoever builds inputs by hand hears of it at once. */
function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`the model has no ${what}`);
  return value;
}

const coefficient = (table: readonly Exact[], cluster: number): Exact =>
  known(table[cluster - 1], `coefficient for cluster ${cluster}`);

/** A: the fixed sum of the last band that begins at or below the population. */
const fixedSum = ({ bands }: QuotaModel, population: number): Money =>
  known(bands.filter(({ from }) => from <= population).at(-1), `band for ${population} residents`).fixed;

/** Where a parameter of this model stands: the annex, or the clause that allows another arrangement. */
const sourceOf = (model: QuotaModel, clause: string) => cite(model.status === 'recommended' ? clause : 'Q7');

/**
 * Q1: A + B·C·D·population, NIS a year, exact; rounded half-up to the agora where the parameters make it necessary (Q6).
 * Takes what `readQuotaInput` and a model reader gave, so nothing can go wrong any more.
 */
export function computeQuota(input: QuotaInput, model: QuotaModel): QuotaWorking {
  const fixed = fixedSum(model, input.population);
  const { tariff } = model;
  const socio = coefficient(model.socio, input.socio);
  const periph = coefficient(model.periph, input.periph);
  const perResident = money(tariff.times(socio).times(periph).div(10_000));
  const variable = money(perResident.times(input.population));
  const unrounded = money(fixed.plus(variable));
  const quota = roundToAgora(unrounded);
  const rounding = money(quota.minus(unrounded));

  const steps: Step[] = [
    { symbol: 'A', amount: fixed, unit: 'nis', source: sourceOf(model, 'Q2') },
    { symbol: 'B', amount: tariff, unit: 'nis-per-resident', source: sourceOf(model, 'Q3') },
    { symbol: 'C', amount: socio, unit: 'per-cent', source: sourceOf(model, 'Q4') },
    { symbol: 'D', amount: periph, unit: 'per-cent', source: sourceOf(model, 'Q5') },
    { symbol: 'per-resident', amount: perResident, unit: 'nis-per-resident', source: cite('Q1') },
    { symbol: 'variable', amount: variable, unit: 'nis', source: cite('Q1') },
    ...(rounding.isZero()
      ? []
      : [{ symbol: 'rounding', amount: rounding, unit: 'nis', source: cite('Q6') } as const]),
    { symbol: 'quota', amount: quota, unit: 'nis', source: cite('Q1') },
  ];
  return { input, fixed, tariff, socio, periph, perResident, variable, quota, rounding, steps };
}

/** The cluster's quotas: the sum of the rounded ones, and how far that is from the unrounded sum (Q6). */
export interface QuotaTotal {
  readonly total: Money;
  /** total − Σ(A + B·C·D·population): zero with the recommended model. */
  readonly rounding: Money;
}

export function quotaTotal(inputs: readonly QuotaInput[], model: QuotaModel): QuotaTotal {
  let total = new Exact(0);
  let rounding = new Exact(0);
  for (const input of inputs) {
    const working = computeQuota(input, model);
    total = total.plus(working.quota);
    rounding = rounding.plus(working.rounding);
  }
  return { total: money(total), rounding: money(rounding) };
}
