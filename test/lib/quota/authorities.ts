import {
  computeQuota,
  Exact,
  formatMoney,
  money,
  recommendedModel,
  type ArrangementProblem,
  type QuotaModel,
  type Result,
} from '../../../lib/index.js';
import { known } from '../known.js';

export const recommended = known(recommendedModel());

/** Four authorities that the tables below are worked for, with fractions of whole numbers. */
export const AUTHORITIES = [
  { population: 44_585, socio: 3, periph: 6 },
  { population: 26_182, socio: 7, periph: 6 },
  { population: 3_754, socio: 4, periph: 7 },
  { population: 101_830, socio: 8, periph: 8 },
];
export const SHARES = [
  { population: 3_754, share: new Exact(1) },
  { population: 26_182, share: new Exact(2) },
  { population: 44_585, share: new Exact(4) },
];
export const percent = (value: string | number) => new Exact(value);
export const limits = (...steps: readonly (readonly [from: number, amount: string])[]) =>
  steps.map(([from, amount]) => ({ from, fixed: money(amount) }));

export const quotas = (model: QuotaModel, authorities = AUTHORITIES) =>
  authorities.map((input) => {
    const { quota, rounding } = known(computeQuota(input, model));
    return [formatMoney(quota), rounding.toSignificantDigits(6).toFixed()];
  });

export const problemsOf = (made: Result<unknown, ArrangementProblem>) =>
  made.ok ? [] : made.problems.map(({ code, place }) => [code, place]);
