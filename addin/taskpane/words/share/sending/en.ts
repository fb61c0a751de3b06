import type { SendingWords } from './types.js';

export const words: SendingWords = {
  'share.files.why':
    'The files were made here and sent nowhere. Where a download does not begin (so on a Mac), open it in Excel and save it there.',
  'share.files.open': 'Open in Excel',
  'share.files.open-file': 'Open in Excel: {file}',
  'share.files.opened': '{file} is open as a new workbook, which is not saved yet.',
  'share.files.all': '{count, plural, one {The file} =2 {Both files} other {All # files}} in one zip file',
  'share.file-not-given':
    'Excel did not hand over the workbook’s file (code {code}). Save it, and choose the saved file.',
  'share.file-copies-open':
    'Excel is handing out two copies of the workbook already, and gives no more. Try again in a moment.',
  'share.file-not-opened': 'Excel did not open the file (code {code}). It can be downloaded.',
  'share.file-too-large-to-open': 'The file is too large to be opened from here. It can be downloaded.',

  'share.returns': 'Make workbooks for the authorities',
  'share.returns.why':
    'A file for each authority: its own rows, instructions and lists to choose from; what is not its own to fill in is protected. This workbook does not change.',
  'share.returns.reading': 'Reading the tables…',
  'share.returns.members': 'For whom, and in which language',
  'share.returns.everyone': '{count, plural, one {The only member} =2 {Both members} other {All # members}}',
  'share.returns.language': 'Language of {authority}’s workbook',
  'share.returns.edition': 'Edition',
  'share.returns.edition.whole':
    'An edition is a whole number from {least, number}: a file of an older one is refused when it comes back.',
  'share.returns.unit': 'The unit that amounts are written in',
  'share.returns.choose': 'Choose',
  'share.returns.cluster': 'Name of the cluster, as the workbooks show it',
  'share.returns.go-on': 'Continue',
  'share.returns.do': '{count, plural, one {Make one workbook} other {Make # workbooks}}',
  'share.returns.making': 'Making workbooks…',
  'share.returns.progress': '{done, number} of {of, number}',
  'share.returns.stop': 'Stop',
  'share.returns.stopped': 'Stopped. No file was made.',
  'share.returns.made':
    '{count, plural, one {One workbook is ready} other {# workbooks are ready}}, edition {edition, number}.',
  'share.returns.remember':
    'For a file of an older edition, or one that never went out, to be refused when it comes back, this workbook has to remember what was sent. It is noted on a hidden sheet of its own; nothing else changes.',
  'share.returns.remembered': 'The workbook remembers what went out in edition {edition, number}. Save it.',

  'share.leaving': 'What leaves with the file',
  'share.leaving.why':
    'Hidden sheets, comments, contact details and more leave with a file though nobody sees them. See here what leaves, and make a copy for sending without what you choose. The workbook itself does not change, and nothing is sent from here.',
  'share.leaving.ask': 'Look at the open workbook',
  'share.leaving.asking': 'Asking Excel for the file…',
  'share.leaving.file': 'Or a saved file (xlsx)',
  'share.leaving.reading': 'Reading the file…',
  'share.leaving.book': 'the open workbook',
  'share.leaving.of': 'Looked at: {file}',
  'share.leaving.none': 'Nothing was found that leaves unseen.',
  'share.leaving.past': 'The workbook has changed since; look at it again.',
  'share.leaving.leave-out': 'What to leave out of the copy',
  'share.leaving.fixed': 'Stays in the copy; it cannot be taken out here',
  'share.leaving.warnings': 'Leaves nevertheless, in another place of the file',
  'share.leaving.changes':
    '{count, plural, one {One thing is different in the copy} other {# things are different in the copy}}',
  'share.leaving.no-change': 'Nothing is chosen that has to be taken out.',
  'share.leaving.do': 'Make a copy',
  'share.leaving.making': 'Making the copy and reading it again…',
  'share.leaving.made': 'The copy is ready, and was read again as it is.',
  'share.leaving.still':
    '{count, plural, one {One thing still leaves with the copy} other {# things still leave with the copy}}',
  'share.leaving.clean': 'Nothing is left in it that leaves unseen.',
  'share.leaving.copy': 'Copy for sending',
  'share.leaving.copy-of': '{file} – copy for sending',
};
