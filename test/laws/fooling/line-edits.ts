import { cellName, type SheetSnapshot } from '../../../lib/index.js';
import { columnName } from '../../../lib/sheets/address.js';
import type { Edit } from './cell-edits.js';
import { contentOf, isNamed, plain, sameAs, typedIn, type Book } from './place.js';
import type { ExcelizeStep } from './saving.js';

const rowText = (sheet: SheetSnapshot, row: number): string =>
  JSON.stringify(
    (sheet.rows[row] ?? []).map((cell) => [cell?.formula && 'f', cell?.formula ? 0 : (cell?.value ?? null)]),
  );

/** Rows of typed cells that can be told from all others, and that no formula and nothing merged reaches by name. */
function freeRows(
  book: Book,
): readonly { readonly sheet: SheetSnapshot; readonly rows: readonly number[] }[] {
  return book.sheets.flatMap((sheet) => {
    const texts = sheet.rows.map((_, row) => rowText(sheet, row));
    const rows = [...sheet.rows.keys()].filter((row) => {
      const cells = (sheet.rows[row] ?? []).filter((cell) => cell && cell.value !== null);
      return (
        cells.length > 1 &&
        cells.every((cell) => cell?.formula === undefined) &&
        texts.filter((text) => text === texts[row]).length === 1 &&
        !sheet.merges.some(({ top, bottom }) => top <= row && row <= bottom) &&
        !isNamed(book, sheet.name, `[A-Z]{1,3}\\$?${String(row + 1)}`)
      );
    });
    return sheet.arrays?.length ? [] : [{ sheet, rows }];
  });
}

const rowAdded: Edit = (book, { one, below }) => {
  const sheet = one(book.sheets.filter(({ rows }) => rows.length > 3));
  const row = 1 + below(sheet.rows.length);
  const cells = [`חדש ${String(below(1e6))}`, below(1e6), 'x'];
  const steps: ExcelizeStep[] = cells.map((value, column) => [
    'SetCellValue',
    sheet.name,
    cellName(row - 1, column),
    value,
  ]);
  return {
    excelize: [['InsertRows', sheet.name, row, 1], ...steps],
    expected: [
      {
        kind: 'row-added',
        sheet: sheet.name,
        row,
        cells: cells.map((value, column) => ({ cell: cellName(row - 1, column), content: { value } })),
      },
    ],
  };
};

const isFilled = (row: SheetSnapshot['rows'][number] | undefined): boolean =>
  row?.some((cell) => cell && cell.value !== null) ?? false;

/** A blank row between two that are not. */
const blankRowAdded: Edit = (book, { any, one }) => {
  const found = any(
    book.sheets.flatMap((sheet) => {
      const rows = [...sheet.rows.keys()].filter(
        (row) => isFilled(sheet.rows[row]) && isFilled(sheet.rows[row + 1]),
      );
      return rows.length === 0 || sheet.arrays?.length ? [] : [{ sheet, rows }];
    }),
  );
  if (!found) return undefined;
  const row = one(found.rows) + 2;
  const { name: sheet } = found.sheet;
  return {
    excelize: [['InsertRows', sheet, row, 1]],
    expected: [{ kind: 'row-added', sheet, row, cells: [] }],
  };
};

const rowRemoved: Edit = (book, { any, one }) => {
  const found = any(freeRows(book).filter(({ rows }) => rows.length > 0));
  if (!found) return undefined;
  const { sheet } = found;
  const row = one(found.rows);
  const cells = (sheet.rows[row] ?? []).flatMap((cell, column) =>
    cell && cell.value !== null ? [{ cell: cellName(row, column), content: contentOf(cell) }] : [],
  );
  return {
    excelize: [['RemoveRow', sheet.name, row + 1]],
    expected: [{ kind: 'row-removed', sheet: sheet.name, row: row + 1, cells }],
  };
};

const rowsSwapped: Edit = (book, { any, one }) => {
  const found = any(freeRows(book).filter(({ rows }) => rows.length > 1));
  if (!found) return undefined;
  const { sheet, rows } = found;
  const first = one(rows);
  const second = one(rows.filter((row) => row !== first));
  const width = Math.max(...[first, second].map((row) => sheet.rows[row]?.length ?? 0));
  const moved = (from: number, to: number) =>
    Array.from({ length: width }, (_, column) => sameAs(sheet.rows[from]?.[column], to, column));
  return {
    ours: [{ sheet: sheet.name, cells: [...moved(first, second), ...moved(second, first)] }],
    expected: [
      { kind: 'row-moved', sheet: sheet.name, row: first + 1, to: second + 1 },
      { kind: 'row-moved', sheet: sheet.name, row: second + 1, to: first + 1 },
    ],
  };
};

const columnAdded: Edit = (book, { any, below }) => {
  const wide = book.sheets.filter(
    ({ rows, merges, arrays }) =>
      rows.length > 6 &&
      merges.length === 0 &&
      !arrays?.length &&
      Math.min(...rows.slice(0, 6).map((row) => row.length)) > 3,
  );
  const sheet = any(wide);
  if (!sheet) return undefined;
  const column = below(3);
  const values = ['כותרת', 5, 'y'];
  const steps: ExcelizeStep[] = values.map((value, row) => [
    'SetCellValue',
    sheet.name,
    cellName(row, column),
    value,
  ]);
  const name = columnName(column);
  return {
    excelize: [['InsertCols', sheet.name, name, 1], ...steps],
    expected: [
      {
        kind: 'column-added',
        sheet: sheet.name,
        column: name,
        cells: values.map((value, row) => ({ cell: cellName(row, column), content: { value } })),
      },
    ],
  };
};

const cutAndPasted: Edit = (book, { any, below }) => {
  const place = any(
    typedIn(book).filter(({ sheet, name }) => !isNamed(book, sheet, name.replace(/(?=\d)/, '\\$?'))),
  );
  const sheet = book.sheets.find(({ name }) => name === place?.sheet);
  if (!place || !sheet) return undefined;
  const [row, column] = [below(sheet.rows.length), below(8)];
  const there = sheet.rows[row]?.[column];
  if (there && (there.value !== null || there.formula !== undefined)) return undefined;
  const { format } = place.cell;
  return {
    ours: [
      {
        sheet: sheet.name,
        cells: [
          { row: place.row, column: place.column, value: null },
          { row, column, value: place.cell.value, ...(format !== undefined && { format }) },
        ],
      },
    ],
    expected: [
      { kind: 'value', sheet: sheet.name, cell: place.name, before: contentOf(place.cell), after: {} },
      {
        kind: 'value',
        sheet: sheet.name,
        cell: cellName(row, column),
        before: {},
        after: contentOf(place.cell),
      },
    ],
  };
};

/** excelize clears what a merge covers, as Excel does after a warning; that is no less a change than clearing by hand. */
const merged: Edit = (book, { one, below }) => {
  const sheet = one(
    book.sheets.filter(
      ({ rows, merges, arrays }) => rows.length > 4 && merges.length === 0 && !arrays?.length,
    ),
  );
  const row = 1 + below(3);
  const covered = [[row, 1], [row + 1, 0], [row + 1, 1]] as const; // prettier-ignore
  const expected = covered.flatMap(([r, c]) => {
    const cell = sheet.rows[r]?.[c];
    if (!cell || (cell.value === null && cell.formula === undefined)) return [];
    const { formula } = cell;
    const before = formula === undefined ? contentOf(cell) : { formula: plain(formula) };
    const kind = formula === undefined ? 'value' : 'formula';
    return [{ kind, sheet: sheet.name, cell: cellName(r, c), before, after: {} }];
  });
  return { excelize: [['MergeCell', sheet.name, cellName(row, 0), cellName(row + 1, 1)]], expected };
};

const shown: Edit = (book, { one, below }) => {
  const { name, visibility, rows } = one(book.sheets);
  const step: ExcelizeStep =
    visibility === 'hidden'
      ? ['SetSheetVisible', name, true]
      : ['SetRowVisible', name, 1 + below(rows.length + 1), false];
  return { excelize: [step], expected: [] };
};

export const LINE_EDITS: Readonly<Record<string, Edit>> = {
  'a row added': rowAdded,
  'a blank row added': blankRowAdded,
  'a row removed': rowRemoved,
  'two rows swapped': rowsSwapped,
  'a column added': columnAdded,
  'a cell cut and pasted': cutAndPasted,
  'cells merged': merged,
  'a row hidden or a sheet shown': shown,
};

const isReferredTo = (book: Book, name: string): boolean =>
  book.formulas.some(({ cell }) => cell.formula.includes(name.replaceAll("'", "''")));

export const SHEET_EDITS: Readonly<Record<string, Edit>> = {
  'a sheet renamed': (book, { any, below }) => {
    // excelize does not have formulas follow a name.
    const sheet = any(book.sheets.filter(({ name, rows }) => rows.length > 0 && !isReferredTo(book, name)));
    if (!sheet) return undefined;
    const to = `שם ${String(below(1000))}`;
    return {
      excelize: [['SetSheetName', sheet.name, to]],
      expected: [{ kind: 'sheet-renamed', sheet: to, was: sheet.name }],
    };
  },
  'a sheet moved': (book) => {
    const last = book.sheets.at(-1);
    const first = book.sheets[0];
    if (!last || !first || book.sheets.length < 3) return undefined;
    return {
      excelize: [['MoveSheet', last.name, first.name]],
      expected: [{ kind: 'sheet-moved', sheet: last.name, place: book.sheets.length, to: 1 }],
    };
  },
  'a sheet added': () => ({
    excelize: [
      ['NewSheet', 'תוספת'],
      ['SetCellValue', 'תוספת', 'B2', 'x'],
    ],
    expected: [{ kind: 'sheet-added', sheet: 'תוספת', cells: [{ cell: 'B2', content: { value: 'x' } }] }],
  }),
  'a sheet deleted': (book, { any }) => {
    const sheet = any(book.sheets.filter(({ name }) => !isReferredTo(book, name)).slice(1));
    return (
      sheet && {
        excelize: [['DeleteSheet', sheet.name]],
        expected: [{ kind: 'sheet-removed', sheet: sheet.name }],
      }
    );
  },
};
