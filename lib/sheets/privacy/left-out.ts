import { LAST_COLUMN, LAST_ROW } from '../address.js';
import type { Area } from '../snapshot.js';

/** Excel tells names of sheets apart without case. */
export const sameSheet = (name: string): string => name.toLowerCase();

/** The first place in a sorted list that is not below a number. */
function firstFrom(sorted: readonly number[], number: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sheets and cells whose content is left out: asked of every formula, so it has to answer fast. */
export class LeftOut {
  readonly #sheets = new Map<string, string>();
  /** By sheet and column, the rows in their order. */
  readonly #cells = new Map<string, Map<number, number[]>>();

  constructor(
    sheets: readonly string[],
    cells: readonly { readonly sheet: string; readonly row: number; readonly column: number }[],
  ) {
    for (const sheet of sheets) this.#sheets.set(sameSheet(sheet), sheet);
    for (const { sheet, row, column } of cells) {
      const key = sameSheet(sheet);
      if (this.#sheets.has(key)) continue;
      const columns = this.#cells.get(key) ?? new Map<number, number[]>();
      this.#cells.set(key, columns);
      const rows = columns.get(column);
      if (rows) rows.push(row);
      else columns.set(column, [row]);
    }
    for (const columns of this.#cells.values())
      for (const [column, rows] of columns)
        columns.set(
          column,
          [...new Set(rows)].sort((a, b) => a - b),
        );
  }

  get empty(): boolean {
    return this.#sheets.size === 0 && this.#cells.size === 0;
  }

  get sheets(): readonly string[] {
    return [...this.#sheets.values()];
  }

  hasSheet(sheet: string): boolean {
    return this.#sheets.has(sameSheet(sheet));
  }

  /** Cells of this sheet are blanked, or it goes as a whole. */
  touches(sheet: string): boolean {
    return this.hasSheet(sheet) || this.#cells.has(sameSheet(sheet));
  }

  /** Whether something of the area is left out; without an area, of the sheet. */
  reaches(sheet: string, area?: Area): boolean {
    if (this.hasSheet(sheet)) return true;
    const columns = this.#cells.get(sameSheet(sheet));
    if (!columns) return false;
    const { top, left, bottom, right } = area ?? { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
    const holds = (rows: readonly number[] | undefined): boolean =>
      rows !== undefined && (rows[firstFrom(rows, top)] ?? Infinity) <= bottom;
    if (right - left < columns.size) {
      for (let column = left; column <= right; column++) if (holds(columns.get(column))) return true;
      return false;
    }
    for (const [column, rows] of columns) if (column >= left && column <= right && holds(rows)) return true;
    return false;
  }

  has(sheet: string, row: number, column: number): boolean {
    return this.reaches(sheet, { top: row, left: column, bottom: row, right: column });
  }
}
