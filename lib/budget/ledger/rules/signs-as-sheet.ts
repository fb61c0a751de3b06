import type { Exact } from '../../../core/money.js';
import type { BudgetSide } from '../../../model/budget-side.js';
import { LEDGER } from '../../sources.js';
import { sheetRule } from '../../sheet-rule.js';
import { isDiscount } from '../discounts.js';
import { eachLedger, type LedgerDraft } from '../draft.js';
import type { LedgerFacts, LedgerSigns } from '../facts.js';
import { told, unitFact } from '../printed.js';
import { sideOfLine, turned } from '../sides.js';

/** The side that is written negative, as a sentence asks for it. */
const NEGATIVE: Readonly<Record<LedgerSigns, string>> = {
  positive: 'none',
  'payments-negative': 'payments',
  'receipts-negative': 'receipts',
};

function isOdd(amount: Exact, side: BudgetSide, digits: string, ledger: LedgerFacts): boolean {
  const negative = !amount.isZero() && amount.isNegative() === (turned(side, ledger) === 1);
  return negative && !isDiscount(digits);
}

/** K2-sign: amounts have the sign that the sheet gives to their side. One that has not may be a correction, so this is advice. */
export const signsAsSheet = sheetRule(
  'K2-sign',
  LEDGER,
  eachLedger((ledger, index) => {
    const { main, signs, unit, lines } = ledger;
    if (main === null || signs === null) return [];
    const found = lines.flatMap((line, at): readonly LedgerDraft[] => {
      const amount = line.amounts[main];
      const side = sideOfLine(line, ledger);
      const digits = line.account.ok ? line.account.value.digits : '';
      if (!amount || !side || !isOdd(amount, side, digits, ledger)) return [];
      return [
        {
          code: 'ledger-sign-odd',
          outcome: 'advisory',
          path: ['ledgers', index, 'lines', at, 'amounts', main],
          facts: {
            account: line.written.trim(),
            name: line.name,
            side,
            amount: told(amount, unit),
            unit: unitFact(unit),
          },
        },
      ];
    });
    if (found.length > 0 || lines.length === 0) return found;
    return [
      {
        code: 'ledger-sign-met',
        outcome: 'met',
        path: ['ledgers', index, 'signs'],
        facts: { negative: NEGATIVE[signs] },
      },
    ];
  }),
);
