import { Exact } from '../../core/money.js';
import { fail, ok, type Problem, type Result } from '../../core/result.js';
import type { BudgetSide } from '../../model/budget-side.js';
import { accountOfCode } from '../accounts/account.js';
import { readAccountCode } from '../accounts/code.js';
import type { AccountCode, AccountProblem } from '../accounts/types.js';
import { isDiscount } from './discounts.js';

/** A line of an account-level budget: its code, and its amount in whatever unit and with whatever sign its sheet writes. */
export interface LevelRow {
  readonly code: AccountCode;
  readonly amount: Exact;
}

export type LevelProblem =
  | AccountProblem
  | Problem<
      | 'level-not-a-level' // an account where a chapter or finer level belongs; facts: asked
      | 'level-ranges-unequal' // facts: codes, amounts: rows × columns of each
      | 'level-rows-none' // there is nothing to sum
    >;

/**
 * The digits of a part of the budget, a chapter or a finer level (`6`, `61`, `6111`), as text or number. A chapter that the chart
 * lacks is a problem; a finer level that it lacks is not, for authorities have their own.
 */
export function readLevel(written: string | number): Result<string, LevelProblem> {
  const read = readAccountCode(written);
  if (!read.ok) return read;
  const { kind, digits } = read.value;
  if (kind !== undefined)
    return fail({ code: 'level-not-a-level', facts: { asked: String(written).trim() } });
  const known = accountOfCode(read.value, String(written).trim());
  return known.ok ? ok(digits.replace(/0+$/, '')) : known;
}

/**
 * The sum of the lines of a level (`readLevel`), in the unit of the rows. Where a book writes a side negative, as Elad's writes
 * payments, the side's amounts are turned: its lines come to less than nothing, discounts apart. A level of which no row is, is 0.
 */
export function levelSum(rows: readonly LevelRow[], level: string): Exact {
  const side: BudgetSide = level < '6' ? 'income' : 'expenditure';
  let whole = new Exact(0);
  let sum = new Exact(0);
  for (const { code, amount } of rows) {
    if (code.side !== side) continue;
    if (!isDiscount(code.digits)) whole = whole.plus(amount);
    if (code.digits.startsWith(level)) sum = sum.plus(amount);
  }
  return whole.isNegative() && !sum.isZero() ? sum.neg() : sum;
}
