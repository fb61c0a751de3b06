import {
  clusterQuota,
  clusterQuotaParts,
  clusterQuotas,
  clusterQuotaTotal,
} from '../../../addin/functions/quota.js';
import { speak } from '../../../addin/functions/speech.js';
import { error, shows, startRuntime } from './runtime.js';

beforeAll(async () => {
  startRuntime();
  await speak('he');
});

/** 60 % of 10,000 and 1.2 a head, 40 % of a divided 1,000; 95 % of it all, at most 6,000 from 150 residents on. */
const MIXED: unknown[][] = [
  ['פרמטר', 'החל מ־', 'ערך'],
  ['חלק', 1, 0.6],
  ['A', 0, 10000],
  ['B', '–', 4],
  ['C', 1, '30%'],
  ['D', 1, 1],
  ['חלק', 2, 0.4],
  ['T', '', 1000],
  ['S', 100, 1],
  ['S', 200, 3],
  ['מקדם', '', 0.95],
  ['תקרה', 150, 6000],
];
const POPULATIONS = [[100], [200], [300], [null]];
const COLUMN = [[3], [3], [3], [null]];

describe('an arrangement of several parts', () => {
  test('is accepted wherever a model is', () => {
    // 95 % of 60 % of 10,120 and 40 % of 250
    expect(shows(() => clusterQuota(100, 3, 6, MIXED))).toBe(5863.4);
    expect(shows(() => clusterQuota(200, 3, 6, MIXED))).toBe(6000);
    expect(shows(() => clusterQuotaTotal([[100, 200]], [[3, 3]], [[6, 6]], MIXED))).toBe(11863.4);
  });

  test('gives an authority without a share #N/A and a sentence, and leaves the others', () => {
    expect(shows(() => clusterQuota(300, 3, 6, MIXED))).toEqual(error('#N/A', '300', 'S'));
    expect(shows(() => clusterQuotas(POPULATIONS, COLUMN, COLUMN, MIXED))).toEqual([
      [5863.4],
      [6000],
      [error('#N/A', '300')],
      [''],
    ]);
    expect(shows(() => clusterQuotaTotal(POPULATIONS, COLUMN, COLUMN, MIXED))).toEqual(
      error('#N/A', 'שורה 3', '300'),
    );
  });

  test('is told line by line by CLUSTERQUOTAPARTS, percentages as fractions', async () => {
    const lines = await clusterQuotaParts(200, 3, 6, MIXED);
    expect(lines[0]).toEqual(['רכיב', 'שורה', 'סכום']);
    expect(lines.slice(1).map(([part, , amount]) => [part, amount])).toEqual([
      [1, 0.6],
      [1, 10000],
      [1, 4],
      [1, 0.3],
      [1, 1],
      [1, 1.2],
      [1, 240],
      [1, 10240],
      [2, 0.4],
      [2, 1000],
      [2, 3],
      [2, 4],
      [2, 750],
      ['', 6444],
      ['', 0.95],
      ['', 6000],
      ['', 6000],
    ]);
    expect(lines.at(-1)?.[1]).toBe('מכסה שנתית (₪)');
    expect(lines.at(-2)?.[1]).toBe('תקרה (₪)');
  });

  test.each(['he', 'ar', 'fa', 'en'] as const)('has a name for every line in %s', async (language) => {
    await speak(language);
    const lines = await clusterQuotaParts(100, 3, 6, [...MIXED, ['floor', 0, 5999]]);
    await speak('he');
    for (const [, name] of lines) expect(String(name)).toMatch(/^\S.{2,}/);
  });

  test('of one formula and a factor keeps every line as well', async () => {
    const model = [...MIXED.slice(0, 1), ...MIXED.slice(2, 6), ['מקדם', '', 0.9]];
    const lines = await clusterQuotaParts(100, 3, 6, model);
    // 90 % of 10,000 + 1.2 · 100
    expect(lines.slice(1).map(([part, , amount]) => [part, amount])).toEqual([
      ['', 10000],
      ['', 4],
      ['', 0.3],
      ['', 1],
      ['', 1.2],
      ['', 120],
      ['', 10120],
      ['', 0.9],
      ['', 9108],
    ]);
  });

  test.each<[number, unknown[], string[]]>([
    [2, ['חלק', 1, 0.5], ['שורה 7, עמודה 3', '90']],
    [8, ['B', '', 4], ['שורה 9, עמודה 1']],
    [12, ['תקרה', 150, 0.001], ['שורה 12, עמודה 3']],
    [10, ['S', 100, 3], ['שורה 10, עמודה 2', '100']],
  ])('is refused with the cell named: row %p', (row, cells, words) => {
    const model = MIXED.map((each, index) => (index === row - 1 ? cells : each));
    expect(shows(() => clusterQuota(100, 3, 6, model))).toEqual(error('#VALUE!', ...words));
  });
});
