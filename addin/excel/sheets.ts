import type { NewSheet } from '../../lib/index.js';
import { blankRightToLeft } from './blank.js';
import { supports } from './run.js';

/** Excel counts a column in digits of the default font (seven pixels each, five of padding); office.js in points. */
const points = (characters: number): number => Math.round(characters * 7 + 5) * 0.75;

function layOut(
  sheet: Excel.Worksheet,
  { columnWidths, frozenRows, print, visibility = 'visible' }: NewSheet,
): void {
  columnWidths.forEach((characters, column) => {
    sheet.getCell(0, column).format.columnWidth = points(characters);
  });
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  if (visibility !== 'visible') sheet.visibility = visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
  if (!supports('1.9')) return;
  sheet.pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  if (print.onePageWide) sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.titleRows > 0) sheet.pageLayout.setPrintTitleRows(`$1:$${print.titleRows}`);
}

/** Adds sheets after the others, with their directions and layouts; one round of messages for all of them. */
export async function addSheets(
  context: Excel.RequestContext,
  sheets: readonly NewSheet[],
): Promise<readonly Excel.Worksheet[]> {
  const { workbook } = context;
  for (const { name, rtl } of sheets) {
    if (rtl && supports('1.13')) {
      workbook.insertWorksheetsFromBase64(await blankRightToLeft(name), { positionType: 'End' });
    } else workbook.worksheets.add(name);
  }
  // Inserted sheets can be named only once they are there.
  await context.sync();
  const added = sheets.map((sheet) => {
    const worksheet = workbook.worksheets.getItem(sheet.name).load('id,name');
    layOut(worksheet, sheet);
    return worksheet;
  });
  await context.sync();
  return added;
}
