import { fail, ok, type Result } from '../../core/result.js';
import { parseCell } from '../address.js';
import { readRecord, recordPayloads } from '../record/read.js';
import type { SheetSnapshot } from '../snapshot.js';
import { aftermath } from './aftermath.js';
import { FrozenSchema } from './payload.js';
import type { GiveUpBook, RestoreProblem } from './types.js';

/**
 * A freeze given up: what stands in the cells stays for good, and the formulas that the workbook keeps are forgotten, with the sheets that
 * freezing added. No cell of the user's is written, and whatever else the record keeps stays. Sheets that somebody wrote in stay, too, and
 * so do the parameters that native formulas refer to.
 */
export function planGiveUp(sheets: readonly SheetSnapshot[]): Result<GiveUpBook, RestoreProblem> {
  const record = readRecord(sheets);
  if (!record.ok) return record;
  const read = recordPayloads(record.value, 'frozen', FrozenSchema);
  if (!read.ok) return read;
  const payload = read.value[0]?.value;
  if (!payload) return fail({ code: 'restore-nothing', facts: {} });
  const others = record.value.filter(({ kind }) => kind !== 'frozen');
  const { steps, sheetsKept } = aftermath(payload, [], sheets, others, []);
  const forgotten = payload.cells.map(({ sheet, cell, formula, value }) => ({
    sheet,
    ...(parseCell(cell) ?? { row: 0, column: 0 }),
    cell,
    formula,
    value,
  }));
  return ok({ plan: { steps }, forgotten, sheetsKept });
}
