import { loadRegistry, readMembers } from '../../../../lib/index.js';
import type { MembersTable, Registry, Snapshot } from '../../../../lib/index.js';
import { csv, sheet, workbook } from './sheet.js';

let registry: Registry;
beforeAll(async () => {
  registry = await loadRegistry();
});

const only = (snapshot: Snapshot): MembersTable => {
  const { tables } = readMembers(snapshot, registry);
  expect(tables).toHaveLength(1);
  return tables[0] as MembersTable;
};

/** Rows as `name population socio periph`, or the first problem of each in brackets. */
const told = (table: MembersTable): string[] =>
  table.rows.map(({ name = '', input }) =>
    input.ok
      ? `${name} ${input.value.population} ${input.value.socio} ${input.value.periph}`.trim()
      : `${name} [${input.problems.map((problem) => `${problem.code} ${problem.place ?? ''}`.trim()).join(', ')}]`.trim(),
  );

const TAYIBE_TIRA = ['טייבה 46870 3 6', 'טירה 27680 5 6'];

describe('tables as people make them', () => {
  test('Hebrew headings, numbers as numbers', () => {
    const table = only(
      workbook(
        sheet([
          ['רשות', 'אוכלוסייה', 'אשכול חברתי-כלכלי', 'אשכול פריפריאליות'],
          ['טייבה', 46870, 3, 6],
          ['טירה', 27680, 5, 6],
        ]),
      ),
    );
    expect(told(table)).toEqual(TAYIBE_TIRA);
    expect(table.confidence).toBe('certain');
    expect(table.rows[1]?.places).toEqual({
      name: "'חברות'!A3",
      population: "'חברות'!B3",
      socio: "'חברות'!C3",
      periph: "'חברות'!D3",
    });
    expect(table.area).toEqual({ top: 0, left: 0, bottom: 2, right: 3 });
    expect(table.unreadable).toEqual([]);
  });

  test.each([
    ['English, any order', 'periph,name,socio,population\n6,טייבה,3,46870\n6,טירה,5,27680'],
    ['Hebrew', 'שם הרשות,מספר תושבים,סוציו-אקונומי,פריפריה\nטייבה,46870,3,6\nטירה,27680,5,6'],
    [
      'Arabic',
      'السلطة,عدد السكان,العنقود الاجتماعي الاقتصادي,عنقود البُعد عن المركز\nטייבה,٤٦٬٨٧٠,٣,٦\nטירה,٢٧٦٨٠,٥,٦',
    ],
    ['Persian', 'شهرداری,جمعیت,خوشهٔ اجتماعی‌ـ‌اقتصادی,خوشهٔ پیرامونی بودن\nטייבה,۴۶۸۷۰,۳,۶\nטירה,۲۷۶۸۰,۵,۶'],
    [
      'blank rows and columns',
      ',,,,\n,name,,population,socio,periph\n,,,,,\n,טייבה,,46870,3,6\n,,,,,\n,טירה,,27680,5,6',
    ],
    [
      'a title above',
      'אשכול השרון - מכסות 2025\n\nname,population,socio,periph\nטייבה,46870,3,6\nטירה,27680,5,6',
    ],
    [
      'column numbers under the headings',
      'name,population,socio,periph\n1,2,3,4\nטייבה,46870,3,6\nטירה,27680,5,6',
    ],
    [
      'notes under the headings',
      'name,population,socio,periph\n,(2024),(1-10),(1-10)\nטייבה,46870,3,6\nטירה,27680,5,6',
    ],
    [
      'years under the headings',
      'name,population,socio,periph\n,2024,2021,2020\nטייבה,46870,3,6\nטירה,27680,5,6',
    ],
    ['a total below', 'name,population,socio,periph\nטייבה,46870,3,6\nטירה,27680,5,6\nסה״כ,74550,,'],
    [
      'a total labelled elsewhere',
      'קוד,name,population,socio,periph\n2730,טייבה,46870,3,6\n2720,טירה,27680,5,6\nסה"כ כללי,,74550,,',
    ],
    [
      'subtotals',
      'name,population,socio,periph\nטייבה,46870,3,6\nסה"כ עיריות,46870,,\nטירה,27680,5,6\nסה"כ,74550,,',
    ],
    ['groups', 'name,population,socio,periph\nעיריות,,,\nטייבה,46870,3,6\nטירה,27680,5,6'],
    [
      'notes below',
      'name,population,socio,periph\nטייבה,46870,3,6\nטירה,27680,5,6\nהערה: נתוני הלמ"ס\n* לפי מדד 2021',
    ],
    [
      'notes below a gap',
      'name,population,socio,periph\nטייבה,46870,3,6\nטירה,27680,5,6\n\nגזבר האשכול\nחתימה',
    ],
    [
      'groups with totals of their own',
      'name,population,socio,periph\nעיריות,,,\nטייבה,46870,3,6\nסה"כ עיריות,46870,,\n\nמועצות מקומיות,,,\nטירה,27680,5,6\n\nסה"כ,74550,,\n\n* הערה',
    ],
    ['many blank rows', `name,population,socio,periph\nטייבה,46870,3,6${'\n'.repeat(20)}טירה,27680,5,6`],
    [
      'a title repeated with the headings on every page',
      'מכסות,,,\nname,population,socio,periph\nטייבה,46870,3,6\nמכסות - עמוד 2,,,\nname,population,socio,periph\nטירה,27680,5,6',
    ],
    [
      'repeated headings',
      'name,population,socio,periph\nטייבה,46870,3,6\nname,population,socio,periph\nטירה,27680,5,6',
    ],
    [
      'two lines of headings',
      'שם,מספר,אשכול,אשכול\nהרשות,תושבים,חברתי-כלכלי,פריפריאליות\nטייבה,46870,3,6\nטירה,27680,5,6',
    ],
    [
      'typed separators',
      'name;x,population,socio,periph\nטייבה,46 870,3,6\nטירה,27680 ,5,6'.replace('name;x', 'name'),
    ],
  ])('%s', (_, text) => {
    expect(told(only(csv(text)))).toEqual(TAYIBE_TIRA);
  });

  test.each([
    ['without names', 'population,socio,periph\n46870,3,6\n27680,5,6', ['46870 3 6', '27680 5 6']],
    [
      'without names, with a total',
      'population,socio,periph\n46870,3,6\n27680,5,6\n74550,,',
      ['46870 3 6', '27680 5 6'],
    ],
    [
      'with codes only',
      'code,population,socio,periph\n2730,46870,3,6\n2720,27680,5,6',
      ['46870 3 6', '27680 5 6'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(only(csv(text)))).toEqual(expected);
  });

  test('headings merged over two rows and a group of columns', () => {
    const table = only(
      workbook(
        sheet(
          [
            ['מכסות האשכול', '', '', '', ''],
            ['הרשות', 'אשכול', '', 'תושבים', 'מכסה'],
            ['', 'חברתי-כלכלי', 'פריפריאליות', '', ''],
            ['טייבה', 3, 6, 46870, 55126.5],
            ['טירה', 5, 6, 27680, 53520],
          ],
          { merges: ['A1:E1', 'A2:A3', 'B2:C2', 'D2:D3', 'E2:E3'] },
        ),
      ),
    );
    expect(told(table)).toEqual(TAYIBE_TIRA);
    expect(table.headings).toEqual({ top: 1, left: 0, bottom: 2, right: 4 });
    expect(table.rows[0]?.numbers.quota?.value).toBe(55126.5);
    expect(table.confidence).toBe('certain');
  });

  test('a heading merged over two columns heads the first', () => {
    const table = only(
      workbook(
        sheet(
          [
            ['רשות', '', 'אוכלוסייה', '', 'סוציו', 'פריפריה'],
            ['טייבה', '', 46870, '', 3, 6],
          ],
          { merges: ['A1:B1', 'A2:B2', 'C1:D1'] },
        ),
      ),
    );
    expect(told(table)).toEqual(['טייבה 46870 3 6']);
    expect(table.notes).toEqual([{ code: 'authorities-matched', facts: { count: 1, rows: 1 } }]);
  });

  test('years under one merged heading: the later is taken, and said', () => {
    const table = only(
      workbook(
        sheet(
          [
            ['רשות', 'אוכלוסייה', '', 'סוציו-אקונומי', 'פריפריאליות'],
            ['', 2020, 2024, '', ''],
            ['טייבה', 44585, 46870, 3, 6],
          ],
          { merges: ['B1:C1'] },
        ),
      ),
    );
    expect(told(table)).toEqual(['טייבה 46870 3 6']);
    expect(table.columns.population).toMatchObject({ column: 2, year: 2024 });
    expect(table.notes).toContainEqual({
      code: 'heading-repeated',
      facts: { field: 'population', text: 'אוכלוסייה 2024', other: "'חברות'!B1" },
      place: "'חברות'!C1",
    });
  });

  test('two tables beside each other, and one below', () => {
    const { tables } = readMembers(
      csv(
        [
          'name,population,socio,periph,,name,population,socio,periph',
          'טייבה,46870,3,6,,טירה,27680,5,6',
          ',,,,,,,,',
          'אשכול אחר,,,,,,,,',
          'name,population,socio,periph,,,,,',
          'נצרת,75704,3,5,,,,,',
        ].join('\n'),
      ),
      registry,
    );
    expect(tables.map(told)).toEqual([['טייבה 46870 3 6'], ['טירה 27680 5 6'], ['נצרת 75704 3 5']]);
  });

  test('several sheets, hidden ones too, and none in sheets of other things', () => {
    const { tables } = readMembers(
      workbook(
        sheet([['שלום'], [1, 2, 3]], { name: 'שער' }),
        {
          ...sheet([
            ['name', 'population', 'socio', 'periph'],
            ['טייבה', 46870, 3, 6],
          ]),
          visibility: 'hidden',
        },
        sheet(
          [
            ['כרטיס', 'שם כרטיס', 'תקציב 2024'],
            [1111, 'ארנונה', 5000],
          ],
          { name: 'תקציב' },
        ),
      ),
      registry,
    );
    expect(tables.map((table) => table.sheet)).toEqual(['חברות']);
  });
});

describe('what cannot be read is named by its cell', () => {
  test.each([
    ['letters', 'טייבה,46870 תושבים,3,6', 'number-has-letters CSV!B2'],
    ['a word', 'טייבה,לא ידוע,3,6', 'number-has-letters CSV!B2'],
    ['a negative population', 'טייבה,-5,3,6', 'population-not-whole CSV!B2'],
    ['a fraction', 'טייבה,5.5,3,6', 'population-not-whole CSV!B2'],
    ['index 11', 'טייבה,46870,11,6', 'index-out-of-range CSV!C2'],
    ['index 0', 'טייבה,46870,3,0', 'index-out-of-range CSV!D2'],
    ['a blank', 'טייבה,46870,,6', 'input-blank CSV!C2'],
    ['a dash', 'טייבה,46870,3,-', 'input-blank CSV!D2'],
    ['two separators', 'טייבה,46.870.1,3,6', 'number-unclear CSV!B2'],
    [
      'all at once',
      'טייבה,x,11,',
      'number-has-letters CSV!B2, index-out-of-range CSV!C2, input-blank CSV!D2',
    ],
  ])('%s', (_, line, problems) => {
    const table = only(csv(`name,population,socio,periph\n${line}\nטירה,27680,5,6`));
    expect(told(table)).toEqual([`טייבה [${problems}]`, 'טירה 27680 5 6']);
  });

  test('errors, truth values and formulas that were never calculated', () => {
    const table = only(
      workbook(
        sheet([
          ['name', 'population', 'socio', 'periph'],
          ['טייבה', { value: { error: '#N/A' } }, { value: true }, { value: null, formula: '=1+5' }],
        ]),
      ),
    );
    expect(told(table)).toEqual([
      "טייבה [cell-error 'חברות'!B2, cell-logical 'חברות'!C2, cell-not-calculated 'חברות'!D2]",
    ]);
    expect(table.unreadable.map(({ code }) => code)).toEqual([
      'cell-error',
      'cell-logical',
      'cell-not-calculated',
    ]);
  });

  test('rows cut off by other text are not taken, and said', () => {
    const table = only(
      csv('name,population,socio,periph\nטייבה,46870,3,6\n\nרשויות נוספות\n\nטירה,27680,5,6'),
    );
    expect(told(table)).toEqual(['טייבה 46870 3 6']);
    expect(table.notes).toContainEqual({ code: 'rows-apart', facts: {}, place: 'CSV!A6' });
    expect(table.confidence).toBe('unsure');
  });

  test('a member without figures is undetermined, not left out', () => {
    const table = only(csv('name,population,socio,periph\nטייבה,46870,3,6\nטירה,,,\nרעננה,82964,8,8'));
    expect(told(table)[1]).toBe('טירה [input-blank CSV!B3, input-blank CSV!C3, input-blank CSV!D3]');
  });

  test('a missing column is said, and every row lacks it', () => {
    const table = only(csv('name,population,socio\nטייבה,46870,3'));
    expect(table.missing).toEqual(['periph']);
    expect(table.confidence).toBe('unsure');
    expect(table.notes).toContainEqual({
      code: 'column-missing',
      facts: { field: 'periph' },
    });
    expect(told(table)).toEqual(['טייבה [input-blank]']);
  });

  test('headings with words that are not ours are taken with doubt', () => {
    const table = only(csv('name,אוכלוסייה קבועה,socio,periph\nטייבה,46870,3,6'));
    expect(table.confidence).toBe('likely');
    expect(table.notes).toContainEqual({
      code: 'heading-doubtful',
      facts: { field: 'population', text: 'אוכלוסייה קבועה' },
      place: 'CSV!B1',
    });
  });
});
