// The door of the file room: .xlsx bytes to a snapshot and back, without Node or a browser.
export { CUSTOM_FUNCTIONS, formulaFromFile, formulaToFile } from './formula/names.js';
export { DEFAULT_LIMITS } from './limits.js';
export { planEdits, type ResultOf } from './plan-edits.js';
export { readWorkbook } from './read/workbook.js';
export type { ReadOptions, XlsxLimits, XlsxProblem } from './types.js';
export type {
  DefinedName,
  DocumentProperties,
  OpenedCell,
  OpenedChart,
  OpenedComment,
  OpenedCopy,
  OpenedFormat,
  OpenedLink,
  OpenedName,
  OpenedScenario,
  OpenedSheet,
  OpenedTable,
  OpenedValidation,
  OpenedWorkbook,
  OtherParts,
  Span,
} from './opened.js';
export type {
  AddinSettings,
  CellChange,
  NewFileSheet,
  NewFormats,
  NewSheetChart,
  SheetChanges,
  WorkbookEdits,
} from './edits.js';
export type { Removals } from '../sheets/removals.js';
export type { ArrayArea } from '../sheets/snapshot.js';
export { writeWorkbook } from './write/workbook.js';
export { zipFiles } from './zip/bundle.js';
