import { cellName, type Cell, type SheetSnapshot } from '../../../lib/index.js';
import type { CellChange, SheetChanges } from '../../../lib/xlsx/index.js';
import type { ExcelizeStep } from './saving.js';

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly name: string;
  readonly cell: Cell;
}

/** One edit, by whom it is made, and everything that has to be named for it. */
export interface Fooling {
  readonly ours?: readonly SheetChanges[];
  readonly excelize?: readonly ExcelizeStep[];
  /** Nothing at all where it changes nothing that anybody reads. */
  readonly expected: readonly object[];
}

export interface Book {
  readonly sheets: readonly SheetSnapshot[];
  /** Every cell that holds something. */
  readonly places: readonly Place[];
  /** Formulas of the whole book, each with its place. */
  readonly formulas: readonly (Place & { readonly cell: { readonly formula: string } })[];
}

const isFormula = (place: Place): place is Book['formulas'][number] => place.cell.formula !== undefined;

export function bookOf(all: readonly SheetSnapshot[]): Book {
  const sheets = all.filter(({ visibility }) => visibility !== 'very-hidden');
  const places = sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell && (cell.value !== null || cell.formula !== undefined)
          ? [{ sheet, row, column, name: cellName(row, column), cell }]
          : [],
      ),
    ),
  );
  return { sheets, places, formulas: places.filter(isFormula) };
}

/** A formula as it reads: text and names of sheets to the letter, no spaces, no case. */
export const plain = (formula: string): string =>
  formula.replace(/"[^"]*"|'[^']*'|[^"']+/g, (piece) =>
    /^["']/.test(piece) ? piece : piece.replace(/\s/g, '').toUpperCase(),
  );

/** Whether any formula names this row or column of its own or another sheet in so many letters. */
export const isNamed = (book: Book, sheet: string, pattern: string): boolean =>
  book.formulas.some(
    ({ sheet: own, cell }) =>
      (own === sheet || cell.formula.includes(sheet.replaceAll("'", "''"))) &&
      new RegExp(`(?<![A-Z])\\$?${pattern}(?!\\d)`).test(cell.formula),
  );

export const contentOf = ({ value, formula }: Cell): object =>
  formula === undefined ? { value: typeof value === 'number' ? Number(value.toPrecision(15)) : value } : {};

/** What a file says of a cell, put where it was or elsewhere. */
export const sameAs = (cell: Cell | undefined, row: number, column: number): CellChange => ({
  row,
  column,
  value: cell?.value ?? null,
  formula: null,
  format: cell?.format ?? 'General',
});

export const setOf = (sheet: string, ...cells: CellChange[]): readonly SheetChanges[] => [{ sheet, cells }];

/** Typed cells of a column and row that formulas fill are no cells to type into. */
export const typedIn = ({ places, sheets }: Book): readonly Place[] =>
  places.filter(
    ({ sheet, row, column, cell }) =>
      cell.formula === undefined &&
      !(sheets.find(({ name }) => name === sheet)?.arrays ?? []).some(
        ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
      ),
  );
