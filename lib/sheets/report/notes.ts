import type { Problem } from '../../core/result.js';

/** What is to be said about how sheets were read, beside what their readers say themselves. */
export type ReportNote = Problem<
  | 'cell-unread' // facts: text
  | 'sheet-not-recognised' // facts: sheet
  | 'sheet-unsure' // facts: kind
  | 'question-open' // facts: about, label (blank where there is none), options (their labels), count (of those labels)
>;
