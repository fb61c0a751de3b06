import fc from 'fast-check';
import {
  computeQuota,
  Exact,
  modelTable,
  money,
  quotaTotal,
  readModelTable,
  solveFactor,
  solveTariff,
  tariffForCeiling,
  withFactor,
  withTariff,
  type Band,
  type FormulaPart,
  type Part,
  type QuotaInput,
  type QuotaModel,
  type Solved,
} from '../../lib/index.js';

/** 0.000000001, the finest step that a table admits; a tariff is below a billion, a factor at most 1000 %. */
const GRID = new Exact('1e-9');
const LIMIT = { tariff: new Exact('999999999.999999999'), factor: new Exact(1000) };

const decimal = (most: number, places: number): fc.Arbitrary<Exact> =>
  fc.nat(most * 10 ** places).map((value) => new Exact(value).div(10 ** places));

const SIZES = [120, 3_754, 14_999, 15_000, 26_182, 30_001, 44_585, 101_830, 517_640];

const index = fc.integer({ min: 1, max: 10 });
const input = fc.record({ population: fc.constantFrom(...SIZES), socio: index, periph: index });

/** Authorities that are alike move together, and leave totals out. */
const inputs: fc.Arbitrary<readonly QuotaInput[]> = fc.oneof(
  fc.array(input, { minLength: 1, maxLength: 12 }),
  fc
    .tuple(input, fc.integer({ min: 2, max: 9 }))
    .map(([one, count]) => Array.from({ length: count }, () => one)),
);

const steps = (most: number, places: number, first: number): fc.Arbitrary<Band[]> =>
  fc
    .tuple(
      fc.uniqueArray(fc.constantFrom(...SIZES), { maxLength: 3 }),
      fc.array(decimal(most, places), { minLength: 4, maxLength: 4 }),
    )
    .map(([more, sums]) =>
      [first, ...more.sort((a, b) => a - b)].map((from, at) => ({ from, fixed: money(sums[at] as Exact) })),
    );

const ten = fc.array(fc.oneof(decimal(200, 2), decimal(2, 9), fc.constant(new Exact(0))), {
  minLength: 10,
  maxLength: 10,
});

const formula: fc.Arbitrary<FormulaPart> = fc.record({
  kind: fc.constant('formula'),
  weight: fc.constant(new Exact(100)),
  bands: steps(50_000, 3, 0),
  tariff: decimal(20, 3),
  socio: ten,
  periph: ten,
});

const shares: fc.Arbitrary<Part> = fc.record({
  kind: fc.constant('shares'),
  weight: fc.constant(new Exact(100)),
  total: decimal(2_000_000, 2).map((total) => money(total)),
  shares: fc.array(decimal(50, 2), { minLength: SIZES.length, maxLength: SIZES.length }).map((each) =>
    each.map((share, at) => ({
      population: SIZES[at] as number,
      share: at === 0 ? share.plus('0.01') : share,
    })),
  ),
});

const parts: fc.Arbitrary<readonly [Part, ...Part[]]> = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: formula }, { weight: 1, arbitrary: shares }), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.integer({ min: 1, max: 98 }),
  )
  .map(([some, weight]) => {
    const weights =
      some.length === 1 ? [100] : some.length === 2 ? [weight, 100 - weight] : [weight, 1, 99 - weight];
    return some.map((part, at) => ({ ...part, weight: new Exact(weights[at] ?? 0) })) as [Part, ...Part[]];
  });

/** Caps lie above floors, as the readers have it. */
const models: fc.Arbitrary<QuotaModel> = fc
  .record({
    parts,
    factor: fc.oneof(fc.constant(new Exact(100)), decimal(200, 4)),
    caps: fc.oneof(fc.constant<Band[]>([]), steps(400_000, 2, 0)),
    floors: fc.oneof(fc.constant<Band[]>([]), steps(9_000, 2, 100)),
  })
  .map((model) => ({
    status: 'own',
    ...model,
    caps: model.caps.map(({ from, fixed }) => ({ from, fixed: money(fixed.plus(9_000)) })),
  }));

/** The total as the rest of the library computes it, with the parameter at a value. */
function totalWith(
  parameter: Solved['parameter'],
  value: Exact,
  rows: readonly QuotaInput[],
  model: QuotaModel,
): Exact {
  const changed = parameter === 'factor' ? withFactor(model, value) : (withTariff(model, value) ?? model);
  const total = quotaTotal(rows, changed);
  if (!total.ok) throw new Error(total.problems[0].code);
  return total.value.total;
}

/** The next total above one, by halving the grid: Infinity where the limit is reached first. */
function nextAbove(solved: Solved, totalAt: (value: Exact) => Exact): Exact {
  const limit = LIMIT[solved.parameter];
  if (!totalAt(limit).gt(solved.total)) return new Exact(Infinity);
  let [low, high] = [solved.value.div(GRID), limit.div(GRID)];
  while (high.minus(low).gt(1)) {
    const middle = low.plus(high).div(2).floor();
    if (totalAt(middle.times(GRID)).gt(solved.total)) high = middle;
    else low = middle;
  }
  return totalAt(high.times(GRID));
}

function nextBelow(solved: Solved, totalAt: (value: Exact) => Exact): Exact {
  if (!totalAt(new Exact(0)).lt(solved.total)) return new Exact(-Infinity);
  let [low, high] = [new Exact(0), solved.value.div(GRID)];
  while (high.minus(low).gt(1)) {
    const middle = low.plus(high).div(2).floor();
    if (totalAt(middle.times(GRID)).lt(solved.total)) low = middle;
    else high = middle;
  }
  return totalAt(low.times(GRID));
}

describe.each([
  ['tariff', solveTariff],
  ['factor', solveFactor],
] as const)('the %s', (parameter, solve) => {
  test('gives the target, or a total than which none on the grid is nearer, by the shortest decimal', () => {
    const seen = { exact: 0, missed: 0, refused: 0 };
    fc.assert(
      fc.property(models, inputs, decimal(3_000_000, 2), fc.boolean(), (model, rows, any, near) => {
        const totalAt = (value: Exact) => totalWith(parameter, value, rows, model);
        // Half of the targets are totals that some value gives, or lie an agora beside one.
        const target = money(near ? totalAt(any.div(300_000)).plus(any.mod(3).floor().div(100)) : any);
        const result = solve(target, rows, model);
        if (!result.ok) {
          seen.refused += 1;
          const [{ code }] = result.problems;
          const [least, most] = [totalAt(new Exact(0)), totalAt(LIMIT[parameter])];
          if (code === 'solve-below-fixed') expect(least.gt(target)).toBe(true);
          else if (code === 'solve-no-effect') expect(most.eq(least)).toBe(true);
          else {
            expect(code).toMatch(/^solve-(above-caps|beyond-limits)$/);
            expect(most.lt(target)).toBe(true);
          }
          return;
        }
        const solved = result.value;
        const { value, total, exact, missed } = solved;
        seen[exact ? 'exact' : 'missed'] += 1;
        expect(totalAt(value).eq(total)).toBe(true);
        // Also once it has been a table in a sheet.
        const table = readModelTable(modelTable(solved.model));
        if (!table.ok) throw new Error(table.problems[0].code);
        for (const found of [solved.model, table.value]) {
          const again = quotaTotal(rows, found);
          expect(again.ok && again.value.total.eq(total)).toBe(true);
        }
        expect(missed.eq(target.minus(total))).toBe(true);
        expect(exact).toBe(total.eq(target));

        const [below, above] = [nextBelow(solved, totalAt), nextAbove(solved, totalAt)];
        expect(below.minus(target).abs().gt(missed.abs()) || (total.lt(target) && below.lt(total))).toBe(
          true,
        );
        // Of two totals equally near, the lower.
        expect(above.minus(target).abs().gte(missed.abs())).toBe(true);
        if (total.gt(target)) expect(target.minus(below).gt(missed.abs())).toBe(true);

        const places = value.decimalPlaces();
        expect(places).toBeLessThanOrEqual(9);
        if (places > 0) {
          expect(totalAt(value.toDecimalPlaces(places - 1, Exact.ROUND_FLOOR)).lt(total)).toBe(true);
          expect(totalAt(value.toDecimalPlaces(places - 1, Exact.ROUND_CEIL)).gt(total)).toBe(true);
        }
        const smaller = value.minus(new Exact(10).pow(-places));
        if (!smaller.isNegative()) expect(totalAt(smaller).lt(total)).toBe(true);
      }),
      { seed: 31, numRuns: 120 },
    );
    // Each way out was taken often enough to say something.
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5);
  });
});

test('the tariff for a ceiling is the largest: the next step of the grid goes beyond it', () => {
  const seen = { found: 0, refused: 0 };
  fc.assert(
    fc.property(models, inputs, decimal(500_000, 2), (model, [input], any) => {
      const row = input as QuotaInput;
      const quotaAt = (value: Exact) => totalWith('tariff', value, [row], model);
      const ceiling = money(any);
      const result = tariffForCeiling(ceiling, row, model);
      if (!result.ok) {
        seen.refused += 1;
        const least = quotaAt(new Exact(0));
        if (result.problems[0].code === 'solve-below-fixed') expect(least.gt(ceiling)).toBe(true);
        else if (result.problems[0].code === 'solve-no-effect')
          expect(quotaAt(LIMIT.tariff).eq(least)).toBe(true);
        else expect(quotaAt(LIMIT.tariff).lte(ceiling)).toBe(true);
        return;
      }
      seen.found += 1;
      const { value, total, missed, exact } = result.value;
      const working = computeQuota(row, result.value.model);
      expect(working.ok && working.value.quota.eq(total)).toBe(true);
      expect(total.lte(ceiling)).toBe(true);
      expect(missed.eq(ceiling.minus(total))).toBe(true);
      expect(exact).toBe(missed.isZero());
      expect(quotaAt(value.plus(GRID)).gt(ceiling)).toBe(true);
    }),
    { seed: 32, numRuns: 400 },
  );
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(50);
});
