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
    (cell.value === null || (typeof cell.value === 'string' && !/[^\s\p{Cf}]/u.test(cell.value))));

export const placeOf = (sheet: { readonly name: string }, row: number, column: number): string =>
  sheetReference(sheet.name, cellName(row, column));

/** Areas higher than this are looked through one by one; a file has few of them, and one of them may cover a million rows. */
const TALL = 64;

const holds = (area: Area, row: number, column: number): boolean =>
  area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;

/** A sheet with its merged areas resolved: every cell of one answers with the cell that holds its value. */
export class Grid {
  private readonly tall: readonly Area[];
  private readonly byRow = new Map<number, Area[]>();
  readonly height: number;
  readonly width: number;

  constructor(readonly sheet: SheetSnapshot) {
    this.height = sheet.rows.length;
    this.width = sheet.rows.reduce((width, row) => Math.max(width, row.length), 0);
    this.tall = sheet.merges.filter(({ top, bottom }) => bottom - top >= TALL);
    for (const area of sheet.merges) {
      if (area.bottom - area.top >= TALL) continue;
      for (let row = area.top; row <= area.bottom; row += 1) {
        const areas = this.byRow.get(row);
        if (areas) areas.push(area);
        else this.byRow.set(row, [area]);
      }
    }
  }

  cell(row: number, column: number): Cell | undefined {
    return this.sheet.rows[row]?.[column];
  }

  /** The merged area that a cell lies in, if any. */
  mergeAt(row: number, column: number): Area | undefined {
    const over = (area: Area): boolean => holds(area, row, column);
    return this.byRow.get(row)?.find(over) ?? this.tall.find(over);
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
