import fc from 'fast-check';
import {
  bulkQuotas,
  bulkTotal,
  compileModel,
  computeQuota,
  Exact,
  formatMoney,
  mix,
  modelJson,
  modelTable,
  phaseIn,
  quotaTotal,
  readModelJson,
  readModelTable,
  recommendedModel,
  withTariff,
  type QuotaInput,
  type QuotaModel,
} from '../../lib/index.js';
import { known } from '../lib/known.js';
import { decimal, rowsAndArrangement } from './arrangement-arbitraries.js';
import { ARRANGEMENTS, DIVIDED, modelFrom, sharedColumns } from './arrangement-cases.js';
import { agorotBy, nisText, type PlainArrangement } from './arrangement-oracle.js';
import { columns } from './quota-cases.js';

const quotaOf = (input: QuotaInput, model: QuotaModel) => known(computeQuota(input, model)).quota;

const columnsOf = (inputs: readonly QuotaInput[]) => ({
  populations: inputs.map(({ population }) => population),
  socios: inputs.map(({ socio }) => socio),
  periphs: inputs.map(({ periph }) => periph),
});

const oracle = (plain: PlainArrangement, { population, socio, periph }: QuotaInput): bigint => {
  const agorot = agorotBy(plain, population, socio, periph);
  if (agorot === undefined) throw new Error(`no share for ${population}`);
  return agorot;
};

const inputsOf = ({ populations, socios, periphs }: ReturnType<typeof columns>): readonly QuotaInput[] =>
  populations.map((population, row) => ({
    population,
    socio: socios[row] as number,
    periph: periphs[row] as number,
  }));

describe.each([
  ...Object.entries(ARRANGEMENTS).map(([name, plain]) => ({
    name,
    plain,
    inputs: inputsOf(columns(3_000, 20_170_517)),
  })),
  ...Object.entries(DIVIDED).map(([name, plain]) => ({
    name,
    plain,
    inputs: inputsOf(sharedColumns(1_500, 7)),
  })),
])('$name', ({ plain, inputs }) => {
  const model = modelFrom(plain);
  const expected = inputs.map((input) => oracle(plain, input));

  test('one by one, in bulk and in total: what whole numbers give', () => {
    expect(inputs.map((input) => formatMoney(quotaOf(input, model)))).toEqual(expected.map(nisText));

    const compiled = compileModel(model);
    const { agorot, wide, invalid, unshared } = bulkQuotas(compiled, columnsOf(inputs));
    expect([invalid, unshared]).toEqual([[], []]);
    expect([...agorot].map((sum, row) => wide.get(row) ?? BigInt(sum))).toEqual(expected);

    const bulk = bulkTotal(compiled, columnsOf(inputs));
    const total = known(quotaTotal(inputs, model));
    expect(formatMoney(bulk.total)).toBe(nisText(expected.reduce((sum, each) => sum + each, 0n)));
    expect(bulk.total.eq(total.total)).toBe(true);
    // Each quota's own difference is kept to a hundred digits where shares do not divide evenly.
    expect(bulk.rounding.minus(total.rounding).abs().lt('1e-80')).toBe(true);
  });

  test('table and JSON carry the arrangement whole', () => {
    const same = { ok: true, value: model };
    expect(readModelTable(modelTable(model))).toEqual(same);
    expect(readModelTable([['פרמטר', 'החל מ־', 'ערך'], ...modelTable(model)])).toEqual(same);
    expect(readModelJson(JSON.parse(JSON.stringify(modelJson(model))))).toEqual(same);
  });
});

test('any arrangement: one by one and in bulk, what whole numbers give; table and JSON lose nothing', () => {
  fc.assert(
    fc.property(rowsAndArrangement, ({ inputs, plain }) => {
      const model = modelFrom(plain);
      const expected = inputs.map((input) => oracle(plain, input));
      expect(inputs.map((input) => formatMoney(quotaOf(input, model)))).toEqual(expected.map(nisText));
      const { agorot, wide } = bulkQuotas(compileModel(model), columnsOf(inputs));
      expect([...agorot].map((sum, row) => wide.get(row) ?? BigInt(sum))).toEqual(expected);

      expect(readModelTable(modelTable(model))).toEqual({ ok: true, value: model });
      expect(readModelJson(JSON.parse(JSON.stringify(modelJson(model))))).toEqual({ ok: true, value: model });
    }),
    { seed: 2017, numRuns: 200 },
  );
});

test('raising the tariff never lowers a quota, whatever else the arrangement has', () => {
  fc.assert(
    fc.property(rowsAndArrangement, decimal(20, 4), ({ inputs, plain }, more) => {
      const model = modelFrom(plain);
      const part = model.parts.find(({ kind }) => kind === 'formula');
      const raised = part?.kind === 'formula' ? withTariff(model, part.tariff.plus(more)) : undefined;
      fc.pre(raised !== undefined);
      for (const input of inputs) {
        expect(quotaOf(input, raised as QuotaModel).gte(quotaOf(input, model))).toBe(true);
      }
    }),
    { seed: 3, numRuns: 200 },
  );
});

test('no quota lies beyond its bounds, and what cut it is said', () => {
  fc.assert(
    fc.property(rowsAndArrangement, ({ inputs, plain }) => {
      const model = modelFrom(plain);
      const limit = (steps: QuotaModel['caps'], population: number) =>
        [...steps].reverse().find(({ from }) => from <= population)?.fixed;
      for (const input of inputs) {
        const { quota, bound, unbounded } = known(computeQuota(input, model));
        const cap = limit(model.caps, input.population);
        const floor = limit(model.floors, input.population);
        expect(cap === undefined || quota.lte(cap)).toBe(true);
        expect(floor === undefined || quota.gte(floor)).toBe(true);
        const cut = (cap !== undefined && unbounded.gt(cap)) || (floor !== undefined && unbounded.lt(floor));
        expect(bound !== undefined).toBe(cut);
        if (bound) expect(quota.eq(bound.limit)).toBe(true);
      }
    }),
    { seed: 4, numRuns: 200 },
  );
});

test('steps tell the quota again: the parts by their weights, the factor, the bound, the rounding', () => {
  fc.assert(
    fc.property(rowsAndArrangement, ({ inputs, plain }) => {
      const model = modelFrom(plain);
      for (const input of inputs) {
        const { steps, parts, sum, factor, unbounded, bound, quota, rounding } = known(
          computeQuota(input, model),
        );
        const weighed = parts.reduce(
          (all, { weight, amount }) => all.plus(weight.times(amount).div(100)),
          new Exact(0),
        );
        expect(weighed.minus(sum).abs().lt('1e-80')).toBe(true);
        expect(sum.times(factor).div(100).minus(unbounded).abs().lt('1e-80')).toBe(true);
        expect((bound?.limit ?? unbounded).plus(rounding).minus(quota).abs().lt('1e-80')).toBe(true);
        expect(steps.at(-1)).toMatchObject({ symbol: 'quota', amount: quota });
        expect(steps.every(({ source }) => source.quote.length > 0)).toBe(true);
      }
    }),
    { seed: 8, numRuns: 100 },
  );
});

test('a divided total is divided whole: the amounts add up to it, the quotas to within half an agora each', () => {
  fc.assert(
    fc.property(rowsAndArrangement, decimal(2_000_000, 2), ({ inputs }, total) => {
      const shares = inputs.map(({ population }, index) => [population, String(index + 1)] as const);
      const model = modelFrom({
        parts: [{ weight: '100', total, shares }],
        factor: '100',
        caps: [],
        floors: [],
      });
      const { total: quotas, rounding } = known(quotaTotal(inputs, model));
      expect(quotas.minus(rounding).minus(total).abs().lt('1e-80')).toBe(true);
      expect(rounding.abs().lte(new Exact(inputs.length).times('0.005'))).toBe(true);
    }),
    { seed: 9, numRuns: 200 },
  );
});

test('a mix of an arrangement with itself is that arrangement', () => {
  fc.assert(
    fc.property(rowsAndArrangement, fc.integer({ min: 0, max: 100 }), ({ plain }, weight) => {
      const model = known(mix([{ weight: new Exact(100), model: modelFrom(plain) }]));
      const mixed = mix([
        { weight: new Exact(weight), model },
        { weight: new Exact(100 - weight), model },
      ]);
      expect(mixed).toEqual({ ok: true, value: model });
    }),
    { seed: 10, numRuns: 200 },
  );
});

test('a mix gives every authority what its arrangements give, by their weights', () => {
  fc.assert(
    fc.property(
      rowsAndArrangement,
      rowsAndArrangement,
      fc.integer({ min: 0, max: 100 }),
      (one, two, weight) => {
        const formulas = ({ plain }: typeof one) => ({
          ...plain,
          parts: plain.parts.filter((part) => !('shares' in part)),
          caps: [],
          floors: [],
        });
        const [a, b] = [formulas(one), formulas(two)];
        fc.pre(a.parts.length === one.plain.parts.length && b.parts.length === two.plain.parts.length);
        const [first, second] = [modelFrom(a), modelFrom(b)];
        const mixed = known(
          mix([
            { weight: new Exact(weight), model: first },
            { weight: new Exact(100 - weight), model: second },
          ]),
        );
        for (const input of [...one.inputs, ...two.inputs]) {
          const amount = (model: QuotaModel) => known(computeQuota(input, model)).unbounded;
          const expected = amount(first)
            .times(weight)
            .plus(amount(second).times(100 - weight))
            .div(100);
          expect(amount(mixed).eq(expected)).toBe(true);
        }
      },
    ),
    { seed: 11, numRuns: 150 },
  );
});

test('a phase-in begins with the old arrangement and ends with the new one', () => {
  const recommended = known(recommendedModel());
  fc.assert(
    fc.property(rowsAndArrangement, ({ plain, inputs }) => {
      const next = known(
        mix([{ weight: new Exact(100), model: modelFrom({ ...plain, caps: [], floors: [] }) }]),
      );
      const years = known(
        phaseIn(
          recommended,
          next,
          [0, 30, 100].map((weight) => new Exact(weight)),
        ),
      );
      expect(years[0]).toEqual(recommended);
      expect(years[2]).toEqual(next);
      for (const input of inputs) {
        const [old, between, last] = years.map((year) => quotaOf(input, year));
        const [least, most] = [
          Exact.min(old as Exact, last as Exact),
          Exact.max(old as Exact, last as Exact),
        ];
        expect(between?.gte(least) && between.lte(most)).toBe(true);
      }
    }),
    { seed: 12, numRuns: 150 },
  );
});
