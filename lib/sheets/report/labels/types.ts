import type { Outcome } from '../../../core/finding.js';
import type { BudgetSide } from '../../../model/budget-side.js';
import type { MoneyUnit } from '../../../model/money-unit.js';
import type { SheetKind, SheetReading } from '../../book/types.js';

/** The sheets of a report. */
export const REPORT_SHEETS = [
  'summary',
  'findings',
  'met',
  'unread',
  'chapters',
  'years',
  'clauses',
] as const;
export type ReportSheet = (typeof REPORT_SHEETS)[number];

/** The words of the report's own sheets. */
export interface ReportLabels {
  readonly names: Readonly<Record<ReportSheet, string>>;
  /** What stands in the first cell; by it a report is known as ours when it is met again. */
  readonly titles: Readonly<Record<ReportSheet, string>>;
  readonly asOf: (day: string) => string;
  readonly counted: Readonly<Record<Outcome, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly kinds: Readonly<Record<SheetKind | 'none', string>>;
  /** A part without a word of its own is shown by the sheet's name alone. */
  readonly parts: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<MoneyUnit | 'none', string>>;
  readonly confidence: Readonly<Record<SheetReading['confidence'], string>>;
  readonly sides: Readonly<Record<BudgetSide, string>>;
  readonly heads: {
    readonly number: string;
    readonly file: string;
    readonly sheet: string;
    readonly kind: string;
    readonly part: string;
    readonly unit: string;
    readonly year: string;
    readonly lines: string;
    readonly income: string;
    readonly expenditure: string;
    readonly difference: string;
    readonly confidence: string;
    readonly unread: string;
    readonly outcome: string;
    readonly cell: string;
    readonly rule: string;
    readonly section: string;
    readonly finding: string;
    readonly from: string;
    readonly text: string;
    readonly reason: string;
    readonly document: string;
    readonly words: string;
    readonly chapter: string;
    readonly name: string;
    readonly side: string;
    readonly count: string;
    readonly amount: string;
    readonly share: string;
    readonly change: string;
    readonly changePerCent: string;
  };
  /** In place of a rule, of remarks on reading. */
  readonly reading: string;
  readonly regulation: (section: string) => string;
  /** Of files that could not be checked. */
  readonly refused: string;
  readonly total: string;
  /** A cell that no table of its sheet has a place for. */
  readonly outside: string;
  readonly moreCells: (count: number) => string;
  readonly amountOf: (year: string) => string;
  readonly unknown: string;
  readonly code: string;
  readonly oldYear: string;
  readonly newYear: string;
  readonly byChapter: string;
  readonly largest: string;
}
