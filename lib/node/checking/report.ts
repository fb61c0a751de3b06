import {
  loadBudgetSums,
  planReport,
  type CheckedBook,
  type IsoDate,
  type Language,
  type Result,
} from '../../index.js';
import { writeReportBook } from '../output/report.js';
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
  const planned = planReport({
    ...request,
    existing: [],
    sums: await loadBudgetSums(),
    say: (what) => say(what as never),
  });
  return writeReportBook(out, planned);
}
