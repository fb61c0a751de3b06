import { areaName, cellName } from '../../sheets/address.js';
import { isInside } from '../reference.js';
import type { Area } from '../../sheets/snapshot.js';
import type { XlsxProblem } from '../types.js';
import type { CellChange } from '../edits.js';
import { keepsFormula } from './cell.js';
import type { CellPlace, SheetMap } from './map.js';

type Changes = Map<number, Map<number, CellChange>>;

const get = (changes: Changes, row: number, column: number): CellChange | undefined =>
  changes.get(row)?.get(column);

function put(changes: Changes, change: CellChange): void {
  const inRow = changes.get(change.row) ?? new Map<number, CellChange>();
  inRow.set(change.column, { ...inRow.get(change.column), ...change });
  changes.set(change.row, inRow);
}

/** Cells of the area that someone wants to fill with something of their own, a formula or a constant in its place. */
function intruders(changes: Changes, area: Area, master: CellPlace): CellChange[] {
  const found: CellChange[] = [];
  for (const inRow of changes.values()) {
    for (const change of inRow.values()) {
      const own = change.formula !== undefined && isInside(area, change.row, change.column);
      if (own && !(change.row === master.row && change.column === master.column)) found.push(change);
    }
  }
  return found;
}

/** What a formula had spilled and no longer fills must go, or it would stay behind as constants. */
function clearRest(map: SheetMap, changes: Changes, before: Area, after: Area | undefined): void {
  for (const place of map.rows) {
    if (place.row < before.top || place.row > before.bottom) continue;
    for (const { row, column } of place.cells) {
      const goes = isInside(before, row, column) && !(after && isInside(after, row, column));
      if (goes && !get(changes, row, column)) put(changes, { row, column, value: null });
    }
  }
}

/**
 * Brings changes of cells under array formulas in order: part of an array entered with Ctrl+Shift+Enter cannot change
 * alone; a formula that spills by itself gives way; what it no longer fills is cleared.
 */
export function settleArrays(map: SheetMap, changes: Changes, sheet: string): XlsxProblem | undefined {
  for (const master of map.arrays) {
    const area = master.formula?.area;
    if (!area) continue;
    const change = get(changes, master.row, master.column);
    if (change && !keepsFormula(master, change)) {
      clearRest(map, changes, area, change.formula === null ? undefined : change.spill);
      continue;
    }
    const [intruder] = intruders(changes, area, master);
    if (!intruder) continue;
    if (master.mark === undefined) {
      const cell = cellName(intruder.row, intruder.column);
      return { code: 'cell-inside-array', facts: { sheet, cell, array: areaName(area) } };
    }
    const own = { top: master.row, left: master.column, bottom: master.row, right: master.column };
    put(changes, { row: master.row, column: master.column, spill: own, value: { error: '#SPILL!' } });
    clearRest(map, changes, area, own);
  }
  return undefined;
}
