// The door of the file room: .xlsx bytes to a snapshot and back, without Node or a browser.
export { CUSTOM_FUNCTIONS, formulaFromFile, formulaToFile } from './formula/names.js';
export { DEFAULT_LIMITS } from './limits.js';
export { planEdits, type ResultOf } from './plan-edits.js';
export { readWorkbook } from './read/workbook.js';
export type {
  AddinSettings,
  ArrayArea,
  CellChange,
  DefinedName,
  DocumentProperties,
  NewFileSheet,
  NewFormats,
  NewSheetChart,
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
  ReadOptions,
  OtherParts,
  Removals,
  SheetChanges,
  Span,
  WorkbookEdits,
  XlsxLimits,
  XlsxProblem,
} from './types.js';
export { writeWorkbook } from './write/workbook.js';
export { zipFiles } from './zip/bundle.js';
