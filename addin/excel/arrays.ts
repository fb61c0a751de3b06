import { ok, type ArrayArea, type Result, type SheetSnapshot, type Snapshot } from '../../lib/index.js';
import type { ExcelProblem } from './port.js';
import { reading, supports } from './run.js';

/** So many cells are asked in one message; below as many, every formula of a sheet is. */
const PIECE = 1_000;

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Formulas that may spill: all of them, or where they are many, those that have something beside or below. */
function mayspill({ rows }: SheetSnapshot): readonly Place[] {
  const places = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell?.formula === undefined ? [] : [{ row, column }])),
  );
  if (places.length <= PIECE) return places;
  return places.filter(({ row, column }) => rows[row]?.[column + 1] ?? rows[row + 1]?.[column]);
}

async function spills(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  sheet: SheetSnapshot,
): Promise<readonly ArrayArea[]> {
  const places = mayspill(sheet);
  const areas: ArrayArea[] = [];
  for (let at = 0; at < places.length; at += PIECE) {
    const asked = places
      .slice(at, at + PIECE)
      .map(({ row, column }) =>
        worksheet
          .getCell(row, column)
          .getSpillingToRangeOrNullObject()
          .load('rowIndex,columnIndex,rowCount,columnCount'),
      );
    await context.sync();
    for (const range of asked) {
      if (range.isNullObject || range.rowCount * range.columnCount === 1) continue;
      const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
      areas.push({ top, left, bottom: top + rowCount - 1, right: left + columnCount - 1, dynamic: true });
    }
  }
  return areas;
}

/** The snapshot with what each formula spills into; where Excel is too old to say, as it was. */
export function withArrays(snapshot: Snapshot): Promise<Result<Snapshot, ExcelProblem>> {
  if (!supports('1.12')) return Promise.resolve(ok(snapshot));
  return reading(async (context) => {
    const found = snapshot.sheets.map((sheet) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.name);
      return { sheet, worksheet, used: worksheet.getUsedRangeOrNullObject(true).load('hasSpill') };
    });
    await context.sync();
    const sheets: SheetSnapshot[] = [];
    for (const { sheet, worksheet, used } of found) {
      // Null where some cells spill, and others do not.
      const some = !used.isNullObject && ((used.hasSpill as boolean | null) ?? true);
      sheets.push({ ...sheet, arrays: some ? await spills(context, worksheet, sheet) : [] });
    }
    return { ...snapshot, sheets };
  });
}
