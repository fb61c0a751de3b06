import type { Problem } from '../../core/result.js';

/** What the reader of summary forms noticed, beside what all readers of budget sheets may (`book/notes.ts`). */
export type FormNote = Problem<
  | 'form-side-only' // facts: side
  | 'form-label-near' // a label spelled otherwise; facts: text, row (as the form prints it)
  | 'form-label-by-place' // a label that says little (`סה"כ`), known by where it stands; facts: text, row
  | 'form-row-twice' // facts: text, other (the cell of the first)
  | 'form-row-strange' // amounts in a row that is none of the form; facts: text
  | 'form-amount-settled' // read in the one way that makes the totals right; facts: text, amount
  | 'form-columns-by-sums' // which amounts are of which labels was settled by the totals; facts: text (the columns)
  | 'form-column-unknown' // amounts under a heading that is none of the form's; facts: text
  | 'form-frame-of-several' // two columns are a frame of the newest year; facts: heading (taken), other
>;

export type FormNoteCode = FormNote['code'];
