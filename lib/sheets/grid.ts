import { cellName, sheetReference } from './address.js';
import type { Area, Cell, SheetSnapshot } from './snapshot.js';

/** The text of a cell as far as headings and names go; numbers as digits, errors and blanks as nothing. */
export function cellText(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
}

/** Nothing to see: no value, no formula, or text of spaces and direction marks only. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined ||
  (cell.formula === undefined &&
    (cell.value === null ||
      (typeof cell.value === 'string' && cell.value.replace(/[\s\p{Cf}]/gu, '') === '')));

export const placeOf = (sheet: { readonly name: string }, row: number, column: number): string =>
  sheetReference(sheet.name, cellName(row, column));

/** A sheet with its merged areas resolved: every cell of one answers with the cell that holds its value. */
export class Grid {
  private readonly merged = new Map<string, Area>();
  readonly height: number;
  readonly width: number;

  constructor(readonly sheet: SheetSnapshot) {
    this.height = sheet.rows.length;
    this.width = sheet.rows.reduce((width, row) => Math.max(width, row.length), 0);
    for (const area of sheet.merges) {
      // A merge over whole columns or rows is clipped to what is there.
      for (let row = area.top; row <= Math.min(area.bottom, this.height - 1); row += 1) {
        for (let column = area.left; column <= Math.min(area.right, this.width - 1); column += 1) {
          this.merged.set(`${row} ${column}`, area);
        }
      }
    }
  }

  cell(row: number, column: number): Cell | undefined {
    return this.sheet.rows[row]?.[column];
  }

  /** The merged area that a cell lies in, if any. */
  mergeAt(row: number, column: number): Area | undefined {
    return this.merged.get(`${row} ${column}`);
  }

  /** The text shown at a cell, also where it is only covered by a merged one. */
  shown(row: number, column: number): string {
    const area = this.mergeAt(row, column);
    return cellText(area ? this.cell(area.top, area.left) : this.cell(row, column));
  }

  place(row: number, column: number): string {
    return placeOf(this.sheet, row, column);
  }
}
