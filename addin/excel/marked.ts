import type { Result } from '../../lib/index.js';
import { cellsIn } from './batch.js';
import { findMarks } from './marks.js';
import type { ExcelProblem, Marked } from './port.js';
import { reading } from './run.js';

/** Counts the marks in all sheets, those of an earlier session and of other people too. */
export function marked(): Promise<Result<Marked, ExcelProblem>> {
  return reading(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const found = (await findMarks(context, sheets.items)).filter(({ marks }) => marks.length > 0);
    const areas = found.flatMap(({ marks }) => marks.flatMap((mark) => mark.areas));
    return {
      cells: areas.reduce((sum, area) => sum + cellsIn(area), 0),
      sheets: found.map(({ sheet }) => sheet.name),
    };
  });
}
