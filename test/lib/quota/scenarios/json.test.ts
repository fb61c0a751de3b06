import {
  Exact,
  money,
  readScenarioJson,
  scenarioJson,
  type Scenario,
  type SimulationMember,
} from '../../../../lib/index.js';
import { known } from '../../known.js';
import { arrangement, member, RECOMMENDED, scenario } from './cases.js';

const SOURCES: SimulationMember['sources'] = {
  population: {
    kind: 'vintage',
    vintage: 'bureau-2024',
    year: 2024,
    source: 'bureau-population-2024',
  },
  socio: { kind: 'sheet', place: "'חברות'!D7" },
  periph: { kind: 'added' },
};

const FULL: Scenario = scenario({
  name: 'כפר יונה יוצאת',
  arrangement: arrangement({ tariff: '4.25' }),
  added: [
    {
      ...member('2730', 46_870, 3, null),
      sources: SOURCES,
    },
  ],
  removed: ['168'],
  growth: { perCent: new Exact('1.8'), years: 5 },
  vintage: { socio: 'bureau-2020' },
  overrides: { '6900': { population: 110_000 }, '1310': { socio: 4, periph: 6 } },
  limits: { perAuthority: money('60000'), total: money('1500000.50') },
  owner: 'k3v9',
  revision: 7,
});

const throughText = (each: Scenario): unknown => JSON.parse(JSON.stringify(scenarioJson(each)));

test('as it is written', () => {
  expect(throughText(FULL)).toMatchObject({
    format: 1,
    id: 's1',
    name: 'כפר יונה יוצאת',
    arrangement: { tariff: '4.25' },
    removed: ['168'],
    growth: { perCent: '1.8', years: 5 },
    vintage: { socio: 'bureau-2020' },
    overrides: [
      { key: '1310', socio: 4, periph: 6 },
      { key: '6900', population: 110_000 },
    ],
    limits: { perAuthority: '60000', total: '1500000.5' },
    owner: 'k3v9',
    revision: 7,
  });
  expect(throughText(scenario())).not.toHaveProperty('growth');
});

test('there and back, with nothing lost', () => {
  expect(known(readScenarioJson(throughText(FULL)))).toEqual(FULL);
  const plain = known(readScenarioJson(throughText(scenario({ limits: 'none', vintage: 'ministry-2024' }))));
  expect(plain).toEqual(scenario({ limits: 'none', vintage: 'ministry-2024' }));
  expect(plain.arrangement).toEqual(RECOMMENDED);
});

test('the same scenario is the same text, in whatever order it was put together', () => {
  const text = (overrides: Scenario['overrides']) => JSON.stringify(scenarioJson({ ...FULL, overrides }));
  expect(text({ 'תל מונד': { periph: 6, socio: 4 }, טירה: { population: 28_000 } })).toBe(
    text({ טירה: { population: 28_000 }, 'תל מונד': { socio: 4, periph: 6 } }),
  );
});

test('keys that JavaScript gives a meaning of its own are keys like others', () => {
  const odd = scenario({
    overrides: Object.fromEntries(['__proto__', 'constructor'].map((key) => [key, { socio: 1 }])),
  });
  const back = known(readScenarioJson(throughText(odd)));
  expect(Object.entries(back.overrides)).toEqual([
    ['__proto__', { socio: 1 }],
    ['constructor', { socio: 1 }],
  ]);
});

const broken = (changes: object): [string, string][] => {
  const read = readScenarioJson({ ...(throughText(FULL) as object), ...changes });
  return read.ok ? [] : read.problems.map(({ code, place }) => [code, place ?? '']);
};

test.each<[string, object, [string, string][]]>([
  ['without a name', { name: ' ' }, [['scenario-shape', 'name']]],
  ['without an id', { id: undefined }, [['scenario-shape', 'id']]],
  ['of a newer version', { format: 2, added: 'otherwise' }, [['scenario-format-newer', 'format']]],
  ['without a format', { format: undefined }, [['scenario-shape', 'format']]],
  ['a vintage that there is none of', { vintage: 'bureau-1995' }, [['scenario-shape', 'vintage']]],
  ['a revision that goes back', { revision: -1 }, [['scenario-shape', 'revision']]],
  [
    'a member with text for residents',
    { added: [{ ...member('x', 1, 1, 1), population: '46,870' }] },
    [['scenario-shape', 'added[0].population']],
  ],
  [
    'one authority twice',
    { added: [member('x', 1, 1, 1), member('y', 1, 1, 1), member('x', 2, 2, 2)] },
    [['scenario-key-repeated', 'added[2]']],
  ],
  [
    'two typed figures for one authority',
    {
      overrides: [
        { key: 'x', socio: 1 },
        { key: 'x', socio: 2 },
      ],
    },
    [['scenario-key-repeated', 'overrides[1]']],
  ],
  [
    'limits that are no amounts',
    { limits: { perAuthority: '-1', total: '0.005' } },
    [
      ['scenario-limit', 'limits.perAuthority'],
      ['scenario-limit', 'limits.total'],
    ],
  ],
  [
    'growth beyond reason',
    { growth: { perCent: '5000', years: 5 } },
    [['scenario-growth-rate', 'growth.perCent']],
  ],
  ['no arrangement', { arrangement: undefined }, [['model-shape', 'arrangement']]],
  [
    'a negative tariff',
    { arrangement: { ...scenarioJson(FULL).arrangement, tariff: '-4' } },
    [['model-negative', 'arrangement.tariff']],
  ],
])('%s', (_, changes, problems) => {
  expect(broken(changes)).toEqual(problems);
});

test.each([[undefined], [null], ['text'], [7], [[]]])('%p is no scenario', (json) => {
  const read = readScenarioJson(json);
  expect(new Set(read.ok ? [] : read.problems.map(({ code }) => code))).toEqual(new Set(['scenario-shape']));
});

test('twenty scenarios with thirty members each fit the settings of a workbook', () => {
  const thirty = Array.from({ length: 30 }, (_, index) => String(1_000 + index));
  const large = scenario({
    arrangement: arrangement({ tariff: '4.25' }),
    added: thirty.map((key) => ({
      ...member(key, 46_870, 3, 6),
      name: 'מועצה אזורית דרום השרון',
      sources: SOURCES,
    })),
    overrides: Object.fromEntries(thirty.map((key) => [key, { population: 46_870, socio: 3, periph: 6 }])),
  });
  const bytes = Buffer.byteLength(JSON.stringify(scenarioJson(large)));
  // A workbook's settings hold two megabytes for one add-in.
  expect(20 * bytes).toBeLessThan(300_000);
});
