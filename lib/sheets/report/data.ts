import { isBlank } from '../grid.js';
import { isReportSheet } from './own.js';
import type { BookCheck } from '../book/types.js';
import type { Cell, SheetSnapshot } from '../snapshot.js';

const NUMERIC = /^[\s\p{Cf}]*[(₪−–-]*\s*[\p{Nd}][\p{Nd}\s.,'٬٫]*[)%₪−–-]*\s*$/u;

const isNumber = (cell: Cell | undefined): boolean =>
  typeof cell?.value === 'number' || (typeof cell?.value === 'string' && NUMERIC.test(cell.value));

/** Numbers, also those kept as text: what a page of mere notes lacks. */
export const holdsNumbers = ({ rows }: SheetSnapshot): boolean => rows.some((row) => row.some(isNumber));

/** Anything at all. */
const holdsData = ({ rows }: SheetSnapshot): boolean =>
  rows.some((row) => row.some((cell) => !isBlank(cell)));

/** Sheets that hold something and are none of ours; blank ones and our own reports are not worth a word. */
export function unknownSheets({ request, sheets }: BookCheck): ReadonlySet<string> {
  const read = new Set(sheets.flatMap(({ sheet, readings }) => (readings.length > 0 ? [sheet] : [])));
  return new Set(
    request.snapshot.sheets
      .filter((sheet) => !read.has(sheet.name) && holdsData(sheet) && !isReportSheet(sheet))
      .map(({ name }) => name),
  );
}
