import type { BookCode } from '../../sheets/book/notes.js';
import type { Messages } from '../messages.js';

const meaning =
  '{meaning, select, code {account code} name {account name} amount {amount} total {total} other {{meaning}}}';
const unit =
  '{unit, select, nis {NIS} thousands {thousands of NIS} millions {millions of NIS} other {none of them}}';

export const book: Messages<BookCode> = {
  'headings-recognised':
    '{count, plural, one {1 heading was} other {{count, number} headings were}} recognised: {texts}.',
  'rows-recognised': '{count, number} of {of, number} rows of the form were recognised.',
  'codes-recognised':
    '{count, plural, one {1 budget account was} other {{count, number} budget accounts were}} recognised by their codes.',
  'headings-repeated':
    'The headings are repeated {count, plural, one {once} other {{count, number} times}} further down, and were not read as data.',
  'amount-column': 'The budget that is checked stands in the column “{heading}”.',
  'sign-convention':
    '{convention, select, paymentsNegative {Payments are written as negative} receiptsNegative {Receipts are written as negative} other {Both sides are written as positive}}.',
  'unit-by-user': `The sheet does not state the unit of its amounts; it was set to ${unit}.`,
  'unit-of-documents':
    'The sheet does not state the unit of its amounts; in such lists they are written in NIS, and were read so. If they are in thousands, say so in the heading.',
  'unit-unstated':
    'The sheet does not state whether its amounts are in NIS or in thousands of NIS, so they are given as printed. State the unit.',
  'unit-contradicted': `Different units are written; “{text}” contradicts what stands elsewhere. Unit taken: ${unit}.`,
  'amount-column-unsure': 'It is unclear which column is the budget to check: {headings}. Choose one.',
  'heading-blank': `The column has no heading; by its contents it is the ${meaning}.`,
  'heading-unsure': `The heading “{text}” was taken as ${meaning}, though it does not say so in these words.`,
  'heading-of-several': `More than one column could be the ${meaning}; “{text}” was taken, not {other}.`,
  'sign-unclear': 'The data do not show which amounts are written as negative.',
  'side-contradicted':
    'The sheet is of {side, select, income {income} other {expenditure}}, but {count, plural, one {1 of its accounts is} other {{count, number} of its accounts are}} of the other side.',
  'year-differs': 'The title is of {title, number, plain}, the budget’s column of {column, number, plain}.',
  'year-unstated': 'The sheet does not state the year of the budget.',
  'decimal-unsure':
    'It is unclear whether points and commas part thousands or decimals: {count, plural, one {1 cell is} other {{count, number} cells are}} written so, such as “{text}”, which may be {amount}.',
  'footnotes-unsure':
    'It is unclear whether small numbers beside a dash or in parentheses are amounts or footnotes: {count, plural, one {1 cell is} other {{count, number} cells are}} written so, such as “{text}”, which may be {amount}.',
  'columns-set-aside':
    '{count, plural, one {1 column was} other {{count, number} columns were}} not used: {texts}.',
  'cells-unread':
    '{count, plural, one {1 cell that looks like data was} other {{count, number} cells that look like data were}} not read, the first “{text}”.',
  'unread-no-code': 'The amount “{text}” stands in a row with neither an account code nor the word total.',
  'unread-no-column': '“{text}” stands in a column that was not recognised.',
  'unread-beside': '“{text}” stands outside the table that was read.',
  'unread-percent': '“{text}” is a per cent, not an amount.',
};
