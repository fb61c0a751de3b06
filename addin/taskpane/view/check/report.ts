import {
  loadBudgetSums,
  planReport,
  type BookCheck,
  type IsoDate,
  type Language,
  type Plan,
  type Problem,
  type Snapshot,
} from '../../../../lib/index.js';

/** Sheets that say what the check found, in the workbook itself, so that cells are links. Fetched when somebody wants them. */
export async function reportPlan(
  book: BookCheck,
  { sheets }: Snapshot,
  language: Language,
  on: IsoDate,
  say: (what: Problem) => string,
): Promise<Plan> {
  const { plan } = planReport({
    language,
    books: [{ check: book }],
    say,
    on,
    existing: sheets.map(({ name }) => name),
    sums: await loadBudgetSums(),
  });
  return plan;
}
