import type { Cell } from '../../sheets/snapshot.js';
import type { Package } from '../package/package.js';
import { readSheet, type SheetCells } from '../read/sheet.js';
import { readSharedStrings } from '../read/strings.js';
import type { Structure } from '../read/structure.js';
import { readStyles } from '../read/styles.js';
import type { ReadRange } from './cache.js';

const NO_CELLS: SheetCells['rows'] = [];

/** Reads the cells that charts draw, each sheet once. Nothing bounds what is read: it was when the file was opened. */
export function rangeReader(pack: Package, structure: Structure): ReadRange {
  const known = new Map<string, SheetCells['rows']>();
  const rowsOf = (name: string): SheetCells['rows'] => {
    const part = structure.sheets.find((entry) => entry.name.toLowerCase() === name.toLowerCase())?.part;
    const text = part === undefined ? undefined : pack.text(part);
    if (text === undefined) return NO_CELLS;
    const sheet = readSheet(text, {
      strings: readSharedStrings(pack, structure.part('sharedStrings')),
      styles: readStyles(pack, structure.part('styles'), false),
      dynamicMarks: new Set(),
      room: Infinity,
      blankRoom: Infinity,
      formulaRoom: Infinity,
    });
    return sheet?.rows ?? NO_CELLS;
  };
  return ({ sheet, area }) => {
    const rows = known.get(sheet) ?? rowsOf(sheet);
    known.set(sheet, rows);
    const cells: (Cell | undefined)[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) cells.push(rows[row]?.[column]);
    }
    return cells;
  };
}
