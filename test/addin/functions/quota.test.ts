import { clusterQuota, clusterQuotaParts } from '../../../addin/functions/quota.js';
import { speak } from '../../../addin/functions/speech.js';
import { error, shows, startRuntime } from './runtime.js';

beforeAll(async () => {
  startRuntime();
  await speak('he');
});

/** Bands and coefficients of the tests' own, so that no result can come from the recommended model. */
const OWN = [
  ['parameter', 'from', 'value'],
  ['A', 0, 5000],
  ['A', 20000, 8000],
  ['B', '–', 2.5],
  ['C', 1, '40%'],
  ['C', 6, 0.8],
  ['D', 1, '50%'],
  ['D', 5, '100%'],
];

const edited = (row: number, column: number, value: unknown): unknown[][] =>
  OWN.map((cells, r) => cells.map((cell, c) => (r === row - 1 && c === column - 1 ? value : cell)));

describe('CLUSTERQUOTA', () => {
  test.each([
    [44585, 3, 6, 55126.5],
    [26182, 7, 6, 70909.5],
    [3754, 4, 7, 15631],
    [101830, 8, 8, 422320],
    [14999, 3, 3, 15399.64],
    [15000, 3, 3, 17400],
    [30000, 8, 8, 132000],
    [30001, 8, 8, 135004],
    // 10,000 + 4 × 1 × 30 % × 30 %
    [1, 1, 1, 10000.36],
  ])('(%p, %p, %p) is %p', (population, socio, periph, quota) => {
    expect(shows(() => clusterQuota(population, socio, periph))).toBe(quota);
    expect(shows(() => clusterQuota(population, socio, periph, undefined))).toBe(quota);
    // Excel sends null for an argument that was left out, and a range of one cell where a formula gave one.
    expect(
      shows(() => clusterQuota([[population]], [[socio]], [[periph]], null as unknown as unknown[][])),
    ).toBe(quota);
  });

  test('a number with a format of its own counts as its number', () => {
    const rich = (basicValue: number) => ({ type: 'FormattedNumber', basicType: 'Double', basicValue });
    expect(shows(() => clusterQuota(rich(44585), rich(3), rich(6)))).toBe(55126.5);
  });

  test.each([
    // 5,000 + 10,000 × 2.5 × 40 % × 100 %
    [10000, 3, 6, 15000],
    // 8,000 + 25,001 × 2.5 × 80 % × 50 %
    [25001, 7, 2, 33001],
  ])('with an own parameter table, (%p, %p, %p) is %p', (population, socio, periph, quota) => {
    expect(shows(() => clusterQuota(population, socio, periph, OWN))).toBe(quota);
    expect(shows(() => clusterQuota(population, socio, periph, OWN.slice(1)))).toBe(quota);
  });

  test('rounds half-up to the agora where the table makes it necessary', () => {
    const fine = [
      ['A', 0, 100],
      ['B', '–', 0.333],
      ['C', 1, '33%'],
      ['D', 1, '33%'],
    ];
    // 100 + 7 × 0.333 × 0.33 × 0.33 = 100.2538459
    expect(shows(() => clusterQuota(7, 5, 5, fine))).toBe(100.25);
  });

  const na = { type: 'Error', basicType: 'Error', basicValue: '#N/A' };
  test.each<[unknown, unknown, unknown, string, string[]]>([
    ['x', 3, 6, '#VALUE!', ['מספר התושבים', 'x']],
    ['44585', 3, 6, '#VALUE!', ['מספר התושבים', '44585']],
    [null, 3, 6, '#VALUE!', ['מספר התושבים', 'חסר']],
    ['', 3, 6, '#VALUE!', ['מספר התושבים', 'חסר']],
    [0, 3, 6, '#VALUE!', ['מספר התושבים', 'חסר']],
    [true, 3, 6, '#VALUE!', ['מספר התושבים', 'TRUE']],
    [na, 3, 6, '#VALUE!', ['מספר התושבים', '#N/A']],
    [1000, null, 6, '#VALUE!', ['האשכול החברתי-כלכלי', 'חסר']],
    [1000, 3, '6', '#VALUE!', ['אשכול הפריפריאליות', '6']],
    [1000, '', '', '#VALUE!', ['האשכול החברתי-כלכלי', 'אשכול הפריפריאליות']],
    [-5, 3, 6, '#NUM!', ['מספר התושבים', '5']],
    [1000.5, 3, 6, '#NUM!', ['מספר התושבים', '1,000.5']],
    [2 ** 53, 3, 6, '#NUM!', ['מספר התושבים']],
    [1000, 11, 6, '#NUM!', ['האשכול החברתי-כלכלי', '11']],
    [1000, 0, 6, '#NUM!', ['האשכול החברתי-כלכלי', '0']],
    [1000, 3, 2.5, '#NUM!', ['אשכול הפריפריאליות', '2.5']],
    [[[1000], [2000]], 3, 6, '#VALUE!', ['מספר התושבים', 'טווח']],
  ])('(%p, %p, %p) shows %s', (population, socio, periph, code, words) => {
    expect(shows(() => clusterQuota(population, socio, periph))).toEqual(error(code, ...words));
  });

  test.each<[unknown[][], string[]]>([
    [edited(5, 3, 'forty'), ['שורה 5, עמודה 3', 'forty']],
    [edited(5, 3, 40), ['שורה 5, עמודה 3', '40']],
    [edited(3, 1, 'E'), ['שורה 3, עמודה 1', 'E']],
    [edited(3, 2, 0), ['שורה 3, עמודה 2', '0']],
    [edited(4, 3, -1), ['שורה 4, עמודה 3']],
    [edited(2, 3, na), ['שורה 2, עמודה 3', '#N/A']],
    [OWN.slice(0, 6), ['D']],
    [[[null]], ['טבלת פרמטרים']],
    [[[0]], ['טבלת']],
  ])('a refused model shows #VALUE! and where: %#', (model, words) => {
    expect(shows(() => clusterQuota(1000, 3, 6, model))).toEqual(error('#VALUE!', ...words));
  });
});

describe('CLUSTERQUOTAPARTS', () => {
  const values = [15000, 4, 0.3, 0.75, 0.9, 40126.5, 55126.5];

  test.each([
    ['he', 'סכום קבוע (A)', 'מכסה שנתית (₪)'],
    ['ar', 'المبلغ الثابت (A)', 'الحصة السنوية (₪)'],
    ['fa', 'مبلغ ثابت (A)', 'سهمیهٔ سالانه (₪)'],
    ['en', 'Fixed sum (A)', 'Yearly quota (₪)'],
  ] as const)('spills headings in %s above the values', async (language, first, last) => {
    await speak(language);
    const spilled = shows(() => clusterQuotaParts(44585, 3, 6)) as unknown[][];
    await speak('he');
    expect(spilled).toHaveLength(2);
    expect(spilled[0]).toHaveLength(7);
    expect([spilled[0]?.[0], spilled[0]?.[6]]).toEqual([first, last]);
    expect(spilled[1]).toEqual(values);
  });

  test('shows the parts of an own table', () => {
    expect(shows(() => clusterQuotaParts(25001, 7, 2, OWN))).toEqual([
      expect.anything(),
      [8000, 2.5, 0.8, 0.5, 1, 25001, 33001],
    ]);
  });

  test('refuses as CLUSTERQUOTA does', () => {
    expect(shows(() => clusterQuotaParts(1000, 11, 6))).toEqual(error('#NUM!', '11'));
    expect(shows(() => clusterQuotaParts('x', 3, 6))).toEqual(error('#VALUE!', 'x'));
  });
});
