import type { Problem } from '../../core/result.js';

/** One thing that goes along, said in a line (`LeavingItem.note`). */
export type LeavingItemNote = Problem<
  | 'leaving-kind' // what a kind is called, above its items; facts: kind (`leavingWord`)
  | 'leaving-sheet' // facts: sheet, cells, very (yes, no), used (how many formulas elsewhere read it)
  | 'leaving-rows' // facts: sheet, rows, columns, cells
  | 'leaving-unseen' // cells whose format or colour shows nothing; facts: sheet, cells
  | 'leaving-comments' // facts: sheet, notes, threads, authors (how many)
  | 'leaving-emails' // facts: sheet, cells
  | 'leaving-phones' // facts: sheet, cells
  | 'leaving-ids' // facts: sheet, cells
  | 'leaving-persons' // a column headed as one of persons; facts: sheet, heading, cells
  | 'leaving-contact-links' // facts: sheet, count
  | 'leaving-contacts-elsewhere' // in texts that are not cells: lists, names, print; facts: count
  | 'leaving-properties' // facts: count
  | 'leaving-names' // facts: count, sort (hidden, constant, outside, nothing)
  | 'leaving-workbooks' // other workbooks that formulas read; facts: count
  | 'leaving-page' // a file that a cell leads to; facts: sheet, target
  | 'leaving-connections' // facts: count
  | 'leaving-pivot' // facts: source (blank where not known)
  | 'leaving-headers' // facts: sheet, count
  | 'leaving-scenarios' // facts: sheet, count
  | 'leaving-seal' // facts: on, sheets (how many)
  | 'leaving-frozen' // facts: on, cells
  | 'leaving-return' // facts: kind (ticket, ledger), rows
  | 'leaving-record-unread' // facts: kind; kept by another version, or damaged
  | 'leaving-other' // facts: part, count
>;

/** What the copy lacks, has instead, or still carries (`Leaving.changes`, `Leaving.warnings`). */
export type LeavingChangeNote = Problem<
  | 'left-sheet' // facts: sheet
  | 'left-cell' // blanked; facts: kind
  | 'left-formula' // its value stands instead, for it read `source`, which is left out; facts: formula, source
  | 'left-formula-text' // its value stands instead, for a contact stood within it; facts: formula
  | 'left-formula-indirect' // its value stands instead, for it may read what is left out; facts: formula
  | 'left-comments' // facts: sheet, count
  | 'left-properties' // facts: count
  | 'left-titles' // the list of sheets, and the picture of the first page
  | 'left-name' // facts: name
  | 'left-other' // facts: part
  | 'left-links' // facts: count
  | 'left-page' // facts: sheet, target
  | 'left-connections' // facts: count
  | 'left-pivots' // pivot tables become plain cells; facts: count
  | 'left-headers' // facts: sheet
  | 'left-scenarios' // facts: sheet, count
  | 'left-seal' // facts: on (blank where it cannot be read), why (asked; holds: it keeps what goes, or a sheet that differs)
  | 'left-frozen' // facts: count, of (cells whose formulas cannot be restored any more)
  | 'left-return' // facts: kind (ticket, ledger)
  | 'left-record-unread' // facts: kind (blank where not even that is known)
  | 'left-copy' // a chart or a shape that drew on it is empty now; facts: kind, name (blank where it has none), sheet
  | 'left-rule' // a list to choose from or a condition lost what it read; facts: sheet, area
  | 'left-conditions' // conditional formats and small charts in cells lost what they read; facts: sheet, count
  | 'still-blank' // a formula that becomes its value never had one: the cell is blank; facts: formula
  | 'still-heading' // a heading of a table cannot be blanked; facts: text
  | 'still-list' // a list to choose from holds texts of it; facts: sheet, area, count
  | 'still-drawing' // a text box says it, as text of its own; facts: sheet, text
  | 'still-other' // a part that cannot be read here may hold it; facts: part
  | 'still-pivot' // facts: source (blank where not known)
  | 'still-contact' // facts: where (comments, lists, headers, drawings, sheets), text
>;

export type LeavingNote = LeavingItemNote | LeavingChangeNote;
