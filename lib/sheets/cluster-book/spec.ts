import type { SheetKind } from '../book/types.js';
import type { Choice, Words } from './choice.js';
import type { PartId, PartItems, TablePart } from './types.js';
import type { Row } from './row.js';

/**
 * What a column, or a row of the sheet of approvals, can hold. `evidence` is a reference with the date beside it, `moneys` are the
 * columns of one group, each with its own name, `limit` an amount or that there is none, `provision` a clause and where the order
 * provides otherwise for it, `count` a whole number of people or votes, `share` a per cent or a fraction, `note` is read by nobody.
 */
export type FieldType =
  | 'text'
  | 'money'
  | 'moneys'
  | 'date'
  | 'year'
  | 'choice'
  | 'evidence'
  | 'limit'
  | 'provision'
  | 'count'
  | 'share'
  | 'note';

export interface Field {
  /** The name of the fact. */
  readonly id: string;
  readonly type: FieldType;
  readonly heading: Words;
  /** What people write over such a column, besides. */
  readonly also: readonly string[];
  /** Of evidence: over its date. */
  readonly dated?: Words;
  readonly alsoDated?: readonly string[];
  /** Of money in several columns: those that the template has, and other names that such columns go by. */
  readonly columns?: readonly Words[];
  readonly alsoColumns?: readonly string[];
  readonly choices?: readonly Choice[];
  /** How much a heading says for this part: 0 in every table, 3 in hardly any other. */
  readonly weight: 0 | 1 | 2 | 3;
  /** In characters. */
  readonly width: number;
  /** Of columns for several years, the field that the earlier one is. */
  readonly earlier?: string;
  /** Read where a sheet has it, and not in the template. */
  readonly readOnly?: true;
}

interface Part<P extends PartId> {
  readonly part: P;
  readonly kind: Extract<SheetKind, 'K3' | 'K4'>;
  readonly title: Words;
  /** Other titles of such sheets. */
  readonly titles: readonly string[];
  readonly fields: readonly Field[];
}

export interface TableSpec<P extends TablePart = TablePart> extends Part<P> {
  /** Of each list at least one column must be there. */
  readonly needs: readonly (readonly string[])[];
  /** The column that names a line. */
  readonly name: string;
  /** Lines are single documents or things, whose amounts are written in shekels unless the sheet says otherwise. */
  readonly documents?: true;
  /** A row with a name alone is the heading of those below it, not a line. */
  readonly headed: boolean;
  /** A row as facts; undefined where it names nothing. */
  readonly item: (row: Row) => PartItems[P] | undefined;
}

export type ApprovalsSpec = Part<'approvals'>;
