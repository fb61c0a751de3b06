import type { Exact } from '../../../core/money.js';
import type { BudgetSide } from '../../../model/budget-side.js';
import { precisionOf, sumOf, type Precision } from '../agreement.js';
import { GRAND } from '../identities.js';
import { amountsOf } from '../judge.js';
import type { FormTable, Operand } from '../table.js';

/** Both sides of a form in one column, positive; or why one of them is not known. */
export type Sides =
  | {
      readonly known: true;
      readonly income: Exact;
      readonly expenditure: Exact;
      readonly parts: readonly Operand[];
      /** A row that the form does not know may belong to a side that has no total of its own. */
      readonly strange: boolean;
    }
  | { readonly known: false; readonly why: 'side' | 'unread'; readonly parts: readonly Operand[] };

export function sidesOf(table: FormTable, column: number): Sides {
  const grand = (side: BudgetSide) => table.grand(GRAND[side], column);
  const [income, expenditure] = [grand('income'), grand('expenditure')];
  const parts = [...income.operands, ...expenditure.operands];
  if (!table.has('income') || !table.has('expenditure')) return { known: false, why: 'side', parts };
  const [ins, outs] = [amountsOf(income.operands), amountsOf(expenditure.operands)];
  if (!ins || !outs) return { known: false, why: 'unread', parts };
  return {
    known: true,
    income: sumOf(ins).mul(table.sign('income')),
    expenditure: sumOf(outs).mul(table.sign('expenditure')),
    parts,
    strange: income.strange.length + expenditure.strange.length > 0,
  };
}

/** How finely the column is kept, against one amount of it. */
export const finenessOf = (table: FormTable, column: number, amount: Exact): Precision =>
  precisionOf([amount], table.amounts(column));
