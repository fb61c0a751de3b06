import type { MeaningHead, MeaningLine, MeaningNote } from '../../sheets/meaning/notes.js';
import type { Messages } from '../messages.js';

export const meaning: Messages<(MeaningHead | MeaningLine | MeaningNote)['code']> = {
  'meaning-unit-unknown':
    '{part}: the unit of the amounts is not known in one of the books, so amounts were not compared ({sheets}).',
  'meaning-unit-unstated': '{part}: neither book states a unit; amounts were compared as printed ({sheets}).',
  'meaning-signs-unknown':
    'The signs of one of the sheets follow no rule that could be told: amounts are as printed ({sheets}).',
  'meaning-key-repeated':
    '{part}: in the {book, select, older {older} other {newer}} book {count, plural, one {one key stands} other {{count, number} keys stand}} more than once, the first being {text}; equal rows were matched, the others are told as removed and added.',
  'meaning-years-differ': '{part}: two years are held against each other: {before} and {after}.',
  'meaning-rounded':
    '{part}: {count, plural, one {one amount agrees} other {{count, number} amounts agree}} as far as the rounder unit tells.',
  'meaning-added': '{key} was added{holds, select, nothing {} other { ({holds})}}',
  'meaning-removed': '{key} was removed{holds, select, nothing {} other { ({holds})}}',
  'meaning-changed': '{key}: {field} was {before}, now {after}',
  'meaning-filled': '{key}: {field} was blank, now {after}',
  'meaning-emptied': '{key}: {field} was {before}, now blank',
  'meaning-column-added':
    'The column {field} was added ({count, plural, one {one value} other {{count, number} values}})',
  'meaning-column-removed':
    'The column {field} was removed ({count, plural, one {one value} other {{count, number} values}})',
  'meaning-unread-added': 'A cell that could not be read, which the older book does not have: {text}',
  'meaning-unread-removed': 'A cell that could not be read, which the newer book does not have: {text}',
  'meaning-same':
    'The books say the same: {count, plural, one {one thing} other {{count, number} things}} compared',
  'meaning-differs':
    '{count, plural, =0 {Nothing that could be compared differs, but not everything could be} one {One difference} other {{count, number} differences}}',
  'meaning-part':
    '{part}: {added, number} added · {removed, number} removed · {changed, number} changed · {same, number} the same',
  'meaning-cells': 'Sheets that were not recognised, cell by cell: {count, number}',
  'meaning-names-differ':
    '{count, plural, one {One account reads} other {{count, number} accounts read}} differently under the same code',
};
