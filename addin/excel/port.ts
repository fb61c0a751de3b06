import type { Area, Cell, Plan, Problem, Result, Snapshot } from '../../lib/index.js';

/** What can go wrong between us and the workbook; decided on Office's error code, never on its (localised) message. */
export type ExcelProblem = Problem<
  | 'sheet-protected' // facts: sheet
  | 'cell-editing' // the user is typing in a cell and did not finish in time
  | 'sheet-exists' // facts: sheet
  | 'sheet-missing' // facts: sheet
  | 'chart-exists' // facts: sheet, chart
  | 'edited-since' // undo refused; facts: sheet, cell, count
  | 'host-refused' // facts: code, statement
>;

/** What can go wrong with files, beside what can go wrong with the workbook that is open; decided on codes as well. */
export type FileProblem = Problem<
  | 'file-not-given' // the host does not hand the workbook's file over; facts: code
  | 'file-copies-open' // two copies are open already, ours or another add-in's; Office gives no third
  | 'file-not-opened' // no new workbook was opened; facts: code
  | 'file-too-large-to-open' // the host carries no such file in one message
>;

/** Files between us and the host; fetched with the first view that wants them. */
export interface ExcelFiles {
  /** The open workbook as a file, with everything that is in it and not saved yet. Nothing of it is changed. */
  wholeFile(): Promise<Result<Uint8Array, ExcelProblem | FileProblem>>;
  /** Opens a file as a new workbook that has no name yet, beside the one that is open. */
  openNew(bytes: Uint8Array): Promise<Result<void, ExcelProblem | FileProblem>>;
}

/** A plan that was applied, with what is needed to take it back. */
export interface Applied {
  readonly plan: Plan;
  /** Cells written, for the announcement. */
  readonly cells: number;
  /** Restores what stood there before. Opaque to the caller; survives only as long as the pane. */
  readonly inverse: readonly unknown[];
}

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/** Marks that stand in the workbook, ours by their tag, whoever made them. */
export interface Marked {
  readonly cells: number;
  /** Where, in the order of the tabs. */
  readonly sheets: readonly string[];
}

/** Rows, over all sheets that are read. */
export interface ReadingProgress {
  readonly done: number;
  readonly of: number;
}

/** Everything that pane and commands may ask of the workbook. Implemented over office.js in this folder alone. */
export interface ExcelPort {
  /**
   * Used ranges of all sheets, or of those named: one sync to find them, one to read them. Excel's API does not say which
   * way a sheet runs: `rtl` follows its texts (direction.ts).
   * With `rest`, the answer is the whole workbook as it is now: sheets that are not named are taken from there, as the same
   * objects, and those that it does not know are read; a named one that is gone is no problem then.
   * Of a workbook that takes several messages, `tell` hears how far it has come.
   */
  snapshot(
    sheets?: readonly string[],
    rest?: Snapshot,
    tell?: (progress: ReadingProgress) => void,
  ): Promise<Result<Snapshot, ExcelProblem>>;
  /** The snapshot with `arrays`: the cells that each formula spills into, which takes a message for every thousand formulas of a sheet that has any. */
  withArrays(snapshot: Snapshot): Promise<Result<Snapshot, ExcelProblem>>;
  /** All or nothing, in one batch; what stood there before is read first, for undo. */
  apply(plan: Plan): Promise<Result<Applied, ExcelProblem>>;
  /** Puts back what stood there; refuses where a written cell was edited since, naming the first such cell. */
  undo(applied: Applied): Promise<Result<void, ExcelProblem>>;
  /** What the step `unmark` would take off. */
  marked(): Promise<Result<Marked, ExcelProblem>>;
  select(sheet: string, area: Area): Promise<Result<void, ExcelProblem>>;
  selection(): Promise<
    Result<Selection & { readonly cells: readonly (readonly (Cell | undefined)[])[] }, ExcelProblem>
  >;
  files(): Promise<ExcelFiles>;
  /** Kept in the workbook, so that they travel with it. Undefined where there is none. */
  readSetting(key: string): Promise<Result<unknown, ExcelProblem>>;
  /** Those whose keys begin so, in the order of their keys. */
  readSettings(prefix: string): Promise<Result<ReadonlyMap<string, unknown>, ExcelProblem>>;
  /** Undefined removes it. */
  writeSetting(key: string, value: unknown): Promise<Result<void, ExcelProblem>>;
  /** Returns how to stop listening. `remote` is a co-author. */
  onChange(
    listener: (change: Selection & { readonly source: 'local' | 'remote' }) => void,
  ): Promise<() => Promise<void>>;
  onSelect(listener: (selection: Selection) => void): Promise<() => Promise<void>>;
  /** Office's display language, `he-IL`. */
  displayLanguage(): string;
  /** Brings the pane to the front (a ribbon command that has something to show). */
  showPane(): Promise<void>;
}
