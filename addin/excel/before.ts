import type { CellStyle, Plan, PlanStep } from '../../lib/index.js';
import { rangeOf } from './address.js';
import { cellsIn, pieces, readInPieces, type Batch } from './batch.js';
import { CONTENT, formulaOf, restoringEntry, type Entry, type Loaded } from './content.js';
import { isRightToLeftText } from './direction.js';
import type { CellsWritten, ChartAdded, LooksChanged, SheetDeleted } from './inverse.js';
import { ALL_LOOKS, lookOf, looksToLoad } from './looks.js';
import { supports } from './run.js';
import { areaOf, cellsOf, runsRightToLeft, type StyleStep, type WriteStep } from './steps.js';

export type CellsStood = Pick<
  CellsWritten,
  'kind' | 'sheetId' | 'sheet' | 'area' | 'before' | 'formatsBefore'
>;
export type Stood = CellsStood | LooksChanged | ChartAdded | SheetDeleted;

/** Cells of one reading, and what the content or the looks of a cell may take. */
const PIECE = 10_000;
const BYTES_OF_CELL = 200;

const joined = (parts: readonly Loaded[]): Loaded => ({
  values: parts.flatMap(({ values }) => values),
  formulas: parts.flatMap(({ formulas }) => formulas),
  valueTypes: parts.flatMap(({ valueTypes }) => valueTypes),
  numberFormat: parts.flatMap(({ numberFormat }) => numberFormat),
});

export async function readCells(
  batch: Batch,
  step: WriteStep,
  sheet: Excel.Worksheet,
  second: (() => void)[],
) {
  const area = areaOf(step);
  const cells = cellsOf(step);
  const wanted = supports('1.12') ? `${CONTENT},hasSpill` : CONTENT;
  let parts: readonly Excel.Range[] = [];
  if (cellsIn(area) > PIECE) parts = await readInPieces(batch.context, sheet, area, wanted);
  else if (cellsIn(area) > 0) {
    await batch.room(cellsIn(area) * BYTES_OF_CELL);
    parts = [rangeOf(sheet, area).load(wanted)];
  }
  const parents = new Map<string, Excel.Range>();
  second.push(() => {
    // Asking each cell where it was spilled from is dear, and hardly ever needed.
    if (!supports('1.12') || parts.every(({ hasSpill }) => !((hasSpill as boolean | null) ?? true))) return;
    cells.forEach((row, r) => {
      row.forEach((cell, c) => {
        const range = cell && sheet.getCell(area.top + r, area.left + c);
        if (cell && range)
          parents.set(`${r},${c}`, range.getSpillParentOrNullObject().load('rowIndex,columnIndex'));
      });
    });
  });
  /** What another cell's formula put here comes back by itself, once the cell is blank. */
  const isSpilled = (row: number, column: number): boolean => {
    const parent = parents.get(`${row},${column}`);
    if (!parent || parent.isNullObject) return false;
    return parent.rowIndex !== area.top + row || parent.columnIndex !== area.left + column;
  };
  return () => {
    const loaded = joined(parts as unknown as readonly Loaded[]);
    const where = <T>(read: (row: number, column: number) => T): (T | null)[][] =>
      cells.map((row, r) => row.map((cell, c) => (cell ? read(r, c) : null)));
    const before = where((row, column) =>
      isSpilled(row, column) ? '' : restoringEntry(loaded, row, column),
    );
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

export async function readLooks(batch: Batch, plan: Plan, step: StyleStep, sheet: Excel.Worksheet) {
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
export async function readSheet(context: Excel.RequestContext, step: PlanStep, sheet: Excel.Worksheet) {
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
