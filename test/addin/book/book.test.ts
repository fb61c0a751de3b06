import type { Book } from '../../../addin/workbench/book/book.js';
import { openBook } from '../../../addin/workbench/book/open.js';
import type { BookEvent } from '../../../addin/workbench/book/types.js';

const opened = () =>
  openBook({
    sheets: [
      {
        name: 'חברות',
        rtl: true,
        visibility: 'visible',
        merges: [],
        rows: [[{ value: 'טייבה' }, { value: 44585 }]],
      },
      { name: 'עזר', rtl: true, visibility: 'hidden', merges: [], rows: [] },
      {
        name: 'Data',
        rtl: false,
        visibility: 'visible',
        merges: [],
        rows: [[{ value: 3, formula: '=1+2' }]],
      },
    ],
    settings: { 'eshkol.model': 'own' },
  });

const heard = (book: Book) => {
  const events: BookEvent[] = [];
  book.on((event) => events.push(event));
  return events;
};

describe('opening', () => {
  test('takes cells, direction, visibility and settings, and counts nothing as changed', () => {
    const book = opened();
    expect(book.sheets.map(({ name, rtl, visibility }) => [name, rtl, visibility])).toEqual([
      ['חברות', true, 'visible'],
      ['עזר', true, 'hidden'],
      ['Data', false, 'visible'],
    ]);
    expect(book.sheet('data')?.cell(0, 0)).toEqual({ value: 3, formula: '=1+2' });
    expect(book.active.name).toBe('חברות');
    expect(book.shelf.settings.get('eshkol.model')).toBe('own');
    expect(book.journal.parts.size).toBe(0);
    expect(book.sheets.flatMap((sheet) => book.journal.touched(sheet.id))).toEqual([]);
  });

  test('a file without sheets becomes a workbook with one', () => {
    expect(openBook({ sheets: [] }).sheets).toHaveLength(1);
  });
});

describe('editing cells', () => {
  test('an absent member stays, null clears, and a cell with nothing left is gone', () => {
    const book = opened();
    book.edit('Data', [{ row: 0, column: 0, value: 7 }], 'calculation');
    expect(book.sheet('Data')?.cell(0, 0)).toEqual({ value: 7, formula: '=1+2' });
    book.edit('Data', [{ row: 0, column: 0, style: { bold: true, fill: '#FFF2CC' } }], 'user');
    book.edit('Data', [{ row: 0, column: 0, value: 'x', formula: null, style: { bold: null } }], 'user');
    expect(book.sheet('Data')?.cell(0, 0)).toEqual({ value: 'x', style: { fill: '#FFF2CC' } });
    book.edit('Data', [{ row: 0, column: 0, value: null, style: null }], 'user');
    expect(book.sheet('Data')?.cell(0, 0)).toBeUndefined();
    expect(book.sheet('Data')?.used()).toBeUndefined();
  });

  test('tells once, with what stood there, and keeps silent where nothing changed', () => {
    const book = opened();
    const events = heard(book);
    book.edit('חברות', [{ row: 0, column: 1, value: 44585 }], 'user');
    expect(events).toEqual([]);
    const edits = [
      { row: 0, column: 0, value: 'טייבה' },
      { row: 0, column: 1, value: 50000 },
    ];
    book.edit('חברות', edits, 'addin');
    expect(events).toEqual([
      { kind: 'cells', sheet: 'חברות', edits: [edits[1]], before: [{ value: 44585 }], source: 'addin' },
    ]);
  });

  test('a protected sheet refuses user and add-in, not the engine', () => {
    const book = opened();
    book.layOut('Data', { protected: true }, 'user');
    const edit = [{ row: 0, column: 0, value: 1 }];
    expect(() => book.edit('Data', edit, 'user')).toThrow('sheet-protected');
    expect(() => book.edit('Data', edit, 'addin')).toThrow('sheet-protected');
    book.edit('Data', edit, 'calculation');
    expect(book.sheet('Data')?.cell(0, 0)?.value).toBe(1);
  });
});

describe('the journal', () => {
  test('an edit outweighs a calculation, and equal error values are no change', () => {
    const book = opened();
    const data = book.sheet('Data');
    const at = (column: number, value: number | { error: string }) => [{ row: 0, column, value }];
    book.edit('Data', at(0, { error: '#N/A' }), 'calculation');
    book.edit('Data', at(0, { error: '#N/A' }), 'user');
    book.edit('Data', at(2, 5), 'user');
    book.edit('Data', at(2, 6), 'calculation');
    expect(book.journal.touched(data?.id ?? '')).toEqual([
      { row: 0, column: 0, touch: 'calculated', original: { value: 3, formula: '=1+2' } },
      { row: 0, column: 2, touch: 'edited', original: undefined },
    ]);
  });
});

describe('sheets', () => {
  test.each([
    ['חברות', 'sheet-exists'],
    ['DATA', 'sheet-exists'],
    ['', 'sheet-name-invalid'],
    ['a/b', 'sheet-name-invalid'],
    ["'a", 'sheet-name-invalid'],
    ['x'.repeat(32), 'sheet-name-invalid'],
  ])('adding %p is refused: %s', (name, code) => {
    expect(() => opened().addSheet('addin', { name })).toThrow(code);
  });

  test('a name with an inner apostrophe and spaces is allowed, and unnamed sheets get the next free number', () => {
    const book = opened();
    book.addSheet('user', { name: "תב\"ר של 'השרון' א" });
    book.addSheet('user', { name: 'Sheet5' });
    expect(book.addSheet('user').name).toBe('Sheet6');
  });

  test('deleting the active one activates its neighbour, never a hidden one; the last visible stays', () => {
    const book = opened();
    const activeWhenTold: string[] = [];
    book.on(() => activeWhenTold.push(book.active.name));
    book.deleteSheet('חברות', 'user');
    expect(book.active.name).toBe('Data');
    expect(new Set(activeWhenTold)).toEqual(new Set(['Data']));
    expect(book.deleted).toEqual(['חברות']);
    expect(() => {
      book.deleteSheet('Data', 'user');
    }).toThrow('last-sheet');
    expect(() => {
      book.layOut('Data', { visibility: 'hidden' }, 'user');
    }).toThrow('last-sheet');
  });

  test('renaming keeps identity, origin, selection and the names and tables that belong to it', () => {
    const book = opened();
    book.shelf.setName({ name: 'rate', formula: '=Data!$A$1', sheet: 'Data' });
    const table = book.shelf.addTable({
      sheet: 'Data',
      area: { top: 0, left: 0, bottom: 3, right: 1 },
      headers: true,
    });
    const id = book.sheet('Data')?.id ?? '';
    book.activate('Data', 'user');
    book.renameSheet('Data', 'נתונים', 'user');
    expect(book.sheetById(id)).toMatchObject({ name: 'נתונים', origin: 'Data' });
    expect(book.active.name).toBe('נתונים');
    expect(book.shelf.names[0]?.sheet).toBe('נתונים');
    expect(book.shelf.tables).toEqual([{ ...table, sheet: 'נתונים' }]);
    book.deleteSheet('נתונים', 'user');
    expect([book.shelf.names, book.shelf.tables, book.deleted]).toEqual([[], [], ['Data']]);
  });

  test('a sheet added and deleted again leaves no trace', () => {
    const book = opened();
    book.addSheet('addin', { name: 'תרחיש' });
    book.deleteSheet('תרחיש', 'addin');
    expect(book.deleted).toEqual([]);
  });

  test('moving changes the order alone', () => {
    const book = opened();
    book.moveSheet('Data', 0, 'user');
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Data', 'חברות', 'עזר']);
  });
});
