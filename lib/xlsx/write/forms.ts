import type { DrawnLists } from '../../sheets/lists.js';
import type { Area } from '../../sheets/snapshot.js';
import type { CellChange, NewFileSheet, SheetChanges } from '../edits.js';

function unlocked({ top, left, bottom, right }: Area): readonly CellChange[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, index) => ({
    row: top + Math.floor(index / width),
    column: left + (index % width),
    unlocked: true,
  }));
}

/** Every cell of a protected sheet is locked that is not said to be unlocked, blank ones too. */
export const unlockedCells = (sheets: readonly NewFileSheet[]): readonly SheetChanges[] =>
  sheets.flatMap(({ name, protect }) =>
    protect && protect.unlocked.length > 0
      ? [{ sheet: name, cells: protect.unlocked.flatMap(unlocked) }]
      : [],
  );

/** The texts of lists that do not fit into their rules. */
export const listCells = ({ sheet, cells }: DrawnLists): readonly SheetChanges[] =>
  sheet
    ? [
        {
          sheet: sheet.name,
          cells: cells.flatMap((texts, row) =>
            texts.flatMap((value, column) => (value === undefined ? [] : [{ row, column, value }])),
          ),
        },
      ]
    : [];
