import { namedSheets } from './shift.js';
import { sheetPrint, type SheetPrint } from './print.js';
import type { Cell, SheetSnapshot } from '../snapshot.js';
import type { FrozenCell } from './types.js';
import { standAs } from './written.js';

/** A sheet as it stands once its formulas are frozen. */
function after(sheet: SheetSnapshot, frozen: readonly FrozenCell[]): Pick<SheetSnapshot, 'name' | 'rows'> {
  const rows: (readonly (Cell | undefined)[])[] = [...sheet.rows];
  const copied = new Map<number, (Cell | undefined)[]>();
  for (const { row, column, stands } of frozen) {
    stands.forEach((line, down) => {
      const at = row + down;
      const cells = copied.get(at) ?? [...(rows[at] ?? [])];
      copied.set(at, cells);
      rows[at] = cells;
      line.forEach((stand, over) => (cells[column + over] = standAs(stand)));
    });
  }
  return {
    name: sheet.name,
    rows: Array.from(rows, (row) => Array.from((row as typeof row | undefined) ?? [])),
  };
}

/** Of every sheet in which a formula was frozen, or to which one refers: all that must be found again later. */
export function printsOf(
  sheets: readonly SheetSnapshot[],
  frozen: readonly FrozenCell[],
): readonly SheetPrint[] {
  const bySheet = new Map<string, FrozenCell[]>();
  for (const cell of frozen) {
    const cells = bySheet.get(cell.sheet);
    if (cells) cells.push(cell);
    else bySheet.set(cell.sheet, [cell]);
  }
  const named = new Set(
    frozen.flatMap(({ formula }) => namedSheets(formula)).map((name) => name.toLowerCase()),
  );
  return sheets.flatMap((sheet) => {
    const cells = bySheet.get(sheet.name) ?? [];
    if (cells.length === 0 && !named.has(sheet.name.toLowerCase())) return [];
    return [
      sheetPrint(
        after(sheet, cells),
        cells.map(({ row }) => row),
      ),
    ];
  });
}
