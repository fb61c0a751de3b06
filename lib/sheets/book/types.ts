import type { Facts, CheckCode } from '../../check/check.js';
import type { IsoDate } from '../../core/dated.js';
import type { Finding, Path } from '../../core/finding.js';
import type { Exact } from '../../core/money.js';
import type { Problem } from '../../core/result.js';
import type { MoneyUnit } from '../../model/money-unit.js';
import type { Registry } from '../../registry/load.js';
import type { Area, Snapshot } from '../snapshot.js';

/** Zero-based. */
export interface CellAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * K1 summary form · K2 account-level budget · K3 extraordinary budget · K4 a sheet of the cluster's own workbook · members: a table
 * of members and their quotas (a part of K4 with a reader of its own).
 */
export type SheetKind = 'K1' | 'K2' | 'K3' | 'K4' | 'members';

/** A cell that looks like data and was not read; nothing is left out in silence. */
export interface UnreadCell {
  readonly row: number;
  readonly column: number;
  /** What stands in it, shortened. */
  readonly text: string;
  /** Why, where more is known than that no column or row of ours is there. */
  readonly why?: Problem;
}

/** Something that the sheet does not tell and a person can. The answer is kept in the workbook under the question's id. */
export interface Question {
  /** The same as long as the sheet's name and what is asked are: `amount-column:'תקציב'`. */
  readonly id: string;
  readonly about: 'unit' | 'amount-column' | 'year' | 'side' | 'decimal' | 'footnotes' | 'row' | 'kind';
  readonly sheet: string;
  /** The cell that it is about. */
  readonly at?: { readonly row: number; readonly column: number };
  /** For the sentence: a row's label, a heading. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** `value` is what is kept; `label` is text of the sheet itself (a heading), absent where the value has words of its own. */
  readonly options: readonly { readonly value: string; readonly label?: string }[];
}

/** Question id → value of the option that was chosen. */
export type Answers = Readonly<Record<string, string>>;

/** What a reader is given beside the sheet. */
export interface ReadContext {
  readonly answers: Answers;
  /** The unit that the user states for sheets that state none. */
  readonly unit?: MoneyUnit;
}

export interface SideTotals {
  readonly income: Exact | null;
  readonly expenditure: Exact | null;
}

/** What one reader made of one sheet. `facts` are the room's own; `placeOf` says where they stand. */
export interface SheetReading<Facts = unknown> {
  readonly sheet: string;
  readonly kind: SheetKind;
  /** Of K4, which sheet of the workbook: `budget`, `agreements` … Of K1 and K2, the side where the sheet has one only. */
  readonly part?: string;
  /** What was taken as one table, headings included. */
  readonly area: Area;
  readonly confidence: 'certain' | 'likely' | 'unsure';
  /** Why it is believed, and what is doubtful. */
  readonly notes: readonly Problem[];
  /** Null where the sheet does not state it and nobody did. */
  readonly unit: MoneyUnit | null;
  /** Of the budget that is checked: by its column, else by the title. */
  readonly year: number | null;
  /** Lines that were read, without totals. */
  readonly lines: number;
  /** Both sides positive, in NIS; as printed where the unit is null. Null where the sheet lacks the side or its amounts are in doubt. */
  readonly totals: SideTotals;
  /** Of the whole sheet, not of `area` alone. */
  readonly unread: readonly UnreadCell[];
  readonly questions: readonly Question[];
  readonly facts: Facts;
  /** Where a fact stands; `path` begins at `facts`. Of a fact with no cell of its own, the nearest one: its row, its table. */
  placeOf(path: Path): CellAt;
}

/** How well a reader knows a sheet as its own, before it reads it in full. The best score of those that overlap is taken. */
export interface Candidate<Facts = unknown> {
  readonly kind: SheetKind;
  /** 0–100: headings and labels that were recognised, of those that such a sheet has. Under 30 is not offered. */
  readonly score: number;
  readonly area: Area;
  /** Gives the row that it has come to now and then, so that whoever drives it can show progress, rest or stop. */
  read(context: ReadContext): Generator<number, SheetReading<Facts>>;
}

/** A finding with its cell. */
export interface LocatedFinding extends Finding<CheckCode> {
  readonly at?: CellAt;
  /** Cells of its arithmetic. */
  readonly from: readonly CellAt[];
}

/** One sheet of a book, as far as it was understood. */
export interface CheckedSheet {
  readonly sheet: string;
  /** None where the sheet was not recognised; two where it holds two tables of different kinds. */
  readonly readings: readonly SheetReading[];
  /** Looks like data, and no reading took it. Of a sheet that was not recognised, none: the sheet itself is said to be unknown. */
  readonly unread: readonly UnreadCell[];
}

export interface BookRequest {
  readonly snapshot: Snapshot;
  readonly on: IsoDate;
  /** Matches members to authorities; null leaves them unmatched. */
  readonly registry: Registry | null;
  readonly answers?: Answers;
  readonly unit?: MoneyUnit;
  /** What was found before: sheets that are the same objects as in its snapshot are not read again. */
  readonly earlier?: BookCheck;
}

/** How far a check has come. */
export interface BookProgress {
  readonly stage: 'reading' | 'checking';
  readonly sheet?: string;
  /** Rows, over all sheets. */
  readonly done: number;
  readonly of: number;
}

export interface BookCheck {
  readonly request: Omit<BookRequest, 'earlier'>;
  /** In the workbook's order, hidden ones too. */
  readonly sheets: readonly CheckedSheet[];
  /** Of every rule, by the order of the sheets and cells; met ones too. */
  readonly findings: readonly LocatedFinding[];
  readonly facts: Facts;
  /** Where a fact stands; `path` begins with its room, as those of findings and deadlines do. Undefined for what no sheet holds. */
  placeOf(path: Path): CellAt | undefined;
}
