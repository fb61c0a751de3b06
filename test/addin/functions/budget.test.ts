import { clusterAccount } from '../../../addin/functions/budget.js';
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
