import type { CanonicalCell } from '../seal/canonical.js';

/** What a cell holds; blank where nothing is named. Text beginning with `=` is a `value`, never a formula. */
export type Content = CanonicalCell;

/** A cell of a row, column or sheet that is there on one side only. */
export interface PlacedContent {
  /** `C7`, on the side where it is. */
  readonly cell: string;
  readonly content: Content;
}

/**
 * A cell whose content differs. `value`: what was typed · `formula`: a formula came, went or became another; where `before` and
 * `after` read the same, it stands for other cells now, since it did not follow rows or columns that came or went ·
 * `format`: only the class of the number format.
 */
export interface CellChange {
  readonly kind: 'value' | 'formula' | 'format';
  readonly sheet: string;
  /** In the newer book. */
  readonly cell: string;
  /** In the older book, where it stood elsewhere. */
  readonly from?: string;
  readonly before: Content;
  readonly after: Content;
}

/** Rows count from 1: of the newer book where they were added, of the older one where they were removed or moved. */
export type RowChange =
  | {
      readonly kind: 'row-added' | 'row-removed';
      readonly sheet: string;
      readonly row: number;
      readonly cells: readonly PlacedContent[];
    }
  | { readonly kind: 'row-moved'; readonly sheet: string; readonly row: number; readonly to: number };

export interface ColumnChange {
  readonly kind: 'column-added' | 'column-removed';
  readonly sheet: string;
  /** `C`, of the book where it is. */
  readonly column: string;
  readonly cells: readonly PlacedContent[];
}

/** Places of sheets count from 1, among those compared. */
export type SheetChange =
  | {
      readonly kind: 'sheet-added' | 'sheet-removed';
      readonly sheet: string;
      readonly place: number;
      readonly cells: readonly PlacedContent[];
    }
  | { readonly kind: 'sheet-renamed'; readonly sheet: string; readonly was: string }
  | { readonly kind: 'sheet-moved'; readonly sheet: string; readonly place: number; readonly to: number };

export type Change = CellChange | RowChange | ColumnChange | SheetChange;

/**
 * What programs do by themselves. `recalculated`: the same formula came to something else · `followed`: a formula that reads
 * otherwise only because what it refers to stands elsewhere.
 */
export interface ApartChange {
  readonly kind: 'recalculated' | 'followed';
  readonly sheet: string;
  readonly cell: string;
  readonly from?: string;
  readonly before: Content;
  readonly after: Content;
}

export interface BookDiff {
  /** Changes of content, sheet by sheet in the order of the newer book. */
  readonly changes: readonly Change[];
  readonly apart: readonly ApartChange[];
}
