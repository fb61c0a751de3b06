import { Batch } from './batch.js';
import { removeCharts } from './charts.js';
import type { Inverse, SheetDeleted } from './inverse.js';
import { deleteSheet } from './forms.js';
import { restoreLooks } from './looks.js';
import { restoreMarks } from './marks.js';
import { addSheets } from './sheets.js';
import { writeCells } from './write.js';

/**
 * Puts back what stood there, the last change first. `before` holds the ids of the sheets that were there before the plan,
 * so that a sheet is taken for ours only if it was not.
 */
export async function takeBack(
  context: Excel.RequestContext,
  inverse: readonly Inverse[],
  before: ReadonlySet<string> = new Set(),
): Promise<void> {
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  const byId = new Map(sheets.items.map((sheet) => [sheet.id, sheet]));
  const batch = new Batch(context);
  await removeCharts(context, inverse, byId);
  const marks = inverse.filter((one) => one.kind === 'marks');
  await restoreMarks(batch, marks, byId, 'before');

  for (const one of [...inverse].reverse()) {
    if (one.kind !== 'cells' && one.kind !== 'looks') continue;
    const sheet = byId.get(one.sheetId);
    if (!sheet || one.before.length === 0) continue;
    if (one.kind === 'cells') await writeCells(batch, sheet, one.area, one.before, one.formatsBefore);
    else restoreLooks(sheet, one.area, one.before, one.rtl, one.aligned);
  }
  for (const one of inverse) {
    if (one.kind !== 'added') continue;
    const named = sheets.items.find(({ id, name }) => name === one.sheet && !before.has(id));
    const sheet = one.sheetId === undefined ? named : byId.get(one.sheetId);
    if (sheet) deleteSheet(sheet, sheet.visibility === 'VeryHidden');
  }
  await context.sync();
  // From the front: a place behind sheets that are not there yet is none.
  const gone = inverse.filter((one) => one.kind === 'deleted').sort((a, b) => a.position - b.position);
  for (const one of gone) if (!byId.has(one.sheetId)) await makeAgain(context, one);
}

async function makeAgain(context: Excel.RequestContext, deleted: SheetDeleted): Promise<void> {
  const { area, content, formats, looks, position, visibility } = deleted;
  const [sheet] = await addSheets(context, [deleted.sheet]);
  if (!sheet) return;
  if (area) {
    await writeCells(new Batch(context), sheet, area, content, formats);
    restoreLooks(sheet, area, looks, deleted.sheet.rtl, false);
  }
  sheet.position = position;
  sheet.visibility = visibility;
  await context.sync();
}
