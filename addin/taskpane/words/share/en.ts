import { words as sending } from './sending/en.js';
import type { ShareWords } from './types.js';

export const words: ShareWords = {
  ...sending,

  'share.announce': 'Show what will be written',
  'share.stale': 'The workbook changed after this was announced, so the announcement was withdrawn.',

  'share.file.choose': 'Choose a file',
  'share.files.choose': 'Choose files',
  'share.file.more': '{count, plural, one {and one more} other {and # more}}',

  'share.freeze': 'Freeze formulas for sending',
  'share.freeze.why':
    'Whoever has no add-in sees #NAME? in place of Eshkol’s formulas. Frozen, they are kept in the workbook to the letter and can be restored.',
  'share.freeze.as': 'What stands in place of each formula',
  'share.as.values': 'Its result, as a value',
  'share.as.portable': 'An ordinary formula, which calculates without the add-in, too',
  'share.freeze.count': '{count, plural, one {One formula} other {# formulas}} will be frozen: {where}',
  'share.freeze.left':
    '{count, plural, one {One formula cannot be frozen and stays as it is} other {# formulas cannot be frozen and stay as they are}}',
  'share.freeze.adds': 'Added: the sheet {sheet}, which says what was frozen and how it comes back.',

  'share.restore': 'Restore formulas',
  'share.restore.why':
    'Every formula returns to the letter where what was put there still stands. You decide on what was changed meanwhile.',
  'share.restore.count':
    '{count, plural, =0 {No formula returns.} one {One formula returns.} other {# formulas return.}}',
  'share.restore.already':
    '{count, plural, one {One formula stands in its place already.} other {# formulas stand in their places already.}}',
  'share.conflicts': '{count, plural, one {One cell to decide} other {# cells to decide}}',
  'share.conflict.formula': 'The formula',
  'share.conflict.result': 'Its result then',
  'share.conflict.now': 'What stands there now',
  'share.conflict.proposed': 'The formula for its new place',
  'share.conflict.blank': 'blank',
  'share.decide': 'Decision on {cell}',
  'share.decide.later': 'Leave it for later',
  'share.decide.formula': 'Put the formula back',
  'share.decide.keep': 'Keep what stands, and forget the formula',
  'share.group': '{sheet}: {what} ({count, number})',
  'share.group.all': 'For all {count, number} formulas together',
  'share.group.some': '{label} ({can, number} of {count, number})',
  'share.group.decided':
    '{decided, plural, =0 {None is decided yet} other {{decided, number} of {count, number} decided}}',
  'share.group.each': 'Decide on each cell by itself',
  'share.kind.edited': 'another value was typed',
  'share.kind.formula-typed': 'another formula was typed',
  'share.kind.moved': 'the value stands elsewhere',
  'share.kind.references-moved': 'the cells that it refers to moved',
  'share.kind.sheet-renamed': 'the sheet has another name',
  'share.kind.sheet-deleted': 'the sheet was deleted',
  'share.kind.place-deleted': 'the row or column was deleted',
  'share.kind.reaches-outside': 'the formula reaches outside the workbook',
  'share.kind.spill-occupied': 'something else stands where it fills cells',
  'share.kind.sheet-protected': 'the sheet is protected',
  'share.restore.rest':
    '{count, plural, one {One formula that is not decided stays frozen} other {# formulas that are not decided stay frozen}} and can be restored another time.',
  'share.kept.edited': 'The sheet {sheet} stays, since somebody wrote in it.',
  'share.kept.referred-to': 'The sheet {sheet} stays, since formulas refer to it.',

  'share.give-up': 'Give the formulas up',
  'share.give-up.why':
    'The values in the cells stay for good. The formulas that the workbook keeps are forgotten and cannot be restored afterwards; seals, and what is kept of workbooks that were sent, stay.',
  'share.give-up.count':
    '{count, plural, one {One formula is forgotten} other {# formulas are forgotten}}; no cell changes.',

  'share.repair': 'Repair #NAME?',
  'share.repair.why':
    'Eshkol’s formulas that stick at #NAME? are entered anew as they are. Nothing else changes.',
  'share.repair.none': 'No formula of Eshkol’s is stuck.',
  'share.repair.count': '{count, plural, one {One formula} other {# formulas}} will be entered anew: {where}',

  'share.seal': 'Seal',
  'share.seal.why':
    'The seal keeps what the chosen sheets hold – values, formulas and what number formats mean – in a hidden sheet of the workbook. No cell of yours changes.',
  'share.seal.sheets': 'Sheets to seal',
  'share.seal.hidden': '{sheet} (hidden)',
  'share.passphrase': 'Passphrase (may stay blank)',
  'share.passphrase.again': 'The passphrase once more',
  'share.passphrase.differs': 'The two differ.',
  'share.passphrase.kept':
    'The passphrase is kept nowhere, and nobody can recover it. Tell it to the recipient by another way than the file.',
  'share.sealing': 'Sealing…',

  'share.verify': 'Verify the seal',
  'share.verify.why': 'Compares the workbook with its newest seal. Nothing is written.',
  'share.verify.passphrase': 'Passphrase, if it was sealed with one',
  'share.verify.do': 'Verify',
  'share.verify.busy': 'Comparing…',
  'share.changes': '{count, plural, one {One change} other {# changes}}',

  'share.collect': 'Collect workbooks that came back',
  'share.collect.why':
    'Authorities’ workbooks are read by what is in them, not by the file’s name. What was changed since they went out comes into this workbook; you decide where they contradict. A sheet is added that logs what came from each file.',
  'share.collect.files': 'Files that came back (xlsx)',
  'share.collect.busy': 'Reading the files…',
  'share.collect.read': '{count, plural, one {One file was read} other {# files were read}}',
  'share.collect.group': '{outcome} ({count, number})',
  'share.collect.taken': 'will be taken',
  'share.collect.partly': 'will be taken in part',
  'share.collect.waiting': 'waits for a decision',
  'share.collect.refused': 'refused',
  'share.collect.passed': 'there already',
  'share.collect.changes':
    '{count, plural, =0 {no cell changes} one {one cell changes} other {# cells change}}',
  'share.collect.list': '{count, plural, one {One cell that will change} other {# cells that will change}}',
  'share.collect.change': '{before} became {after}',
  'share.collect.left': '{count, plural, one {One thing was not taken} other {# things were not taken}}',
  'share.clash.base-changed':
    'The cluster’s cell changed since the workbook went out, or it is not known what stood there',
  'share.clash.returns-differ': 'Files of one authority say different things',
  'share.clash.formula': 'A formula stands in the returned cell',
  'share.clash.row-removed': 'The row is missing in the returned file',
  'share.clash.row-gone': 'The cluster’s own row is gone since',
  'share.clash.now': 'Stands now: {now}',
  'share.clash.keep': 'Keep what stands',
  'share.clash.remove': 'Remove ({files})',
  'share.clash.take': '{text} ({files})',

  'share.compare': 'Compare two workbooks',
  'share.compare.why':
    'The open workbook beside a file, by what is in them and not by cells: authorities, accounts, scenarios. The file is read here and sent nowhere.',
  'share.compare.file': 'File to compare with (xlsx)',
  'share.compare.earlier': 'Which is the earlier',
  'share.compare.earlier.file': 'The file',
  'share.compare.earlier.book': 'The open workbook',
  'share.compare.do': 'Compare',
  'share.compare.opening': 'Reading the file…',
  'share.compare.comparing': 'Comparing…',
  'share.compare.report': '{file} is a report of Eshkol’s, with nothing to compare.',
  'share.compare.past': 'The workbook changed after the comparison; compare again.',
  'share.compare.book': 'the open workbook',
  'share.compare.sides': 'Earlier: {older} · later: {newer}',
  'share.compare.notes':
    '{count, plural, one {One note on the comparison} other {# notes on the comparison}}',
  'share.compare.in-file': 'In the file, {place}:',
  'share.compare.report-sheet': 'Report the differences in added sheets',
};
