import type {
  Area,
  CellStyle,
  CellValue,
  ChartRange,
  DrawnChart,
  DrawnSeries,
  FormulaFormat,
} from '../../../lib/index.js';

/** The workbook that the workbench holds in memory; grid, formula engine, emulated host and saving all look at this one. */
export interface BookCell {
  readonly value: CellValue;
  /** With its `=`, plain names. */
  readonly formula?: string;
  readonly format?: string;
  readonly style?: CellStyle;
  /** For a cell that an array formula spilled into: where that formula stands. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
}

/** A change of looks: an absent member leaves that property as it is, null takes it off. */
export type StyleEdit = { readonly [Member in keyof CellStyle]: CellStyle[Member] | null };

/**
 * An edit of one cell. An absent member leaves that property as it is; null clears it.
 * Whoever types a value over a formula therefore says `{ value, formula: null }`;
 * `{ value }` alone is a new result of the same formula.
 */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  readonly formula?: string | null;
  readonly format?: string | null;
  readonly style?: StyleEdit | null;
  readonly spilledFrom?: { readonly row: number; readonly column: number } | null;
}

/** Who changed something: the person at the grid, the add-in through office.js, the formula engine, or opening a file. */
export type ChangeSource = 'user' | 'addin' | 'calculation' | 'open';

export type BookEvent =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      /** Only the edits that changed something. */
      readonly edits: readonly CellEdit[];
      /** What stood in those cells before, in the order of `edits`. */
      readonly before: readonly (BookCell | undefined)[];
      readonly source: ChangeSource;
    }
  /** A sheet was added, deleted, renamed, moved, hidden, protected or laid out anew. */
  | { readonly kind: 'sheets'; readonly source: ChangeSource; readonly change: SheetChange }
  | { readonly kind: 'active'; readonly sheet: string }
  | { readonly kind: 'selection'; readonly sheet: string; readonly source: ChangeSource }
  | { readonly kind: 'settings' }
  /** Defined names or tables changed. */
  | { readonly kind: 'names' }
  /** Charts of a sheet came, went or changed. */
  | { readonly kind: 'charts'; readonly sheet: string; readonly source: ChangeSource }
  /** Conditional formats of a sheet came, went or changed. */
  | { readonly kind: 'formats'; readonly sheet: string; readonly source: ChangeSource }
  /** The person began or ended typing in a cell. */
  | { readonly kind: 'editing'; readonly editing: boolean };

export type SheetChange =
  | { readonly do: 'added'; readonly sheet: string }
  | { readonly do: 'deleted'; readonly sheet: string; readonly id: string }
  | { readonly do: 'renamed'; readonly sheet: string; readonly from: string }
  | { readonly do: 'moved' | 'laid-out'; readonly sheet: string };

export type Visibility = 'visible' | 'hidden' | 'very-hidden';

export interface PrintLayout {
  readonly landscape: boolean;
  readonly onePageWide: boolean;
  /** Rows repeated at the top of every page, counted from the first. */
  readonly titleRows: number;
}

export interface SheetLayout {
  readonly rtl: boolean;
  readonly visibility: Visibility;
  /** No cell of a protected sheet can be edited by the user or the add-in, but those that are unlocked. */
  readonly protected: boolean;
  readonly unlocked: readonly Area[];
  readonly showGridlines: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
  /** By zero-based column, in characters of the default font; absent is the standard width. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly print: PrintLayout;
}

/** `formula` with its `=`: `='חברות'!$C$2`. */
export interface BookName {
  readonly name: string;
  readonly formula: string;
  /** The sheet whose name it is; absent is a name of the whole workbook. */
  readonly sheet?: string;
}

export interface BookTable {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly headers: boolean;
}

/** A series whose cells are gone, or were not named yet, has no values. */
export type BookSeries = Omit<DrawnSeries, 'values'> & { readonly values?: ChartRange };

/** `other` is a kind that only its file knows how to draw: name, title and place are shown. */
export interface BookChart extends Omit<DrawnChart, 'kind' | 'series'> {
  readonly id: string;
  readonly sheet: string;
  readonly kind: DrawnChart['kind'] | 'other';
  readonly series: readonly BookSeries[];
  /** Came with the opened file, which keeps it as it is. */
  readonly fromFile: boolean;
}

/** A conditional format of a sheet. */
export interface BookFormat extends FormulaFormat {
  readonly id: string;
  readonly sheet: string;
  /** As a file calls it: `expression` is ruled by its formula; of other types only the file knows the rule. */
  readonly type: string;
  readonly stopIfTrue: boolean;
  /** Its number on its sheet in the opened file, which keeps it as it is. */
  readonly inFile?: number;
}

/** A rule for what may be typed. */
export interface BookValidation {
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** Of a list, as office.js has it: texts with commas between, or the cells that hold them (`=Lists!$A$1:$A$9`). */
  readonly source?: string;
  /** Whether anything else is refused. */
  readonly strict: boolean;
  /** What the refusal says; '' leaves it to the program. */
  readonly message: string;
  /** Came with the opened file, which keeps it as it is. */
  readonly fromFile: boolean;
}

export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}

/** One call of a custom function, as the engine hands it to the add-in's runtime. */
export interface FunctionCall {
  readonly id: string;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly address: string;
}

export type FunctionResult =
  | { readonly id: string; readonly value: CellValue | readonly (readonly CellValue[])[] }
  | { readonly id: string; readonly error: string; readonly message?: string };

/** Sends a batch of calls to the add-in's own runtime and answers all of them together. */
export type CallFunctions = (calls: readonly FunctionCall[]) => Promise<readonly FunctionResult[]>;
