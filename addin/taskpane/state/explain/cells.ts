import { cellName, sheetReference, type Area, type CellValue, type Snapshot } from '../../../../lib/index.js';
import type { Argument } from './formula.js';

/** An argument as the function was handed it, and how its cells are called. */
export interface Given {
  /** One value, rows of a range, or null where it was left out. */
  readonly value: unknown;
  /** The cell at a row and column of the argument, counted from 1; undefined for what was typed into the formula. */
  place(row: number, column: number): string | undefined;
}

const valueAt = (snapshot: Snapshot, sheet: string, row: number, column: number): CellValue =>
  snapshot.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column]?.value ?? null;

function matrixOf(snapshot: Snapshot, sheet: string, area: Area): CellValue[][] {
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, r) => area.top + r);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, c) => area.left + c);
  return rows.map((row) => columns.map((column) => valueAt(snapshot, sheet, row, column)));
}

/** Whole columns and the like would take longer to read than they are worth explaining. */
const LIMIT = 100_000;

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

/** Undefined where the value is not known without calculating. */
export function resolve(argument: Argument | undefined, snapshot: Snapshot): Given | undefined {
  switch (argument?.kind) {
    case undefined:
    case 'omitted':
      return { value: null, place: () => undefined };
    case 'value':
      return { value: argument.value, place: () => undefined };
    case 'calculated':
      return undefined;
    case 'cells': {
      const { sheet, area, single } = argument;
      if (sizeOf(area) > LIMIT) return undefined;
      const value = single ? valueAt(snapshot, sheet, area.top, area.left) : matrixOf(snapshot, sheet, area);
      return {
        value,
        place: (row, column) => sheetReference(sheet, cellName(area.top + row - 1, area.left + column - 1)),
      };
    }
  }
}
