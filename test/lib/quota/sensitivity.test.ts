import {
  Exact,
  formatMoney,
  money,
  recommendedModel,
  sensitivity,
  type Movement,
  type QuotaInput,
  type QuotaModel,
} from '../../../lib/index.js';

const recommended = recommendedModel();
if (!recommended.ok) throw new Error('no recommended model');
const annex = recommended.value;

/** Tayibe, a town in the strongest clusters, and a village at the lowest of both. */
const members: readonly QuotaInput[] = [
  { population: 46_870, socio: 3, periph: 6 },
  { population: 20_000, socio: 10, periph: 10 },
  { population: 1_000, socio: 1, periph: 1 },
];

const found = (model: QuotaModel, kind: string, more: Record<string, unknown> = {}): Movement => {
  const movement = sensitivity(members, model).movements.find(
    ({ parameter, change }) =>
      parameter.kind === kind &&
      Object.entries(more).every(([key, value]) => ({ ...parameter, ...change })[key as 'kind'] === value),
  );
  if (!movement) throw new Error(`no movement of ${kind}`);
  return movement;
};

const shown = ({ effects, total }: Movement): string[] => [
  ...effects.map((effect) => (effect.known ? formatMoney(effect.amount) : effect.reason)),
  formatMoney(total),
];

// 57,183.00 = 15,000 + 4 · 30 % · 75 % · 46,870; 92,000.00 = 12,000 + 4 · 20,000; 10,360.00 = 10,000 + 4 · 9 % · 1,000.
test.each<[string, Record<string, unknown>, string[]]>([
  ['tariff', { part: 1 }, ['421.83', '800.00', '3.60', '1225.43']],
  ['sum', { from: 0 }, ['0.00', '0.00', '100.00', '100.00']],
  ['sum', { from: 15_000 }, ['0.00', '120.00', '0.00', '120.00']],
  ['sum', { from: 30_001 }, ['150.00', '0.00', '0.00', '150.00']],
  ['socio', { from: 1, to: 3 }, ['421.83', '0.00', '3.60', '425.43']],
  ['socio', { from: 8, to: 10 }, ['0.00', '800.00', '0.00', '800.00']],
  ['periph', { from: 6, to: 7 }, ['421.83', '0.00', '0.00', '421.83']],
  ['factor', {}, ['571.83', '920.00', '103.60', '1595.43']],
  // 469 residents more (468.7), 200, 10: 469 · 0.9, 200 · 4, 10 · 0.36.
  ['population', {}, ['422.10', '800.00', '3.60', '1225.70']],
  // 30 % → 50 %: 46,870 · 4 · 20 % · 75 %. Cluster 1 → 2 and 3 → 2 are of one coefficient.
  ['socio-index', { by: 1 }, ['28122.00', 'index-highest', '0.00', '28122.00']],
  ['socio-index', { by: -1 }, ['0.00', '0.00', 'index-lowest', '0.00']],
  ['periph-index', { by: -1 }, ['-14061.00', '0.00', 'index-lowest', '-14061.00']],
])('%s %p', (kind, more, expected) => {
  expect(shown(found(annex, kind, more))).toEqual(expected);
});

test('steps of coefficients that no authority belongs to are left out', () => {
  const steps = sensitivity(members, annex)
    .movements.map(({ parameter }) => parameter)
    .filter(({ kind }) => kind === 'socio');
  expect(steps).toEqual([
    { kind: 'socio', part: 1, from: 8, to: 10 },
    { kind: 'socio', part: 1, from: 1, to: 3 },
  ]);
});

test('what moves the total most stands first, and each authority has its own strongest', () => {
  const { movements, strongest } = sensitivity(members, annex);
  const sizes = movements.map(({ total }) => total.abs().toNumber());
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(strongest.map((index) => movements[index ?? -1]?.parameter.kind)).toEqual([
    'socio-index',
    'factor',
    'factor',
  ]);
  expect(found(annex, 'factor').ranked).toEqual([1, 0, 2]);
  expect(found(annex, 'socio-index', { by: 1 }).ranked).toEqual([0, 2]);
});

test('the stated change is the one that is asked for', () => {
  const { movements } = sensitivity(members, annex, new Exact(-10));
  const tariff = movements.find(({ parameter }) => parameter.kind === 'tariff');
  expect(tariff?.change).toEqual({ unit: 'per-cent', by: new Exact(-10) });
  expect(tariff && shown(tariff)).toEqual(['-4218.30', '-8000.00', '-36.00', '-12254.30']);
  // 4,687, 2,000 and 100 residents fewer, at 0.9, 4 and 0.36 NIS; the second town stays above 15,000.
  const population = movements.find(({ parameter }) => parameter.kind === 'population');
  expect(population && shown(population)).toEqual(['-4218.30', '-8000.00', '-36.00', '-12254.30']);
});

test('a population moves by a resident at least, and keeps one', () => {
  const few = [1, 20].map((population) => ({ population, socio: 10, periph: 10 }));
  const effects = (perCent: number) => {
    const { movements } = sensitivity(few, annex, new Exact(perCent));
    const population = movements.find(({ parameter }) => parameter.kind === 'population');
    return population && shown(population);
  };
  expect(effects(1)).toEqual(['4.00', '4.00', '8.00']);
  expect(effects(-1)).toEqual(['0.00', '-4.00', '-4.00']);
  expect(effects(0)).toEqual(['0.00', '0.00', '0.00']);
});

test('caps and floors move too, and hold back what goes beyond them', () => {
  const bounded: QuotaModel = {
    ...annex,
    status: 'own',
    caps: [{ from: 0, fixed: money(50_000) }],
    floors: [{ from: 0, fixed: money('10300.05') }],
  };
  expect(shown(found(bounded, 'cap'))).toEqual(['500.00', '500.00', '0.00', '1000.00']);
  // The floor becomes 10,403.0505, to the agora 10,403.05: above the village's 10,360.00.
  expect(shown(found(bounded, 'floor'))).toEqual(['0.00', '0.00', '43.05', '43.05']);
  expect(shown(found(bounded, 'tariff'))).toEqual(['0.00', '0.00', '3.60', '3.60']);
});

test('shares follow the stated populations: their total moves, another population is not known', () => {
  const shared: QuotaModel = {
    ...annex,
    status: 'own',
    parts: [
      { ...annex.parts[0], weight: new Exact(50) },
      {
        kind: 'shares',
        weight: new Exact(50),
        total: money(90_000),
        shares: [
          { population: 20_000, share: new Exact(2) },
          { population: 46_870, share: new Exact(1) },
        ],
      },
    ],
  };
  expect(shown(found(shared, 'divided', { part: 2 }))).toEqual([
    '150.00',
    '300.00',
    'share-missing',
    '450.00',
  ]);
  expect(shown(found(shared, 'population')).slice(0, 3)).toEqual(
    Array.from({ length: 3 }, () => 'share-by-population'),
  );
  expect(shown(found(shared, 'tariff', { part: 1 }))).toEqual([
    '210.92',
    '400.00',
    'share-missing',
    '610.92',
  ]);
});

test('no authorities, nothing moves', () => {
  const { movements, strongest } = sensitivity([], annex);
  expect(strongest).toEqual([]);
  expect(movements.every(({ total, effects }) => total.isZero() && effects.length === 0)).toBe(true);
});
