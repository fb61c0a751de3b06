import { clusterQuotas, clusterQuotaTotal } from '../../../addin/functions/quota.js';
import { speak } from '../../../addin/functions/speech.js';
import { error, shows, startRuntime } from './runtime.js';

beforeAll(async () => {
  startRuntime();
  await speak('he');
});

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

const POPULATIONS = [44585, 26182, 3754, 101830];
const SOCIOS = [3, 7, 4, 8];
const PERIPHS = [6, 6, 7, 8];
const QUOTAS = [55126.5, 70909.5, 15631, 422320];
const TOTAL = 563987;

type Ranges = readonly [unknown[][], unknown[][], unknown[][]];

const asColumns: Ranges = [column(...POPULATIONS), column(...SOCIOS), column(...PERIPHS)];
const asRows: Ranges = [[POPULATIONS], [SOCIOS], [PERIPHS]];
const square = (cells: unknown[]): unknown[][] => [cells.slice(0, 2), cells.slice(2)];
const asSquares: Ranges = [square(POPULATIONS), square(SOCIOS), square(PERIPHS)];

/** 100 + 7 × 0.333 × 0.33 × 0.33 = 100.2538459 */
const FINE = [
  ['A', 0, 100],
  ['B', '–', 0.333],
  ['C', 1, '33%'],
  ['D', 1, '33%'],
];

const na = { type: 'Error', basicType: 'Error', basicValue: '#N/A' };

describe('CLUSTERQUOTAS', () => {
  test('spills as the ranges are laid out: a column, a row, a rectangle', () => {
    expect(shows(() => clusterQuotas(...asColumns))).toEqual(column(...QUOTAS));
    expect(shows(() => clusterQuotas(...asRows))).toEqual([QUOTAS]);
    expect(shows(() => clusterQuotas(...asSquares))).toEqual(square(QUOTAS));
    expect(shows(() => clusterQuotas([[44585]], [[3]], [[6]]))).toEqual([[55126.5]]);
  });

  test.each<[string, unknown, unknown, unknown, unknown]>([
    ['text', 'x', 3, 6, error('#VALUE!', 'מספר התושבים', 'x')],
    ['a blank index', 1000, null, 6, error('#VALUE!', 'האשכול החברתי-כלכלי', 'חסר')],
    ['an index out of range', 1000, 3, 11, error('#NUM!', 'אשכול הפריפריאליות', '11')],
    ['a negative population', -1, 3, 6, error('#NUM!', 'מספר התושבים')],
    ['an error value', na, 3, 6, error('#VALUE!', '#N/A')],
    ['an error of the runtime', 'CustomFunctions.Error', 3, 6, error('#VALUE!', '#N/A')],
    ['a blank population beside indices', null, 3, 6, error('#VALUE!', 'מספר התושבים', 'חסר')],
    ['a wholly blank row of the web', null, null, null, ''],
    ['a wholly blank row of the desktop', 0, 0, 0, ''],
    ['a row of empty text', '', '', '', ''],
  ])('a row with %s leaves the others', (_, population, socio, periph, shown) => {
    const given =
      population === 'CustomFunctions.Error'
        ? new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable)
        : population;
    expect(
      shows(() => clusterQuotas(column(44585, given, 3754), column(3, socio, 4), column(6, periph, 7))),
    ).toEqual([[55126.5], [shown], [15631]]);
  });

  test('errors in a spill reach Excel with their sentences', () => {
    const spilled = clusterQuotas([[1000], ['x']], [[3], [3]], [[6], [6]]);
    const sent = JSON.parse(JSON.stringify(spilled)) as [[number], [Record<string, unknown>]];
    // 10,000 + 4 × 1,000 × 30 % × 75 %
    expect(sent[0]).toEqual([10900]);
    expect(sent[1][0]).toMatchObject({
      valueType: 'CustomFunctionError',
      code: '#VALUE!',
      errorType: 'Value',
    });
    expect(sent[1][0]['message']).toContain('מספר התושבים');
  });

  test('computes by an own table', () => {
    expect(shows(() => clusterQuotas(column(7, 7), column(1, 10), column(10, 1), FINE))).toEqual([
      [100.25],
      [100.25],
    ]);
  });

  test.each([
    ['a shorter column', column(1, 2), column(1, 2, 3), column(1, 2, 3), '2×1'],
    ['a row beside columns', [[1, 2, 3]], column(1, 2, 3), column(1, 2, 3), '1×3'],
    ['one cell beside a column', column(1, 2, 3), [[3]], column(1, 2, 3), '1×1'],
  ])('refuses %s', (_, populations, socios, periphs, shape) => {
    expect(shows(() => clusterQuotas(populations, socios, periphs))).toEqual(error('#VALUE!', shape));
    expect(shows(() => clusterQuotaTotal(populations, socios, periphs))).toEqual(error('#VALUE!', shape));
  });

  test('refuses as a whole where the model is refused', () => {
    expect(shows(() => clusterQuotas(...asColumns, [['A', 0, 'x']]))).toEqual(
      error('#VALUE!', 'שורה 1', 'x'),
    );
  });

  test('takes a population that no double can multiply exactly', () => {
    const people = 9_000_000_000_001;
    // 15,000 + 4 × 9,000,000,000,001
    expect(shows(() => clusterQuotas([[people]], [[8]], [[8]]))).toEqual([[36_000_000_015_004]]);
  });
});

describe('CLUSTERQUOTATOTAL', () => {
  test('is one number for any layout', () => {
    for (const ranges of [asColumns, asRows, asSquares]) {
      expect(shows(() => clusterQuotaTotal(...ranges))).toBe(TOTAL);
    }
  });

  test('passes over blank rows', () => {
    expect(
      shows(() =>
        clusterQuotaTotal(
          column(44585, null, 0, '', 3754),
          column(3, null, 0, '', 4),
          column(6, null, 0, '', 7),
        ),
      ),
    ).toBe(70757.5);
  });

  test('sums rounded quotas', () => {
    // 3 × 100.25, where 3 × 100.2538459 would give 300.76.
    expect(shows(() => clusterQuotaTotal(column(7, 7, 7), column(1, 1, 1), column(1, 1, 1), FINE))).toBe(
      300.75,
    );
  });

  test.each<[string, unknown[], unknown[], string, string[]]>([
    ['text', [44585, 'x', 3754], [3, 3, 4], '#VALUE!', ['שורה 2', 'x']],
    ['an index out of range', [44585, 1000, 3754], [3, 3, 40], '#NUM!', ['שורה 3', '40']],
    ['an authority without an index', [44585, 1000, 3754], [3, null, 4], '#VALUE!', ['שורה 2', 'חסר']],
    ['two bad rows', ['x', 1000, 'y'], [3, 3, 4], '#VALUE!', ['שורה 1', 'x', 'ועוד שורה פגומה אחת']],
  ])('a row with %s is an error that names it', (_, populations, socios, code, words) => {
    expect(
      shows(() => clusterQuotaTotal(column(...populations), column(...socios), column(6, 6, 7))),
    ).toEqual(error(code, ...words));
  });

  test('of nothing is an error, not 0', () => {
    const blank = column(null, 0);
    expect(shows(() => clusterQuotaTotal(blank, blank, blank))).toEqual(error('#VALUE!', 'ריקים'));
  });
});
