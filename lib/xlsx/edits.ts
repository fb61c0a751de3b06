import type { DrawnChart } from '../sheets/chart.js';
import type { FormulaFormat } from '../sheets/conditional.js';
import type { ListSource } from '../sheets/lists.js';
import type { CellStyle, NewSheet, NewValidation } from '../sheets/plan.js';
import type { Removals } from '../sheets/removals.js';
import type { Area, ArrayArea, CellValue } from '../sheets/snapshot.js';
import type { DefinedName, OpenedFormat } from './opened.js';

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

/** A sheet to be added to a file. */
export interface NewFileSheet extends NewSheet {
  /** A table with its headings, whose rows can then be picked out by what stands in a column. */
  readonly filter?: Area;
  /** Rules whose lists stand in cells already. */
  readonly rules?: readonly (Omit<NewValidation, 'list'> & { readonly source: ListSource })[];
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
