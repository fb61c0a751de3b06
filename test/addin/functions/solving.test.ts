import { clusterQuotaTotal } from '../../../addin/functions/quota.js';
import { clusterApportion, clusterTariff } from '../../../addin/functions/solving.js';
import { speak } from '../../../addin/functions/speech.js';
import { ANNEX_3 } from '../../fixtures/annex-3.js';
import { error, seen, shows, startRuntime } from './runtime.js';

beforeAll(async () => {
  startRuntime();
  await speak('he');
});

const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** What the cell shows in the end: the first call of each function answers later, an error too. */
async function cell(formula: () => unknown): Promise<unknown> {
  try {
    return seen(await formula());
  } catch (refused) {
    return shows(() => {
      throw refused;
    });
  }
}

const POPULATIONS = column(44585, 26182, 3754, 101830);
const SOCIOS = column(3, 7, 4, 8);
const PERIPHS = column(6, 6, 7, 8);

/** One band of 10, B 4, coefficients of 100 %. */
const PER_HEAD = [
  ['parameter', 'from', 'value'],
  ['A', 0, 10],
  ['B', '–', 4],
  ['C', 1, '100%'],
  ['D', 1, '100%'],
];

/** Annex 3 with nobody above 60,000. */
const CAPPED = [...ANNEX_3.map((row) => [...row]), ['cap', 0, 60000]];

const na = { type: 'Error', basicType: 'Error', basicValue: '#N/A' };

describe('CLUSTERTARIFF', () => {
  const tariff = (target: unknown, model?: unknown[][]) => () =>
    clusterTariff(target, POPULATIONS, SOCIOS, PERIPHS, model);

  test('answers later the first time, while it fetches what it needs, and at once from then on', async () => {
    const first = clusterTariff(563987, POPULATIONS, SOCIOS, PERIPHS) as unknown;
    expect(first).toBeInstanceOf(Promise);
    expect(await first).toBe(4);
    expect(shows(tariff(563987))).toBe(4);
  });

  test.each<[unknown, number]>([
    [563987, 4],
    [600000, 4.2813587],
    [1500000, 11.3127872],
    [52000, 0],
    [[[1500000]], 11.3127872],
    [{ type: 'FormattedNumber', basicType: 'Double', basicValue: 600000 }, 4.2813587],
    // What a cell shows as 563987.3 is that, whatever binary noise follows.
    [563987.1 + 0.2, 4.0000024],
  ])('for %p is %p', async (target, value) => {
    expect(await cell(tariff(target))).toBe(value);
    // Excel sends null for an argument that was left out.
    expect(await cell(tariff(target, null as unknown as unknown[][]))).toBe(value);
  });

  test('put into the table, it gives the total that was asked for', async () => {
    const found = await cell(tariff(333333.33, PER_HEAD));
    const model = PER_HEAD.map((row) => (row[0] === 'B' ? ['B', '–', found] : row));
    expect(shows(() => clusterQuotaTotal(POPULATIONS, SOCIOS, PERIPHS, model))).toBe(333333.33);
  });

  test('where no tariff gives the target it is that of the nearest total', async () => {
    const three = [column(1, 1, 1), column(8, 8, 8), column(8, 8, 8)] as const;
    // 3 × (10 + B): totals of 42 and of 42.03, and nothing between them.
    expect(await cell(() => clusterTariff(42.01, ...three, PER_HEAD))).toBe(4);
    expect(await cell(() => clusterTariff(42.02, ...three, PER_HEAD))).toBe(4.01);
  });

  test('passes over blank rows, in any layout', async () => {
    const withBlanks = (cells: unknown[]) => [
      [...cells.slice(0, 2), null],
      [0, ...cells.slice(2)],
    ];
    expect(
      await cell(() =>
        clusterTariff(
          600000,
          withBlanks(POPULATIONS.flat()),
          withBlanks(SOCIOS.flat()),
          withBlanks(PERIPHS.flat()),
        ),
      ),
    ).toBe(4.2813587);
  });

  test.each<[string, unknown, unknown[][] | undefined, string, string[]]>([
    ['a blank target of the web', null, undefined, '#VALUE!', ['היעד', 'חסר']],
    ['a blank target of the desktop', 0, undefined, '#VALUE!', ['היעד', 'חסר']],
    ['a target that is text', '600000', undefined, '#VALUE!', ['היעד', '600000']],
    ['a target that is an error', na, undefined, '#VALUE!', ['היעד', '#N/A']],
    ['a range as the target', [[1], [2]], undefined, '#VALUE!', ['היעד', 'תא אחד']],
    ['a negative target', -5, undefined, '#NUM!', ['היעד', 'שלילי']],
    ['a target finer than an agora', 600000.005, undefined, '#NUM!', ['היעד', '600,000.005']],
    ['a target below the fixed sums', 51999, undefined, '#NUM!', ['אין פתרון', '51,999', '52,000']],
    ['a target above the caps', 600000, CAPPED, '#NUM!', ['אין פתרון', 'תקרות', '240,000']],
    ['a target that would take too much', 2e15, undefined, '#NUM!', ['אין פתרון', '1,000,000,000']],
    ['a refused model', 600000, [['A', 0, 'x']], '#VALUE!', ['שורה 1', 'x']],
  ])('%s shows its reason', async (_, target, model, code, words) => {
    expect(await cell(tariff(target, model))).toEqual(error(code, ...words));
  });

  test.each<[string, unknown[], unknown[], string, string[]]>([
    ['an authority without an index', [44585, 1000, 3754], [3, null, 4], '#VALUE!', ['שורה 2', 'חסר']],
    ['an index out of range', [44585, 1000, 3754], [3, 3, 40], '#NUM!', ['שורה 3', '40']],
    ['two bad rows', ['x', 1000, 'y'], [3, 3, 4], '#VALUE!', ['שורה 1', 'x', 'ועוד שורה פגומה אחת']],
  ])('%s leaves the tariff undetermined', async (_, populations, socios, code, words) => {
    expect(
      await cell(() => clusterTariff(99999, column(...populations), column(...socios), column(6, 6, 7))),
    ).toEqual(error(code, ...words));
  });

  test('a row that the arrangement has no share for is named by its place in the ranges', async () => {
    const shares = [
      ['part', 1, '50%'],
      ['T', '–', 100000],
      ['S', 44585, 1],
      ['S', 3754, 2],
      ['part', 2, '50%'],
      ...CAPPED.slice(0, 12),
    ];
    expect(
      await cell(() =>
        clusterTariff(90000, column(null, 44585, 1000), column(null, 3, 3), column(null, 6, 6), shares),
      ),
    ).toEqual(error('#N/A', 'שורה 3', '1,000'));
  });

  test('refuses ranges of unequal shape, and ranges of nothing', async () => {
    expect(await cell(() => clusterTariff(600000, POPULATIONS, SOCIOS, column(6, 6)))).toEqual(
      error('#VALUE!', '2×1'),
    );
    const blank = column(null, 0);
    expect(await cell(() => clusterTariff(600000, blank, blank, blank))).toEqual(error('#VALUE!', 'ריקים'));
  });

  test.each([
    ['ar', 'لا حل'],
    ['fa', 'راه‌حلی نیست'],
    ['en', 'No solution'],
  ] as const)('says in %s why there is no solution', async (language, words) => {
    await speak(language);
    const shown = await cell(tariff(1));
    await speak('he');
    expect(shown).toEqual(error('#NUM!', words));
  });
});

describe('CLUSTERAPPORTION', () => {
  const shares = (total: unknown, weights: unknown[][], unit?: unknown) =>
    cell(() => clusterApportion(total, weights, unit));

  test('spills as the weights are laid out', async () => {
    expect(await shares(100, column(1, 1, 1))).toEqual(column(33.34, 33.33, 33.33));
    expect(await shares(100, [[1, 1, 1]])).toEqual([[33.34, 33.33, 33.33]]);
    expect(
      await shares(
        10,
        [
          [6, 6],
          [2, 0],
        ],
        1,
      ),
    ).toEqual([
      [4, 4],
      [2, 0],
    ]);
    expect(await shares(300000, POPULATIONS)).toEqual(column(75845.9, 44539.58, 6386.13, 173228.39));
    expect(await shares(100, 3 as unknown as unknown[][])).toEqual([[100]]);
  });

  test('takes a refund, a total of nothing, and units of a thousand', async () => {
    expect(await shares(-100, column(1, 1, 1))).toEqual(column(-33.34, -33.33, -33.33));
    expect(await shares(0, column(1, 2))).toEqual(column(0, 0));
    expect(await shares(1500000, column(46870, 24391, 10000, 517640), 1000)).toEqual(
      column(117000, 61000, 25000, 1297000),
    );
    // Sums and quotients in cells carry binary noise.
    expect(await shares(0.1 + 0.2, column(1 / 3, 2 / 3), 0.1)).toEqual(column(0.1, 0.2));
  });

  test('a blank cell gets no share, nor a number', async () => {
    expect(await shares(100, column(1, null, 1, '', ' '))).toEqual(column(50, '', 50, '', ''));
    // A blank of the desktop is a 0 that cannot be told from one that was typed.
    expect(await shares(100, column(1, 0, 1))).toEqual(column(50, 0, 50));
  });

  test.each<[string, unknown, unknown[][], unknown, string, string[]]>([
    ['text among the weights', 100, column(1, null, 'x'), undefined, '#VALUE!', ['משקל מספר', '3', 'x']],
    ['an error among the weights', 100, column(1, na), undefined, '#VALUE!', ['משקל מספר', '2', '#N/A']],
    ['two of them', 100, column('x', 'y', 1), undefined, '#VALUE!', ['x', 'ועוד שורה פגומה אחת']],
    ['a negative weight', 100, column(null, 1, -2), undefined, '#NUM!', ['משקל מספר', '3', '-2']],
    ['weights of nothing', 100, column(0, 0), undefined, '#NUM!', ['כל המשקלות הם 0']],
    ['no weights', 100, column(null, ''), undefined, '#VALUE!', ['אין משקלות']],
    ['a missing total', null, column(1), undefined, '#VALUE!', ['הסכום לחלוקה', 'חסר']],
    ['a total that is text', 'x', column(1), undefined, '#VALUE!', ['הסכום לחלוקה', 'x']],
    ['a range as the total', [[1], [2]], column(1), undefined, '#VALUE!', ['הסכום לחלוקה', 'תא אחד']],
    ['a total finer than the unit', 100.005, column(1), undefined, '#NUM!', ['100.005', '0.01']],
    ['a total that is not whole thousands', 1500, column(1), 1000, '#NUM!', ['1,500', '1,000']],
    ['a unit of 0', 100, column(1), 0, '#NUM!', ['יחידת העיגול', '0']],
    ['a negative unit', 100, column(1), -1, '#NUM!', ['יחידת העיגול', '-1']],
    ['a unit that is text', 100, column(1), 'agora', '#VALUE!', ['יחידת העיגול', 'agora']],
    ['more units than a cell can count', 1e14, column(1, 2), undefined, '#NUM!', ['הסכום לחלוקה', 'גדול']],
  ])('%s shows its reason', async (_, total, weights, unit, code, words) => {
    expect(await shares(total, weights, unit)).toEqual(error(code, ...words));
  });
});
