import { fail, ok, plannedMarks, withLists, type Plan, type PlanCell, type Result } from '../../lib/index.js';
import { Batch } from './batch.js';
import { addChart } from './charts.js';
import { planEntry } from './content.js';
import { tellsOfGone } from './errors.js';
import { deleteSheet, restrict } from './forms.js';
import type { Inverse } from './inverse.js';
import { dress } from './looks.js';
import type { Applied, ExcelProblem } from './port.js';
import { addMarks } from './marks.js';
import { reading, writing } from './run.js';
import { addSheets } from './sheets.js';
import { readStanding, type Standing } from './standing.js';
import { areaOf, cellsOf, runsRightToLeft } from './steps.js';
import { takeBack } from './takeBack.js';
import { writeCells } from './write.js';

/** The format that a cell gets: the plan's; and no text format under a formula, which would stay text. */
function formatOf(cell: PlanCell | undefined, before: string | null | undefined): string | null {
  if (!cell) return null;
  return cell.format ?? ('formula' in cell && before === '@' ? 'General' : null);
}

/**
 * All or nothing: what stands there is read first; if Excel then refuses any part, everything is put back.
 * Sheets are added first and deleted last, so that the rest goes in one batch.
 */
export async function apply(plan: Plan): Promise<Result<Applied, ExcelProblem>> {
  const standing = await reading((context) => readStanding(context, plan));
  if (!standing.ok) return standing;
  const written = await writing((context) => carryOut(context, plan, standing.value));
  if (written.ok) {
    const cells = plan.steps
      .filter((step) => step.do === 'write')
      .reduce((sum, step) => sum + step.cells.flat().filter(Boolean).length, 0);
    return ok({ plan, cells, inverse: written.value });
  }
  const back = await putBack(plan, standing.value);
  if (!back.ok) return fail(...written.problems, ...back.problems);
  if (!written.problems.some(tellsOfGone)) return written;
  // A sheet that went after it was read is named, as it would have been a message earlier.
  const now = await reading((context) => readStanding(context, plan));
  return now.ok ? written : now;
}

async function carryOut(
  context: Excel.RequestContext,
  asked: Plan,
  { ids, before, marks, names, veryHidden }: Standing,
): Promise<readonly Inverse[]> {
  const { plan, lists } = withLists(asked, names);
  const { worksheets } = context.workbook;
  const deleted = plan.steps.filter((step) => step.do === 'delete-sheet');
  const news = plan.steps.filter((step) => step.do === 'add-sheet').map(({ sheet }) => sheet);
  // A sheet that is replaced makes room for its successor's name.
  const replaced = deleted.filter((step) => news.some(({ name }) => name === step.sheet));
  const remove = (name: string): void => {
    const id = ids.get(name) ?? name;
    deleteSheet(worksheets.getItem(id), veryHidden.has(id));
  };
  for (const { sheet } of replaced) remove(sheet);
  const added = await addSheets(context, news);
  const sheets = new Map(added.map((sheet) => [sheet.name, sheet]));
  const sheetOf = (name: string): Excel.Worksheet =>
    sheets.get(name) ?? worksheets.getItem(ids.get(name) ?? name);

  const batch = new Batch(context);
  const read: (() => Inverse)[] = added.map(({ id, name }) => () => ({
    kind: 'added',
    sheetId: id,
    sheet: name,
  }));
  for (const step of plan.steps) {
    const stood = before.get(step);
    if (step.do === 'write') {
      const sheet = sheetOf(step.sheet);
      const area = areaOf(step);
      if (area.bottom < area.top || area.right < area.left) continue;
      const cells = cellsOf(step);
      const known = stood?.kind === 'cells' ? stood : undefined;
      const formats = cells.map((row, r) =>
        row.map((cell, c) => formatOf(cell, known?.formatsBefore[r]?.[c])),
      );
      const written = cells.map((row) => row.map(planEntry));
      const after = await writeCells(batch, sheet, area, written, formats);
      read.push(() => ({
        ...(known ?? {
          kind: 'cells',
          sheetId: sheet.id,
          sheet: step.sheet,
          area,
          before: [],
          formatsBefore: [],
        }),
        written,
        formats,
        after: after(),
      }));
    } else if (step.do === 'style') {
      dress(sheetOf(step.sheet), step.area, step.style, runsRightToLeft(plan, step.sheet));
    } else if (step.do === 'add-chart') {
      addChart(sheetOf(step.sheet), step.chart, runsRightToLeft(plan, step.sheet));
    }
    if (stood && stood.kind !== 'cells') read.push(() => stood);
  }
  for (const { sheetId, going } of marks) {
    const { conditionalFormats } = worksheets.getItem(sheetId).getRange();
    for (const id of going) conditionalFormats.getItem(id).delete();
  }
  for (const [name, planned] of plannedMarks(plan)) await addMarks(batch, sheetOf(name), planned);
  for (const sheet of news) restrict(sheetOf(sheet.name), sheet, lists.sourceOf);
  for (const step of deleted) if (!replaced.includes(step)) remove(step.sheet);
  await context.sync();
  return [...read.map((one) => one()), ...marks];
}

/** After a refusal nobody knows how far Excel came, so all that the plan touches gets what it had. */
function putBack(plan: Plan, { all, before, marks, names }: Standing): Promise<Result<void, ExcelProblem>> {
  const stood = [...before.values()].map((one): Inverse =>
    one.kind === 'cells' ? { ...one, written: [], formats: [], after: [] } : one,
  );
  const added = withLists(plan, names)
    .plan.steps.filter((step) => step.do === 'add-sheet')
    .map((step): Inverse => ({ kind: 'added', sheetId: undefined, sheet: step.sheet.name }));
  return writing((context) => takeBack(context, [...added, ...stood, ...marks], all));
}
