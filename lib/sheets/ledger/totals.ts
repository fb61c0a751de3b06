import type { LedgerLine, LedgerSigns } from '../../budget/ledger/facts.js';
import type { Exact } from '../../core/money.js';
import type { BudgetSide } from '../../model/budget-side.js';
import { NIS_IN, type MoneyUnit } from '../../model/money-unit.js';
import type { SideTotals } from '../book/types.js';
import { SignCount, Sum } from './signs.js';

/** What the codes of the lines say of their sides. */
export function sidesOfLines(lines: readonly LedgerLine[]): Readonly<Record<BudgetSide, number>> {
  const counts = { income: 0, expenditure: 0 };
  for (const { account } of lines) if (account.ok) counts[account.value.side] += 1;
  return counts;
}

/** An account of another budget is not among the money that is added up here; it is said to be unread. */
const isOther = ({ account }: LedgerLine): boolean =>
  !account.ok && account.problems[0].code === 'account-other-budget';

export const sideOf = ({ account }: LedgerLine, sheet: BudgetSide | undefined): BudgetSide | undefined =>
  sheet ?? (account.ok ? account.value.side : undefined);

export function signsOf(
  lines: readonly LedgerLine[],
  main: number,
  sheet: BudgetSide | undefined,
): LedgerSigns | null {
  const count = new SignCount();
  for (const line of lines) {
    const side = sideOf(line, sheet);
    const amount = line.amounts[main];
    if (side && amount && !isOther(line)) count.add(side, amount);
  }
  return count.convention;
}

/** Sums of both sides, both positive, NIS where the unit is known. Null: no such lines, or one of their amounts is not known. */
export function sideTotals(
  lines: readonly LedgerLine[],
  main: number,
  sheet: BudgetSide | undefined,
  signs: LedgerSigns | null,
  unit: MoneyUnit | null,
  unreadLines: ReadonlySet<number>,
): SideTotals {
  const sums = { income: new Sum(), expenditure: new Sum() };
  const counts = { income: 0, expenditure: 0 };
  const unknown = { income: false, expenditure: false };
  for (const [index, line] of lines.entries()) {
    if (isOther(line)) continue;
    const side = sideOf(line, sheet);
    const amount = line.amounts[main] ?? null;
    const unread = unreadLines.has(index);
    if (side === undefined) {
      if (unread || (amount && !amount.isZero())) [unknown.income, unknown.expenditure] = [true, true];
      continue;
    }
    counts[side] += 1;
    if (unread) unknown[side] = true;
    else if (amount) sums[side].add(amount);
  }
  const total = (side: BudgetSide, negative: LedgerSigns): Exact | null => {
    if (counts[side] === 0 || unknown[side]) return null;
    const { value } = sums[side];
    if (signs === null && !value.isZero()) return null;
    const nis = value.mul(unit === null ? 1 : NIS_IN[unit]);
    return signs === negative && !nis.isZero() ? nis.neg() : nis;
  };
  return {
    income: total('income', 'receipts-negative'),
    expenditure: total('expenditure', 'payments-negative'),
  };
}
