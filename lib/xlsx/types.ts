import type { Problem } from '../core/result.js';
import type { DrawnChart } from '../sheets/chart.js';
import type { ConditionalLook, FormulaFormat } from '../sheets/conditional.js';
import type { ListSource } from '../sheets/lists.js';
import type { CellStyle, NewSheet, NewValidation } from '../sheets/plan.js';
import type { Area, ArrayArea, Cell, CellValue, SheetSnapshot, Snapshot } from '../sheets/snapshot.js';

/** Why a file could not be read or an edit could not be written. Facts are named beside each code. */
export type XlsxProblem = Problem<
  | 'file-empty'
  | 'file-not-zip'
  | 'file-old-excel' // .xls of Excel 97–2003
  | 'file-encrypted' // opens with a password only
  | 'file-binary-workbook' // .xlsb
  | 'file-not-workbook' // a zip, but no Excel workbook: .ods, .docx, photographs
  | 'file-damaged' // facts: part, or 'none' where the archive itself is
  | 'file-inflates-too-much' // facts: limit, in bytes
  | 'file-unfolds-absurdly' // facts: part, times; a thousandfold is a bomb, however small
  | 'file-too-many-parts' // facts: count, limit
  | 'file-too-many-cells' // facts: limit
  | 'sheet-not-found' // facts: sheet
  | 'sheet-name-taken' // facts: sheet
  | 'sheet-name-invalid' // facts: sheet
  | 'sheet-last-one' // facts: sheet; a workbook keeps at least one visible sheet
  | 'cell-outside-sheet' // facts: sheet, row, column (zero-based)
  | 'cell-inside-array' // facts: sheet, cell, array; part of an array formula cannot be changed alone
  | 'cell-is-table-heading' // facts: sheet, cell, table; not text, not unique, or named by formulas
  | 'cell-text-too-long' // facts: sheet, cell, length, limit
  | 'cell-number-not-finite' // facts: sheet, cell
>;

/** Bounds on what a file may unfold to. Checked while inflating, before any reader sees the bytes. */
export interface XlsxLimits {
  /** Bytes of all parts together: those that the file declares, and again those that really come out. */
  readonly inflatedBytes: number;
  /** How many times its compressed size one part may have, once it exceeds a megabyte. */
  readonly ratio: number;
  readonly parts: number;
  /** Cells that hold something, over all sheets. */
  readonly cells: number;
  /** Cells that hold nothing but have a format or looks, over all sheets; they weigh a tenth of the others. */
  readonly blankCells: number;
  /** Characters of all formulas that the file only says once, for many cells to share, written out. */
  readonly sharedFormulas: number;
}

export interface ReadOptions {
  readonly limits?: Partial<XlsxLimits>;
  /** Also give each cell its looks, and blank cells that have any. */
  readonly styles?: boolean;
  /** Also give each sheet its charts. */
  readonly charts?: boolean;
  /** Also give each sheet its conditional formats. */
  readonly formats?: boolean;
  /**
   * Also give what goes along unseen: of each sheet its comments, validations, hidden rows and columns; of the workbook its
   * properties, names and links.
   */
  readonly comments?: boolean;
  /** The add-in's id, whose settings to read, or several, of which the first that says something counts. Without it `settings` is absent. */
  readonly addin?: string | readonly string[];
}

export interface OpenedCell extends Cell {
  readonly style?: CellStyle;
}

export type { ArrayArea };

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

/**
 * A change of one cell, at zero-based row and column. An absent member leaves that property as it is, so that
 * `value` alone renews the cached result of a formula; `formula: null` clears the formula.
 * Text in `value` stays text, whatever it begins with.
 */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  /** With its `=`, plain names. */
  readonly formula?: string | null;
  /** `CLUSTERQUOTA(` and the like are names of the workbook (`WorkbookEdits.names`), not functions of the add-in. */
  readonly named?: boolean;
  /**
   * The area that the formula spills into, itself included; its other cells get their values by changes of their own. Where it is not
   * `dynamic`, as if entered with Ctrl+Shift+Enter.
   */
  readonly spill?: ArrayArea;
  /** The value is what a formula that stands elsewhere fills this cell with; a file keeps such text as a result. */
  readonly filled?: boolean;
  readonly format?: string;
  readonly style?: CellStyle;
  /** Can be changed by hand in a protected sheet. */
  readonly unlocked?: boolean;
}

export interface SheetChanges {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

/** Settings that the add-in keeps in the workbook, as Excel stores them. */
export interface AddinSettings {
  /** The add-in's id in its manifest. */
  readonly addin: string;
  readonly version: string;
  /** All of them; a key that is absent is removed. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** A chart to be put onto a sheet. */
export interface NewSheetChart {
  readonly sheet: string;
  readonly chart: DrawnChart;
}

/** Conditional formats that come onto a sheet. They rank behind those that are there; the first of them lies above the others. */
export interface NewFormats {
  readonly sheet: string;
  readonly formats: readonly FormulaFormat[];
}

/** A name for the whole workbook. One that is there already stands for something new afterwards. */
export interface DefinedName {
  readonly name: string;
  /** As a file spells it, without `=`: newer functions and parameters have their prefixes. */
  readonly refersTo: string;
}

/** A sheet to be added to a file. */
export interface NewFileSheet extends NewSheet {
  /** A table with its headings, whose rows can then be picked out by what stands in a column. */
  readonly filter?: Area;
  /** Rules whose lists stand in cells already. */
  readonly rules?: readonly (Omit<NewValidation, 'list'> & { readonly source: ListSource })[];
}

/** What is to be taken out of a file; sheets go by `deleteSheets`. */
export interface Removals {
  /** Notes and conversations: all, or those of the sheets named. */
  readonly comments?: boolean | readonly string[];
  /**
   * Who made the file and what they say of it: all that `DocumentProperties` lists but the two dates, the picture of its first
   * page, and the list of sheets as they were once. What programs need stays.
   */
  readonly properties?: boolean;
  /** Texts that no cell shows any more, which a file keeps in its common table: of deleted sheets and of cells written since. */
  readonly unusedTexts?: boolean;
  /** The list of sheets as they were called when the file was saved last, and the picture of its first page. */
  readonly titles?: boolean;
  /** Names, of the workbook or of a sheet; whoever calls them has to be changed, too. */
  readonly names?: readonly { readonly name: string; readonly sheet?: string }[];
  /** Links out of a sheet's cells, by their target as `OpenedLink` has it; the cells keep what they say. */
  readonly pages?: readonly { readonly sheet: string; readonly target: string }[];
  /** Links to other workbooks with their last values; formulas that read them have to be changed, too. */
  readonly workbooks?: boolean;
  /** Where connections lead to, what they ask and what is said of them. They stay, and lead nowhere. */
  readonly connections?: boolean;
  /** Copies of pivot tables, by their order in `links`; the tables on them become plain cells. Not where slicers hang on one. */
  readonly pivots?: readonly number[];
  /** What is printed above and below the pages of these sheets. */
  readonly headers?: readonly string[];
  /** Excel's scenarios of these sheets. */
  readonly scenarios?: readonly string[];
  /** Whole parts; those of which others hang are not offered. */
  readonly others?: readonly ('printers' | 'addins' | 'revisions' | 'label')[];
  /**
   * What drawn things copied by these formulas, as `OpenedCopy` has them. The copy goes; where the cells are gone themselves, the
   * formula becomes #REF!, otherwise whoever opens the file copies anew.
   */
  readonly copies?: readonly { readonly formula: string; readonly gone: boolean }[];
}

/**
 * Applied in this order: sheets deleted, sheets added, removals (unused texts at the end), names defined, cells changed,
 * charts added, conditional formats removed and added, settings written.
 */
export interface WorkbookEdits {
  readonly deleteSheets?: readonly string[];
  readonly remove?: Removals;
  readonly addSheets?: readonly NewFileSheet[];
  readonly names?: readonly DefinedName[];
  readonly changes?: readonly SheetChanges[];
  readonly addCharts?: readonly NewSheetChart[];
  /** Asked of each conditional format in the file, whether it goes. */
  readonly removeFormats?: (format: Omit<OpenedFormat, 'look'>, sheet: string) => boolean;
  readonly addFormats?: readonly NewFormats[];
  readonly settings?: AddinSettings;
}
