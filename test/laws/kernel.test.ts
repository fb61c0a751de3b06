import {
  bulkQuotas,
  compileModel,
  Exact,
  holdsUpTo,
  knownQuotas,
  sweepTotals,
  withTariff,
  type QuotaModel,
} from '../../lib/index.js';
import { columns, modelOf, MODELS } from './quota-cases.js';
import { agorotOf, edgePopulations, unevenModels } from './rounding-edges.js';

const MODELS_TRIED = 300;

test('on the edge of rounding, up to the last population that doubles are trusted with', () => {
  let tried = 0;
  for (const plain of unevenModels(MODELS_TRIED, 99)) {
    const compiled = compileModel(modelOf(plain));
    const { limit, exact } = compiled;
    if (limit < 1) continue;
    for (let cell = 0; cell < 10; cell++) {
      const [socio, periph] = [1 + cell, 10 - cell];
      const rate = exact.rate[socio * 11 + periph] as bigint;
      const scaled = { fixed: exact.fixed[0] as bigint, rate, scale: exact.scale };
      const most = Math.min(limit, Number.MAX_SAFE_INTEGER);
      const populations = [most, most - 1, ...edgePopulations(scaled, most)].filter((each) => each >= 1);
      const rows = {
        populations,
        socios: populations.map(() => socio),
        periphs: populations.map(() => periph),
      };
      const expected = populations.map((population) => agorotOf(plain, population, socio, periph));
      const { agorot, wide } = bulkQuotas(compiled, rows);
      expect(wide.size).toBe(0);
      expect([...agorot].map(BigInt)).toEqual(expected);
      expect([...knownQuotas(compiled, rows)].map(BigInt)).toEqual(expected);
      tried += populations.length;
    }
  }
  expect(tried).toBeGreaterThan(MODELS_TRIED * 10);
});

test('on the edge of rounding along a sweep', () => {
  const steps = 9_973;
  let edges = 0;
  for (const plain of unevenModels(60, 7)) {
    const model = modelOf({ ...plain, tariff: '0' });
    const at = (step: number) => withTariff(model, new Exact(step).div(1000)) as QuotaModel;
    const { exact } = compileModel(at(4_321));
    const scaled = {
      fixed: exact.fixed[0] as bigint,
      rate: exact.rate[3 * 11 + 6] as bigint,
      scale: exact.scale,
    };
    for (const population of edgePopulations(scaled, 50_000_000)) {
      const swept = sweepTotals([{ population, socio: 3, periph: 6 }], { from: at(0), to: at(steps), steps });
      if (!swept.ok) throw new Error(swept.problems[0].code);
      const { agorot, wide } = swept.value;
      for (const step of [0, 4_320, 4_321, 4_322, steps]) {
        const tariff = (step / 1000).toFixed(3);
        expect(wide.get(step) ?? BigInt(agorot[step] as number)).toBe(
          agorotOf({ ...plain, tariff }, population, 3, 6),
        );
      }
      edges++;
    }
  }
  expect(edges).toBeGreaterThan(60);
});

test.each(Object.entries(MODELS))('%s: rows that are known need no second look', (_, plain) => {
  const compiled = compileModel(modelOf(plain));
  const { populations, socios, periphs } = columns(2_000, 3);
  const held = populations.flatMap((population, row) => (holdsUpTo(compiled, population) ? [row] : []));
  const rows = {
    populations: held.map((row) => populations[row] as number),
    socios: held.map((row) => socios[row] as number),
    periphs: held.map((row) => periphs[row] as number),
  };
  expect(knownQuotas(compiled, rows)).toEqual(bulkQuotas(compiled, rows).agorot);
});

test('a model with bounds, or one that divides a total, does not hold for known rows', () => {
  const model = modelOf(MODELS['annex 3'] as (typeof MODELS)[string]);
  const bounded: QuotaModel = {
    ...model,
    status: 'own',
    caps: model.parts[0].kind === 'formula' ? model.parts[0].bands : [],
  };
  const shared: QuotaModel = {
    ...model,
    status: 'own',
    parts: [
      {
        kind: 'shares',
        weight: new Exact(100),
        total: bounded.caps[0]?.fixed as QuotaModel['caps'][number]['fixed'],
        shares: [{ population: 1_000, share: new Exact(1) }],
      },
    ],
  };
  expect(holdsUpTo(compileModel(model), 1_000)).toBe(true);
  expect(holdsUpTo(compileModel(bounded), 1_000)).toBe(false);
  expect(holdsUpTo(compileModel(shared), 1_000)).toBe(false);
});
