import type { Exact, Money } from '../../core/money.js';
import type { Problem } from '../../core/result.js';
import type { BudgetSide } from '../../model/budget-side.js';

/** A sum over lines. `printed` is in the sheet's unit and with its signs; `nis` is absent where the unit is not stated. */
export interface LedgerSum {
  readonly printed: Exact;
  readonly nis?: Money;
}

/** A chapter (פרק) of a ledger, or of lines without one: a part of the budget alone, a code that cannot be read. */
export interface ChapterSum {
  /** Two digits, one for lines of a whole part (`6`), empty for codes that cannot be read. */
  readonly chapter: string;
  /** In Hebrew, as the code book has it; absent where it lists no such chapter. */
  readonly name?: string;
  /** By the chapter's digits; that of the sheet for codes that cannot be read, where it says one. */
  readonly side?: BudgetSide;
  readonly lines: number;
  /** One for each column of the ledger; null for columns without money (`other`), and where an amount could not be read. */
  readonly sums: readonly (LedgerSum | null)[];
}

/** What became of an amount between two budgets. Both sides positive, in NIS; as printed where a unit is not stated. */
export interface Moved {
  readonly old: Exact | null;
  readonly new: Exact | null;
  /** New less old; what is absent counts as nil. */
  readonly change: Exact;
  /** Of the old amount, two decimals, half up; null where that is nil. */
  readonly percent: Exact | null;
  readonly became: 'changed' | 'same' | 'appeared' | 'disappeared';
}

export interface MovedChapter extends Moved {
  readonly chapter: string;
  readonly name?: string;
  readonly side?: BudgetSide;
}

export interface MovedAccount extends Moved {
  /** The one way in which the code is written (`AccountCode.code`); as the sheet has it where it cannot be read. */
  readonly account: string;
  /** Of the new budget, else of the old. */
  readonly name: string;
  readonly side?: BudgetSide;
  /** Indices into the lines of each: several where an account has several lines. */
  readonly oldLines: readonly number[];
  readonly newLines: readonly number[];
}

/** Two years, or two columns, of an account-level budget against each other. */
export interface LedgerComparison {
  /** `none`: as printed, for neither budget states its unit. */
  readonly unit: 'nis' | 'none';
  /** By size of the change, largest first. */
  readonly chapters: readonly MovedChapter[];
  /** By size of the change, largest first. */
  readonly accounts: readonly MovedAccount[];
  /** Of each side; absent where neither budget has a line of it. */
  readonly sides: Readonly<Partial<Record<BudgetSide, Moved>>>;
}

/** Why two budgets cannot be compared. */
export type ComparisonProblem = Problem<
  | 'compare-column-unknown' // the sheet does not tell which column holds the budget, or has no such column; facts: budget (old, new)
  | 'compare-unit-unknown' // one of the two states its unit and the other does not; facts: budget, the one that does not
  | 'compare-amount-unread' // an amount could not be read, so that sums would be short; facts: budget, account, count
>;
