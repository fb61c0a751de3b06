import { LANGUAGES, loadAllWords } from '../../../../lib/index.js';
import type { FormRowId } from '../../../../lib/budget/form/rows.js';
import { found, own, said, sides, years, type Given } from './given.js';

describe('K1-change: new frame less promoted execution', () => {
  const row = (change: number | null): Given => ({
    columns: years,
    rows: { 'income.property-tax': [100, 103, 103, change, 120] },
  });
  test.each<[string, Given, readonly string[]]>([
    ['120 − 103 = 17', row(17), ['met form-change-holds']],
    ['120 − 103 ≠ 20', row(20), ['breached form-change-differs']],
    ['unread', row(null), ['undetermined form-change-unknown unread']],
    [
      'no promoted execution to change from',
      { columns: [['change'], ['frame', 2024]], rows: { 'income.property-tax': [17, 120] } },
      ['undetermined form-change-unknown columns'],
    ],
    [
      'from the newest of two frames',
      {
        columns: [['frame', 2023], ['promoted', 2024], ['change'], ['frame', 2024]],
        rows: { 'income.property-tax': [999, 103, 17, 120] },
      },
      ['met form-change-holds'],
    ],
  ])('%s', (_, given, expected) => {
    expect(said(given, 'K1-change')).toEqual(expected);
  });
});

describe('K1-promoted: execution × factor, as near as printed digits show', () => {
  const rows = (
    ...all: readonly (readonly [execution: number, factor: number | string, promoted: number | null])[]
  ): Given => {
    const ids: readonly FormRowId[] = [
      'income.property-tax',
      'income.water',
      'income.own-education',
      'income.own-other',
    ];
    return {
      columns: [['execution', 2023], ['factor'], ['promoted', 2024]],
      rows: Object.fromEntries(all.map((amounts, index) => [ids[index], amounts])),
    };
  };
  // 187,175 × 102.7 % = 192,228.725. Rounding explains 0.5 + 0.5 × 1.027 + 187,175 × 0.0005 = 94.601 at most.
  test.each<[string, Given, readonly string[]]>([
    ['an index', rows([187175, '102.7', 192229], [1000, '103.1', 1031]), ['met form-promoted-holds']],
    ['an increase', rows([187175, '2.7', 192229], [1000, '3.1', 1031]), ['met form-promoted-holds']],
    ['a multiplier', rows([187175, '1.027', 192229], [1000, '1.031', 1031]), ['met form-promoted-holds']],
    [
      'as far as rounding goes',
      rows([187175, '102.7', 192323], [1000, '103.1', 1031]),
      ['met form-promoted-holds'],
    ],
    [
      'one further',
      rows([187175, '102.7', 192324], [1000, '103.1', 1031]),
      ['met form-promoted-holds', 'breached form-promoted-differs'],
    ],
    [
      'nothing carried out, nothing promoted',
      rows([0, '102.7', 0], [1000, '103.1', 1031]),
      ['met form-promoted-holds'],
    ],
    [
      'factors that no row bears out',
      rows([1000, '102.7', 5000], [1000, '103.1', 7000]),
      ['undetermined form-promoted-unknown factor'],
    ],
    [
      'a row without its factor',
      rows([1000, '103.1', 1031], [500, 0, 515]),
      ['met form-promoted-holds', 'undetermined form-promoted-unknown factor'],
    ],
    ['a row that is not promoted', rows([1000, '103.1', 1031], [500, 0, 500]), ['met form-promoted-holds']],
    [
      'unread',
      rows([1000, '103.1', 1031], [500, '103.1', null]),
      ['met form-promoted-holds', 'undetermined form-promoted-unknown unread'],
    ],
    [
      'without a column of factors',
      {
        columns: [
          ['execution', 2023],
          ['promoted', 2024],
        ],
        rows: { 'income.water': [1, 1] },
      },
      ['undetermined form-promoted-unknown columns'],
    ],
    [
      'the execution of the year before, of two',
      {
        columns: [['execution', 2022], ['execution', 2023], ['factor'], ['promoted', 2024]],
        rows: { 'income.water': [7, 1000, '103.1', 1031] },
      },
      ['met form-promoted-holds'],
    ],
  ])('%s', (_, given, expected) => {
    expect([...said(given, 'K1-promoted')].sort()).toEqual([...expected].sort());
  });
});

describe('what a sheet says of itself', () => {
  test.each<[string, Given, string, readonly string[]]>([
    ['the title’s year', { rows: sides([1], [1]), titleYear: 2024 }, 'K1-year', ['met form-year-holds']],
    [
      'another year in the title',
      { rows: sides([1], [1]), titleYear: 2023 },
      'K1-year',
      ['advisory form-year-differs'],
    ],
    ['no year in the title', { rows: sides([1], [1]) }, 'K1-year', []],
    ['a unit', { rows: sides([1], [1]) }, 'K1-unit', ['met form-unit-stated']],
    ['no unit', { rows: sides([1], [1]), unit: null }, 'K1-unit', ['undetermined form-unit-missing']],
  ])('%s', (_, given, rule, expected) => {
    expect(said(given, rule)).toEqual(expected);
  });
});

test('every finding has its sentence in four languages', async () => {
  const given: readonly Given[] = [
    { rows: own([10], [5], [16]) },
    { rows: own([10], [5], [15]), unit: null },
    { rows: own(['10.4'], ['5.3'], [16]) },
    { rows: own([10], [null], [16]) },
    { rows: sides([100], [90], [5]), titleYear: 2023 },
    { rows: { 'income.with-conditional': [100] }, unit: null },
    {
      columns: years,
      rows: {
        'income.property-tax': [1000, '103.1', 5000, 17, 1200],
        'income.water': [1000, '103.1', 1031, 0, 1031],
      },
    },
  ];
  const all = given.flatMap((each) => found(each));
  expect(new Set(all.map(({ code }) => code)).size).toBeGreaterThanOrEqual(14);
  for (const language of LANGUAGES) {
    const { say } = await loadAllWords(language);
    for (const finding of all) expect(say(finding)).toMatch(/\p{L}.*\p{L}/u);
  }
  const hebrew = await loadAllWords('he');
  const [first] = all;
  if (!first) throw new Error('no finding');
  const sentence = hebrew.say(first).replace(/[\u2066-\u2069\u200e\u200f]/g, '');
  expect(sentence).toContain('«income.own-total» («frame 2024») הוא');
  expect(sentence).toContain('גבוה ב-');
  expect(sentence).toContain('15,000');
});
