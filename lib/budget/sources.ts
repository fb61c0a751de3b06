import type { Citation } from '../core/citation.js';
import type { Edition } from '../procedure/editions.js';

/**
 * What the rules on an authority's own sheets stand on: no clause of the procedure speaks of them. `quote` holds a document's own
 * words or nothing: of the regulations the headings of their sections, for their text is not at hand, and of the ordinance none
 * (what the procedure repeats of section 213א stands in clause B9).
 */
const SOURCES = [
  {
    id: 'moi-summary-form',
    title: { he: 'תמצית התקציב הרגיל', en: 'Summary form of the regular budget' },
    publisher: { he: 'משרד הפנים', en: 'Ministry of the Interior' },
    language: 'he',
  },
  {
    id: 'moi-code-book',
    title: { he: 'ספר הקודים של תקציב הרשויות המקומיות', en: "Code book of the local authorities' budget" },
    publisher: { he: 'משרד הפנים', en: 'Ministry of the Interior' },
    language: 'he',
  },
  {
    id: 'budget-regulations-1971',
    title: {
      he: 'תקנות הרשויות המקומיות (הכנת תקציבים), תשל"א-1971',
      en: 'Local Authorities Regulations (Preparation of Budgets), 1971',
    },
    publisher: { he: 'משרד הפנים', en: 'Ministry of the Interior' },
    language: 'he',
  },
  {
    id: 'municipalities-ordinance',
    title: { he: 'פקודת העיריות', en: 'Municipalities Ordinance' },
    publisher: { he: 'מדינת ישראל', en: 'State of Israel' },
    language: 'he',
  },
] as const satisfies readonly Edition[];

export const BUDGET_EDITIONS: readonly Edition[] = SOURCES;

const source = (
  clause: string,
  edition: (typeof SOURCES)[number]['id'],
  section: string,
  quote: string,
): Citation => ({ clause, edition, section, quote });

/** The form itself: its totals, and the last row, are its own arithmetic. */
export const FORM = source('K1', 'moi-summary-form', '–', 'תמצית התקציב הרגיל');

/** The chart of accounts that account-level budgets are kept by. */
export const LEDGER = source('K2', 'moi-code-book', '–', '');

/** An authority's budget balances. */
export const BALANCE = source('reg. 4', 'budget-regulations-1971', '4', 'איזון התקציב');

/** A form of its own for each extraordinary action. */
export const SEPARATE_FORM = source(
  'reg. 16',
  'budget-regulations-1971',
  '16',
  'טופס התקציב וחלוקת פרטי התקציב',
);

/** Of each extraordinary action, payments are within receipts. */
export const ACTION = source('reg. 18', 'budget-regulations-1971', '18', 'איזון תקציב');

/** A table of extraordinary budgets as such: its balances and totals are its own arithmetic. */
export const PROJECTS = source('K3', 'budget-regulations-1971', '–', 'תקציב בלתי רגיל');

/** Money of an extraordinary budget: in trust, apart, for its purpose alone. */
export const ORDINANCE = source('213א', 'municipalities-ordinance', '213א', '');
