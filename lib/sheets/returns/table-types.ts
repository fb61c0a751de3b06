import type { Language } from '../../core/language.js';
import type { CheckedSheet, SheetReading, UnreadCell } from '../book/types.js';
import type { MoneyColumn } from '../cluster-book/amounts.js';
import type { Field } from '../cluster-book/spec.js';
import type { ClusterPart } from '../cluster-book/types.js';
import type { MembersTable } from '../members/types.js';
import type { Cell, SheetSnapshot } from '../snapshot.js';
import type { ReturnPart } from './parts.js';
import type { Value } from './value.js';

export interface TableColumn {
  /** `signed`, `signed/date`. */
  readonly key: string;
  readonly field: Field;
  readonly role: 'value' | 'date';
  readonly column: number;
  /** As it stands in the sheet. */
  readonly heading: string;
  readonly money?: MoneyColumn;
  readonly monthFirst: boolean;
}

export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell | undefined;
  readonly value: Value;
  /** Why it is unread. */
  readonly why?: UnreadCell['why'];
  /** Part of a merged area of several cells: not to be written. */
  readonly merged: boolean;
}

export interface TableRow {
  readonly row: number;
  /** What stands under the authority's heading. */
  readonly authority: string;
  readonly cells: ReadonlyMap<string, TableCell>;
}

/** One table of a workbook that has a column for the authority. */
export interface ReturnTable {
  readonly part: ReturnPart;
  readonly sheet: SheetSnapshot;
  readonly reading: SheetReading<ClusterPart>;
  /** Row of its headings, the lowest. */
  readonly headings: number;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** What most of its headings are written in. */
  readonly language: Language;
}

/** What of a workbook takes part in returns. */
export interface ReturnTables {
  readonly sheets: readonly CheckedSheet[];
  readonly members: readonly MembersTable[];
  readonly tables: readonly ReturnTable[];
}
