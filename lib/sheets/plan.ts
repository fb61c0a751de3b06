import type { Outcome } from '../core/finding.js';
import type { Area, ArrayArea, SheetSnapshot } from './snapshot.js';

/** One cell to be written. Text in `value` stays text, whatever it begins with; only `formula` (with its `=`) calculates. */
export type PlanCell =
  | { readonly value: string | number | boolean | null; readonly format?: string }
  | {
      readonly formula: string;
      readonly format?: string;
      /** The cells that it fills, its own first, where it is known to; the same step leaves the others blank. A program finds out by itself, a file has to say. Spills by itself unless told. */
      readonly spill?: ArrayArea;
    };

/** Looks; each member absent leaves that property as it is. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** #RRGGBB */
  readonly fill?: string;
  /** #RRGGBB */
  readonly color?: string;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly align?: 'start' | 'center' | 'end';
  /** Where in a row that is higher than its text; by default at its foot. */
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly borderTop?: boolean;
  readonly borderBottom?: boolean;
}

/** Cells that take nothing but one of these texts; whoever types anything else is told so and refused. */
export interface NewValidation {
  readonly area: Area;
  /**
   * What a cell may hold, offered to choose from; blank is always allowed. Commas, quotes and any length are fine: a list
   * that a rule cannot hold in itself is put on a sheet of ours that nobody sees (`LIST_SHEET`).
   */
  readonly list: readonly string[];
  /** What the refusal says; by default in the words of the program that shows the sheet. */
  readonly message?: string;
}

export interface NewSheet {
  readonly name: string;
  readonly rtl: boolean;
  /** In characters of the default font, as Excel counts. */
  readonly columnWidths: readonly number[];
  readonly frozenRows: number;
  readonly print: { readonly landscape: boolean; readonly onePageWide: boolean; readonly titleRows: number };
  /** By default `visible`; a very hidden one is not even offered for showing. */
  readonly visibility?: SheetSnapshot['visibility'];
  /** Nothing can be changed by hand but these areas. Without a password: it guards against slips, not against will. */
  readonly protect?: { readonly unlocked: readonly Area[] };
  readonly validations?: readonly NewValidation[];
}

/** One series of a chart; both areas lie in the chart's own sheet and hold one row or one column. */
export interface ChartSeries {
  readonly name: string;
  /** Names along the axis, or the x values of a scatter. */
  readonly categories: Area;
  readonly values: Area;
  /** #RRGGBB */
  readonly color: string;
}

/** A native chart. `at` is the cells that it covers. */
export interface NewChart {
  /** Unique in its sheet. */
  readonly name: string;
  /** Bars lie, columns stand. In a sheet that runs right to left, categories do, too; the numbers of a scatter never do. */
  readonly kind: 'bars' | 'columns' | 'scatter';
  readonly title: string;
  readonly axes: {
    /** What the values count; blank leaves the axis without words. */
    readonly values: string;
    /** What stands along the other axis; of a scatter, what the x values count. */
    readonly categories: string;
    /** How the axis of the values writes its numbers, `#,##0`; where absent, as the cells do. */
    readonly format?: string;
  };
  readonly series: readonly [ChartSeries, ...ChartSeries[]];
  readonly at: Area;
}

/** What a marked cell is marked for. */
export type MarkSeverity = Exclude<Outcome, 'met'>;

export type PlanStep =
  | { readonly do: 'add-sheet'; readonly sheet: NewSheet }
  | { readonly do: 'delete-sheet'; readonly sheet: string }
  /** Only where a cell is not undefined; an undefined cell is left alone. */
  | {
      readonly do: 'write';
      readonly sheet: string;
      readonly top: number;
      readonly left: number;
      readonly cells: readonly (readonly (PlanCell | undefined)[])[];
    }
  | { readonly do: 'add-chart'; readonly sheet: string; readonly chart: NewChart }
  | { readonly do: 'style'; readonly sheet: string; readonly area: Area; readonly style: CellStyle }
  /** Lays a mark over cells; their contents, looks and comments stay as they are. */
  | { readonly do: 'mark'; readonly sheet: string; readonly area: Area; readonly severity: MarkSeverity }
  /** Takes every mark off, in all sheets, whoever made it and whenever. */
  | { readonly do: 'unmark' };

/** Everything that one action writes. It is announced from here, applied in one batch, and undone as a whole. */
export interface Plan {
  readonly steps: readonly PlanStep[];
}
