import {
  loadBudgetSums,
  planReport,
  type CheckedBook,
  type IsoDate,
  type Language,
  type Result,
} from '../../index.js';
import { planEdits, writeWorkbook } from '../../xlsx/index.js';
import { writeBytes } from '../output/files.js';
import type { Trouble } from '../problems.js';
import type { Say } from '../speech.js';

export interface ReportOf {
  readonly books: readonly CheckedBook[];
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
  readonly language: Language;
  readonly say: Say;
  readonly on: IsoDate;
}

/** Writes the report on files as a workbook of its own. */
export async function writeReport(out: string, report: ReportOf): Promise<Result<void, Trouble>> {
  const { say, ...request } = report;
  const { plan, resultOf, tables } = planReport({
    ...request,
    existing: [],
    sums: await loadBudgetSums(),
    say: (what) => say(what as never),
  });
  const edits = planEdits(plan, resultOf);
  const addSheets = edits.addSheets?.map((sheet) => {
    const filter = tables[sheet.name];
    return filter ? { ...sheet, filter } : sheet;
  });
  const written = await writeWorkbook(null, { ...edits, ...(addSheets && { addSheets }) });
  return written.ok ? writeBytes(out, written.value) : written;
}
