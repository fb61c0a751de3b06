import { cellName, fail, ok, type Area, type Result } from '../../lib/index.js';
import { boundingArea, rangeOf } from './address.js';
import { Batch, cellsIn, readInPieces } from './batch.js';
import { restoreCharts } from './charts.js';
import { Refusal } from './errors.js';
import type { Inverse } from './inverse.js';
import type { Applied, ExcelProblem } from './port.js';
import { restoreMarks } from './marks.js';
import { reading, writing } from './run.js';
import { takeBack } from './takeBack.js';
import { writeCells } from './write.js';

/** How what we wrote must still read, by sheet id and `row,column`; where steps overlap, the last one counts. */
type Expected = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** So many cells go into a batch with others; more are read by themselves. */
const PIECE = 10_000;
const BYTES_OF_FORMULA = 100;
const FORMULAS = 'rowIndex,columnIndex,formulas';

const key = (row: number, column: number): string => `${row},${column}`;

function expectations(inverse: readonly Inverse[]): Expected {
  const expected = new Map<string, Map<string, unknown>>();
  for (const one of inverse) {
    if (one.kind !== 'cells') continue;
    const cells = expected.get(one.sheetId) ?? new Map<string, unknown>();
    expected.set(one.sheetId, cells);
    one.written.forEach((row, r) => {
      row.forEach((entry, c) => {
        if (entry !== null) cells.set(key(one.area.top + r, one.area.left + c), one.after[r]?.[c]);
      });
    });
  }
  return expected;
}

/** Puts back what stood there, all or nothing; refuses where a cell that we wrote was edited since. */
export async function undo(applied: Applied): Promise<Result<void, ExcelProblem>> {
  const inverse = applied.inverse as readonly Inverse[];
  const checked = await reading((context) => refuseEdited(context, inverse));
  if (!checked.ok) return checked;
  const done = await writing((context) => takeBack(context, inverse));
  if (done.ok) return ok(undefined);
  const redone = await writing((context) => redo(context, inverse));
  return redone.ok ? done : fail(...done.problems, ...redone.problems);
}

/** @throws Refusal `edited-since`, `sheet-missing`, `sheet-protected` */
async function refuseEdited(context: Excel.RequestContext, inverse: readonly Inverse[]): Promise<void> {
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/protection/protected');
  await context.sync();
  const byId = new Map(sheets.items.map((sheet) => [sheet.id, sheet]));
  const batch = new Batch(context);
  const added = new Set(inverse.flatMap((one) => (one.kind === 'added' ? [one.sheetId] : [])));
  const looks: { readonly sheet: Excel.Worksheet; readonly range: Excel.Range; readonly whole: boolean }[] =
    [];

  for (const one of inverse) {
    if (one.kind === 'deleted') continue;
    const sheet = byId.get(one.sheetId ?? '');
    if (!sheet) {
      // A sheet of ours that the user has deleted needs no undoing, and marks went with theirs.
      if (one.kind === 'added' || one.kind === 'marks' || added.has(one.sheetId)) continue;
      throw new Refusal({ code: 'sheet-missing', facts: { sheet: one.sheet } });
    }
    if (one.kind === 'added') {
      const range = sheet.getUsedRangeOrNullObject(true).load(FORMULAS);
      looks.push({ sheet, range, whole: true });
      continue;
    }
    if (added.has(one.sheetId)) continue;
    if (sheet.protection.protected)
      throw new Refusal({ code: 'sheet-protected', facts: { sheet: sheet.name } });
    if (one.kind !== 'cells') continue;
    for (const range of await readFormulas(batch, sheet, one.area))
      looks.push({ sheet, range, whole: false });
  }
  await context.sync();

  const expected = expectations(inverse);
  for (const { sheet, range, whole } of looks) {
    if (range.isNullObject) continue;
    const edited = await editedCells(context, sheet, range, expected.get(sheet.id) ?? new Map(), whole);
    const [first] = edited;
    if (first === undefined) continue;
    const facts = { sheet: sheet.name, cell: first, count: edited.length };
    throw new Refusal({ code: 'edited-since', facts });
  }
}

async function readFormulas(
  batch: Batch,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<readonly Excel.Range[]> {
  if (cellsIn(area) > PIECE) return readInPieces(batch.context, sheet, area, FORMULAS);
  await batch.room(cellsIn(area) * BYTES_OF_FORMULA);
  return [rangeOf(sheet, area).load(FORMULAS)];
}

/** Names of the cells that no longer read as we left them; on a sheet of ours, also of those that others filled. */
async function editedCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: Excel.Range,
  expected: ReadonlyMap<string, unknown>,
  whole: boolean,
): Promise<readonly string[]> {
  const edited: string[] = [];
  const strange: { readonly name: string; readonly parent: Excel.Range }[] = [];
  (range.formulas as unknown[][]).forEach((row, r) => {
    row.forEach((formula, c) => {
      const [down, across] = [range.rowIndex + r, range.columnIndex + c];
      const at = key(down, across);
      if (expected.has(at)) {
        if (expected.get(at) !== formula) edited.push(cellName(down, across));
      } else if (whole && formula !== '') {
        const parent = sheet.getCell(down, across).getSpillParentOrNullObject().load('address');
        strange.push({ name: cellName(down, across), parent });
      }
    });
  });
  if (strange.length > 0) await context.sync();
  for (const { name, parent } of strange) {
    // What our own formulas spilled into is ours.
    const area = parent.isNullObject ? undefined : boundingArea(parent.address);
    if (!area || !expected.has(key(area.top, area.left))) edited.push(name);
  }
  return edited;
}

/** An undo that Excel refused half-way leaves cells, charts and marks as the plan had written them. */
async function redo(context: Excel.RequestContext, inverse: readonly Inverse[]): Promise<void> {
  const sheets = context.workbook.worksheets.load('items/id');
  await context.sync();
  const byId = new Map(sheets.items.map((sheet) => [sheet.id, sheet]));
  const batch = new Batch(context);
  for (const one of inverse) {
    const sheet = one.kind === 'cells' ? byId.get(one.sheetId) : undefined;
    if (one.kind === 'cells' && sheet) await writeCells(batch, sheet, one.area, one.written, one.formats);
  }
  await restoreCharts(context, inverse, byId);
  const marks = inverse.filter((one) => one.kind === 'marks');
  await restoreMarks(batch, marks, byId, 'after');
  await context.sync();
}
