import { LANGUAGES, loadWords, modelTable, readModelTable, recommendedModel } from '../../../lib/index.js';
import { known } from '../known.js';
import { FORMULA, MIXED, type Table } from './mixed-table.js';

const model = known(readModelTable(MIXED));

/** The table with some rows replaced, by their number; undefined takes a row out. */
const altered = (changes: Record<number, readonly unknown[] | undefined>, table: Table = MIXED): Table =>
  table.flatMap((row, index) => {
    const number = index + 1;
    return number in changes ? (changes[number] ? [changes[number]] : []) : [row];
  });

const problemsOf = (rows: Table) => {
  const read = readModelTable(rows);
  return read.ok ? [] : read.problems.map(({ code, place }) => [code, place]);
};

test('parts, shares, factor and bounds are what the table says', () => {
  expect(model.status).toBe('own');
  expect(model.parts.map(({ kind, weight }) => [kind, weight.toFixed()])).toEqual([
    ['formula', '60'],
    ['shares', '40'],
  ]);
  const [, shares] = model.parts;
  if (shares?.kind !== 'shares') throw new Error('no shares');
  expect(shares.total.toFixed(2)).toBe('1000000.00');
  expect(shares.shares.map(({ population, share }) => [population, share.toFixed()])).toEqual([
    [3754, '1'],
    [26182, '2.5'],
  ]);
  expect(model.factor.toFixed()).toBe('95');
  expect(model.caps.map(({ from, fixed }) => [from, fixed.toFixed(2)])).toEqual([
    [0, '60000.00'],
    [30000, '90000.50'],
  ]);
  expect(model.floors.map(({ from, fixed }) => [from, fixed.toFixed(2)])).toEqual([[0, '20000.00']]);
});

test('is written as it was read', () => {
  expect(modelTable(model)).toEqual(MIXED);
});

test.each<[string, Table]>([
  ['Hebrew words', renamed({ part: 'חלק', factor: 'מקדם', cap: 'תקרה', floor: 'רצפה' })],
  ['other Hebrew words', renamed({ part: 'רכיב', floor: ' ריצפה\u200f' })],
  ['Arabic words', renamed({ part: 'جزء', factor: 'معامل', cap: 'حد أعلى', floor: 'حد أدنى' })],
  ['Persian words', renamed({ part: 'بخش', factor: 'ضریب', cap: 'سقف', floor: 'کف' })],
  ['capitals', renamed({ part: 'Part', factor: 'FACTOR', cap: 'Cap', S: 's', T: 't' })],
  ['a heading', [['פרמטר', 'החל מ־', 'ערך'], ...MIXED]],
  ['blank rows between', MIXED.flatMap((row) => [row, [null, '', 0]])],
  [
    'fractions for per cent',
    altered({ 1: ['part', 1, 0.6], 8: ['part', 2, 0.4], 12: ['factor', null, 0.95] }),
  ],
  ['no step for a bound of all sizes', altered({ 13: ['cap', '–', 60000], 15: ['floor', '', 20000] })],
  ['shares in per cent', altered({ 10: ['S', 3754, '100%'], 11: ['S', 26182, '250 %'] })],
  ['parts the other way round', [...MIXED.slice(7, 11), ...MIXED.slice(0, 7), ...MIXED.slice(11)]],
  ['bounds and factor first', [...MIXED.slice(11), ...MIXED.slice(0, 11)]],
  ['other numbers of parts', altered({ 1: ['part', 3, '60%'], 8: ['part', 7, '40%'] })],
])('%s are read', (_, rows) => {
  expect(readModelTable(rows)).toEqual({ ok: true, value: model });
});

function renamed(names: Readonly<Record<string, string>>): Table {
  return MIXED.map(([name, ...rest]) => [names[String(name)] ?? name, ...rest]);
}

test('an only part needs no row of its own', () => {
  const alone = known(readModelTable(FORMULA));
  expect(readModelTable([['part', 1, 1], ...FORMULA])).toEqual({ ok: true, value: alone });
  expect(modelTable(alone)).toEqual(FORMULA);
  const shares = known(readModelTable(MIXED.slice(8, 11)));
  expect(modelTable(shares)).toEqual(MIXED.slice(8, 11));
});

test('what says the recommended model in parts is the recommended model, and needs no approval', () => {
  const recommended = known(recommendedModel());
  const twice = [
    ['part', 1, '25%'],
    ...modelTable(recommended),
    ['part', 2, '75%'],
    ...modelTable(recommended),
  ];
  expect(readModelTable([...twice, ['factor', '', 1]])).toEqual({ ok: true, value: recommended });
  expect(readModelTable([...twice, ['factor', '', '99%']])).toMatchObject({ value: { status: 'own' } });
  expect(readModelTable([...twice, ['cap', 0, 999999999]])).toMatchObject({ value: { status: 'own' } });
});

test.each<[string, Table, [string, string][]]>([
  ['a weight of 60 for 60 %', altered({ 1: ['part', 1, 60] }), [['model-coefficient-ambiguous', 'R1C3']]],
  ['weights of 90 %', altered({ 8: ['part', 2, '30%'] }), [['model-weights', 'R8C3']]],
  ['weights of 100.000001 %', altered({ 8: ['part', 2, '40.000001%'] }), [['model-weights', 'R8C3']]],
  ['a negative weight', altered({ 8: ['part', 2, '-40%'] }), [['model-negative', 'R8C3']]],
  ['two parts of one number', altered({ 8: ['part', 1, '40%'] }), [['model-step-repeated', 'R8C2']]],
  ['part 0', altered({ 1: ['part', 0, '60%'] }), [['model-from-not-whole', 'R1C2']]],
  ['part 1.5', altered({ 1: ['part', 1.5, '60%'] }), [['model-from-not-whole', 'R1C2']]],
  ['an empty part', altered({ 9: undefined, 10: undefined, 11: undefined }), [['model-part-empty', 'R8C1']]],
  ['letters above the first part', [['B', '', 4], ...MIXED], [['model-outside-part', 'R1C1']]],
  [
    'a formula and a division in one part',
    altered({ 8: undefined }),
    [
      ['model-weights', 'R1C3'],
      ['model-part-mixed', 'R8C1'],
    ],
  ],
  ['a formula without its tariff', altered({ 4: undefined }), [['model-step-missing', 'R1C1']]],
  ['shares without a total', altered({ 9: undefined }), [['model-step-missing', 'R8C1']]],
  ['a total without shares', altered({ 10: undefined, 11: undefined }), [['model-step-missing', 'R8C1']]],
  ['two totals', altered({ 10: ['T', '', 5] }), [['model-step-repeated', 'R10C2']]],
  ['a step for the total', altered({ 9: ['T', 5, 1000000] }), [['model-from-not-whole', 'R9C2']]],
  ['one size, two shares', altered({ 11: ['S', 3754, 2.5] }), [['model-share-differs', 'R11C2']]],
  ['a share of nobody', altered({ 10: ['S', 0, 1] }), [['model-from-not-whole', 'R10C2']]],
  ['a share of a blank', altered({ 10: ['S', null, 1] }), [['model-from-not-whole', 'R10C2']]],
  ['a negative share', altered({ 10: ['S', 3754, -1] }), [['model-negative', 'R10C3']]],
  [
    'shares of nothing',
    altered({ 10: ['S', 3754, 0], 11: ['S', 26182, 0] }),
    [['model-shares-zero', 'R10C3']],
  ],
  [
    'a share beyond a million billion',
    altered({ 10: ['S', 3754, '1000000000000000'] }),
    [['model-too-large', 'R10C3']],
  ],
  ['two factors', [...MIXED, ['factor', '', 1]], [['model-step-repeated', 'R16C2']]],
  ['a factor of 95', altered({ 12: ['factor', '–', 95] }), [['model-coefficient-ambiguous', 'R12C3']]],
  ['a step for the factor', altered({ 12: ['factor', 3, '95%'] }), [['model-from-not-whole', 'R12C2']]],
  [
    'a cap finer than an agora',
    altered({ 13: ['cap', 0, '60000.001'] }),
    [['model-finer-than-agora', 'R13C3']],
  ],
  ['two caps from one size', altered({ 14: ['cap', 0, 90000] }), [['model-step-repeated', 'R14C2']]],
  ['a cap from half a resident', altered({ 14: ['cap', 0.5, 90000] }), [['model-from-not-whole', 'R14C2']]],
  ['a cap below the floor', altered({ 13: ['cap', 0, '19999.99'] }), [['model-cap-below-floor', 'R13C3']]],
  [
    'a floor that rises above the cap',
    [...MIXED, ['floor', 25000, 60001]],
    [['model-cap-below-floor', 'R16C3']],
  ],
  ['a floor without a number', altered({ 15: ['floor', 0, 'x'] }), [['model-value-not-a-number', 'R15C3']]],
  ['a bound of a billion', altered({ 14: ['cap', 30000, 1e9] }), [['model-too-large', 'R14C3']]],
  [
    'nothing but a factor',
    [['factor', '', 0.9]],
    [
      ['model-step-missing', 'R1C1'],
      ['model-step-missing', 'R1C1'],
      ['model-step-missing', 'R1C1'],
      ['model-step-missing', 'R1C1'],
    ],
  ],
  [
    'several at once, each at its cell, and nothing that may only have been misread',
    altered({
      1: ['part', 1, 'x'],
      4: ['B', '–', -4],
      7: ['D', 11, '100%'],
      9: undefined,
      13: ['cap', 0, 1],
      14: ['cap', 0, 2],
    }),
    [
      ['model-value-not-a-number', 'R1C3'],
      ['model-negative', 'R4C3'],
      ['model-index-out-of-range', 'R7C2'],
      ['model-step-repeated', 'R13C2'],
      ['model-step-missing', 'R8C1'],
      ['model-cap-below-floor', 'R13C3'],
    ],
  ],
  [
    'a word that is no parameter may be any',
    altered({ 9: ['סכום', '', 5] }),
    [['model-parameter-unknown', 'R9C1']],
  ],
])('%s is refused', (_, rows, expected) => {
  expect(problemsOf(rows)).toEqual(expected);
});

test('every refusal of a part is a sentence with its facts in every language', async () => {
  const tables = [
    altered({ 8: ['part', 2, '30%'] }),
    altered({ 9: undefined, 10: undefined, 11: undefined }),
    [['B', '', 4], ...MIXED],
    altered({ 11: ['S', 3754, 2.5] }),
    altered({ 13: ['cap', 0, '60000.001'] }),
    altered({ 13: ['cap', 0, '19999.99'] }),
    altered({ 9: undefined }),
  ];
  const told = ['90', '2', 'B', '3,754', '60000.001', '19999.99', 'T'];
  for (const language of LANGUAGES) {
    const { say } = await loadWords(language);
    tables.forEach((rows, index) => {
      const read = readModelTable(rows);
      if (read.ok) throw new Error('expected a refusal');
      const sentence = say(read.problems[0]);
      expect(sentence.length).toBeGreaterThan(20);
      if (language !== 'fa') expect(sentence).toContain(told[index]);
    });
  }
});
