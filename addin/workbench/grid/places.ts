import type { CellPlaces } from '../charts/layer.js';
import type { Sheet } from '../book/sheet.js';
import { ROW_HEIGHT, tallRows, widthOf, type Extent } from './rows.js';

/** Where each of so many begins, and where the last one ends. */
function edges(count: number, size: (at: number) => number): readonly number[] {
  const found = [0];
  for (let at = 0; at < count; at++) found.push((found[at] ?? 0) + size(at));
  return found;
}

/** Where the grid draws the cells of a sheet; one that runs right to left begins at the right. */
export function placesOf(sheet: Sheet, { rows, columns }: Extent): CellPlaces {
  const tall = new Map(tallRows(sheet).map(({ index, size }) => [index, size]));
  const across = edges(columns, (column) => widthOf(sheet, column));
  const down = edges(rows, (row) => tall.get(row) ?? ROW_HEIGHT);
  const end = across[columns] ?? 0;
  const at = (places: readonly number[], index: number): number => places[index] ?? places.at(-1) ?? 0;
  const x = (edge: number): number => (sheet.rtl ? end - at(across, edge) : at(across, edge));
  return {
    left: (column) => Math.min(x(column), x(column + 1)),
    right: (column) => Math.max(x(column), x(column + 1)),
    top: (row) => at(down, row),
    bottom: (row) => at(down, row + 1),
  };
}
