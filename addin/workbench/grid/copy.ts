import type { Area } from '../../../lib/index.js';
import type { Sheet } from '../book/sheet.js';
import type { BookCell, CellEdit } from '../book/types.js';
import { show } from './display.js';
import { fromTsv, toTsv } from './tsv.js';
import { editOf } from './typed.js';

/** Moves a formula's relative references by rows and columns. */
export type Shift = (formula: string, rows: number, columns: number) => string;

/** What was copied last, to be recognised when it comes back. */
export interface Copied {
  readonly text: string;
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly (BookCell | undefined)[])[];
}

const cellsOf = (sheet: Sheet, { top, left, bottom, right }: Area): (BookCell | undefined)[][] =>
  Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => sheet.cell(top + row, left + column)),
  );

/** Whole columns and rows reach no further than the sheet does. */
export function withinUsed(sheet: Sheet, area: Area): Area {
  const used = sheet.used();
  const bottom = Math.max(area.top, Math.min(area.bottom, used?.bottom ?? 0));
  const right = Math.max(area.left, Math.min(area.right, used?.right ?? 0));
  return { top: area.top, left: area.left, bottom, right };
}

export function copy(sheet: Sheet, area: Area): Copied {
  const cells = cellsOf(sheet, withinUsed(sheet, area));
  const text = toTsv(cells.map((row) => row.map((cell) => show(cell).text)));
  return { text, top: area.top, left: area.left, cells };
}

/** One cell written over another: its content, format and looks, with its formula's references moved along. */
function overwritten(
  cell: BookCell | undefined,
  row: number,
  column: number,
  formula: string | null,
): CellEdit {
  return {
    row,
    column,
    // A result is not copied; the formula gives its own.
    value: formula === null ? (cell?.value ?? null) : null,
    formula,
    format: cell?.format ?? null,
    style: cell?.style ?? null,
    spilledFrom: null,
  };
}

/** How often a block is repeated over an area: a single cell fills it, a block only where it fits exactly. */
const times = (area: number, block: number): number => (area % block === 0 ? area / block : 1);

/** Repeats a block over an area as often as it fits, at least once. */
function tile<T>(block: readonly (readonly T[])[], area: Area): T[][] {
  const height = block.length * times(area.bottom - area.top + 1, block.length);
  const columns = block[0]?.length ?? 1;
  const width = columns * times(area.right - area.left + 1, columns);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => block[row % block.length]?.[column % columns] as T),
  );
}

/** What pasting `text` into an area amounts to. What we copied ourselves keeps formulas, formats and looks. */
export function paste(
  text: string,
  copied: Copied | undefined,
  sheet: Sheet,
  area: Area,
  shift: Shift,
): CellEdit[] {
  if (copied?.text === text) {
    const block = copied.cells.map((cells, row) => cells.map((cell, column) => ({ cell, row, column })));
    return tile(block, area).flatMap((cells, down) =>
      cells.map(({ cell, row: fromRow, column: fromColumn }, along) => {
        const row = area.top + down;
        const column = area.left + along;
        const formula =
          cell?.formula === undefined
            ? null
            : shift(cell.formula, row - copied.top - fromRow, column - copied.left - fromColumn);
        return overwritten(cell, row, column, formula);
      }),
    );
  }
  return tile(fromTsv(text), area).flatMap((cells, down) =>
    cells.flatMap((typed, along) => {
      const row = area.top + down;
      const column = area.left + along;
      return editOf(typed, row, column, sheet.cell(row, column)) ?? [];
    }),
  );
}

/** What dragging the corner of `from` over `to` amounts to: its cells repeated, references moved along. */
export function fill(sheet: Sheet, from: Area, to: Area, shift: Shift): CellEdit[] {
  const height = from.bottom - from.top + 1;
  const width = from.right - from.left + 1;
  const wrap = (offset: number, size: number): number => ((offset % size) + size) % size;
  const edits: CellEdit[] = [];
  for (let row = to.top; row <= to.bottom; row++) {
    for (let column = to.left; column <= to.right; column++) {
      const inside = row >= from.top && row <= from.bottom && column >= from.left && column <= from.right;
      if (inside) continue;
      const fromRow = from.top + wrap(row - from.top, height);
      const fromColumn = from.left + wrap(column - from.left, width);
      const cell = sheet.cell(fromRow, fromColumn);
      const formula =
        cell?.formula === undefined ? null : shift(cell.formula, row - fromRow, column - fromColumn);
      edits.push(overwritten(cell, row, column, formula));
    }
  }
  return edits;
}

/** Empties cells and leaves their looks. */
export function clear(sheet: Sheet, area: Area): CellEdit[] {
  const { top, left, bottom, right } = withinUsed(sheet, area);
  const edits: CellEdit[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++)
      edits.push({ row, column, value: null, formula: null });
  }
  return edits;
}
