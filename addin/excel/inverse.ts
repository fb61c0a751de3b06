import type { Area, CellStyle, NewChart, NewSheet, SheetMark } from '../../lib/index.js';
import type { Entry } from './content.js';

/**
 * Cells that a plan wrote: what stood there, what was written, and how that reads since. Null where nothing was written.
 * Of a sheet that the plan itself added, nothing stood there before: `before` is empty.
 */
export interface CellsWritten {
  readonly kind: 'cells';
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Area;
  readonly before: readonly (readonly Entry[])[];
  readonly formatsBefore: readonly (readonly (string | null)[])[];
  readonly written: readonly (readonly Entry[])[];
  readonly formats: readonly (readonly (string | null)[])[];
  /** As `Range.formulas` gives it. */
  readonly after: readonly (readonly unknown[])[];
}

/** Looks that a plan changed; of each cell, those members alone that it changed. */
export interface LooksChanged {
  readonly kind: 'looks';
  readonly sheetId: string;
  readonly sheet: string;
  readonly area: Area;
  /** Whether the alignment is among them: a cell without one was aligned by its content. */
  readonly aligned: boolean;
  /** Which way the sheet was taken to run. */
  readonly rtl: boolean;
  readonly before: readonly (readonly CellStyle[])[];
}

/** A chart that a plan put onto a sheet that was there before. */
export interface ChartAdded {
  readonly kind: 'chart';
  readonly sheetId: string;
  readonly sheet: string;
  readonly chart: NewChart;
  /** Which way the sheet was taken to run. */
  readonly rtl: boolean;
}

/** The marks of a sheet that was there before, as a plan found and as it left them. */
export interface MarksChanged {
  readonly kind: 'marks';
  readonly sheetId: string;
  readonly sheet: string;
  readonly before: readonly SheetMark[];
  readonly after: readonly SheetMark[];
}

export interface SheetAdded {
  readonly kind: 'added';
  /** Undefined where the plan failed before it could be read. */
  readonly sheetId: string | undefined;
  readonly sheet: string;
}

/** A sheet that a plan took away, with its cells and their looks; what else was on it cannot come back. */
export interface SheetDeleted {
  readonly kind: 'deleted';
  readonly sheetId: string;
  readonly sheet: NewSheet;
  readonly position: number;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly area: Area | undefined;
  readonly content: readonly (readonly Entry[])[];
  readonly formats: readonly (readonly (string | null)[])[];
  readonly looks: readonly (readonly CellStyle[])[];
}

export type Inverse = CellsWritten | LooksChanged | ChartAdded | MarksChanged | SheetAdded | SheetDeleted;
