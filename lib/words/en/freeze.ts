import type { FreezeCode } from '../../sheets/freeze/types.js';
import type { Messages } from '../messages.js';

export const freeze: Messages<FreezeCode> = {
  'freeze-nothing':
    '{left, plural, =0 {This workbook has no Eshkol formulas to freeze.} one {Nothing can be frozen: one formula stays as it is, with the reason beside it.} other {Nothing can be frozen: {left, number} formulas stay as they are, with the reason beside each.}}',
  'freeze-already':
    'Formulas of this workbook ({count, number}) were frozen on {on}. Restore them or give them up before freezing again.',
  'freeze-pending':
    'The formula has no result yet that a cell can hold; wait for it to calculate and freeze again.',
  'freeze-name': 'The formula shows #NAME? and does not calculate here; repair it first.',
  'freeze-spill': 'Something else stands where the formula would fill cells; clear it first.',
  'freeze-fills-unknown': 'It is not known which cells the formula fills.',
  'freeze-protected': 'The sheet {sheet} is protected, so nothing was written there.',
  'restore-nothing': 'This workbook has no frozen formulas.',
  'restore-edited': '{cell}: the value {value} was changed to {now}.',
  'restore-formula-typed': '{cell}: another formula was written there, {now}.',
  'restore-moved': '{cell}: the value is at {to} now; rows or columns were added, deleted or sorted.',
  'restore-references-moved':
    '{cell}: the cells that the formula refers to have moved. The formula was {before}; proposed is {after}.',
  'restore-sheet-renamed': '{cell}: its sheet is called {to} now.',
  'restore-sheet-deleted': '{cell}: the sheet {sheet} was deleted.',
  'restore-place-deleted': '{cell}: its row or column was deleted.',
  'restore-spill-occupied': '{cell}: something else stands in the cells that the formula fills.',
  'restore-reaches-outside':
    '{cell}: the formula {before} reaches outside the workbook, and the file has been in other hands; it comes back only if you say so.',
  'restore-sheet-protected': '{cell}: the sheet {sheet} is protected; unprotect it and restore again.',
  'repair-protected':
    '{count, plural, one {The protected sheet {sheet} has one formula that was not repaired} other {The protected sheet {sheet} has {count, number} formulas that were not repaired}}; unprotect it and repair again.',
};
