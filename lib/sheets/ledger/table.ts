import type { Grid } from '../grid.js';
import type { Area } from '../snapshot.js';
import type { CodeLooker } from './codes.js';
import type { Columns } from './columns.js';
import type { HeadingBlock, HeadingRows } from './heading-rows.js';
import type { CodeWay } from './rows-of-lines.js';
import type { Statement } from './statements.js';

/** What is known of one table before its amounts are read. */
export interface Table {
  readonly grid: Grid;
  /** The part of the sheet that is this table's: the whole of it, where it holds one only. */
  readonly area: Area;
  readonly look: CodeLooker;
  readonly headings: HeadingRows;
  readonly block: HeadingBlock | undefined;
  readonly way: CodeWay;
  /** Rows with a whole code. */
  readonly rows: readonly number[];
  readonly columns: Columns;
  readonly titles: readonly Statement[];
  /** What stands above all tables of the sheet, for a table that says no unit or year of its own. */
  readonly general: readonly Statement[];
  /** It is one of several of its sheet. */
  readonly several: boolean;
  /** Cells between the first and the last code that look like codes. */
  readonly share: number;
  /** Where a cell stands in the sheet itself; `grid` has the columns of all pages under those of the first. */
  columnAt(row: number, column: number): number;
}
