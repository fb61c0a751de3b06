import type { Area, Cell, Result, SheetSnapshot, Snapshot } from '../../lib/index.js';
import { areasOf } from './address.js';
import { cellOf, CONTENT, type Loaded } from './content.js';
import { runsRightToLeft } from './direction.js';
import { isTooLarge, Refusal } from './errors.js';
import type { ExcelProblem } from './port.js';
import { reading, supports } from './run.js';

/** Cells of one reading, where a whole sheet is more than a message holds. */
const PIECE = 20_000;

const VISIBILITY: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

interface Part extends Loaded {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

type Rows = (Cell | undefined)[][];

function place(rows: Rows, part: Part): void {
  part.values.forEach((values, row) => {
    const target = (rows[part.rowIndex + row] ??= []);
    values.forEach((_, column) => {
      target[part.columnIndex + column] = cellOf(part, row, column);
    });
  });
}

/** Neither holes nor missing rows: what is blank is undefined. */
const filled = (rows: Rows): Rows =>
  Array.from(rows, (row) => Array.from((row as Rows[number] | undefined) ?? []));

/** All used ranges in one reading. */
async function readAtOnce(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Rows[]> {
  const used = sheets.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load(`rowIndex,columnIndex,${CONTENT}`),
  );
  await context.sync();
  return used.map((range) => {
    const rows: Rows = [];
    if (!range.isNullObject) place(rows, range as unknown as Part);
    return filled(rows);
  });
}

/** A few thousand rows at a time. */
async function readInPieces(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Rows[]> {
  const sized = sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, used };
  });
  await context.sync();
  const all: Rows[] = [];
  for (const { sheet, used } of sized) {
    const rows: Rows = [];
    if (!used.isNullObject) {
      const { rowIndex, columnIndex, rowCount, columnCount } = used;
      const height = Math.max(1, Math.floor(PIECE / columnCount));
      for (let done = 0; done < rowCount; done += height) {
        const part = sheet
          .getRangeByIndexes(rowIndex + done, columnIndex, Math.min(height, rowCount - done), columnCount)
          .load(`rowIndex,columnIndex,${CONTENT}`);
        await context.sync();
        place(rows, part as unknown as Part);
      }
    }
    all.push(filled(rows));
  }
  return all;
}

async function readRows(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<Rows[]> {
  try {
    return await readAtOnce(context, sheets);
  } catch (error) {
    if (isTooLarge(error)) return readInPieces(context, sheets);
    throw error;
  }
}

/** One round to find the sheets, one to read them (more where they are too large for one message). */
export function snapshot(names?: readonly string[]): Promise<Result<Snapshot, ExcelProblem>> {
  return reading(async (context) => {
    const all = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    const missing = names?.find((name) => !all.items.some((sheet) => sheet.name === name));
    if (missing !== undefined) throw new Refusal({ code: 'sheet-missing', facts: { sheet: missing } });
    const sheets = all.items.filter((sheet) => names?.includes(sheet.name) ?? true);
    const merged = supports('1.13')
      ? sheets.map((sheet) => sheet.getRange().getMergedAreasOrNullObject().load('address'))
      : [];
    const rows = await readRows(context, sheets);
    return {
      sheets: sheets.map((sheet, at): SheetSnapshot => {
        const cells = rows[at] ?? [];
        const merges = merged[at];
        return {
          name: sheet.name,
          rtl: runsRightToLeft(sheet.name, cells),
          visibility: VISIBILITY[sheet.visibility] ?? 'visible',
          rows: cells,
          merges: merges && !merges.isNullObject ? (areasOf(merges.address) as Area[]) : [],
        };
      }),
    };
  });
}
