import type { LedgerSigns } from '../../budget/ledger/facts.js';
import { Exact } from '../../core/money.js';
import type { BudgetSide } from '../../model/budget-side.js';

/** Exact sum that stays with whole numbers as long as it can. */
export class Sum {
  private whole = 0;
  private rest = new Exact(0);

  add(amount: Exact): void {
    const number = amount.toNumber();
    const next = this.whole + number;
    if (Number.isSafeInteger(number) && Number.isSafeInteger(next) && amount.isInteger()) this.whole = next;
    else this.rest = this.rest.plus(amount);
  }

  get value(): Exact {
    return this.rest.plus(this.whole);
  }
}

interface Share {
  readonly plus: Exact[];
  readonly minus: Exact[];
}

const total = (amounts: readonly Exact[]): Exact => {
  const sum = new Sum();
  for (const amount of amounts) sum.add(amount);
  return sum.value.abs();
};

/** Which sign the amounts of a side bear, mostly: by how many lines, or where those are about even by how much. */
function sign({ plus, minus }: Share): 1 | -1 | 0 | undefined {
  if (plus.length + minus.length === 0) return 0;
  const lines = plus.length / (plus.length + minus.length);
  if (lines >= 0.65) return 1;
  if (lines <= 0.35) return -1;
  const [up, down] = [total(plus), total(minus)];
  const money = up.div(up.plus(down)).toNumber();
  return money >= 0.65 ? 1 : money <= 0.35 ? -1 : undefined;
}

/** Tells from the main amounts of both sides how a sheet writes its signs. */
export class SignCount {
  private readonly sides: Readonly<Record<BudgetSide, Share>> = {
    income: { plus: [], minus: [] },
    expenditure: { plus: [], minus: [] },
  };

  add(side: BudgetSide, amount: Exact): void {
    if (amount.isZero()) return;
    this.sides[side][amount.isNegative() ? 'minus' : 'plus'].push(amount);
  }

  /** Null where the data bear out no convention: both sides negative, or one of them about as often as not. */
  get convention(): LedgerSigns | null {
    const income = sign(this.sides.income);
    const expenditure = sign(this.sides.expenditure);
    if (income === undefined || expenditure === undefined || (income === 0 && expenditure === 0)) return null;
    if (income !== -1 && expenditure !== -1) return 'positive';
    if (income !== -1) return 'payments-negative';
    return expenditure === -1 ? null : 'receipts-negative';
  }
}
