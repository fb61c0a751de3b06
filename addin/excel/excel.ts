import { apply } from './apply.js';
import { onChange, onSelect } from './events.js';
import type { ExcelPort } from './port.js';
import { select, selection } from './select.js';
import { readSetting, writeSetting } from './settings.js';
import { snapshot } from './snapshot.js';
import { undo } from './undo.js';

/** The workbook in Excel, or in whatever answers office.js. */
export const createExcelPort = (): ExcelPort => ({
  snapshot,
  apply,
  undo,
  select,
  selection,
  readSetting,
  writeSetting,
  onChange,
  onSelect,
  displayLanguage: () => Office.context.displayLanguage,
  showPane: () => Office.addin.showAsTaskpane(),
});
