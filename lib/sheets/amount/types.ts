import type { Exact } from '../../core/money.js';
import type { Problem } from '../../core/result.js';
import type { CellProblem, SheetsProblem } from '../types.js';

/**
 * An amount as its cell has it: in the sheet's own unit and with its own sign convention, which are the sheet reader's to settle.
 * `value` is null where nothing stands in the cell (or a footnote alone), 0 where a dash says nil, a fraction for a per cent.
 */
export interface Amount {
  readonly value: Exact | null;
  readonly evidence: AmountEvidence;
}

/** How the amount was written, and what was taken for what. */
export interface AmountEvidence {
  readonly held: 'blank' | 'number' | 'text';
  readonly sign: AmountSign;
  readonly grouping: Grouping;
  readonly decimal: DecimalMark;
  /** The dash or dashes that stood for nothing. */
  readonly nil?: string;
  /** As it was typed. */
  readonly currency?: string;
  /** `format`: the number is a fraction that its format shows as a per cent. */
  readonly percent?: 'typed' | 'format';
  /** As it was typed, with its parentheses. */
  readonly footnote?: string;
  /** The format shows the number divided by this much (`#,##0,` by a thousand); `value` is the whole number. */
  readonly shownDividedBy?: number;
  /** Less likely readings that were set aside, as decimal text: `1.234` beside 1,234. */
  readonly others: readonly string[];
}

/** Where the sign stood. A negative number of a number cell is `before`. */
export type AmountSign = 'none' | 'plus' | 'before' | 'after' | 'parentheses' | 'parentheses-reversed';
export type Grouping = 'none' | 'comma' | 'dot' | 'apostrophe' | 'space' | 'arabic';
export type DecimalMark = 'none' | 'point' | 'comma' | 'arabic';

/** What the reader of a sheet has settled from the whole column. Absent is not settled: what hangs on it is a problem of its cell. */
export interface AmountConventions {
  readonly decimal?: 'point' | 'comma';
  /** How footnotes with plain numbers are written, which could be amounts: `(1)`, a bare 1 beside a dash, or never. */
  readonly footnotes?: 'parentheses' | 'bare' | 'none';
}

/** One way to read a cell. A reading in doubt is only taken once a convention supports it. */
export interface AmountReading extends Amount {
  readonly doubts: readonly ('decimal' | 'footnote')[];
  /** The footnote is a plain number, so that it could be an amount or part of one. */
  readonly numbered?: 'parentheses' | 'bare';
}

/** Codes of amounts alone. */
export type AmountCode =
  | 'amount-separator-unclear' // `12.345`; facts: text, first, second
  | 'amount-decimal-comma' // `1,23`; facts: text, amount
  | 'amount-footnote-unclear' // `(1)`, `-1`; facts: text, amount
  | 'amount-sign-unclear' // `-(5)`, `(5`; facts: text
  | 'amount-date'; // a number that its format shows as a date or time; facts: format

/** Why a cell gave no amount. */
export type AmountProblem = Problem<
  AmountCode | CellProblem['code'] | Extract<SheetsProblem['code'], 'number-has-letters' | 'number-unclear'>
>;
