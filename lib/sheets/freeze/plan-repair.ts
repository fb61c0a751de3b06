import { cellName } from '../address.js';
import { ownCalls, plainCalls } from '../formula/own-calls.js';
import { isOwnSheet } from '../own.js';
import type { SheetSnapshot } from '../snapshot.js';
import { fromFilled } from '../walk.js';
import type { RepairBook, RepairedCell } from './types.js';
import { writeSteps } from './written.js';

/**
 * Formulas of ours that stick: #NAME? where the add-in was not there, and names that belong to a file or to another computer's add-in. Each
 * is entered anew, which makes Excel look our functions up again. `locked` are sheets known to be protected beside those that say so; they
 * are named and left, and repairing again after they are unlocked does the rest.
 */
export function planRepair(sheets: readonly SheetSnapshot[], locked: readonly string[] = []): RepairBook {
  const closed = new Set(locked.map((name) => name.toLowerCase()));
  const cells: RepairedCell[] = [];
  const shut: RepairBook['locked'][number][] = [];
  for (const sheet of sheets) {
    if (isOwnSheet(sheet.name)) continue;
    const stuck = sheet.rows.flatMap((line, row) =>
      fromFilled(line, (cell, column): RepairedCell[] => {
        const before = cell.formula;
        if (before === undefined || ownCalls(before).length === 0) return [];
        const formula = plainCalls(before);
        const { value } = cell;
        const isName = value !== null && typeof value === 'object' && value.error.toUpperCase() === '#NAME?';
        if (!isName && formula === before) return [];
        return [{ sheet: sheet.name, row, column, cell: cellName(row, column), formula, before }];
      }),
    );
    if (stuck.length === 0) continue;
    if (sheet.protected || closed.has(sheet.name.toLowerCase()))
      shut.push({ sheet: sheet.name, cells: stuck.map(({ cell }) => cell) });
    else cells.push(...stuck);
  }
  const writes = cells.map(({ sheet, row, column, formula }) => ({
    sheet,
    row,
    column,
    cells: [[{ formula }]],
  }));
  return { plan: { steps: writeSteps(writes) }, cells, locked: shut };
}
