import type { Problem } from '../../core/result.js';

/**
 * What a reader of budget sheets noticed beside what it read: why a sheet is believed to be what it is, and what is doubtful. Members'
 * `numbers-as-text` and `rows-apart` are said of budget sheets too.
 */
export type BookNote = Problem<
  // Why it is believed.
  | 'headings-recognised' // facts: count, texts (joined by ` · `)
  | 'rows-recognised' // labels of a form's rows; facts: count, of
  | 'codes-recognised' // facts: count (cells that read as account codes), heading (blank where there is none)
  | 'headings-repeated' // on every page, and passed over; facts: count
  | 'amount-column' // which was taken for the budget, of several; facts: heading
  | 'sign-convention' // facts: convention (`positive`, `paymentsNegative`, `receiptsNegative`)
  | 'unit-by-user' // the sheet states none, and the user did; facts: unit
  // What is doubtful.
  | 'unit-unstated'
  | 'unit-of-documents' // a list of contracts or tenders states none: taken as NIS, as contracts are written
  | 'unit-contradicted' // facts: unit (taken; `none`), other, text
  | 'amount-column-unsure' // facts: count, headings
  | 'heading-blank' // a column that its cells alone make known; facts: meaning (`code`, `name`, `amount`)
  | 'heading-unsure' // facts: text, meaning
  | 'heading-of-several' // more than one column could be this; facts: meaning, text, other (a cell)
  | 'sign-unclear' // the data bear out no convention of signs
  | 'side-contradicted' // facts: side (that the title or the sheet's name says), count (accounts of the other side)
  | 'year-differs' // facts: title, column
  | 'year-unstated'
  | 'decimal-unsure' // facts: text, amount, count
  | 'footnotes-unsure' // facts: text, amount, count
  | 'columns-set-aside' // amounts that are not checked, such as hierarchy; facts: count, texts
  | 'cells-unread' // facts: count, text (the first)
>;

/** Why a cell that looks like data was not read, beside the problems of amounts and of account codes. */
export type UnreadReason = Problem<
  | 'unread-no-code' // an amount in a row with neither an account nor the word total; facts: text
  | 'unread-no-column' // facts: text
  | 'unread-beside' // outside the table; facts: text
  | 'unread-percent' // a per cent where an amount belongs; facts: text
>;

export type BookCode = BookNote['code'] | UnreadReason['code'];
