import type { BudgetFacts } from '../../facts.js';
import { BALANCE } from '../../sources.js';
import { sheetRule } from '../../sheet-rule.js';
import { doubtful, oneSheet } from '../balance/one-sheet.js';
import { onlySide, pairUp, type Sheet } from '../balance/pairs.js';
import { twoSheets } from '../balance/two-sheets.js';
import type { LedgerDraft } from '../draft.js';
import { linesOf } from '../lines.js';

/**
 * K2-balance: receipts are what payments are, in the budget of an authority. The two sides stand on one sheet, or each on its own; a
 * sheet of one side whose other side is not there, or could be several, is undetermined.
 */
export const sidesBalance = sheetRule(
  'K2-balance',
  BALANCE,
  ({ ledgers = [] }: BudgetFacts): readonly LedgerDraft[] => {
    const sheets = ledgers
      .map((ledger, index): Sheet => ({ index, ledger, lines: linesOf(ledger) }))
      .filter(({ ledger }) => ledger.lines.length > 0);
    const of = (side: 'income' | 'expenditure' | undefined): readonly Sheet[] =>
      sheets.filter((sheet) => onlySide(sheet) === side);
    const { pairs, single } = pairUp(of('income'), of('expenditure'));
    return [
      ...of(undefined).flatMap(oneSheet),
      ...pairs.flatMap(([income, expenditure]) => twoSheets(income, expenditure)),
      ...single.map(([sheet, , doubt]) => doubtful(sheet, doubt)),
    ];
  },
);
