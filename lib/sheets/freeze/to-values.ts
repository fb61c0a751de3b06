import { cellName } from '../address.js';
import { withoutSpills } from '../portable/rewrite.js';
import type { Area, SheetSnapshot } from '../snapshot.js';
import { fromFilled } from '../walk.js';
import type { Found } from './survey.js';
import type { FrozenCell, Stand } from './types.js';

export const keyOf = (sheet: string, row: number, column: number): string =>
  JSON.stringify([sheet.toLowerCase(), row, column]);

/** Where a formula stands, what it says and shows. */
export const placed = ({ sheet, row, column, formula, array }: Found) => ({
  sheet: sheet.name,
  row,
  column,
  cell: cellName(row, column),
  formula,
  value: sheet.rows[row]?.[column]?.value ?? null,
  ...(array ? { array } : {}),
});

/** Results as they are shown, over all the cells that a formula fills. */
export function asValue(found: Found): FrozenCell {
  const { top, left, bottom, right } = found.area;
  const stands = Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, over): Stand => ({
      value: found.sheet.rows[top + down]?.[left + over]?.value ?? null,
    })),
  );
  return { ...placed(found), stands };
}

/** Formulas that name what a frozen formula spilled (`F2#`) name its cells instead: nothing spills there any more. */
export function followers(sheets: readonly SheetSnapshot[], found: readonly Found[]): readonly FrozenCell[] {
  const arrays = new Map<string, Area>();
  for (const { sheet, row, column, area, array } of found)
    if (array) arrays.set(keyOf(sheet.name, row, column), area);
  if (arrays.size === 0) return [];
  const own = new Set(found.map(({ sheet, row, column }) => keyOf(sheet.name, row, column)));
  return sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      fromFilled(cells, (cell, column): FrozenCell[] => {
        const { formula } = cell;
        if (!formula?.includes('#') || own.has(keyOf(sheet.name, row, column))) return [];
        const after = withoutSpills(formula, sheet.name, (...at) => arrays.get(keyOf(...at)));
        if (after === formula) return [];
        const place = { sheet: sheet.name, row, column, cell: cellName(row, column) };
        return [{ ...place, formula, value: cell.value, stands: [[{ formula: after }]] }];
      }),
    ),
  );
}
