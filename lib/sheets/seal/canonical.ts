import { shownBy } from '../amount/format.js';
import type { Area, Cell, CellValue, SheetSnapshot } from '../snapshot.js';
import { formatClass } from './format-class.js';
import { normalFormula } from './normal-formula.js';
import { canonicalNumber } from './number.js';

export type Scalar = Exclude<CellValue, null>;

/** What a cell says, without how it looks and without what differs between programs that save the same. */
export interface CanonicalCell {
  /** What was typed; absent where a formula stands or has filled the cell. */
  readonly value?: Scalar;
  /** With its `=`, in normal form. */
  readonly formula?: string;
  /** Class of the number format, of numbers and formulas; absent where it is plain. */
  readonly format?: string;
  /** What this cell's formula, or one that fills this cell, came to when the workbook was saved. */
  readonly result?: Scalar;
}

/** `rows[r]?.[c]`, zero-based; blank cells and blank rows at the end are absent. */
export interface CanonicalSheet {
  readonly name: string;
  readonly rows: readonly (readonly (CanonicalCell | undefined)[])[];
}

const NOTHING: readonly undefined[] = [];

/** Days from the first day of 1900's calendar to that of 1904's. */
const DAYS_TO_1904 = 1462;

/** Line ends as XML folds them. */
const canonicalText = (text: string): string => text.replace(/\r\n?/g, '\n');

function canonicalValue(value: CellValue, cell: Cell, from1904: boolean): Scalar | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value !== 'number') return value;
  const days = from1904 && shownBy(cell.format, value).date ? DAYS_TO_1904 : 0;
  return canonicalNumber(value + days);
}

/** Booleans and errors that a program saved as formulas of nothing but themselves. */
function constantOf(formula: string): Scalar | undefined {
  if (formula === '=TRUE') return true;
  if (formula === '=FALSE') return false;
  const error = formula.slice(1);
  return /^#(?:N\/A|VALUE!|NAME\?|NUM!|NULL!|DIV\/0!|REF!)$/.test(error) ? { error } : undefined;
}

function canonicalCell(cell: Cell, filled: boolean, from1904: boolean): CanonicalCell | undefined {
  const value = canonicalValue(cell.value, cell, from1904);
  const format = formatClass(cell.format);
  if (cell.formula === undefined) {
    if (value === undefined) return undefined;
    if (filled) return { result: value };
    return typeof value === 'number' && format !== '' ? { value, format } : { value };
  }
  const formula = normalFormula(cell.formula);
  const constant = constantOf(formula);
  if (constant !== undefined) return { value: constant };
  return {
    formula,
    ...(format !== '' && { format }),
    ...(value !== undefined && { result: value }),
  };
}

/** Areas that reach into a row, asked for from the first row on. */
function reaching(areas: readonly Area[]): (row: number) => readonly Area[] {
  const waiting = [...areas].sort((a, b) => b.top - a.top);
  let open: Area[] = [];
  return (row) => {
    open = open.filter(({ bottom }) => bottom >= row);
    for (let next = waiting.at(-1); next && next.top <= row; next = waiting.at(-1)) {
      open.push(next);
      waiting.pop();
    }
    return open;
  };
}

const isFilled = (arrays: readonly Area[], row: number, column: number): boolean =>
  arrays.some(
    ({ top, left, bottom, right }) =>
      row <= bottom && left <= column && column <= right && (row !== top || column !== left),
  );

/**
 * The content of one sheet. Where it is not known which cells array formulas fill, those cells are taken for typed ones.
 * Rows have holes where nothing stands: a file may name the last cell of every row.
 */
export function canonicalSheet({ name, rows, arrays = [], from1904 = false }: SheetSnapshot): CanonicalSheet {
  const reachingInto = reaching(arrays);
  const lines: (CanonicalCell | undefined)[][] = [];
  rows.forEach((cells, row) => {
    const across = reachingInto(row);
    cells.forEach((cell, column) => {
      const content = cell && canonicalCell(cell, isFilled(across, row, column), from1904);
      if (content) (lines[row] ??= [])[column] = content;
    });
  });
  return { name, rows: Array.from(lines, (line) => line ?? NOTHING) };
}
