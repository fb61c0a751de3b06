import type { IsoDate } from '../../core/dated.js';
import type { Language } from '../../core/language.js';
import type { Problem } from '../../core/result.js';
import type { Registry } from '../../registry/load.js';
import type { Answers } from '../book/types.js';
import type { MoneyUnit } from '../../model/money-unit.js';
import type { Plan } from '../plan.js';
import type { CellValue, SheetSnapshot } from '../snapshot.js';
import type { ReturnPart } from './parts.js';
import type { Member } from './who.js';

export interface ReturnsRequest {
  /** The cluster's workbook. */
  readonly sheets: readonly SheetSnapshot[];
  readonly registry: Registry | null;
  /** As it stands over the sheets: `אשכול השרון`; by default the one that all members are of by the registry. */
  readonly cluster?: string;
  readonly issued: IsoDate;
  /** From 1; a book of a lower one than was issued or collected is refused when it comes back. */
  readonly edition: number;
  /** A name for each book that nobody could guess; the same for the same arguments where tests want it. */
  readonly id: (member: Member) => string;
  /** By default Hebrew. */
  readonly language?: (member: Member) => Language;
  /** Only these; by default every member. */
  readonly members?: (member: Member) => boolean;
  readonly answers?: Answers;
  readonly unit?: MoneyUnit;
}

/** One workbook for one authority. */
export interface ReturnBook {
  readonly cluster: string;
  readonly authority: { readonly name: string; readonly code?: string };
  /** Tells the authority among the members: its code, else its name as it is compared. */
  readonly member: string;
  /** Of this book. */
  readonly id: string;
  readonly edition: number;
  readonly language: Language;
  /** Without an ending, safe as a name of a file. */
  readonly fileName: string;
  /** For a new workbook. */
  readonly plan: Plan;
  resultOf(sheet: string, row: number, column: number): CellValue | undefined;
  readonly sheets: readonly { readonly name: string; readonly part: ReturnPart | 'members' }[];
  /** Rows that stand in it from the start. */
  readonly rows: number;
}

/** Why no return books could be made, or what could not come into them. */
export type ReturnsProblem = Problem<
  | 'returns-no-members' // no table of members
  | 'returns-no-tables' // no table with a column for the authority
  | 'returns-unit-unstated' // facts: sheet; its amounts are in no stated unit
  | 'returns-cluster-unknown' // its members are of no one cluster by the registry, and its name was not given
  | 'returns-edition-invalid' // facts: edition
  | 'returns-is-a-return' // the workbook is itself a return book; facts: authority
>;
