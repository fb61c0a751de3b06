import type { Exact } from '../../core/money.js';
import type { BudgetSide } from '../../model/budget-side.js';
import type { MoneyUnit } from '../../model/money-unit.js';
import type { AccountCode, AccountProblem } from '../accounts/types.js';
import type { Result } from '../../core/result.js';

/** What a column of amounts holds. `budget` is a yearly frame; an update (עדכון) replaces it during its year. */
export type LedgerPurpose = 'budget' | 'update' | 'execution' | 'other';

export interface LedgerColumn {
  /** As it stands, parent headings before it. */
  readonly heading: string;
  readonly purpose: LedgerPurpose;
  readonly year?: number;
}

/** One account of an account-level budget. Amounts are as printed: in the sheet's unit and with its signs; null is a blank cell. */
export interface LedgerLine {
  /** Of a code that cannot be read, the reason. */
  readonly account: Result<AccountCode, AccountProblem>;
  /** The code as written. */
  readonly written: string;
  readonly name: string;
  /** One for each column of `columns`. A cell that could not be read is null here too, and among `unread`. */
  readonly amounts: readonly (Exact | null)[];
}

/** A row that says the sum of others. */
export interface LedgerTotal {
  readonly label: string;
  /** The chapter or finer level that its label or code cell names: `11 סה"כ` → `11`. */
  readonly digits?: string;
  /** The side that its label names: `סה"כ הכנסות`. */
  readonly side?: BudgetSide;
  /** How many lines stand above it in the sheet. */
  readonly after: number;
  readonly amounts: readonly (Exact | null)[];
  /**
   * Runs of lines (indices into `lines`, both ends included) that the SUM or SUBTOTAL formula of its main amount covers; absent
   * where the cell has no such formula.
   */
  readonly covers?: readonly (readonly [first: number, last: number])[];
}

/** How the sheet writes its signs: `payments-negative` as Elad does, `positive` both sides. */
export type LedgerSigns = 'positive' | 'payments-negative' | 'receipts-negative';

/** An account-level budget (כרטיסי תקציב) as one sheet has it. */
export interface LedgerFacts {
  readonly columns: readonly LedgerColumn[];
  /** Index into `columns` of the budget that is checked; null where the sheet does not tell which it is. */
  readonly main: number | null;
  readonly lines: readonly LedgerLine[];
  readonly totals: readonly LedgerTotal[];
  /** Amounts of lines that could not be read (indices into `lines` and `columns`): no sum over one of them can be judged. */
  readonly unreadAmounts?: readonly (readonly [line: number, column: number])[];
  /** Null where the sheet does not state it. */
  readonly unit: MoneyUnit | null;
  readonly signs: LedgerSigns | null;
  /** The year that the title names. */
  readonly titleYear?: number;
  /** The side that the sheet's name or title says it is of or, where they say nothing, that all its accounts are of. */
  readonly side?: BudgetSide;
}
