import type { Area, Cell, Result, SheetSnapshot, Snapshot } from '../../lib/index.js';
import { areasOf } from './address.js';
import { readInPieces } from './batch.js';
import { cellOf, CONTENT, type Loaded } from './content.js';
import { runsRightToLeft } from './direction.js';
import { isTooLarge, Refusal } from './errors.js';
import type { ExcelProblem } from './port.js';
import { reading, supports } from './run.js';

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

/** Sheet by sheet, each in as many messages as it takes. */
async function readOneByOne(
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
      const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
      const area = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
      const parts = await readInPieces(context, sheet, area, `rowIndex,columnIndex,${CONTENT}`);
      for (const part of parts) place(rows, part as unknown as Part);
    }
    all.push(filled(rows));
  }
  return all;
}

interface Read {
  readonly rows: readonly Rows[];
  readonly merges: readonly (readonly Area[])[];
}

async function readSheets(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<Read> {
  const find = (): readonly Excel.RangeAreas[] =>
    supports('1.13')
      ? sheets.map((sheet) => sheet.getRange().getMergedAreasOrNullObject().load('address'))
      : [];
  const areas = (merged: readonly Excel.RangeAreas[]): Read['merges'] =>
    merged.map((one) => (one.isNullObject ? [] : areasOf(one.address)));
  let merged = find();
  try {
    const rows = await readAtOnce(context, sheets);
    return { rows, merges: areas(merged) };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    // Nothing of a refused message arrived.
    merged = find();
    const rows = await readOneByOne(context, sheets);
    return { rows, merges: areas(merged) };
  }
}

/** One round to find the sheets, one to read them (more where they are too large for one message). */
export function snapshot(
  names?: readonly string[],
  rest?: Snapshot,
): Promise<Result<Snapshot, ExcelProblem>> {
  return reading(async (context) => {
    const all = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    const missing = rest ? undefined : names?.find((name) => !all.items.some((sheet) => sheet.name === name));
    if (missing !== undefined) throw new Refusal({ code: 'sheet-missing', facts: { sheet: missing } });
    const visibilityOf = (sheet: Excel.Worksheet) => VISIBILITY[sheet.visibility] ?? 'visible';
    const isAsked = ({ name }: Excel.Worksheet) => names?.includes(name) ?? true;
    const kept = (sheet: Excel.Worksheet): SheetSnapshot | undefined =>
      isAsked(sheet)
        ? undefined
        : rest?.sheets.find(
            ({ name, visibility }) => name === sheet.name && visibility === visibilityOf(sheet),
          );
    const sheets = all.items.filter((sheet) => (rest ? !kept(sheet) : isAsked(sheet)));
    const { rows, merges } = await readSheets(context, sheets);
    const read = sheets.map((sheet, at): SheetSnapshot => {
      const cells = rows[at] ?? [];
      return {
        name: sheet.name,
        rtl: runsRightToLeft(sheet.name, cells),
        visibility: visibilityOf(sheet),
        rows: cells,
        merges: merges[at] ?? [],
      };
    });
    return {
      sheets: all.items.flatMap((sheet) => kept(sheet) ?? read[sheets.indexOf(sheet)] ?? []),
    };
  });
}
