import type { BudgetSide } from '../../model/budget-side.js';
import type { LedgerFacts, LedgerLine } from './facts.js';

/** A line of another budget, such as the extraordinary one: its money is not among this one's. */
export const isOther = ({ account }: LedgerLine): boolean =>
  !account.ok && account.problems[0].code === 'account-other-budget';

/** By its code; of a code that cannot be read, the side of the sheet. */
export const sideOfLine = (line: LedgerLine, { side }: Pick<LedgerFacts, 'side'>): BudgetSide | undefined => {
  if (line.account.ok) return line.account.value.side;
  return isOther(line) ? undefined : side;
};

/** By which a printed amount of a side is multiplied so that both sides are positive. */
export function turned(side: BudgetSide | undefined, { signs }: Pick<LedgerFacts, 'signs'>): 1 | -1 {
  if (signs === 'payments-negative') return side === 'expenditure' ? -1 : 1;
  if (signs === 'receipts-negative') return side === 'income' ? -1 : 1;
  return 1;
}

export const chapterOfDigits = (digits: string): string => digits.replace(/0+$/, '').slice(0, 2);
