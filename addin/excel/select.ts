import type { Area, Cell, Result } from '../../lib/index.js';
import { rangeOf } from './address.js';
import { cellOf, CONTENT, type Loaded } from './content.js';
import { Refusal } from './errors.js';
import type { ExcelProblem, Selection } from './port.js';
import { reading } from './run.js';

export function select(name: string, area: Area): Promise<Result<void, ExcelProblem>> {
  return reading(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) throw new Refusal({ code: 'sheet-missing', facts: { sheet: name } });
    sheet.activate();
    rangeOf(sheet, area).select();
    await context.sync();
  });
}

/** What is selected, with its cells as far as the sheet is used: of a whole column, only the part that holds something. */
export function selection(): Promise<
  Result<Selection & { readonly cells: readonly (readonly (Cell | undefined)[])[] }, ExcelProblem>
> {
  return reading(async (context) => {
    const range = context.workbook.getSelectedRange().load('rowIndex,columnIndex,rowCount,columnCount');
    const sheet = range.worksheet.load('name');
    const used = range.getUsedRangeOrNullObject(true).load(`rowIndex,columnIndex,${CONTENT}`);
    await context.sync();
    const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
    const cells: (Cell | undefined)[][] = [];
    if (!used.isNullObject) {
      const [down, across] = [used.rowIndex - top, used.columnIndex - left];
      for (let row = 0; row < down; row++) cells.push([]);
      used.values.forEach((values, row) => {
        const read = values.map((_, column) => cellOf(used as unknown as Loaded, row, column));
        cells.push([...Array.from({ length: across }, () => undefined), ...read]);
      });
    }
    const area = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
    return { sheet: sheet.name, area, cells };
  });
}
