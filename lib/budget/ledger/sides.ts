import type { BudgetSide } from '../../model/budget-side.js';
import type { LedgerFacts, LedgerLine } from './facts.js';

/** By its code; of a code that cannot be read, the side of the sheet. */
export const sideOfLine = (
  { account }: LedgerLine,
  { side }: Pick<LedgerFacts, 'side'>,
): BudgetSide | undefined => (account.ok ? account.value.side : side);

/** By which a printed amount of a side is multiplied so that both sides are positive. */
export function turned(side: BudgetSide | undefined, { signs }: Pick<LedgerFacts, 'signs'>): 1 | -1 {
  if (signs === 'payments-negative') return side === 'expenditure' ? -1 : 1;
  if (signs === 'receipts-negative') return side === 'income' ? -1 : 1;
  return 1;
}

export const chapterOfDigits = (digits: string): string => digits.replace(/0+$/, '').slice(0, 2);
