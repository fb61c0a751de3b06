import type { Problem } from '../../core/result.js';
import type { BudgetSide } from '../../model/budget-side.js';

/** What may be asked of an account. */
export const ACCOUNT_FIELDS = [
  'code',
  'side',
  'chapter',
  'chapterName',
  'name',
  'nearest',
  'kind',
  'kindName',
  'nearestKind',
] as const;
export type AccountField = (typeof ACCOUNT_FIELDS)[number];

/** A level that the code book lists. Names are Hebrew; the book has no others. */
export interface ChartEntry {
  readonly code: string;
  readonly he: string;
  readonly side: BudgetSide;
  /** Page of the book; the book itself is `CODE_BOOK`. */
  readonly page: number;
}

/** A code as read, before the chart is asked. */
export interface AccountCode {
  /** The one way in which this code is written here: `1611211530`, `61111/121/8`, `611`. Equal codes are equal text. */
  readonly code: string;
  /** Chapter, levels and the authority's own digits: `611211`, `61111`, `611`. */
  readonly digits: string;
  /** Three digits; absent where none were written, or `000`. */
  readonly kind?: string;
  /** By the first of `digits`: 1–5 income, 6–9 expenditure. */
  readonly side: BudgetSide;
}

/** What the book says of one part of a code. */
export interface Listing {
  /** The deepest level that the book lists. */
  readonly nearest: ChartEntry;
  /** The code of this part, where it goes on within the book's levels and the book does not list it. */
  readonly unlisted?: string;
}

export interface Account extends Listing {
  readonly code: AccountCode;
  readonly side: BudgetSide;
  /** The two-digit chapter (פרק); absent for a whole part of the budget (`6`). */
  readonly chapter?: ChartEntry;
  /** Digits below the book's four levels, which the authority gives out itself; absent where all are 0. */
  readonly own?: string;
  readonly kind?: AccountKind;
}

/** Kind of income or expense: the last three digits. */
export interface AccountKind {
  readonly code: string;
  /** Absent where the book lists nothing of it. */
  readonly nearest?: ChartEntry;
  /** The code, where the book does not list it in full. */
  readonly unlisted?: string;
}

/** `asked` is the code as it was written, shortened where it is very long. */
export type AccountProblem = Problem<
  | 'account-blank'
  | 'account-not-a-code' // facts: asked
  | 'account-other-budget' // ten digits that begin otherwise than with 1; facts: asked, digit
  | 'account-unknown' // the chart has no such chapter; facts: asked, chapter
  | 'account-ambiguous' // facts: asked, count, readings
  | 'account-field-unknown' // facts: asked, known
  | 'account-field-empty' // the code says nothing of this; facts: account, field
  | 'account-unlisted' // facts: unlisted, nearest (a code), name
  | 'account-kind-unlisted' // facts: unlisted, side, nearest (a code, or `none`), name
>;
