import type { Problem } from '../core/result.js';

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
