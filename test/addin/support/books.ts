import type { Book } from '../../../addin/workbench/book/book.js';
import { openBook } from '../../../addin/workbench/book/open.js';
import type { Cell, CellValue } from '../../../lib/index.js';

type Given = CellValue | Cell | undefined;

const cell = (given: Given): Cell | undefined => {
  if (given === undefined || given === null) return undefined;
  return typeof given === 'object' && 'value' in given ? given : { value: given };
};

/** A workbook of right-to-left sheets from rows of values. */
export function bookOf(sheets: Readonly<Record<string, readonly (readonly Given[])[]>>): Book {
  return openBook({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      rtl: true,
      visibility: 'visible',
      merges: [],
      rows: rows.map((row) => row.map(cell)),
    })),
  });
}
