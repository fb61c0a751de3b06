import type { Area, Plan, Result } from '../../index.js';
import { planEdits, writeWorkbook } from '../../xlsx/index.js';
import type { Trouble } from '../problems.js';
import { writeBytes } from './files.js';

interface PlannedReport {
  readonly plan: Plan;
  readonly resultOf: Parameters<typeof planEdits>[1];
  /** Of each sheet that has one, its table, whose rows can be picked out. */
  readonly tables: Readonly<Record<string, Area | undefined>>;
}

/** Writes the sheets of a report as a workbook of its own. */
export async function writeReportBook(
  out: string,
  { plan, resultOf, tables }: PlannedReport,
): Promise<Result<void, Trouble>> {
  const edits = planEdits(plan, resultOf);
  const addSheets = edits.addSheets?.map((sheet) => {
    const filter = tables[sheet.name];
    return filter ? { ...sheet, filter } : sheet;
  });
  const written = await writeWorkbook(null, { ...edits, ...(addSheets && { addSheets }) });
  return written.ok ? writeBytes(out, written.value) : written;
}
