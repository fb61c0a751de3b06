import { shownBy } from '../amount/format.js';
import type { Cell, CellValue, SheetSnapshot } from '../snapshot.js';
import { eachFilled } from '../walk.js';
import { Filled } from './filled.js';
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
  readonly rows: readonly Line[];
}

type Line = readonly (CanonicalCell | undefined)[];

const NOTHING: Line = [];

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

/**
 * The content of one sheet. Where it is not known which cells array formulas fill, those cells are taken for typed ones.
 * Rows have holes where nothing stands: a file may name the last cell of every row.
 */
export function canonicalSheet({ name, rows, arrays = [], from1904 = false }: SheetSnapshot): CanonicalSheet {
  const filled = new Filled(arrays);
  const lines: Line[] = [];
  eachFilled(rows, (cells, row) => {
    filled.goTo(row);
    const line: (CanonicalCell | undefined)[] = [];
    eachFilled(cells, (cell, column) => {
      const content = canonicalCell(cell, filled.has(row, column), from1904);
      if (content) line[column] = content;
    });
    if (line.length === 0) return;
    while (lines.length < row) lines.push(NOTHING);
    lines.push(line);
  });
  return { name, rows: lines };
}
