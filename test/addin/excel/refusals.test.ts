import type { Plan, PlanStep } from '../../../lib/index.js';
import { bookOf } from '../support/books.js';
import { bootExcel, valueOf, type BootedExcel } from '../support/excel.js';
import { cellsOf, everything } from '../support/state.js';

const TBR = "תב\"ר 'השרון' 2026";

let office: BootedExcel;

beforeEach(async () => {
  office = await bootExcel(
    bookOf({
      חברות: [
        ['רשות', 'אוכלוסייה'],
        ['טייבה', 44585],
      ],
      [TBR]: [['כביש 5', { value: 8, formula: '=3+5' }, { value: { error: '#N/A' } }]],
    }),
  );
});
afterEach(() => {
  office.close();
});

const add = (name: string): PlanStep => ({
  do: 'add-sheet',
  sheet: {
    name,
    rtl: true,
    columnWidths: [],
    frozenRows: 0,
    print: { landscape: false, onePageWide: false, titleRows: 0 },
  },
});
const write = (sheet: string, value: string | number, top = 1, left = 1): PlanStep => ({
  do: 'write',
  sheet,
  top,
  left,
  cells: [[{ value }, { formula: '=A1' }]],
});
/** Beyond the last row: on a new sheet, Excel finds out only while writing. */
const impossible = (sheet: string): PlanStep => ({
  do: 'style',
  sheet,
  area: { top: 0, left: 0, bottom: 2_000_000, right: 0 },
  style: { bold: true },
});
const plan = (...steps: readonly PlanStep[]): Plan => ({ steps });

/** Keeps the report of a refused batch, which is meant for the console, and gives it to the test. */
function listenToConsole() {
  const group = jest.spyOn(console, 'group').mockImplementation(() => undefined);
  for (const name of ['groupCollapsed', 'groupEnd', 'error'] as const) {
    jest.spyOn(console, name).mockImplementation(() => undefined);
  }
  return group;
}
afterEach(() => {
  jest.restoreAllMocks();
});

describe('before the first cell is written', () => {
  test.each<[string, Plan, object]>([
    ['sheet-missing', plan(write('אין', 1)), { sheet: 'אין' }],
    ['sheet-exists', plan(add('חברות')), { sheet: 'חברות' }],
    ['sheet-exists', plan(add('חדש'), add('חדש')), { sheet: 'חדש' }],
    ['sheet-missing', plan({ do: 'delete-sheet', sheet: 'חברות' }, write('חברות', 1)), { sheet: 'חברות' }],
  ])('%s', async (code, refused, facts) => {
    const before = everything(office.book);
    expect(await office.excel.apply(refused)).toEqual({ ok: false, problems: [{ code, facts }] });
    expect(everything(office.book)).toEqual(before);
  });

  test('a protected sheet is named, and the other sheets of the plan stay untouched', async () => {
    office.book.layOut(TBR, { protected: true }, 'user');
    const before = everything(office.book);
    const result = await office.excel.apply(plan(write('חברות', 1), write(TBR, 2)));
    expect(result).toEqual({ ok: false, problems: [{ code: 'sheet-protected', facts: { sheet: TBR } }] });
    expect(everything(office.book)).toEqual(before);
  });
});

describe('half-way', () => {
  test('what was written before the refusal is put back, new sheets go, and the console tells why', async () => {
    const told = listenToConsole();
    const before = everything(office.book);
    const result = await office.excel.apply(
      plan(write(TBR, '=טקסט', 0, 0), write('חברות', 1), add('חדש'), write('חדש', 2), impossible('חדש')),
    );
    expect(result).toMatchObject({
      ok: false,
      problems: [{ code: 'host-refused', facts: { code: 'InvalidArgument' } }],
    });
    expect(JSON.stringify(everything(office.book))).toBe(
      JSON.stringify(before).replace('"value":8', '"value":null'),
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(told).toHaveBeenCalled();
  });

  test('a sheet that the plan replaced is there again, with cells and looks, in its place', async () => {
    listenToConsole();
    office.book.edit('חברות', [{ row: 0, column: 0, style: { bold: true, fill: '#FFF2CC' } }], 'user');
    const before = everything(office.book);
    const replacing = plan({ do: 'delete-sheet', sheet: 'חברות' }, add('חברות'), impossible('חברות'));
    expect((await office.excel.apply(replacing)).ok).toBe(false);
    expect(office.book.sheets.map(({ name }) => name)).toEqual(['חברות', TBR]);
    const cells = (of: unknown) => (of as { readonly cells: unknown }[]).map((sheet) => sheet.cells);
    expect(cells(everything(office.book))).toEqual(cells(before));
  });

  test('someone begins to type between reading and writing: nothing is written', async () => {
    const before = everything(office.book);
    const { wire } = office;
    const listening = setInterval(() => {
      if (wire.some(({ to, text }) => to === 'addin' && text.includes('Formulas')))
        office.book.editing = true;
    });
    const result = await office.excel.apply(plan(write('חברות', 1)));
    clearInterval(listening);
    office.book.editing = false;
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toContain('cell-editing');
    expect(everything(office.book)).toEqual(before);
  });
});

test('reading waits until the person has finished typing', async () => {
  office.book.editing = true;
  const reading = office.excel.snapshot(['חברות']);
  await new Promise((resolve) => setTimeout(resolve, 50));
  office.book.edit('חברות', [{ row: 1, column: 1, value: 50000 }], 'user');
  office.book.editing = false;
  expect(valueOf(await reading).sheets[0]?.rows[1]?.[1]?.value).toBe(50000);
});

describe('undo', () => {
  test('refuses where a written cell was edited since, and names it', async () => {
    const applied = valueOf(await office.excel.apply(plan(write('חברות', 1), write(TBR, 2))));
    office.book.edit(TBR, [{ row: 1, column: 1, value: 3 }], 'user');
    const before = everything(office.book);
    expect(await office.excel.undo(applied)).toEqual({
      ok: false,
      problems: [{ code: 'edited-since', facts: { sheet: TBR, cell: 'B2', count: 1 } }],
    });
    expect(everything(office.book)).toEqual(before);
  });

  test('is not disturbed by new results, by edits elsewhere, or by renaming', async () => {
    const applied = valueOf(await office.excel.apply(plan(write('חברות', 1))));
    office.book.edit('חברות', [{ row: 1, column: 2, value: 'רשות' }], 'calculation');
    office.book.edit('חברות', [{ row: 9, column: 9, value: 'שלי' }], 'user');
    office.book.renameSheet('חברות', 'רשויות', 'user');
    valueOf(await office.excel.undo(applied));
    expect(cellsOf(office.book, 'רשויות')).toEqual({
      '0,0': { value: 'רשות' },
      '0,1': { value: 'אוכלוסייה' },
      '1,0': { value: 'טייבה' },
      '1,1': { value: 44585 },
      '9,9': { value: 'שלי' },
    });
  });

  test('does not take away a sheet of ours in which someone has put something', async () => {
    const applied = valueOf(await office.excel.apply(plan(add('חדש'), write('חדש', 1))));
    office.book.edit('חדש', [{ row: 5, column: 0, value: 'הערה' }], 'user');
    expect(await office.excel.undo(applied)).toMatchObject({
      problems: [{ code: 'edited-since', facts: { sheet: 'חדש', cell: 'A6', count: 1 } }],
    });
    expect(office.book.sheet('חדש')).toBeDefined();
  });

  test('takes away a sheet of ours with what its formulas spilled', async () => {
    const applied = valueOf(await office.excel.apply(plan(add('חדש'), write('חדש', 1, 0, 0))));
    const spill = { row: 1, column: 1, value: 5, spilledFrom: { row: 0, column: 1 } };
    office.book.edit('חדש', [spill], 'calculation');
    valueOf(await office.excel.undo(applied));
    expect(office.book.sheet('חדש')).toBeUndefined();
  });

  test('of a cell that another formula had spilled into: blank again, so that it can spill again', async () => {
    const spill = { row: 1, column: 2, value: 5, spilledFrom: { row: 0, column: 2 } };
    office.book.edit('חברות', [{ row: 0, column: 2, value: 4, formula: '=SEQUENCE(2,1,4)' }, spill], 'user');
    const applied = valueOf(await office.excel.apply(plan(write('חברות', 1, 1, 2))));
    valueOf(await office.excel.undo(applied));
    expect(cellsOf(office.book, 'חברות')).not.toHaveProperty('1,2');
    expect(cellsOf(office.book, 'חברות')).toMatchObject({ '0,2': { formula: '=SEQUENCE(2,1,4)' } });
  });

  test('of overlapping steps, the last one is what must still stand there', async () => {
    const before = everything(office.book);
    const applied = valueOf(await office.excel.apply(plan(write('חברות', 1), write('חברות', 2))));
    valueOf(await office.excel.undo(applied));
    expect(everything(office.book)).toEqual(before);
  });

  test('brings a deleted sheet back, in its place', async () => {
    const applied = valueOf(await office.excel.apply(plan({ do: 'delete-sheet', sheet: 'חברות' })));
    expect(office.book.sheet('חברות')).toBeUndefined();
    valueOf(await office.excel.undo(applied));
    expect(office.book.sheets.map(({ name, rtl }) => [name, rtl])).toEqual([
      ['חברות', true],
      [TBR, true],
    ]);
    expect(cellsOf(office.book, 'חברות')).toMatchObject({
      '1,0': { value: 'טייבה' },
      '1,1': { value: 44585 },
    });
  });
});
