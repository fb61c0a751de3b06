import type { Area, CellStyle, Plan, PlanCell, PlanStep } from '../../lib/index.js';
import { rangeOf } from './address.js';
import { Batch, cellsIn, pieces, readInPieces } from './batch.js';
import { CONTENT, formulaOf, restoringEntry, type Entry, type Loaded } from './content.js';
import { isRightToLeftText } from './direction.js';
import { Refusal } from './errors.js';
import type { CellsWritten, LooksChanged, SheetDeleted } from './inverse.js';
import { ALL_LOOKS, lookOf, looksToLoad } from './looks.js';

type WriteStep = Extract<PlanStep, { readonly do: 'write' }>;
type StyleStep = Extract<PlanStep, { readonly do: 'style' }>;

export type CellsStood = Pick<
  CellsWritten,
  'kind' | 'sheetId' | 'sheet' | 'area' | 'before' | 'formatsBefore'
>;
export type Stood = CellsStood | LooksChanged | SheetDeleted;

/** What the plan will meet: the sheets that are there, and everything that it will change on them. */
export interface Standing {
  /** Sheets that the plan changes, adds or deletes and that were there before, by name. */
  readonly ids: ReadonlyMap<string, string>;
  /** Ids of all sheets that were there before. */
  readonly all: ReadonlySet<string>;
  readonly before: ReadonlyMap<PlanStep, Stood>;
}

export const areaOf = ({ top, left, cells }: WriteStep): Area => {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return { top, left, bottom: top + cells.length - 1, right: left + width - 1 };
};

/** The plan's table, made rectangular. */
export function cellsOf({ cells }: WriteStep): readonly (readonly (PlanCell | undefined)[])[] {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return cells.map((row) => Array.from({ length: width }, (_, column) => row[column]));
}

/** Which way a sheet runs that the plan styles: a new one says so, of another the plan's own texts tell. */
export function runsRightToLeft(plan: Plan, name: string): boolean {
  for (const step of plan.steps)
    if (step.do === 'add-sheet' && step.sheet.name === name) return step.sheet.rtl;
  const texts = plan.steps
    .filter((step) => step.do === 'write')
    .filter((step) => step.sheet === name)
    .flatMap((step) => step.cells.flat())
    .map((cell) => (cell && 'value' in cell ? String(cell.value) : ''));
  const directions = [...texts, name].map(isRightToLeftText).filter((rtl) => rtl !== undefined);
  return directions.filter(Boolean).length * 2 > directions.length;
}

/** Reads what must be known before the first cell is written. @throws Refusal */
export async function readStanding(context: Excel.RequestContext, plan: Plan): Promise<Standing> {
  const sheets = context.workbook.worksheets.load(
    'items/name,items/id,items/visibility,items/position,items/protection/protected',
  );
  await context.sync();
  const there = new Map(sheets.items.map((sheet) => [sheet.name.toLocaleLowerCase(), sheet]));
  const ids = new Map<string, string>();
  const added = new Set<string>();
  const batch = new Batch(context);
  const waiting: (() => readonly [PlanStep, Stood])[] = [];

  const existing = (name: string): Excel.Worksheet | undefined => {
    const key = name.toLocaleLowerCase();
    const sheet = there.get(key);
    if (added.has(key)) return undefined;
    if (!sheet) throw new Refusal({ code: 'sheet-missing', facts: { sheet: name } });
    if (sheet.protection.protected) throw new Refusal({ code: 'sheet-protected', facts: { sheet: name } });
    ids.set(name, sheet.id);
    return sheet;
  };

  for (const step of plan.steps) {
    if (step.do === 'add-sheet') {
      const key = step.sheet.name.toLocaleLowerCase();
      if (there.has(key) || added.has(key)) {
        throw new Refusal({ code: 'sheet-exists', facts: { sheet: step.sheet.name } });
      }
      added.add(key);
      continue;
    }
    const sheet = existing(step.sheet);
    if (step.do === 'delete-sheet') {
      if (sheet) waiting.push(await readSheet(context, step, sheet));
      there.delete(step.sheet.toLocaleLowerCase());
      added.delete(step.sheet.toLocaleLowerCase());
    } else if (sheet) {
      waiting.push(
        step.do === 'write' ? await readCells(batch, step, sheet) : await readLooks(batch, plan, step, sheet),
      );
    }
  }
  if (waiting.length > 0) await context.sync();
  return {
    ids,
    all: new Set(sheets.items.map(({ id }) => id)),
    before: new Map(waiting.map((read) => read())),
  };
}

/** Cells of one reading, and what the content or the looks of a cell may take. */
const PIECE = 10_000;
const BYTES_OF_CELL = 200;

const joined = (parts: readonly Loaded[]): Loaded => ({
  values: parts.flatMap(({ values }) => values),
  formulas: parts.flatMap(({ formulas }) => formulas),
  valueTypes: parts.flatMap(({ valueTypes }) => valueTypes),
  numberFormat: parts.flatMap(({ numberFormat }) => numberFormat),
});

async function readCells(batch: Batch, step: WriteStep, sheet: Excel.Worksheet) {
  const area = areaOf(step);
  const cells = cellsOf(step);
  let parts: readonly Excel.Range[] = [];
  if (cellsIn(area) > PIECE) parts = await readInPieces(batch.context, sheet, area, CONTENT);
  else if (cellsIn(area) > 0) {
    await batch.room(cellsIn(area) * BYTES_OF_CELL);
    parts = [rangeOf(sheet, area).load(CONTENT)];
  }
  return () => {
    const loaded = joined(parts as unknown as readonly Loaded[]);
    const where = <T>(read: (row: number, column: number) => T): (T | null)[][] =>
      cells.map((row, r) => row.map((cell, c) => (cell ? read(r, c) : null)));
    const before = where((row, column) => restoringEntry(loaded, row, column));
    const formatsBefore = where((row, column) => String(loaded.numberFormat[row]?.[column] ?? 'General'));
    const written = {
      kind: 'cells',
      sheetId: sheet.id,
      sheet: sheet.name,
      area,
      before,
      formatsBefore,
    } as const;
    return [step, written] as const;
  };
}

async function readLooks(batch: Batch, plan: Plan, step: StyleStep, sheet: Excel.Worksheet) {
  const parts: OfficeExtension.ClientResult<Excel.CellProperties[][]>[] = [];
  for (const piece of pieces(step.area, PIECE)) {
    await batch.room(cellsIn(piece) * BYTES_OF_CELL);
    parts.push(rangeOf(sheet, piece).getCellProperties(looksToLoad(step.style)));
  }
  const rtl = runsRightToLeft(plan, step.sheet);
  return () => {
    const loaded = parts.flatMap(({ value }) => value);
    const before = loaded.map((row) => row.map((cell) => lookOf(cell, step.style, rtl)));
    const { id: sheetId, name } = sheet;
    const aligned = step.style.align !== undefined;
    return [step, { kind: 'looks', sheetId, sheet: name, area: step.area, aligned, rtl, before }] as const;
  };
}

/** Everything of a sheet that we could make again. */
async function readSheet(context: Excel.RequestContext, step: PlanStep, sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject().load(`rowIndex,columnIndex,rowCount,columnCount,${CONTENT}`);
  await context.sync();
  const rtl = isRightToLeftText(sheet.name) ?? false;
  const { id: sheetId, position, visibility } = sheet;
  const bare = { kind: 'deleted', sheetId, position, visibility } as const;
  const layout = { name: sheet.name, rtl, columnWidths: [], frozenRows: 0 };
  const newSheet = { ...layout, print: { landscape: false, onePageWide: false, titleRows: 0 } };
  if (used.isNullObject) {
    const nothing: SheetDeleted = {
      ...bare,
      sheet: newSheet,
      area: undefined,
      content: [],
      formats: [],
      looks: [],
    };
    return () => [step, nothing] as const;
  }
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const loaded = used as unknown as Loaded;
  const properties = used.getCellProperties(looksToLoad(ALL_LOOKS));
  const widths = Array.from({ length: left + columnCount }, (_, column) =>
    sheet.getCell(0, column).format.load('columnWidth'),
  );
  const frozen = sheet.freezePanes.getLocationOrNullObject().load('rowCount');
  return () => {
    const table = <T>(read: (row: number, column: number) => T): T[][] =>
      Array.from({ length: rowCount }, (_, r) => Array.from({ length: columnCount }, (__, c) => read(r, c)));
    const columnWidths = widths.map(({ columnWidth }) => (columnWidth / 0.75 - 5) / 7);
    const deleted: SheetDeleted = {
      ...bare,
      sheet: { ...newSheet, columnWidths, frozenRows: frozen.isNullObject ? 0 : frozen.rowCount },
      area: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 },
      content: table(
        (row, column): Entry => formulaOf(loaded, row, column) ?? restoringEntry(loaded, row, column),
      ),
      formats: table((row, column) => String(loaded.numberFormat[row]?.[column] ?? 'General')),
      looks: properties.value.map((row) => row.map((cell): CellStyle => lookOf(cell, ALL_LOOKS, rtl))),
    };
    return [step, deleted] as const;
  };
}
