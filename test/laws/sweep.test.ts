import fc from 'fast-check';
import {
  bulkTotal,
  compileModel,
  Exact,
  money,
  quotaTotal,
  sweepTotals,
  withFactor,
  withTariff,
  type Part,
  type QuotaInput,
  type QuotaModel,
  type Sweep,
} from '../../lib/index.js';
import { inputs, plainModels, totalBy } from './plain-models.js';
import { columns, modelOf, MODELS } from './quota-cases.js';
import type { PlainModel } from './quota-oracle.js';

const members = fc.array(inputs, { minLength: 1, maxLength: 30 });

function totalsOf(rows: readonly QuotaInput[], sweep: Sweep): bigint[] {
  const swept = sweepTotals(rows, sweep);
  if (!swept.ok) throw new Error(swept.problems[0].code);
  const { agorot, wide } = swept.value;
  return Array.from(agorot, (total, step) => wide.get(step) ?? BigInt(total));
}

/** The same total by the calculation of single quotas. */
function oneByOne(rows: readonly QuotaInput[], model: QuotaModel): bigint {
  const total = quotaTotal(rows, model);
  if (!total.ok) throw new Error(total.problems[0].code);
  return BigInt(total.value.total.times(100).toFixed(0));
}

/** Decimal text of a whole number of thousandths. */
const thousandths = (count: number): string =>
  `${Math.floor(count / 1000)}.${String(count % 1000).padStart(3, '0')}`;

test('tariffs, a thousandth apart: at each step what whole numbers give for that tariff', () => {
  fc.assert(
    fc.property(
      plainModels,
      members,
      fc.nat(20_000),
      fc.integer({ min: 1, max: 40 }),
      (plain, rows, first, steps) => {
        const at = (step: number): PlainModel => ({ ...plain, tariff: thousandths(first + step) });
        const found = totalsOf(rows, { from: modelOf(at(0)), to: modelOf(at(steps)), steps });
        expect(found).toEqual(Array.from({ length: steps + 1 }, (_, step) => totalBy(at(step), rows)));
      },
    ),
    { seed: 21, numRuns: 200 },
  );
});

test('downwards the totals are those upwards, in reverse', () => {
  fc.assert(
    fc.property(plainModels, plainModels, members, fc.integer({ min: 1, max: 12 }), (a, b, rows, steps) => {
      const [from, to] = [modelOf(a), modelOf(b)];
      expect(totalsOf(rows, { from: to, to: from, steps })).toEqual(
        totalsOf(rows, { from, to, steps }).reverse(),
      );
    }),
    { seed: 22, numRuns: 100 },
  );
});

test('between any two arrangements each step is the mix of both by its weights, within their cap and floor', () => {
  const bounds = fc.record({
    cap: fc.option(fc.integer({ min: 20_000, max: 90_000 })),
    floor: fc.option(fc.integer({ min: 1, max: 20_000 })),
  });
  fc.assert(
    fc.property(plainModels, plainModels, members, bounds, (a, b, rows, { cap, floor }) => {
      const steps = 8;
      const bounded = {
        status: 'own',
        factor: new Exact(100),
        caps: cap === null ? [] : [{ from: 5_000, fixed: money(cap) }],
        floors: floor === null ? [] : [{ from: 0, fixed: money(floor) }],
      } as const;
      const [from, to] = [a, b].map((plain): QuotaModel => ({ ...modelOf(plain), ...bounded })) as [
        QuotaModel,
        QuotaModel,
      ];
      const mixed = (step: number): QuotaModel => {
        const weighted = (model: QuotaModel, weight: Exact): Part => ({ ...model.parts[0], weight });
        const share = new Exact(100).times(step).div(steps);
        return { ...bounded, parts: [weighted(from, new Exact(100).minus(share)), weighted(to, share)] };
      };
      expect(totalsOf(rows, { from, to, steps })).toEqual(
        Array.from({ length: steps + 1 }, (_, step) => oneByOne(rows, mixed(step))),
      );
    }),
    { seed: 23, numRuns: 60 },
  );
});

test('factors, a tenth of a per cent apart', () => {
  fc.assert(
    fc.property(plainModels, members, (plain, rows) => {
      const model = modelOf(plain);
      const at = (step: number) => withFactor(model, new Exact(900 + step).div(10));
      expect(totalsOf(rows, { from: at(0), to: at(20), steps: 20 })).toEqual(
        Array.from({ length: 21 }, (_, step) => oneByOne(rows, at(step))),
      );
    }),
    { seed: 24, numRuns: 40 },
  );
});

describe.each(Object.entries(MODELS))('%s, from one tariff to twice of it', (_, plain) => {
  const { populations, socios, periphs } = columns(300, 7);
  const rows = populations.map((population, row) => ({
    population,
    socio: socios[row] as number,
    periph: periphs[row] as number,
  }));

  test('each step is the total of many quotas', () => {
    const model = modelOf(plain);
    const tariff = new Exact(plain.tariff);
    const at = (step: number) => withTariff(model, tariff.plus(tariff.times(step).div(8))) as QuotaModel;
    const found = totalsOf(rows, { from: at(0), to: at(8), steps: 8 });
    expect(found).toEqual(
      Array.from({ length: 9 }, (_none, step) => {
        const { total } = bulkTotal(compileModel(at(step)), { populations, socios, periphs });
        return BigInt(total.times(100).toFixed(0));
      }),
    );
    expect(found[0]).toBe(totalBy(plain, rows));
  });
});
