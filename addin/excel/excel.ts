import { onChange, onSelect } from './events.js';
import type { ExcelPort } from './port.js';
import { select, selection } from './select.js';
import { readSetting, readSettings, writeSetting } from './settings.js';
import { snapshot } from './snapshot.js';

/** The workbook in Excel, or in whatever answers office.js. Reading is there at once; writing comes when something is written. */
export const createExcelPort = (): ExcelPort => ({
  snapshot,
  withArrays: async (read) => (await import('./arrays.js')).withArrays(read),
  apply: async (plan) => (await import('./apply.js')).apply(plan),
  undo: async (applied) => (await import('./undo.js')).undo(applied),
  marked: async () => (await import('./marked.js')).marked(),
  select,
  selection,
  files: async () => (await import('./files.js')).files,
  readSetting,
  readSettings,
  writeSetting,
  onChange,
  onSelect,
  displayLanguage: () => Office.context.displayLanguage,
  showPane: () => Office.addin.showAsTaskpane(),
});
