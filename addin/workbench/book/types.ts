import type { CellStyle, CellValue } from '../../../lib/index.js';

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

/** An edit of one cell. An absent member leaves that property as it is; `formula: null` clears a formula. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  readonly formula?: string | null;
  readonly format?: string;
  readonly style?: CellStyle;
}

/** Who changed something: the person at the grid, the add-in through office.js, the formula engine, or opening a file. */
export type ChangeSource = 'user' | 'addin' | 'calculation' | 'open';

export type BookEvent =
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly edits: readonly CellEdit[];
      readonly source: ChangeSource;
    }
  | { readonly kind: 'sheets'; readonly source: ChangeSource }
  | { readonly kind: 'active'; readonly sheet: string }
  | { readonly kind: 'selection'; readonly sheet: string; readonly source: ChangeSource }
  | { readonly kind: 'settings' };

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
