import {
  bulkQuotas,
  compileModel,
  computeQuota,
  formatMoney,
  formulaWorking,
  recommendedModel,
} from '../../../lib/index.js';
import { known } from '../../lib/known.js';

/** Worked by hand from annex 3 of the procedure of 17 May 2017: A, B·C·D per resident, and the quota. */
const CASES: readonly [
  population: number,
  socio: number,
  periph: number,
  fixed: string,
  perResident: string,
  quota: string,
][] = [
  [44_585, 3, 6, '15000', '0.9', '55126.50'], // 4 · 30 % · 75 %
  [26_182, 7, 6, '12000', '2.25', '70909.50'], // 4 · 75 % · 75 %
  [3_754, 4, 7, '10000', '1.5', '15631.00'], // 4 · 50 % · 75 %
  [101_830, 8, 8, '15000', '4', '422320.00'],
  [30_000, 4, 6, '12000', '1.5', '57000.00'],
  // Both bounds of the middle band belong to it.
  [14_999, 3, 3, '10000', '0.36', '15399.64'],
  [15_000, 3, 3, '12000', '0.36', '17400.00'],
  [30_000, 8, 8, '12000', '4', '132000.00'],
  [30_001, 8, 8, '15000', '4', '135004.00'],
  // Every bound of the coefficients, and the smallest population.
  [1, 1, 1, '10000', '0.36', '10000.36'],
  [1_000, 3, 4, '10000', '0.6', '10600.00'],
  [1_000, 4, 5, '10000', '1', '11000.00'],
  [1_000, 5, 6, '10000', '1.5', '11500.00'],
  [1_000, 6, 7, '10000', '2.25', '12250.00'],
  [1_000, 7, 8, '10000', '3', '13000.00'],
  [1_000, 10, 10, '10000', '4', '14000.00'],
];

const read = recommendedModel();
if (!read.ok) throw new Error('no recommended model');
const model = read.value;

test.each(CASES)(
  '%i residents, clusters %i and %i',
  (population, socio, periph, fixed, perResident, quota) => {
    const working = known(computeQuota({ population, socio, periph }, model));
    const part = formulaWorking(working);
    expect(part?.fixed.toFixed()).toBe(fixed);
    expect(part?.perResident.toFixed()).toBe(perResident);
    expect(formatMoney(working.quota)).toBe(quota);
  },
);

test('the same, in bulk', () => {
  const { agorot } = bulkQuotas(compileModel(model), {
    populations: CASES.map(([population]) => population),
    socios: CASES.map(([, socio]) => socio),
    periphs: CASES.map(([, , periph]) => periph),
  });
  expect([...agorot]).toEqual(CASES.map(([, , , , , quota]) => Number(quota.replace('.', ''))));
});
