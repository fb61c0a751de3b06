import type { BudgetFacts } from '../../facts.js';
import { BALANCE } from '../../sources.js';
import { sheetRule } from '../../sheet-rule.js';
import { doubtful, oneSheet } from '../balance/one-sheet.js';
import { evenTogether, pagesOf } from '../balance/pages.js';
import { onlySide, pairUp, type Sheet } from '../balance/pairs.js';
import { twoSheets } from '../balance/two-sheets.js';
import type { LedgerDraft } from '../draft.js';
import { linesOf } from '../lines.js';

/** A sheet that may be one page of several need not be even by itself. */
const pageOf = (sheet: Sheet): readonly LedgerDraft[] =>
  oneSheet(sheet).map((draft) => (draft.outcome === 'breached' ? doubtful(sheet, 'pages') : draft));

/**
 * K2-balance: receipts are what payments are, in the budget of an authority. The two sides stand on one sheet, or each on its own, or a
 * budget goes over several sheets; a sheet of one side whose other side is not there, or could be several, is undetermined.
 */
export const sidesBalance = sheetRule(
  'K2-balance',
  BALANCE,
  ({ ledgers = [] }: BudgetFacts): readonly LedgerDraft[] => {
    const all = ledgers
      .map((ledger, index): Sheet => ({ index, ledger, lines: linesOf(ledger) }))
      .filter(({ ledger }) => ledger.lines.length > 0);
    const whole: LedgerDraft[] = [];
    const pages = new Set<Sheet>();
    let sheets = all;
    for (const book of pagesOf(all)) {
      const found = evenTogether(book);
      if (found) {
        whole.push(found);
        sheets = sheets.filter((sheet) => !book.includes(sheet));
      } else book.forEach((sheet) => pages.add(sheet));
    }
    const of = (side: 'income' | 'expenditure' | undefined): readonly Sheet[] =>
      sheets.filter((sheet) => onlySide(sheet) === side);
    const { pairs, single } = pairUp(of('income'), of('expenditure'));
    return [
      ...whole,
      ...of(undefined).flatMap((sheet) => (pages.has(sheet) ? pageOf(sheet) : oneSheet(sheet))),
      ...pairs.flatMap(([income, expenditure]) => twoSheets(income, expenditure)),
      ...single.map(([sheet, , doubt]) => doubtful(sheet, doubt)),
    ];
  },
);
