import fc from 'fast-check';
import {
  bulkQuotas,
  bulkTotal,
  compileModel,
  computeQuota,
  Exact,
  formatMoney,
  modelJson,
  modelTable,
  quotaTotal,
  readModelJson,
  readModelTable,
} from '../../lib/index.js';
import { known } from '../lib/known.js';
import { columns, modelOf, MODELS } from './quota-cases.js';
import { agorotText, ANNEX_3, byDecimals, byFractions, type PlainModel } from './quota-oracle.js';

const inputs = fc.record({
  population: fc.integer({ min: 1, max: 3_000_000 }),
  socio: fc.integer({ min: 1, max: 10 }),
  periph: fc.integer({ min: 1, max: 10 }),
});

const decimal = (most: number, places: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(most), fc.nat(10 ** places - 1))
    .map(([whole, rest]) => `${whole}.${String(rest).padStart(places, '0')}`);

const models: fc.Arbitrary<PlainModel> = fc.record({
  bands: fc
    .uniqueArray(fc.integer({ min: 1, max: 200_000 }), { maxLength: 5 })
    .chain((steps) =>
      fc.tuple(
        ...[0, ...steps.sort((a, b) => a - b)].map((from) =>
          decimal(50_000, 2).map((fixed) => [from, fixed] as const),
        ),
      ),
    ),
  tariff: decimal(20, 3),
  socio: fc.array(decimal(200, 2), { minLength: 10, maxLength: 10 }),
  periph: fc.array(decimal(200, 2), { minLength: 10, maxLength: 10 }),
});

const sum = (amounts: readonly string[]): string =>
  amounts.reduce((total, amount) => total.plus(amount), new Exact(0)).toFixed(2);

describe.each(Object.entries(MODELS))('%s', (_, plain) => {
  const model = modelOf(plain);
  const { populations, socios, periphs } = columns(6_000, 20_170_517);
  const expected = populations.map((population, row) =>
    byFractions(plain, population, socios[row] as number, periphs[row] as number),
  );

  test('one by one, in bulk and in total: what fractions of whole numbers give', () => {
    const one = populations.map((population, row) =>
      formatMoney(
        known(
          computeQuota({ population, socio: socios[row] as number, periph: periphs[row] as number }, model),
        ).quota,
      ),
    );
    expect(one).toEqual(expected);

    const compiled = compileModel(model);
    const bulk = bulkQuotas(compiled, { populations, socios, periphs });
    expect(bulk.invalid).toEqual([]);
    expect([...bulk.agorot].map((agorot, row) => agorotText(bulk.wide.get(row) ?? agorot))).toEqual(expected);

    const total = bulkTotal(compiled, { populations, socios, periphs });
    expect(formatMoney(total.total)).toBe(sum(expected));
    const inputs = populations.map((population, row) => ({
      population,
      socio: socios[row] as number,
      periph: periphs[row] as number,
    }));
    expect(total.rounding.toFixed()).toBe(known(quotaTotal(inputs, model)).rounding.toFixed());
  });

  test('the two oracles, written apart, agree', () => {
    const other = populations.map((population, row) =>
      byDecimals(plain, population, socios[row] as number, periphs[row] as number),
    );
    expect(other).toEqual(expected);
  });

  test('table and JSON carry the model whole', () => {
    const same = { ok: true, value: model };
    expect(readModelTable(modelTable(model))).toEqual(same);
    expect(readModelTable([['פרמטר', 'החל מ־', 'ערך'], ...modelTable(model)])).toEqual(same);
    expect(readModelJson(JSON.parse(JSON.stringify(modelJson(model))))).toEqual(same);
  });
});

test('most rows of the recommended model need no BigInt, whatever the population', () => {
  const { limit, scale } = compileModel(modelOf(ANNEX_3));
  expect(scale).toBe(1);
  expect(limit).toBeGreaterThan(1e12);
  expect(compileModel(modelOf({ ...ANNEX_3, tariff: '3.337' })).limit).toBeGreaterThan(9e7);
});

test('any model: the kernel and the exact calculation say the same', () => {
  fc.assert(
    fc.property(models, fc.array(inputs, { minLength: 1, maxLength: 40 }), (plain, rows) => {
      const model = modelOf(plain);
      const { agorot, wide } = bulkQuotas(compileModel(model), {
        populations: rows.map(({ population }) => population),
        socios: rows.map(({ socio }) => socio),
        periphs: rows.map(({ periph }) => periph),
      });
      const one = rows.map((input) => formatMoney(known(computeQuota(input, model)).quota));
      expect([...agorot].map((value, row) => agorotText(wide.get(row) ?? value))).toEqual(one);
      expect(one).toEqual(
        rows.map(({ population, socio, periph }) => byFractions(plain, population, socio, periph)),
      );
    }),
    { seed: 12, numRuns: 300 },
  );
});

test('raising the tariff never lowers a quota', () => {
  fc.assert(
    fc.property(inputs, decimal(10, 3), decimal(10, 3), (input, tariff, more) => {
      const raised = new Exact(tariff).plus(more).toFixed();
      const before = known(computeQuota(input, modelOf({ ...ANNEX_3, tariff }))).quota;
      const after = known(computeQuota(input, modelOf({ ...ANNEX_3, tariff: raised }))).quota;
      expect(after.gte(before)).toBe(true);
    }),
    { seed: 3 },
  );
});

test('a stronger or more central authority, or one more resident, never pays less', () => {
  const model = modelOf(ANNEX_3);
  const quota = (population: number, socio: number, periph: number) =>
    known(computeQuota({ population, socio, periph }, model)).quota;
  fc.assert(
    fc.property(inputs, ({ population, socio, periph }) => {
      const own = quota(population, socio, periph);
      expect(quota(population + 1, socio, periph).gte(own)).toBe(true);
      expect(quota(population, Math.min(10, socio + 1), periph).gte(own)).toBe(true);
      expect(quota(population, socio, Math.min(10, periph + 1)).gte(own)).toBe(true);
      expect(quota(population, periph, socio).eq(own)).toBe(true);
    }),
    { seed: 5 },
  );
});

test('totals add up, and the rounding difference is what rounding made of them', () => {
  fc.assert(
    fc.property(models, fc.array(inputs, { maxLength: 30 }), (plain, rows) => {
      const model = modelOf(plain);
      const { total, rounding } = known(quotaTotal(rows, model));
      const workings = rows.map((input) => known(computeQuota(input, model)));
      expect(formatMoney(total)).toBe(sum(workings.map(({ quota }) => quota.toFixed())));
      const unrounded = workings.reduce((all, { unbounded }) => all.plus(unbounded), new Exact(0));
      expect(total.minus(rounding).eq(unrounded)).toBe(true);
      expect(rounding.abs().lte(new Exact(rows.length).times('0.005'))).toBe(true);

      const bulk = bulkTotal(compileModel(model), {
        populations: rows.map(({ population }) => population),
        socios: rows.map(({ socio }) => socio),
        periphs: rows.map(({ periph }) => periph),
      });
      expect(bulk.total.eq(total)).toBe(true);
      expect(bulk.rounding.eq(rounding)).toBe(true);
    }),
    { seed: 6, numRuns: 200 },
  );
});

test('with the recommended model nothing is ever rounded', () => {
  const model = modelOf(ANNEX_3);
  fc.assert(
    fc.property(inputs, (input) => {
      const { rounding, steps } = known(computeQuota(input, model));
      expect(rounding.isZero()).toBe(true);
      expect(steps.map(({ symbol }) => symbol)).not.toContain('rounding');
    }),
    { seed: 7 },
  );
});
