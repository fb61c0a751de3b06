import type { Problem } from '../core/result.js';

/** Why a cell holds neither number nor text. */
export type CellProblem = Problem<
  | 'cell-logical' // facts: text
  | 'cell-error' // facts: text (#N/A)
  | 'cell-not-calculated' // a formula whose file carries no result
>;

/** What can be wrong with cells and sheets. `place` is the cell, `'חברות'!C7`. */
export type SheetsProblem = Problem<
  | 'number-has-letters' // facts: text
  | 'number-unclear' // separators that could be read in two ways; facts: text
  | CellProblem['code']
  | 'members-not-found' // no headings of population and both indices
  | 'members-several' // facts: count, places
  | 'selection-too-narrow' // three columns are needed; facts: columns
  | 'selection-empty'
  | 'selection-no-room' // no column is left to write into
  | 'scenario-empty'
  | 'target-not-blank' // facts: cell (the first), count, more (count − 1)
>;

/** What was noticed while reading a table, beside what it says: why it is believed, or why not quite. */
export type MembersNote = Problem<
  | 'column-missing' // facts: field
  | 'heading-doubtful' // facts: text, field; the words around it are not ours
  | 'heading-repeated' // facts: text, field, other; one of several columns was taken
  | 'authorities-matched' // facts: count, rows
  | 'code-and-name-differ' // facts: code, name, known (1 where the code is another's: he, ar, fa, en; else 0)
  | 'authority-repeated' // facts: he, ar, fa, en, first (the other cell)
  | 'numbers-as-text' // facts: count; Excel's own functions will not calculate with them
  | 'rows-apart' // complete rows stand below other text, and were not taken
  | 'no-rows'
>;
