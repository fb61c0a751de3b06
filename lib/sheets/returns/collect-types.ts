import type { IsoDate } from '../../core/dated.js';
import type { Language } from '../../core/language.js';
import type { Problem } from '../../core/result.js';
import type { MoneyUnit } from '../../model/money-unit.js';
import type { Registry } from '../../registry/load.js';
import type { Answers } from '../book/types.js';
import type { Plan } from '../plan.js';
import type { CellValue, SheetSnapshot, Snapshot } from '../snapshot.js';
import type { ReturnPart } from './parts.js';
import type { RenewedSum } from './sums.js';

/** A file that came back, or why it cannot be opened. */
export type ReturnedFile =
  | { readonly name: string; readonly snapshot: Snapshot }
  | { readonly name: string; readonly problems: readonly [Problem, ...Problem[]] };

export interface CollectRequest {
  /** The cluster's own workbook. */
  readonly base: readonly SheetSnapshot[];
  readonly files: readonly ReturnedFile[];
  readonly on: IsoDate;
  readonly registry: Registry | null;
  /** The language of the log. */
  readonly language: Language;
  /** The sentence of a reason, for the log. */
  readonly say: (what: Problem) => string;
  /** Conflict id → id of the option that was chosen. */
  readonly decisions?: Readonly<Record<string, string>>;
  /** As the books that went out name it; by default what the workbook remembers of them. */
  readonly cluster?: string;
  readonly answers?: Answers;
  readonly unit?: MoneyUnit;
}

/** Why a file was not taken, or a cell of it. `place` is the cell in the returned file. */
export type CollectProblem = Problem<
  | 'collect-another-cluster' // facts: cluster, own
  | 'collect-not-a-member' // facts: authority
  | 'collect-wrong-authority' // facts: ticket, cells; the book was made for one, and its cells name another
  | 'collect-authority-unknown' // neither ticket nor cells say whose it is
  | 'collect-authorities-several' // facts: count, names
  | 'collect-edition-older' // facts: edition, newest
  | 'collect-ticket-unknown' // facts: authority; no such book went out to it
  | 'collect-record-damaged' // what we keep in the book cannot be believed; it was read by its cells
  | 'collect-no-ticket' // read by its cells alone
  | 'collect-duplicate' // facts: file
  | 'collect-again' // facts: on; the same was collected that day
  | 'collect-nothing-recognised'
  | 'collect-formula-unread' // facts: formula; its result is none that such a cell could hold
  | 'collect-protected' // facts: text, expected
  | 'collect-heading-changed' // facts: heading (expected)
  | 'collect-sheet-unrecognised' // facts: sheet
  | 'collect-another-row' // facts: text; a row of another authority
  | 'collect-row-unread' // facts: text; what stands in it makes no line of the table
  | 'collect-row-not-expected' // facts: text; such rows are the cluster's to add
  | 'collect-column-missing' // facts: heading, text; the cluster's table has no such column
  | 'collect-base-formula' // facts: text; a formula of the cluster's stands there
  | 'collect-unread' // facts: text
>;

/** Why no file was looked at. */
export type CollectRefusal = Problem<
  | 'collect-base-is-return' // facts: authority
  | 'collect-base-without-members'
  | 'collect-base-without-tables'
  | 'collect-decision-unknown' // facts: id
  | 'collect-choice-unknown' // facts: id, choice, known
>;

/**
 * `partly`: something in it was not taken, and is listed; `waiting`: something is to be decided, all else was taken; `passed`: the same is
 * there already.
 */
export type FileOutcome = 'taken' | 'partly' | 'waiting' | 'refused' | 'passed';

/** A cell that was not taken, or something about the whole file. `place` of `why` is in the returned file. */
export interface LeftOut {
  readonly why: Problem;
}

export interface CollectedFile {
  readonly name: string;
  /** As the cluster's workbook names it, where it is known. */
  readonly authority?: string;
  readonly edition?: number;
  readonly outcome: FileOutcome;
  /** Why it was refused or passed over, or how it was read. */
  readonly reasons: readonly Problem[];
  /** Rows that were read as the authority's. */
  readonly rows: number;
  /** Cells of the cluster's workbook that change by it. */
  readonly changes: number;
  readonly left: readonly LeftOut[];
}

/** A cell of the cluster's workbook that changes. */
export interface CollectedChange {
  readonly files: readonly string[];
  readonly authority: string;
  readonly part: ReturnPart;
  readonly sheet: string;
  /** `C7`. */
  readonly cell: string;
  readonly heading: string;
  /** What names the row beside its authority; blank where nothing does. */
  readonly row: string;
  readonly before: string;
  readonly after: string;
  readonly how: 'changed' | 'added' | 'removed' | 'decided';
}

export interface ConflictOption {
  /** `keep`, `remove`, `take-1` … in the order of what they say. */
  readonly id: string;
  /** What the cell would show; absent of rows. */
  readonly text?: string;
  /** Files that say so; none of `keep`. */
  readonly files: readonly string[];
}

/** Something that nobody but the user can decide. */
export interface Conflict {
  /** The same as long as nothing of it changes. */
  readonly id: string;
  /**
   * `base-changed`: the cluster's own cell changed since the book went out, or it is not known what stood there; `returns-differ`: files of one
   * authority say different things; `formula`: the returned cell is a formula, and its result is asked about; `row-removed`: the row is
   * missing in the returned table; `row-gone`: the cluster's own row is gone since.
   */
  readonly kind: 'base-changed' | 'returns-differ' | 'formula' | 'row-removed' | 'row-gone';
  readonly authority: string;
  readonly part: ReturnPart;
  readonly sheet: string;
  /** Absent of a row that is not there yet. */
  readonly cell?: string;
  readonly heading: string;
  readonly row: string;
  /** When the book went out; undefined where that is not known. */
  readonly issued?: string;
  readonly now: string;
  readonly options: readonly ConflictOption[];
  /** Of a formula, as it stands. */
  readonly formula?: string;
  readonly chosen?: string;
}

export interface CollectBook {
  /** Onto the cluster's workbook. No step where nothing is to be taken. */
  readonly plan: Plan;
  resultOf(sheet: string, row: number, column: number): CellValue | undefined;
  /** Sums over what is written: their formulas stay, and a file needs their results. */
  readonly sums: readonly RenewedSum[];
  /** Name of the sheet that logs what came from where. */
  readonly log?: string;
  /** Sheets that were added for rows that found no room. */
  readonly added: readonly string[];
  /** In the order in which they were given. */
  readonly files: readonly CollectedFile[];
  readonly changes: readonly CollectedChange[];
  /** Decided ones, too. */
  readonly conflicts: readonly Conflict[];
}
