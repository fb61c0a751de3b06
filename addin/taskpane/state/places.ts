import { cellName, parseCell, sheetReference } from '../../../lib/index.js';
import type { CellAt } from './members.js';

/** `'חברות'!C7`, as formulas write it. */
export const cellText = ({ sheet, row, column }: CellAt): string =>
  sheetReference(sheet, cellName(row, column));

/** The cell that a problem of the library names as its place; undefined where it names something else. */
export function cellOfPlace(place: string): CellAt | undefined {
  const cut = place.lastIndexOf('!');
  const cell = parseCell(place.slice(cut + 1));
  if (cut < 1 || !cell) return undefined;
  const named = place.slice(0, cut);
  const sheet = named.startsWith("'") ? named.slice(1, -1).replaceAll("''", "'") : named;
  return { sheet, ...cell };
}
