import { cellName } from '../address.js';
import { ownCalls, plainCalls } from '../formula/own-calls.js';
import { isOwnSheet } from '../own.js';
import type { Area, SheetSnapshot } from '../snapshot.js';
import { eachFilled } from '../walk.js';
import { isFilled } from './cells.js';
import { fillsOf, reachOf } from './fills.js';
import { isStampSheet } from './own.js';
import { unfit } from './result.js';
import type { FreezeNote, FreezeRequest, LeftFormula } from './types.js';

/** A formula of ours that can be frozen, with the cells that it fills. */
export interface Found {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly area: Area;
  readonly array: boolean | 'entered';
}

export interface Survey {
  readonly found: readonly Found[];
  readonly left: readonly LeftFormula[];
}

/** Sheets of the user's. */
export const usersSheets = (sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] =>
  sheets.filter((sheet) => !isOwnSheet(sheet.name) && !isStampSheet(sheet));

const cellsOf = ({ top, left, bottom, right }: Area): (readonly [number, number])[] => {
  const cells: (readonly [number, number])[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push([row, column]);
  return cells;
};

/** A native formula for each cell that is reached must not take the place of anything but what was filled before. */
const isBlocked = (sheet: SheetSnapshot, reach: Area, filled: Area): boolean =>
  cellsOf(reach).some(([row, column]) => {
    const before =
      filled.top <= row && row <= filled.bottom && filled.left <= column && column <= filled.right;
    return !before && isFilled(sheet.rows[row]?.[column]);
  });

/** Every formula of ours: those that can be frozen, and the others with the reason. */
export function surveyFormulas({ sheets, as, locked }: FreezeRequest): Survey {
  const found: Found[] = [];
  const left: LeftFormula[] = [];
  for (const sheet of usersSheets(sheets)) {
    sheet.rows.forEach((cells, row) => {
      eachFilled(cells, (cell, column) => {
        const { formula } = cell;
        if (formula === undefined || ownCalls(formula).length === 0) return;
        const leave = (why: FreezeNote): void => {
          left.push({ sheet: sheet.name, row, column, cell: cellName(row, column), formula, why });
        };
        if (sheet.protected && locked !== 'write') {
          leave({ code: 'freeze-protected', facts: { sheet: sheet.name } });
          return;
        }
        const { area, array } = fillsOf(sheet, row, column, plainCalls(formula));
        const at = { top: row, left: column, bottom: row, right: column };
        const own = unfit(cell.value);
        if (own?.code === 'freeze-spill') leave(own);
        else if (!area) leave({ code: 'freeze-fills-unknown', facts: {} });
        else if (as === 'values') {
          const why =
            own ??
            cellsOf(area).flatMap(([r, c]) => {
              const value = sheet.rows[r]?.[c]?.value ?? null;
              return value === null ? [] : (unfit(value) ?? []);
            })[0];
          if (why) leave(why);
          else found.push({ sheet, row, column, formula, area, array });
        } else if (
          isBlocked(sheet, reachOf(row, column, plainCalls(formula)) ?? area, own && !array ? at : area)
        ) {
          leave({ code: 'freeze-spill', facts: {} });
        } else found.push({ sheet, row, column, formula, area, array });
      });
    });
  }
  return { found, left };
}
