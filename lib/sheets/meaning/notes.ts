import type { Problem } from '../../core/result.js';

/** What stood in the way of a comparison, or how it was made. `part` is a `ComparedPart`. */
export type MeaningNote = Problem<
  | 'meaning-unit-unknown' // one book states its unit and the other does not, or neither can be read: amounts were not compared; facts: part, sheets
  | 'meaning-unit-unstated' // neither does: compared as printed; facts: part, sheets
  | 'meaning-signs-unknown' // the convention of signs is known of one book alone; facts: sheets
  | 'meaning-key-repeated' // facts: part, book (`older`, `newer`), count, text
  | 'meaning-years-differ' // the budgets of two years were held against each other; facts: part, before, after
  | 'meaning-rounded' // amounts that agree as far as the rounder unit tells; facts: part, count
>;

/** An amount or the like in words: the lines of a list of differences. */
export type MeaningLine = Problem<
  | 'meaning-added' // facts: key, holds
  | 'meaning-removed' // facts: key, holds
  | 'meaning-changed' // facts: key, field, before, after
  | 'meaning-filled' // facts: key, field, after
  | 'meaning-emptied' // facts: key, field, before
  | 'meaning-column-added' // facts: field, count
  | 'meaning-column-removed' // facts: field, count
  | 'meaning-unread-added' // facts: text
  | 'meaning-unread-removed' // facts: text
>;

/** What a comparison came to, and what its lists are called. */
export type MeaningHead = Problem<
  | 'meaning-same' // facts: count of things
  | 'meaning-differs' // facts: count
  | 'meaning-part' // facts: part, added, removed, changed, same
  | 'meaning-cells' // facts: count; sheets that nobody recognised
  | 'meaning-names-differ' // facts: count; names of accounts that read differently under the same code
>;

/** With one of these, books cannot be called the same. */
const UNDECIDED: ReadonlySet<MeaningNote['code']> = new Set(['meaning-unit-unknown']);

export const isUndecided = ({ code }: MeaningNote): boolean => UNDECIDED.has(code);
