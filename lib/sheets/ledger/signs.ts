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
  plus: number;
  minus: number;
  readonly sums: { readonly plus: Sum; readonly minus: Sum };
}

const share = (): Share => ({ plus: 0, minus: 0, sums: { plus: new Sum(), minus: new Sum() } });

/** Which sign the amounts of a side bear, mostly: by how many lines, or where those are about even by how much. */
function sign({ plus, minus, sums }: Share): 1 | -1 | 0 | undefined {
  if (plus + minus === 0) return 0;
  const lines = plus / (plus + minus);
  if (lines >= 0.65) return 1;
  if (lines <= 0.35) return -1;
  const [up, down] = [sums.plus.value, sums.minus.value.abs()];
  const money = up.div(up.plus(down)).toNumber();
  return money >= 0.65 ? 1 : money <= 0.35 ? -1 : undefined;
}

/** Tells from the main amounts of both sides how a sheet writes its signs. */
export class SignCount {
  private readonly sides: Readonly<Record<BudgetSide, Share>> = { income: share(), expenditure: share() };

  add(side: BudgetSide, amount: Exact): void {
    if (amount.isZero()) return;
    const of = this.sides[side];
    if (amount.isNegative()) {
      of.minus += 1;
      of.sums.minus.add(amount);
    } else {
      of.plus += 1;
      of.sums.plus.add(amount);
    }
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
