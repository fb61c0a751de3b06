import { clusterAccount, clusterChapterSum } from '../../../addin/functions/budget.js';
import { speak } from '../../../addin/functions/speech.js';
import { error, seen, shows, startRuntime } from './runtime.js';

beforeAll(async () => {
  startRuntime();
  await speak('he');
});

/** The first call fetches the chart and answers later; afterwards every answer is there at once. */
async function answers(formula: () => unknown): Promise<unknown> {
  const shown = shows(formula);
  if (!(shown instanceof Promise)) return shown;
  return shown.then(seen, (thrown: unknown) => seen(thrown));
}

const na = { type: 'Error', basicType: 'Error', basicValue: '#N/A' };

test('the first answer waits for the chart and its sentences, later ones do not', async () => {
  const first = clusterAccount('no such code') as unknown;
  expect(first).toBeInstanceOf(Promise);
  const refused = await answers(() => first);
  expect(refused).toEqual(error('#VALUE!', 'no such code', 'ספרות'));
  expect(clusterAccount('1611200530', 'chapter')).toEqual([[61]]);
});

describe('CLUSTERACCOUNT', () => {
  // Names as the ministry's code book writes them.
  test.each<[unknown, unknown[]]>([
    ['1611200530', [61, 'הוצאות', 'מועצת הרשות']],
    [1611200530, [61, 'הוצאות', 'מועצת הרשות']],
    ['1-611200-530', [61, 'הוצאות', 'מועצת הרשות']],
    [' ١٦١١٢٠٠٥٣٠ ', [61, 'הוצאות', 'מועצת הרשות']],
    [[['۱۶۱۱۲۰۰۵۳۰']], [61, 'הוצאות', 'מועצת הרשות']],
    [{ type: 'FormattedNumber', basicType: 'Double', basicValue: 61 }, [61, 'הוצאות', 'מינהל כללי']],
    [61, [61, 'הוצאות', 'מינהל כללי']],
    ['37', [37, 'הכנסות', 'איכות הסביבה']],
  ])('(%j) is a row of chapter, side and name', async (code, row) => {
    expect(await answers(() => clusterAccount(code))).toEqual([row]);
    // Left out: null on the way from Excel; a blank cell: 0 on the desktop.
    for (const blank of [null, 0, '', ' ', [[0]]]) {
      expect(await answers(() => clusterAccount(code, blank))).toEqual([row]);
    }
  });

  test('a cell of the row without an answer shows its own error and leaves the others', async () => {
    expect(await answers(() => clusterAccount('1371100992'))).toEqual([
      [37, 'הכנסות', error('#N/A', '3711', '37', 'איכות הסביבה')],
    ]);
    expect(await answers(() => clusterAccount(6))).toEqual([
      [error('#N/A', '6', 'מספר פרק'), 'הוצאות', expect.stringMatching(/\p{Script=Hebrew}/u)],
    ]);
  });

  test.each<[unknown, unknown, unknown]>([
    [1611200530, 'code', '1611200530'],
    [1611200530, 'side', 'הוצאות'],
    [1611200530, 'צד', 'הוצאות'],
    [1611200530, 'الجانب', 'مصروفات'],
    [1611200530, 'سمت', 'هزینه'],
    [1611200530, 'Chapter', 61],
    [1611200530, 'פרק', 61],
    [1611200530, 'القسم', error('#VALUE!', 'القسم', 'chapter')],
    [1611200530, 'رقم القسم', 61],
    [1611200530, 'فصل', 61],
    [1611200530, 'שם הפרק', 'מינהל כללי'],
    [1611200530, [['اسم الحساب']], 'מועצת הרשות'],
    [1611200530, ' نام حساب ', 'מועצת הרשות'],
    [1611200530, 'kind', '530'],
    [1611200530, 'kindName', 'הוצאות רכב מינהלי'],
    [1371100992, 'nearest', 'איכות הסביבה'],
    [1371100992, 'סוג קרוב', 'השתתפות משרדי ממשלה אחרים'],
  ])('(%p, %j) is %p', async (code, field, value) => {
    const answer = await answers(() => clusterAccount(code, field));
    expect(answer).toEqual(typeof value === 'object' ? value : [[value]]);
  });

  test.each<[string, unknown, unknown, string, string[]]>([
    ['a blank cell of the desktop', 0, undefined, '#VALUE!', ['חסר']],
    ['a blank cell of the web', null, 'name', '#VALUE!', ['חסר']],
    ['blanks', ' \u200f', undefined, '#VALUE!', ['חסר']],
    ['a name', 'הנהלה', undefined, '#VALUE!', ['הנהלה']],
    ['TRUE', true, 'name', '#VALUE!', ['TRUE']],
    ['an error value', na, 'name', '#VALUE!', ['#N/A']],
    ['a negative number', -61, 'name', '#VALUE!', ['-61']],
    ['a fraction', 61111.5, 'name', '#VALUE!', ['61111.5']],
    ['a range', [['61'], ['62']], 'name', '#VALUE!', ['קוד הכרטיס', 'תא אחד']],
    ['nine digits', '161120053', undefined, '#VALUE!', ['161120053', '·']],
    ['another budget', '2611200530', 'name', '#N/A', ['2611200530', '2']],
    ['a chapter that the chart lacks', '1571100530', undefined, '#N/A', ['1571100530', '57']],
    ['an account that the chart lacks', '1371100992', 'name', '#N/A', ['3711', '37', 'איכות הסביבה']],
    ['a kind that the chart lacks', '1371100992', 'kindName', '#N/A', ['992', '99']],
    ['a code without a kind', '611', 'kind', '#N/A', ['611']],
    ['an unknown field', '61', 'colour', '#VALUE!', ['colour', 'chapterName']],
    ['a number for a field', '61', 5, '#VALUE!', ['«', '5']],
    ['TRUE for a field', '61', true, '#VALUE!', ['השדה', 'TRUE']],
    ['a range of fields', '61', [['side', 'name']], '#VALUE!', ['השדה', 'תא אחד']],
  ])('%s is an error with its sentence', async (_, code, field, value, words) => {
    expect(await answers(() => clusterAccount(code, field))).toEqual(error(value, ...words));
  });

  test('the sentence comes in the display language, the answer does not', async () => {
    try {
      for (const [language, script] of [
        ['ar', /\p{Script=Arabic}{3}/u],
        ['fa', /\p{Script=Arabic}{3}/u],
        ['en', /The code book does not list/],
      ] as const) {
        await speak(language);
        expect(await answers(() => clusterAccount('1371100992'))).toEqual([
          [37, 'הכנסות', { error: '#N/A', message: expect.stringMatching(script) }],
        ]);
        expect(await answers(() => clusterAccount('1371100992', 'الجانب'))).toEqual([['إيرادات']]);
      }
    } finally {
      await speak('he');
    }
  });
});

describe('CLUSTERCHAPTERSUM', () => {
  const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
  const sum = (codes: unknown[], amounts: unknown[], chapter: unknown) =>
    answers(() => clusterChapterSum(column(...codes), column(...amounts), chapter));

  const CODES = [1111100100, '1112000100', 1121000220, '1611200530', '61120/110/3', 1711100750];
  const PRINTED = [1000, 200.5, 30, 400, 50, '6,000'];

  test.each<[unknown, number]>([
    [11, 1200.5],
    ['11', 1200.5],
    [11000, 1200.5],
    [12, 30],
    [61, 450],
    ['6112', 450],
    [6, 450],
    [7, 6000],
    ['1', 1230.5],
    ['٦١', 450],
    // Listed, and without lines.
    [81, 0],
    // An account that the authority opened itself.
    [1119, 0],
  ])('chapter %p comes to %p', async (chapter, expected) => {
    expect(await sum(CODES, PRINTED, chapter)).toBe(expected);
  });

  const turned = (sign: 1 | -1, from: number, to: number) =>
    [1000, 200.5, 30, 400, 50, 6000].map((amount, at) => (at >= from && at <= to ? sign * amount : amount));

  test('whichever side a sheet writes negative, sums are positive', async () => {
    for (const [chapter, expected] of [
      [11, 1200.5],
      [61, 450],
      [7, 6000],
    ] as const) {
      expect(await sum(CODES, turned(-1, 3, 5), chapter)).toBe(expected);
      expect(await sum(CODES, turned(-1, 0, 2), chapter)).toBe(expected);
      expect(await sum(CODES, turned(-1, 0, 5), chapter)).toBe(expected);
    }
  });

  test('a chapter that is less than nothing stays so, where its side is not', async () => {
    expect(await sum([1111000100, 1121000220], [500, -20], 12)).toBe(-20);
    expect(await sum([1611200530, 1711100750], [-500, 20], 71)).toBe(-20);
    // Discounts lessen receipts, and tell nothing of how a sheet writes them.
    expect(await sum([1115000100, 1116000100], [-30, -5], 11)).toBe(-35);
    expect(await sum([1111000100, 1115000100], [10, -30], 11)).toBe(-20);
  });

  test('exact where doubles are not', async () => {
    expect(await sum([1111000100, 1112000100], [0.1, 0.2], 11)).toBe(0.3);
  });

  test('blank rows are passed over, blank amounts and dashes are nil', async () => {
    expect(
      await sum([1111000100, null, 0, '', 1112000100, 1113000100], [7, null, 0, ' ', '-', null], 11),
    ).toBe(7);
    expect(await sum([1111000100, 1112000100], ['(1,234)', '2,000-'], 11)).toBe(3234);
  });

  test.each<[string, unknown[], unknown[], unknown, string, string[]]>([
    ['no chapter', CODES, PRINTED, null, '#VALUE!', ['חסר']],
    ['a chapter that the chart lacks', CODES, PRINTED, 57, '#N/A', ['57']],
    ['a word', CODES, PRINTED, 'ארנונה', '#VALUE!', ['ארנונה']],
    ['an account for a chapter', CODES, PRINTED, 1611200530, '#VALUE!', ['1611200530', '6111']],
    ['several chapters', CODES, PRINTED, [[61], [62]], '#VALUE!', ['הפרק', 'תא אחד']],
    ['ranges of unequal shape', CODES, PRINTED.slice(1), 61, '#VALUE!', ['6×1', '5×1']],
    ['nothing', [null, ''], [0, null], 61, '#VALUE!', ['ריקים']],
    ['a total row', [...CODES, 'סה"כ'], [...PRINTED, 1], 61, '#VALUE!', ['שורה 7', 'סה"כ']],
    ['an amount without a code', [1111000100, null], [1, 2], 11, '#VALUE!', ['שורה 2', 'חסר']],
    ['another budget', [2111000100], [1], 11, '#N/A', ['שורה 1', '2111000100']],
    ['words for an amount', [1111000100, 1112000100], [1, 'אין'], 12, '#VALUE!', ['שורה 2', 'אין']],
    ['TRUE for an amount', [1111000100], [true], 11, '#VALUE!', ['שורה 1', 'TRUE']],
    [
      'an error among the amounts',
      [1111000100, 1112000100],
      [na, 'x'],
      11,
      '#VALUE!',
      ['שורה 1', '#N/A', 'ועוד'],
    ],
  ])('%s is an error with its sentence', async (_, codes, amounts, chapter, value, words) => {
    expect(await sum(codes, amounts, chapter)).toEqual(error(value, ...words));
  });

  test('of a book written payments-negative with many lines, each part is the sum of its chapters', async () => {
    const codes = Array.from(
      { length: 3000 },
      (_, at) => `1${String(61 + (at % 4))}1${String(100 + (at % 900))}${String(110 + (at % 9))}`,
    );
    const amounts = codes.map((_, at) => -(at % 997) / 100);
    const cents = (passes: (code: string) => boolean) =>
      codes.reduce((total, code, at) => total + (passes(code) ? at % 997 : 0), 0);
    expect(await sum(codes, amounts, 6)).toBe(cents(() => true) / 100);
    expect(await sum(codes, amounts, 63)).toBe(cents((code) => code.startsWith('163')) / 100);
  });
});
