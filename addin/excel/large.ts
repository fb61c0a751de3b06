import { areasOf } from './address.js';
import { readInPieces } from './batch.js';
import { CONTENT } from './content.js';
import type { ReadingProgress } from './port.js';
import { filled, place, type Part, type Rows } from './rows.js';

/** Sheet by sheet, each in as many messages as it takes. `tell` hears of every message that has arrived. */
export async function readOneByOne(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  tell: (progress: ReadingProgress) => void,
): Promise<Rows[]> {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('address,rowCount'));
  await context.sync();
  const of = used.reduce((sum, range) => sum + (range.isNullObject ? 0 : range.rowCount), 0);
  let done = 0;
  const all: Rows[] = [];
  for (const [at, sheet] of sheets.entries()) {
    const range = used[at];
    const rows: Rows = [];
    for (const area of !range || range.isNullObject ? [] : areasOf(range.address)) {
      const heard = (count: number): void => {
        done += count;
        tell({ done, of });
      };
      const parts = await readInPieces(context, sheet, area, `rowIndex,columnIndex,${CONTENT}`, heard);
      for (const part of parts) place(rows, part as unknown as Part);
    }
    all.push(filled(rows));
  }
  return all;
}
