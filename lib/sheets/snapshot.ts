/** What a cell holds, neutral of where it came from: Excel, an .xlsx file, a CSV. */
export type CellValue = string | number | boolean | CellError | null;

/** An error value as the sheet shows it: `#N/A`, `#VALUE!`. */
export interface CellError {
  readonly error: string;
}

export interface Cell {
  readonly value: CellValue;
  /** With its `=`; custom functions under their plain names, never `_xldudf_…`. */
  readonly formula?: string;
  /** Excel number format code, `#,##0.00`; absent is General. */
  readonly format?: string;
}

/** Zero-based, inclusive of both ends. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells that one array formula fills; the formula stands in the top left one. */
export interface ArrayArea extends Area {
  /** A formula that spills by itself; otherwise one entered with Ctrl+Shift+Enter. Absent where it is not known. */
  readonly dynamic?: boolean;
}

/** `rows[r]?.[c]` is the cell at zero-based row r and column c; absent cells are blank. */
export interface SheetSnapshot {
  readonly name: string;
  readonly rtl: boolean;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merges: readonly Area[];
  /** Numbers shown as dates count from 1904 instead of 1900, as in workbooks that began on an old Macintosh. */
  readonly from1904?: boolean;
  /** Protected: cells that are not unlocked cannot be changed by hand. Absent is no, or not known. */
  readonly protected?: boolean;
  /** Where formulas fill more cells than their own, as far as it was asked for. */
  readonly arrays?: readonly ArrayArea[];
}

export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Settings that add-ins keep in the workbook, by key. */
  readonly settings?: Readonly<Record<string, unknown>>;
}
