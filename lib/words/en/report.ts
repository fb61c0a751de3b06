import type { ReportNote } from '../../sheets/report/notes.js';
import type { Messages } from '../messages.js';

const kind =
  '{kind, select, K1 {a summary form} K2 {an account-level budget} K3 {an extraordinary budget} K4 {a sheet of a cluster’s workbook} members {a table of members} other {{kind}}}';

export const report: Messages<ReportNote['code']> = {
  'cell-unread':
    '“{text}” was not read: no column or row of a known table stands here. See whether it should have been counted.',
  'sheet-not-recognised':
    'The sheet “{sheet}” holds numbers, but is none of the sheets that are known; nothing in it was checked.',
  'sheet-unsure': `The sheet was taken for ${kind}, but its headings leave that in doubt. See whether it is right.`,
  'question-open':
    'An answer is needed: {about, select, unit {in which unit the amounts are} column {which column holds the amounts} year {which year it is of} side {which side it is of} decimal {what parts the fraction in “{label}”} footnotes {whether the digits at “{label}” are of a footnote} row {which row of the form “{label}” is} kind {what the sheet is} other {{about}}}{count, plural, =0 {.} other {: {options}.}}',
};
