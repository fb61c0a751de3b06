import {
  computeQuota,
  formatMoney,
  isoDate,
  quotaTotal,
  readModelJson,
  recommendedModel,
  type IsoDate,
  type QuotaModel,
} from '../../../lib/index.js';
import { known } from '../known.js';

const recommended = recommendedModel();
if (!recommended.ok) throw new Error('no recommended model');
const model = recommended.value;

const own = (changes: object): QuotaModel => {
  const ten = ['30', '30', '30', '50', '50', '75', '75', '100', '100', '100'];
  const read = readModelJson({
    bands: [{ from: 0, fixed: '10000' }],
    tariff: '4',
    socio: ten,
    periph: ten,
    ...changes,
  });
  if (!read.ok) throw new Error(read.problems[0].code);
  return read.value;
};

test('the working says every step, and where it stands in the procedure', () => {
  const input = { population: 44_585, socio: 3, periph: 6 };
  const { steps, ...working } = known(computeQuota(input, model));
  expect(working.input).toBe(input);
  expect(
    steps.map(({ symbol, amount, unit, source }) => [symbol, amount.toFixed(), unit, source.clause]),
  ).toEqual([
    ['A', '15000', 'nis', 'Q2'],
    ['B', '4', 'nis-per-resident', 'Q3'],
    ['C', '30', 'per-cent', 'Q4'],
    ['D', '75', 'per-cent', 'Q5'],
    ['per-resident', '0.9', 'nis-per-resident', 'Q1'],
    ['variable', '40126.5', 'nis', 'Q1'],
    ['quota', '55126.5', 'nis', 'Q1'],
  ]);
  expect(steps[0]?.source).toMatchObject({ edition: 'moi-2017-05-17', section: 'נספח 3' });
  expect(steps[0]?.source.quote).toContain('סכום קבוע לרשות מעל ל-30,000 תושבים');
});

test('where the parameters make it necessary, the quota is rounded half-up and the step says so', () => {
  // 10,000 + 4.05 · 30 % · 75 % · 1 = 10,000.91125
  const { quota, rounding, steps } = known(
    computeQuota({ population: 1, socio: 1, periph: 6 }, own({ tariff: '4.05' })),
  );
  expect(formatMoney(quota)).toBe('10000.91');
  expect(rounding.toFixed()).toBe('-0.00125');
  expect(steps.find(({ symbol }) => symbol === 'rounding')?.source.clause).toBe('Q6');
});

test('half an agora goes up', () => {
  // 0.05 · 30 % · 100 % · 1 = 0.015
  const { quota } = known(computeQuota({ population: 1, socio: 1, periph: 10 }, own({ tariff: '0.05' })));
  expect(formatMoney(quota)).toBe('10000.02');
});

test("an arrangement of the authorities' own rests on the clause that allows it", () => {
  const { steps } = known(computeQuota({ population: 1, socio: 1, periph: 1 }, own({ tariff: '5' })));
  expect(steps.slice(0, 4).map(({ source }) => source.clause)).toEqual(['Q7', 'Q7', 'Q7', 'Q7']);
});

test('the total is that of the rounded quotas, and the difference is shown', () => {
  const inputs = [1, 6, 10].map((socio) => ({ population: 1, socio, periph: 6 }));
  // 10,000.91125 + 10,002.278125 + 10,003.0375 = 30,006.226875; rounded 10,000.91 + 10,002.28 + 10,003.04 = 30,006.23
  const { total, rounding } = known(quotaTotal(inputs, own({ tariff: '4.05' })));
  expect(formatMoney(total)).toBe('30006.23');
  expect(rounding.toFixed()).toBe('0.003125');
  expect(known(quotaTotal([], model)).total.isZero()).toBe(true);
});

test.each(['2017-05-17', '2020-01-01', '2026-11-21'])('on %s the edition of 2017 is in force', (on) => {
  expect(recommendedModel(isoDate(on))).toEqual(recommended);
  expect(model).toMatchObject({ status: 'recommended', edition: 'moi-2017-05-17' });
});

test('before the first edition there is no recommended model', () => {
  expect(recommendedModel('2017-05-16' as IsoDate)).toMatchObject({
    ok: false,
    problems: [{ code: 'before-first-edition' }],
  });
});

test('what no reader lets through is heard of at once', () => {
  expect(() => computeQuota({ population: 1, socio: 11, periph: 1 }, model)).toThrow(RangeError);
  expect(() => computeQuota({ population: -1, socio: 1, periph: 1 }, model)).toThrow(RangeError);
});
