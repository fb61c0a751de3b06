import fc from 'fast-check';
import {
  Exact,
  money,
  VINTAGES,
  type AuthorityFigures,
  type Band,
  type FiguresOf,
  type FormulaPart,
  type Growth,
  type Part,
  type QuotaModel,
  type Scenario,
  type SharesPart,
  type SimulationMember,
} from '../../lib/index.js';

/** Few keys, so that scenarios meet; some that JavaScript gives a meaning of its own. */
const KEYS = ['1310', '168', '2720', '2730', '6400', '6900', '__proto__', 'constructor'];
const key = fc.constantFrom(...KEYS);

/** Around the bounds of annex 3, and few enough that an arrangement by shares knows some of them. */
const POPULATIONS = [1, 100, 14_999, 15_000, 30_000, 30_001, 44_585, 118_000];
const population = fc.oneof(fc.constantFrom(...POPULATIONS), fc.integer({ min: 1, max: 300_000 }));
const cluster = fc.integer({ min: 1, max: 10 });

const decimal = (most: number, places: number): fc.Arbitrary<Exact> =>
  fc.nat(most * 10 ** places).map((units) => new Exact(units).div(10 ** places));

const amount = decimal(40_000, 2).map(money);

const steps = (first: fc.Arbitrary<number>, maxLength: number): fc.Arbitrary<readonly Band[]> =>
  fc
    .tuple(first, fc.uniqueArray(fc.integer({ min: 1, max: 200_000 }), { maxLength }))
    .map(([from, more]) => [...new Set([from, ...more])].sort((a, b) => a - b))
    .chain((froms) => fc.tuple(...froms.map((from) => amount.map((fixed) => ({ from, fixed })))));

const ten = fc.array(decimal(150, 2), { minLength: 10, maxLength: 10 });

const formula = fc
  .record({ bands: steps(fc.constant(0), 3), tariff: decimal(20, 3), socio: ten, periph: ten })
  .map((tables): Omit<FormulaPart, 'weight'> => ({ kind: 'formula', ...tables }));

const shares = fc
  .record({
    total: amount,
    shares: fc
      .uniqueArray(fc.constantFrom(...POPULATIONS), { minLength: 1 })
      .chain((populations) =>
        fc.tuple(
          ...populations
            .sort((a, b) => a - b)
            .map((each) =>
              fc.integer({ min: 1, max: 99 }).map((share) => ({ population: each, share: new Exact(share) })),
            ),
        ),
      ),
  })
  .map((part): Omit<SharesPart, 'weight'> => ({ kind: 'shares', ...part }));

const weighted = (part: Omit<FormulaPart, 'weight'> | Omit<SharesPart, 'weight'>, weight: number): Part => ({
  ...part,
  weight: new Exact(weight),
});

const part = fc.oneof({ weight: 4, arbitrary: formula }, { weight: 1, arbitrary: shares });

const parts: fc.Arbitrary<QuotaModel['parts']> = fc.oneof(
  { weight: 3, arbitrary: part.map((only): QuotaModel['parts'] => [weighted(only, 100)]) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(part, part, fc.integer({ min: 1, max: 99 }))
      .map(([a, b, share]): QuotaModel['parts'] => [weighted(a, share), weighted(b, 100 - share)]),
  },
);

const bound = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: steps(fc.nat(20_000), 2) },
);

/** Any arrangement: formulas, shares, mixes, factor and bounds. */
export const model: fc.Arbitrary<QuotaModel> = fc
  .record({
    parts,
    factor: fc.oneof(fc.constant(new Exact(100)), decimal(200, 1)),
    caps: bound,
    floors: fc.constant([]),
  })
  .map((tables): QuotaModel => ({ status: 'own', ...tables }));

const unknowable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 12 });

export const member: fc.Arbitrary<SimulationMember> = fc
  .record({
    key,
    population: unknowable(population),
    socio: unknowable(cluster),
    periph: unknowable(cluster),
  })
  .map((figures) => ({ ...figures, name: `רשות ${figures.key}` }));

export const members: fc.Arbitrary<readonly SimulationMember[]> = fc.uniqueArray(member, {
  selector: (each) => each.key,
});

const growth: fc.Arbitrary<Growth> = fc.record({
  perCent: fc.integer({ min: -99_000, max: 30_000 }).map((units) => new Exact(units).div(1_000)),
  years: fc.nat(30),
});

const vintage = fc.constantFrom(...VINTAGES);
const overrides = fc
  .uniqueArray(
    fc.tuple(key, fc.record({ population, socio: cluster, periph: cluster }, { requiredKeys: [] })),
    { selector: ([each]) => each, maxLength: 3 },
  )
  .map((entries) => Object.fromEntries(entries));

export const scenario: fc.Arbitrary<Scenario> = fc.record(
  {
    id: fc.constantFrom('s1', 's2'),
    name: fc.string({ unit: 'binary', minLength: 1 }).filter((name) => name.trim() !== ''),
    arrangement: model,
    added: fc.uniqueArray(member, { selector: (each) => each.key, maxLength: 3 }),
    removed: fc.uniqueArray(key, { maxLength: 2 }),
    growth,
    vintage: fc.oneof(
      vintage,
      fc.record({ population: vintage, socio: vintage, periph: vintage }, { requiredKeys: [] }),
    ),
    overrides,
    limits: fc.oneof(
      fc.constant('none' as const),
      fc.record({ perAuthority: amount, total: amount }, { requiredKeys: [] }),
    ),
    owner: fc.string({ unit: 'binary' }),
    revision: fc.nat(),
  },
  { requiredKeys: ['id', 'name', 'arrangement', 'added', 'removed', 'overrides', 'revision'] },
);

/** Figures of other vintages, with gaps. */
export const figuresOf: fc.Arbitrary<FiguresOf> = fc
  .array(fc.tuple(key, vintage, unknowable(population), unknowable(cluster), unknowable(cluster)), {
    maxLength: 24,
  })
  .map((rows) => {
    const told = new Map(
      rows.map(([each, of, residents, socio, periph]) => {
        const figure = (value: number) => ({ value, year: 2024, source: 'bureau' });
        const figures: AuthorityFigures = {
          ...(residents !== null && { population: figure(residents) }),
          ...(socio !== null && { socio: figure(socio) }),
          ...(periph !== null && { periph: figure(periph) }),
        };
        return [`${each} ${of}`, figures];
      }),
    );
    return (each, of) => told.get(`${each} ${of}`);
  });
