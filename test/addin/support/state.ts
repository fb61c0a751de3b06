import type { Book } from '../../../addin/workbench/book/book.js';
import type { BookCell } from '../../../addin/workbench/book/types.js';

/** All cells of a sheet as the workbook holds them, by `row,column`. */
export const cellsOf = (book: Book, sheet: string): Readonly<Record<string, BookCell>> =>
  Object.fromEntries(
    [...(book.sheet(sheet)?.cells() ?? [])]
      .map(([row, column, cell]) => [`${row},${column}`, cell] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Every sheet with its cells and its layout, to be compared as a whole. */
export const everything = (book: Book): unknown =>
  book.sheets.map(({ name, rtl, visibility, frozen, print, columnWidths }) => ({
    name,
    layout: { rtl, visibility, frozen, print, columnWidths: [...columnWidths] },
    cells: cellsOf(book, name),
  }));
