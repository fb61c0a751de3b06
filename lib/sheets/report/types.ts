import type { BudgetSums } from '../../budget/ledger/load.js';
import type { IsoDate } from '../../core/dated.js';
import type { Outcome } from '../../core/finding.js';
import type { Language } from '../../core/language.js';
import type { Problem } from '../../core/result.js';
import type { Citation } from '../../core/citation.js';
import type { BookCheck, CellAt } from '../book/types.js';
import type { Plan } from '../plan.js';
import type { Area, CellValue } from '../snapshot.js';

/** The rule that everything about the reading of sheets stands under; it belongs to no clause. */
export const READING_RULE = 'reading';

/** One line of what a check has to say: a finding of a rule, or a remark on how a sheet was read. */
export interface CheckEntry {
  /** The rule's id; `reading` where it is about what was read. */
  readonly rule: string;
  readonly outcome: Outcome;
  /** Absent of remarks on reading. */
  readonly source?: Citation;
  readonly sheet?: string;
  /** Absent where it is about a whole sheet or book. */
  readonly at?: CellAt;
  /** Cells of its arithmetic. */
  readonly from: readonly CellAt[];
  /** For its sentence. */
  readonly what: Problem;
}

/** A workbook that was checked. Without `file` it is the workbook that the report itself goes into, and cells become links. */
export interface CheckedBook {
  readonly file?: string;
  readonly check: BookCheck;
}

export interface ReportRequest {
  readonly language: Language;
  readonly books: readonly CheckedBook[];
  /** The sentence of a finding, a remark or a problem, in `language`. */
  readonly say: (what: Problem) => string;
  /** The day as of which the rules were applied. */
  readonly on: IsoDate;
  /** Sheets that the workbook has already. */
  readonly existing: readonly string[];
  /** Sums by chapter and comparisons of years come into the report where this is given (`loadBudgetSums`). */
  readonly sums?: BudgetSums;
  /** Files that could not be checked, each with the reason as a sentence. */
  readonly refused?: readonly { readonly file: string; readonly reason: string }[];
}

export interface Report {
  readonly plan: Plan;
  /** Names of the new sheets, in their order. */
  readonly sheets: readonly string[];
  /** The table of each with its headings, for a filter over it; of one of several tables, none. */
  readonly tables: Readonly<Record<string, Area>>;
  /** What formulas of the report come to, for a file that is to show it before anything is calculated. */
  readonly resultOf: (sheet: string, row: number, column: number) => CellValue | undefined;
}
