import type { Area, CellStyle, CellValue } from '../../../lib/index.js';
import type { BookCell, CellEdit, StyleEdit } from './types.js';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object') return a.error === b.error;
  return Object.is(a, b);
}

const sameStyle = (a: CellStyle | undefined, b: CellStyle | undefined): boolean => {
  const members = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})] as (keyof CellStyle)[]);
  return [...members].every((member) => a?.[member] === b?.[member]);
};

export function sameCell(a: BookCell | undefined, b: BookCell | undefined): boolean {
  return (
    sameValue(a?.value ?? null, b?.value ?? null) &&
    a?.formula === b?.formula &&
    a?.format === b?.format &&
    sameStyle(a?.style, b?.style) &&
    a?.spilledFrom?.row === b?.spilledFrom?.row &&
    a?.spilledFrom?.column === b?.spilledFrom?.column
  );
}

/** The style after an edit, or undefined where nothing is left of it. */
function restyled(style: CellStyle | undefined, edit: StyleEdit | null | undefined): CellStyle | undefined {
  if (edit === undefined) return style;
  if (edit === null) return undefined;
  const members = Object.entries({ ...style, ...edit }).filter(([, member]) => member !== null);
  return members.length > 0 ? (Object.fromEntries(members) as CellStyle) : undefined;
}

const kept = <T>(old: T | undefined, edit: T | null | undefined): T | undefined =>
  edit === undefined ? old : (edit ?? undefined);

/** The cell after an edit, or undefined where it is blank again and looks like any other. */
export function edited(cell: BookCell | undefined, edit: CellEdit): BookCell | undefined {
  const value = edit.value === undefined ? (cell?.value ?? null) : edit.value;
  const formula = kept(cell?.formula, edit.formula);
  const format = kept(cell?.format, edit.format);
  const style = restyled(cell?.style, edit.style);
  const spilledFrom = kept(cell?.spilledFrom, edit.spilledFrom);
  if (value === null && !formula && !format && !style && !spilledFrom) return undefined;
  return {
    value,
    ...(formula && { formula }),
    ...(format && { format }),
    ...(style && { style }),
    ...(spilledFrom && { spilledFrom }),
  };
}

/** The cells of one sheet: sparse, by row and column. */
export class Cells {
  readonly #rows = new Map<number, Map<number, BookCell>>();

  get(row: number, column: number): BookCell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  put(row: number, column: number, cell: BookCell | undefined): void {
    const cells = this.#rows.get(row);
    if (cell) {
      if (cells) cells.set(column, cell);
      else this.#rows.set(row, new Map([[column, cell]]));
    } else if (cells?.delete(column) && cells.size === 0) {
      this.#rows.delete(row);
    }
  }

  /** Every cell that holds something or looks like something, in no promised order. */
  *entries(): Generator<readonly [row: number, column: number, cell: BookCell]> {
    for (const [row, cells] of this.#rows) for (const [column, cell] of cells) yield [row, column, cell];
  }

  /** The smallest area around all cells; with `valuesOnly` those that merely look like something do not count. */
  used(valuesOnly = false): Area | undefined {
    let area: { top: number; left: number; bottom: number; right: number } | undefined;
    for (const [row, column, cell] of this.entries()) {
      if (valuesOnly && cell.value === null && cell.formula === undefined) continue;
      area ??= { top: row, left: column, bottom: row, right: column };
      area.top = Math.min(area.top, row);
      area.left = Math.min(area.left, column);
      area.bottom = Math.max(area.bottom, row);
      area.right = Math.max(area.right, column);
    }
    return area;
  }
}
