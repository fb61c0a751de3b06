import type { Area, Result, SheetSnapshot, Snapshot } from '../../lib/index.js';
import { areasOf } from './address.js';
import { CONTENT } from './content.js';
import { runsRightToLeft } from './direction.js';
import { isTooLarge, Refusal } from './errors.js';
import type { ExcelProblem, ReadingProgress } from './port.js';
import { filled, place, type Part, type Rows } from './rows.js';
import { reading, supports } from './run.js';

const VISIBILITY: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

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

interface Read {
  readonly rows: readonly Rows[];
  readonly merges: readonly (readonly Area[])[];
}

/** A workbook that was too large for one message is not tried in one again. */
let large = false;

async function readSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  tell: (progress: ReadingProgress) => void,
): Promise<Read> {
  const find = (): readonly Excel.RangeAreas[] =>
    supports('1.13')
      ? sheets.map((sheet) => sheet.getRange().getMergedAreasOrNullObject().load('address'))
      : [];
  const areas = (merged: readonly Excel.RangeAreas[]): Read['merges'] =>
    merged.map((one) => (one.isNullObject ? [] : areasOf(one.address)));
  if (!large) {
    try {
      const merged = find();
      const rows = await readAtOnce(context, sheets);
      return { rows, merges: areas(merged) };
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      large = true;
    }
  }
  // Of a refused message nothing arrived.
  const merged = find();
  const { readOneByOne } = await import('./large.js');
  const rows = await readOneByOne(context, sheets, tell);
  return { rows, merges: areas(merged) };
}

/** One round to find the sheets, one to read them (more where they are too large for one message). */
export function snapshot(
  names?: readonly string[],
  rest?: Snapshot,
  tell?: (progress: ReadingProgress) => void,
): Promise<Result<Snapshot, ExcelProblem>> {
  return reading(async (context, heard) => {
    const all = context.workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
    await context.sync();
    const missing = rest ? undefined : names?.find((name) => !all.items.some((sheet) => sheet.name === name));
    if (missing !== undefined) throw new Refusal({ code: 'sheet-missing', facts: { sheet: missing } });
    const visibilityOf = (sheet: Excel.Worksheet) => VISIBILITY[sheet.visibility] ?? 'visible';
    const isAsked = ({ name }: Excel.Worksheet) => names?.includes(name) ?? true;
    const kept = (sheet: Excel.Worksheet): SheetSnapshot | undefined =>
      isAsked(sheet)
        ? undefined
        : rest?.sheets.find(
            (known) =>
              known.name === sheet.name &&
              known.visibility === visibilityOf(sheet) &&
              (known.protected ?? false) === sheet.protection.protected,
          );
    const sheets = all.items.filter((sheet) => (rest ? !kept(sheet) : isAsked(sheet)));
    const { rows, merges } = await readSheets(context, sheets, (progress) => {
      heard();
      tell?.(progress);
    });
    const read = sheets.map((sheet, at): SheetSnapshot => {
      const cells = rows[at] ?? [];
      return {
        name: sheet.name,
        rtl: runsRightToLeft(sheet.name, cells),
        visibility: visibilityOf(sheet),
        rows: cells,
        merges: merges[at] ?? [],
        ...(sheet.protection.protected && { protected: true }),
      };
    });
    return {
      sheets: all.items.flatMap((sheet) => kept(sheet) ?? read[sheets.indexOf(sheet)] ?? []),
    };
  });
}
