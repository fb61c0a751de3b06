import type { AnnounceWords } from './types.js';

export const words: AnnounceWords = {
  'announce.title': 'This will be written to the workbook:',
  'announce.new-sheet':
    'New sheet: {sheet} · {cells} · {count, plural, one {one cell} other {# cells}}{charts, plural, =0 {} one { · one chart} other { · # charts}}',
  'announce.delete-sheet': 'Sheet {sheet} will be deleted',
  'announce.record-new': 'What Eshkol keeps in the workbook is written to a new hidden sheet, {sheet}',
  'announce.record': 'What Eshkol keeps in the workbook is written anew in the hidden sheet {sheet}',
  'announce.record-gone': 'The hidden sheet {sheet}, in which Eshkol keeps it, will be deleted',
  'announce.lists-new': 'Lists to choose from are written to a new hidden sheet, {sheet}',
  'announce.lists': 'Lists to choose from are written anew in the hidden sheet {sheet}',
  'announce.lists-gone': 'The hidden sheet {sheet}, which holds lists to choose from, will be deleted',
  'announce.cells': '{sheet} {cells} · {count, plural, one {one cell} other {# cells}}',
  'announce.overwrites':
    '{count, plural, one {One cell is not blank and will be replaced} other {# cells are not blank and will be replaced}}',
  'announce.look': '{sheet} {cells} · look only',
  'announce.chart': '{sheet} {cells} · chart: {title}',
  'announce.marks':
    '{sheet} · {count, plural, one {one cell} other {# cells}} will be marked; contents, looks and comments stay as they are',
  'announce.unmark': 'Earlier marks will be removed from all sheets',
  write: 'Write',
  cancel: 'Cancel',
  'nothing-to-write': 'There is nothing to write.',
  writing: '{count, plural, one {Writing one cell…} other {Writing # cells…}}',
  written: '{where}: {count, plural, one {one cell written} other {# cells written}}',
  recorded: 'Kept in the workbook',
  'recorded.undone': 'What was kept in the workbook is undone',
  undo: 'Undo',
  undoing: 'Putting back what was there…',
  undone: '{where}: undone',
  'command.refused': 'Quotas cannot be computed for the selected cells:',
  marked: '{where}: cells were marked',
  unmarked: 'The marks were removed',
  'unmarked.undone': 'The marks are back',
};
