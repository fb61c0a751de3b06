import { parseEntry } from '../../../addin/workbench/book/entry.js';
import { BookError } from '../../../addin/workbench/book/errors.js';
import { choicesOf } from '../../../addin/workbench/book/choices.js';
import { openFile } from '../../../addin/workbench/files/open.js';
import { saveFile } from '../../../addin/workbench/files/save.js';
import { chosen } from '../../../addin/workbench/grid/choices.js';
import {
  LIST_SHEET,
  readRecord,
  recordSteps,
  RECORD_SHEET,
  type NewSheet,
  type Plan,
  type Snapshot,
} from '../../../lib/index.js';
import { readWorkbook } from '../../../lib/xlsx/index.js';
import { everythingWorkbook } from '../../fixtures/everything/everything.js';
import { bookOf } from '../support/books.js';
import { bootExcel, valueOf, type BootedExcel } from '../support/excel.js';

const print = { landscape: false, onePageWide: false, titleRows: 0 };
const roles = ['גזבר', 'מנכ"ל', 'נציג, ראש צוות'];
const short = ['כן', 'לא', '1-2'];
const form: NewSheet = {
  name: 'טופס',
  rtl: true,
  columnWidths: [20],
  frozenRows: 1,
  print,
  protect: { unlocked: [{ top: 1, left: 0, bottom: 3, right: 2 }] },
  validations: [
    { area: { top: 1, left: 0, bottom: 3, right: 0 }, list: short, message: 'כן או לא' },
    { area: { top: 1, left: 1, bottom: 3, right: 1 }, list: roles },
  ],
};
const plan: Plan = {
  steps: [
    { do: 'add-sheet', sheet: form },
    { do: 'write', sheet: 'טופס', top: 0, left: 0, cells: [[{ value: 'הצטרפה?' }, { value: 'תפקיד' }]] },
    { do: 'style', sheet: 'טופס', area: { top: 0, left: 0, bottom: 0, right: 1 }, style: { bold: true } },
  ],
};

let open: BootedExcel | undefined;
afterEach(() => {
  open?.close();
  open = undefined;
});

async function boot(book = bookOf({ גיליון: [['א', 1]] })): Promise<BootedExcel> {
  open = await bootExcel(book);
  return open;
}

const namesOf = ({ book }: BootedExcel) => book.sheets.map(({ name, visibility }) => [name, visibility]);

/** What happens when a person types into a cell. */
function type({ book }: BootedExcel, sheet: string, row: number, column: number, text: string): string {
  const { value, formula } = parseEntry(text);
  try {
    book.edit(sheet, [chosen(book, sheet, text, { row, column, value, formula })], 'user');
    return 'done';
  } catch (error) {
    if (error instanceof BookError) return `${error.code}: ${error.said}`;
    throw error;
  }
}

describe('a form in the workbook', () => {
  it('is protected but for its fields, which take what their lists hold', async () => {
    const excel = await boot();
    const applied = valueOf(await excel.excel.apply(plan));
    expect(applied.plan).toBe(plan);
    expect(namesOf(excel)).toEqual([
      ['גיליון', 'visible'],
      ['טופס', 'visible'],
      [LIST_SHEET, 'very-hidden'],
    ]);
    expect(type(excel, 'טופס', 0, 0, 'אחר')).toBe('sheet-protected: ');
    expect(type(excel, 'טופס', 5, 0, 'אחר')).toBe('sheet-protected: ');
    expect(type(excel, 'טופס', 1, 0, 'אולי')).toBe('not-in-list: כן או לא');
    expect(type(excel, 'טופס', 1, 0, 'לא')).toBe('done');
    expect(type(excel, 'טופס', 1, 0, '')).toBe('done');
    // It could be read as a day, and is a text of the list.
    expect(type(excel, 'טופס', 2, 0, '1-2')).toBe('done');
    expect(excel.book.sheet('טופס')?.cell(2, 0)?.value).toBe('1-2');
    expect(type(excel, 'טופס', 1, 1, 'נציג')).toBe('not-in-list: ');
    expect(type(excel, 'טופס', 1, 1, 'נציג, ראש צוות')).toBe('done');
    expect(type(excel, 'טופס', 1, 2, 'מה שירצו')).toBe('done');
    const rule = excel.book.validations.at('טופס', 1, 1);
    expect(rule && choicesOf(excel.book, rule)).toEqual(roles);
  });

  it('reads back as Excel tells of it', async () => {
    const excel = await boot();
    valueOf(await excel.excel.apply(plan));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('טופס').load('visibility,protection/protected');
      const field = sheet.getRange('A2:A4');
      field.load('format/protection/locked');
      const { dataValidation } = field;
      dataValidation.load('rule,errorAlert,type,ignoreBlanks');
      const [heading, both, longer] = ['A1', 'A1:A2', 'B2:B4'].map((name) => sheet.getRange(name));
      heading?.load('format/protection/locked');
      both?.load('format/protection/locked');
      longer?.dataValidation.load('rule');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(field.format.protection.locked).toBe(false);
      expect(heading?.format.protection.locked).toBe(true);
      expect(both?.format.protection.locked).toBeNull();
      expect(dataValidation).toMatchObject({ type: 'List', ignoreBlanks: true });
      expect(dataValidation.rule.list).toEqual({ inCellDropDown: true, source: 'כן,לא,1-2' });
      expect(dataValidation.errorAlert).toMatchObject({ message: 'כן או לא', style: 'Stop' });
      expect(longer?.dataValidation.rule.list?.source).toBe(`=${LIST_SHEET}!$A$1:$A$3`);
    });
    expect(valueOf(await excel.excel.snapshot()).sheets).toMatchObject([
      { name: 'גיליון' },
      { name: 'טופס', protected: true },
      { name: LIST_SHEET, visibility: 'very-hidden' },
    ]);
    expect(valueOf(await excel.excel.snapshot()).sheets[0]).not.toHaveProperty('protected');
  });

  it('is taken back with its hidden sheet, also when it was filled in nowhere but by us', async () => {
    const excel = await boot();
    const applied = valueOf(await excel.excel.apply(plan));
    valueOf(await excel.excel.undo(applied));
    expect(namesOf(excel)).toEqual([['גיליון', 'visible']]);
  });

  it('is not taken back once somebody has filled it in', async () => {
    const excel = await boot();
    const applied = valueOf(await excel.excel.apply(plan));
    type(excel, 'טופס', 1, 0, 'כן');
    const undone = await excel.excel.undo(applied);
    expect(undone).toMatchObject({
      problems: [{ code: 'edited-since', facts: { sheet: 'טופס', cell: 'A2' } }],
    });
  });

  it('refuses what we would write into it later, and names the sheet', async () => {
    const excel = await boot();
    valueOf(await excel.excel.apply(plan));
    const written = await excel.excel.apply({
      steps: [{ do: 'write', sheet: 'טופס', top: 1, left: 0, cells: [[{ value: 'כן' }]] }],
    });
    expect(written).toEqual({ ok: false, problems: [{ code: 'sheet-protected', facts: { sheet: 'טופס' } }] });
  });

  it('goes into the saved file as it is, and comes back from it', async () => {
    const file = valueOf(await openFile(everythingWorkbook(), 'a.xlsx', undefined));
    const excel = await boot(file.book);
    valueOf(await excel.excel.apply(plan));
    type(excel, 'טופס', 1, 1, 'מנכ"ל');
    const bytes = valueOf(await saveFile(file, undefined));
    const { sheets } = valueOf(await readWorkbook(bytes, { comments: true }));
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual(namesOf(excel));
    const saved = sheets.find(({ name }) => name === 'טופס');
    expect(saved).toMatchObject({ protected: true, unlocked: form.protect?.unlocked });
    expect(saved?.validations).toMatchObject([
      { list: short, message: 'כן או לא', strict: true },
      { list: roles, formula: `${LIST_SHEET}!$A$1:$A$3` },
    ]);
    const { book } = valueOf(await openFile(bytes, 'a.xlsx', undefined));
    const again = { book } as BootedExcel;
    expect(type(again, 'טופס', 2, 1, 'אחר')).toBe('not-in-list: ');
    expect(type(again, 'טופס', 2, 0, 'אחר')).toBe('not-in-list: כן או לא');
    expect(type(again, 'טופס', 2, 1, 'גזבר')).toBe('done');
    expect(type(again, 'טופס', 0, 1, 'גזבר')).toBe('sheet-protected: ');
  });
});

describe('the record in the workbook', () => {
  const entry = (id: string) =>
    ({ kind: 'seal', id, payload: { text: `=1+1 ${'א'.repeat(70_000)}` } }) as const;
  const read = async (excel: BootedExcel): Promise<Snapshot> => valueOf(await excel.excel.snapshot());

  it('is written anew over a very hidden sheet, read back as it was, and taken back', async () => {
    const excel = await boot();
    const first = { steps: recordSteps([], [entry('1')]) };
    valueOf(await excel.excel.apply(first));
    const { sheets } = await read(excel);
    expect(namesOf(excel)[1]).toEqual([RECORD_SHEET, 'very-hidden']);
    expect(valueOf(readRecord(sheets))).toEqual([entry('1')]);
    const both = [...valueOf(readRecord(sheets)), entry('2')];
    const applied = valueOf(await excel.excel.apply({ steps: recordSteps(sheets, both) }));
    expect(valueOf(readRecord((await read(excel)).sheets))).toEqual(both);
    valueOf(await excel.excel.undo(applied));
    expect(valueOf(readRecord((await read(excel)).sheets))).toEqual([entry('1')]);
    expect(namesOf(excel)).toEqual([
      ['גיליון', 'visible'],
      [RECORD_SHEET, 'very-hidden'],
    ]);
    valueOf(await excel.excel.apply({ steps: recordSteps((await read(excel)).sheets, []) }));
    expect(namesOf(excel)).toEqual([['גיליון', 'visible']]);
  });

  it('is not deleted by who does not show it first, as in Excel', async () => {
    const excel = await boot();
    valueOf(await excel.excel.apply({ steps: recordSteps([], [entry('1')]) }));
    const refused = Excel.run(async (context) => {
      context.workbook.worksheets.getItem(RECORD_SHEET).delete();
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

it('tells what formulas spill into', async () => {
  const book = bookOf({
    א: [
      ['x', 1, 2],
      [null, 3, 4],
      ['y', { value: 5, formula: '=2+3' }],
    ],
    ב: [[1]],
  });
  book.edit('א', [{ row: 0, column: 1, formula: '=SEQUENCE(2,2)' }], 'open');
  for (const [row, column] of [
    [0, 2],
    [1, 1],
    [1, 2],
  ] as const) {
    book.edit('א', [{ row, column, spilledFrom: { row: 0, column: 1 } }], 'open');
  }
  const excel = await boot(book);
  const snapshot = valueOf(await excel.excel.snapshot());
  const { sheets } = valueOf(await excel.excel.withArrays(snapshot));
  expect(sheets.map(({ arrays }) => arrays)).toEqual([
    [{ top: 0, left: 1, bottom: 1, right: 2, dynamic: true }],
    [],
  ]);
  expect(sheets[0]?.rows).toBe(snapshot.sheets[0]?.rows);
});
