import type { DrawnChart } from '../sheets/chart.js';
import type { ConditionalLook } from '../sheets/conditional.js';
import type { CellStyle } from '../sheets/plan.js';
import type { Area, ArrayArea, Cell, SheetSnapshot, Snapshot } from '../sheets/snapshot.js';

export interface OpenedCell extends Cell {
  readonly style?: CellStyle;
}

/** Rows or columns, zero-based, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What people said beside a cell: a note of the old kind, or one contribution to a conversation. */
export interface OpenedComment {
  readonly kind: 'note' | 'thread';
  readonly row: number;
  readonly column: number;
  /** Blank where the file does not say. */
  readonly author: string;
  readonly text: string;
  /** Of a conversation: an answer to the contribution before it. */
  readonly reply?: true;
}

/** A rule for what may be typed. */
export interface OpenedValidation {
  readonly areas: readonly Area[];
  /** As the file calls it: `list`, `whole`, `decimal`, `date`, `textLength`, `custom` … */
  readonly type: string;
  /** Of a list: its texts, those of a range in this workbook included; absent where it is anything else. */
  readonly list?: readonly string[];
  /** As the file has it, without `=`. */
  readonly formula: string;
  /** Anything else is refused, not only warned of. */
  readonly strict: boolean;
  readonly message?: string;
}

/** What a file says of those who made it. Members are absent where it says nothing. */
export interface DocumentProperties {
  readonly author?: string;
  readonly lastModifiedBy?: string;
  readonly company?: string;
  readonly manager?: string;
  readonly title?: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly description?: string;
  readonly category?: string;
  /** As the file has it, ISO 8601. */
  readonly created?: string;
  readonly modified?: string;
  /** The folder where Excel last saved the file; it often holds a user's name. */
  readonly folder?: string;
  /** Properties that users or programs named themselves. */
  readonly own: readonly { readonly name: string; readonly value: string }[];
}

/** A part of a file that is only counted: what it holds cannot be read here. */
export interface OtherParts {
  readonly kind:
    | 'macros'
    | 'data-model'
    | 'embedded' // files and objects put into the workbook
    | 'custom-xml' // queries, and what document systems keep
    | 'revisions' // who changed what, of a workbook that was shared
    | 'printers' // settings that may name a printer and its network
    | 'addins' // settings that add-ins keep
    | 'rich-values' // what cells hold beside their text: pictures, data types
    | 'slicers' // buttons that filter, with a copy of what can be picked
    | 'label'; // a sensitivity label, with the organisation's number
  readonly count: number;
}

/** A drawn thing that shows cells, with a copy of what they said. */
export interface OpenedCopy {
  readonly kind: 'chart' | 'shape' | 'control';
  readonly sheet: string;
  /** '' where it has none. */
  readonly name: string;
  /** What it reads, as the file has it, without `=`. */
  readonly formulas: readonly string[];
}

/** A table with headings, which formulas call by its name. */
export interface OpenedTable {
  readonly name: string;
  /** Its headings included. */
  readonly area: Area;
}

/** Values that Excel's scenario manager keeps beside those of the cells. */
export interface OpenedScenario {
  readonly name: string;
  /** Who made it; '' where the file does not say. */
  readonly by: string;
  readonly cells: number;
}

/** A name for the whole workbook. One that is there already stands for something new afterwards. */
export interface DefinedName {
  readonly name: string;
  /** As a file spells it, without `=`: newer functions and parameters have their prefixes. */
  readonly refersTo: string;
}

export interface OpenedName extends DefinedName {
  /** Where it holds in one sheet only. */
  readonly sheet?: string;
  readonly hidden: boolean;
}

/** Another file or place that this one draws on. */
export interface OpenedLink {
  /**
   * `workbook`: formulas read it, and its last values lie in this file; `connection`: a source of data; `pivot`: a pivot
   * table's own copy of its data, which stays when that is deleted; `page`: a link in a cell; `place`: one to a cell or name
   * of this workbook.
   */
  readonly kind: 'workbook' | 'connection' | 'pivot' | 'page' | 'place';
  /** A path or an address, as the file has it; of a pivot table the area or name that it was made from, or ''. */
  readonly target: string;
  /** Of a link in a cell: its sheet; of a pivot table: the sheet of its data. */
  readonly sheet?: string;
}

/** A chart of a file. Of one that is not drawn here (`other`: lines, pies, stacked bars) only its name, title and place are known. */
export type OpenedChart =
  DrawnChart | (Pick<DrawnChart, 'name' | 'title' | 'at'> & { readonly kind: 'other' });

/** A conditional format of a file: one rule, with the areas that it shares with others perhaps. */
export interface OpenedFormat {
  /** Its number among the rules of its sheet. */
  readonly index: number;
  /** As the file calls it: `expression` is ruled by a formula; `cellIs`, `colorScale` … */
  readonly type: string;
  readonly areas: readonly Area[];
  /** The lower, the further on top. */
  readonly priority: number;
  /** Of an expression, with its `=`, plain names. */
  readonly formula?: string;
  readonly look: ConditionalLook;
}

export interface OpenedSheet extends SheetSnapshot {
  readonly rows: readonly (readonly (OpenedCell | undefined)[])[];
  readonly arrays: readonly ArrayArea[];
  /** In characters of the default font, as Excel shows them; undefined where the column has the sheet's default width. */
  readonly columnWidths: readonly (number | undefined)[];
  readonly frozenRows: number;
  /** Where they were asked for. */
  readonly charts?: readonly OpenedChart[];
  /** Where they were asked for; those of Excel 2010 (data bars and icons of its own) are left out. */
  readonly formats?: readonly OpenedFormat[];
  /** Of a protected sheet: where it can be changed nevertheless. */
  readonly unlocked?: readonly Area[];
  /** Where `comments` was asked for, as all below. */
  readonly comments?: readonly OpenedComment[];
  readonly validations?: readonly OpenedValidation[];
  readonly hiddenRows?: readonly Span[];
  readonly hiddenColumns?: readonly Span[];
  readonly tables?: readonly OpenedTable[];
  /** What is printed above and below the pages, as the file has it, with its codes (`&P`). */
  readonly headers?: readonly string[];
  readonly scenarios?: readonly OpenedScenario[];
  /** Formulas of conditional formats and sparklines, as the file has them. */
  readonly conditions?: readonly string[];
}

/** What a file holds: a snapshot, and what only those need who show the sheet itself. */
export interface OpenedWorkbook extends Snapshot {
  readonly sheets: readonly OpenedSheet[];
  /** Dates are serial numbers counted from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** Where `comments` was asked for, as all below. */
  readonly properties?: DocumentProperties;
  readonly names?: readonly OpenedName[];
  readonly links?: readonly OpenedLink[];
  readonly copies?: readonly OpenedCopy[];
  /** What is written in boxes and shapes. */
  readonly drawings?: readonly { readonly sheet: string; readonly texts: readonly string[] }[];
  readonly others?: readonly OtherParts[];
  /** Sheets without cells: charts, dialogs, macros of Excel 4. */
  readonly apart?: readonly { readonly name: string; readonly visibility: SheetSnapshot['visibility'] }[];
}
