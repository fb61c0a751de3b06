import type { FormRowId } from '../../budget/form/rows.js';
import type { BudgetSide } from '../../model/budget-side.js';
import type { Label } from './label.js';

/** A label of the form at its cell. */
export interface Hit extends Label {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Amounts or dashes stand in its row. */
  readonly filled: boolean;
}

/** The heading of a side. */
export interface Section {
  readonly row: number;
  readonly column: number;
  readonly side: BudgetSide;
}

export interface Scan {
  readonly hits: readonly Hit[];
  readonly sections: readonly Section[];
}

/** The words of a row. */
export interface TextRow {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly text: string }[];
  /** Amounts or dashes stand in it. */
  readonly filled: boolean;
}

/** A row of the form in the sheet. */
export interface Line {
  readonly id: FormRowId;
  readonly hit: Hit;
  /** Its label alone does not tell which it is. */
  readonly byPlace: boolean;
}

/** One side of one form, as a run of rows under one column of labels. */
export interface Block {
  readonly side: BudgetSide;
  /** By row. The surplus row is among them where it follows the side. */
  readonly lines: readonly Line[];
  /** Labels of a row that stands above already. */
  readonly twice: readonly { readonly hit: Hit; readonly first: Hit }[];
  /** Columns that hold labels: those of amounts are others. */
  readonly labels: ReadonlySet<number>;
  /** Columns that may hold its amounts; absent: any. */
  readonly within?: readonly [first: number, last: number];
}
