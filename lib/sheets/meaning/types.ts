import type { MovedChapter, Moved } from '../../budget/ledger/sums-types.js';
import type { BudgetSide } from '../../model/budget-side.js';
import type { CellAt } from '../book/types.js';
import type { PartId } from '../cluster-book/types.js';
import type { BookDiff } from '../diff/types.js';
import type { MeaningNote } from './notes.js';

/**
 * What is compared: members (`members`) and the parameters that a sheet computes their quotas by (`parameters`), accounts (K2), rows
 * of the summary form (K1), tables of the cluster's workbook (K3, K4), and cells of such sheets that nobody could read (`unread`).
 */
export type ComparedPart = 'members' | 'parameters' | 'accounts' | 'form' | PartId | 'unread';

/** What a thing is known by, as its sheet writes it; at least one is there but for whole columns and unread cells. */
export interface ThingKey {
  readonly authority?: string;
  readonly code?: string;
  readonly name?: string;
}

/** One thing that a fact is: an exact amount in NIS, a number, a day, a text. */
export interface Held {
  readonly field: string;
  readonly value: string;
}

interface Difference {
  readonly what: ComparedPart;
  /** Sheets of the table, newer book first, where a book has several of its kind: which scenario, whose budget. */
  readonly of?: string;
  readonly key: ThingKey;
  /** Of the older book (`a`) and of the newer one (`b`). */
  readonly at: { readonly a?: CellAt; readonly b?: CellAt };
}

/** A thing that only one of the books has, with everything that is said of it. */
export interface ThingChange extends Difference {
  readonly kind: 'added' | 'removed';
  readonly holds: readonly Held[];
}

/**
 * A fact that differs. `field` is `population`, `budget 2024`, `signed:on`; amounts are exact, in NIS where the unit is known, both sides
 * positive. Undefined is blank.
 */
export interface FactChange extends Difference {
  readonly kind: 'changed';
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

/** A column that only one of the books has, with how many of its things say something in it. */
export interface ColumnChange extends Difference {
  readonly kind: 'column-added' | 'column-removed';
  readonly field: string;
  readonly count: number;
}

export type ComparedItem = ThingChange | FactChange | ColumnChange;

/** A whole thing came or went. */
export const isThingChange = (item: ComparedItem): item is ThingChange =>
  item.kind === 'added' || item.kind === 'removed';

export interface ComparedCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** Things that both books have, without any difference. */
  readonly same: number;
}

/** Sums of accounts in a column that differs; `none` as printed, for no unit is stated. */
export interface ComparedSums {
  readonly of?: string;
  readonly field: string;
  readonly unit: 'nis' | 'none';
  readonly sides: Readonly<Partial<Record<BudgetSide, Moved>>>;
  /** Those that differ, by the size of the change. */
  readonly chapters: readonly MovedChapter[];
}

/** How a newer book differs from an older one, by what is in them and not by where it stands. */
export interface BookComparison {
  readonly items: readonly ComparedItem[];
  /** Names of accounts that read differently under the same code: no difference of the budget. */
  readonly apart: readonly FactChange[];
  readonly totals: Readonly<Partial<Record<ComparedPart, ComparedCounts>>>;
  readonly sums: readonly ComparedSums[];
  /** Sheets that nobody recognises, cell by cell. */
  readonly unrecognised: BookDiff;
  readonly notes: readonly MeaningNote[];
  /** Things without any difference. */
  readonly same: number;
  /** Nothing differs, and everything could be compared. */
  readonly isSame: boolean;
}
