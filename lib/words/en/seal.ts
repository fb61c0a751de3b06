import type { ChangeNote } from '../../sheets/diff/notes.js';
import type { SealNote } from '../../sheets/seal/notes.js';
import type { SealProblem } from '../../sheets/seal/types.js';
import type { Messages } from '../messages.js';

export const seal: Messages<SealProblem['code'] | SealNote['code']> = {
  'seal-sheet-missing': 'The workbook has no sheet named “{sheet}” to seal.',
  'seal-nothing': 'The workbook has no sheet to seal.',
  'seal-passphrase-blank': 'The passphrase is blank.',
  'seal-too-large': 'The sheets hold more than a seal can keep ({limit, number} bytes); seal fewer of them.',
  'seal-none': 'This workbook has no seal. If it was sealed, the seal was taken out.',
  'seal-iterations':
    'One seal asks for {iterations, number} rounds to make the key of its passphrase; only {least, number} to {most, number} are accepted, so that seal was not looked at.',
  'seal-verdict-unchanged': 'Unchanged since it was sealed on {on}.',
  'seal-verdict-changed':
    'Changed since it was sealed on {on}: {count, plural, one {one change} other {{count, number} changes}}.',
  'seal-verdict-needs-passphrase':
    'The content is as the seal of {on} says, but that seal was made with a passphrase: without it nobody knows who made the seal.',
  'seal-verdict-wrong-passphrase':
    'The passphrase is not the one that the seal of {on} was made with: it was mistyped, or somebody else has sealed the workbook anew.',
  'seal-verdict-forged':
    'Forged: the seal of {on} was made with this passphrase, but was altered afterwards by somebody without it.',
  'seal-verdict-not-keyed':
    'The seal of {on} was made without any passphrase. If you sealed with one, somebody has sealed the workbook anew; this seal proves nothing about that.',
  'seal-verdict-seal-damaged':
    'The seal of {on} does not fit its own content: it was damaged or altered, and says nothing about the workbook.',
  'seal-proves-accident':
    'A seal without a passphrase tells accidents only: anybody can change the workbook and seal it anew.',
  'seal-proves-passphrase':
    'The seal has a passphrase: only who knows it could have made this seal. It proves nothing if the passphrase travelled with the file.',
  'seal-covers': '{count, plural, one {Sealed: the sheet} other {Sealed: {count, number} sheets,}} {sheets}.',
  'seal-uncovered': 'Not sealed, and not compared: {sheets}.',
  'seal-apart-recalculated':
    '{count, plural, one {One formula was} other {{count, number} formulas were}} recalculated to another result; the formulas themselves did not change',
  'seal-apart-followed':
    '{count, plural, one {One formula follows} other {{count, number} formulas follow}} cells that moved; they refer to the same cells',
  'seal-foreign':
    'Most of what was sealed is not in this workbook: the seal may have been moved here from another one.',
  'seal-own-older':
    'An older seal, of {on}, was made with this passphrase: somebody has sealed the workbook anew since.',
  'seal-newest-unkeyed':
    'The workbook has an older seal with a passphrase, and the newest has none: somebody who does not know it may have sealed anew.',
  'seal-others':
    '{count, plural, one {There is one older seal in the workbook; it was not compared.} other {There are {count, number} older seals in the workbook; they were not compared.}}',
};

export const changes: Messages<ChangeNote['code']> = {
  'change-value': '{before} became {after}',
  'change-typed': 'was blank, now {after}',
  'change-cleared': 'was {before}, now blank',
  'change-formula': 'the formula {before} became {after}',
  'change-formula-typed': '{before, select, blank {blank} other {{before}}} became the formula {after}',
  'change-formula-gone':
    'the formula {before} became {after, select, blank {blank} other {the value {after}}}',
  'change-formula-stays':
    'the formula {before} reads as before, but stands for other cells now: it did not follow the rows or columns that came or went',
  'change-format':
    'the number format changed its meaning: {before, select, plain {plain number} percent {percent} date {date} time {time} text {text} other {{before}}} became {after, select, plain {plain number} percent {percent} date {date} time {time} text {text} other {{after}}}',
  'change-row-added':
    '{sheet}: row {row, number, plain} was added{text, select, blank {, blank} other { ({text})}}',
  'change-row-removed':
    '{sheet}: row {row, number, plain} was removed{text, select, blank {, blank} other { ({text})}}',
  'change-row-moved': '{sheet}: row {row, number, plain} moved to row {to, number, plain}',
  'change-column-added':
    '{sheet}: column {column} was added{text, select, blank {, blank} other { ({text})}}',
  'change-column-removed':
    '{sheet}: column {column} was removed{text, select, blank {, blank} other { ({text})}}',
  'change-sheet-added':
    'The sheet {sheet} was added ({count, plural, =0 {blank} one {one cell} other {{count, number} cells}})',
  'change-sheet-removed':
    'The sheet {sheet} was removed ({count, plural, =0 {blank} one {one cell} other {{count, number} cells}})',
  'change-sheet-renamed': 'The sheet {was} is called {sheet} now',
  'change-sheet-moved': 'The sheet {sheet} moved from place {place, number} to place {to, number}',
  'change-recalculated':
    'the same formula gave {before, select, blank {nothing} other {{before}}}, now {after, select, blank {nothing} other {{after}}}',
  'change-followed': 'the formula {before} reads {after}, for the same cells',
};
