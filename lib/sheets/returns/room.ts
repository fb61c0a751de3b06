import { parseArea } from '../address.js';
import { Grid, isBlank } from '../grid.js';
import type { ReturnTable } from './table-types.js';

/** Totals stand within so many rows under what stands under a table. */
const NEAR = 4;

/** The last row that the formulas of a row add up, over all areas of theirs that reach into the table; undefined where none does. */
function summedTo(grid: Grid, row: number, top: number): number | undefined {
  let least: number | undefined;
  for (const cell of grid.sheet.rows[row] ?? []) {
    for (const [text] of (cell?.formula ?? '').matchAll(/\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+/g)) {
      const area = parseArea(text);
      if (!area || area.top > top + 1 || area.bottom < top || area.bottom >= row) continue;
      least = Math.min(least ?? area.bottom, area.bottom);
    }
  }
  return least;
}

/**
 * Blank rows under the lines of a table that a new line may stand in, so that what is below stays where it is and its totals count the
 * new lines too. Endless where nothing stands below.
 */
export function* roomIn(table: ReturnTable): Generator<number> {
  const grid = new Grid(table.sheet);
  const columns = table.columns.map(({ column }) => column);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const last = Math.max(table.headings, ...table.rows.map(({ row }) => row));
  const first = Math.min(...table.rows.map(({ row }) => row), last + 1);
  const blank = (row: number): boolean => {
    for (let column = left; column <= right; column += 1) {
      if (!isBlank(grid.cell(row, column)) || grid.mergeAt(row, column)) return false;
    }
    return true;
  };
  let below = last + 1;
  while (below < grid.height && blank(below)) below += 1;
  const ends = below < grid.height;
  const sums = ends
    ? Array.from({ length: NEAR }, (_, over) => summedTo(grid, below + over, first) ?? below - 1)
    : [];
  // A total without a formula would be wrong at once.
  const frozen =
    ends &&
    table.columns.some(({ money, column }) => {
      const cell = money && grid.cell(below, column);
      return typeof cell?.value === 'number' && cell.formula === undefined;
    });
  const end = frozen ? last : ends ? Math.min(below - 1, ...sums) : Infinity;
  for (let row = last + 1; row <= end; row += 1) yield row;
}
