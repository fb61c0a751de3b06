import { Exact } from '../../../core/money.js';
import type { BudgetSide } from '../../../model/budget-side.js';
import { NIS_IN } from '../../../model/money-unit.js';
import { fold } from '../../../core/text.js';
import type { LedgerDraft } from '../draft.js';
import { amountsIn, headingOf } from '../printed.js';
import { turned } from '../sides.js';
import { balanceFacts, budgetColumn, doubtful, isDuty } from './one-sheet.js';
import type { Sheet } from './pairs.js';
import { even, holdsOthers, type BalanceDoubt } from './side-sums.js';

const OTHER: Readonly<Record<BudgetSide, BudgetSide>> = { income: 'expenditure', expenditure: 'income' };

/** One side on a sheet of its own, positive whatever signs the sheet writes. */
interface Half {
  readonly sheet: Sheet;
  readonly column: number;
  /** All lines of the sheet but those of another budget, whatever side their codes are of. */
  readonly all: Exact;
  /** Lines that are not of the other side by their codes. */
  readonly own: Exact;
  readonly strangers: Exact;
}

function half(sheet: Sheet, column: number, side: BudgetSide): Half | BalanceDoubt {
  const { ledger, lines } = sheet;
  const { all, sides, others } = lines;
  const sums = lines.sums(column);
  if (sums.unread(all) !== undefined) return 'unread';
  if (sums.filled(all) === 0) return 'empty';
  const printed = sums.sum(all).minus(sums.sum(others));
  const towards = ledger.signs === null ? (printed.isNegative() ? -1 : 1) : turned(side, ledger);
  const sum = printed.mul(towards);
  const strangers = sums.sum(sides[OTHER[side]]).mul(towards);
  return {
    sheet,
    column,
    all: sum,
    own: sum.minus(strangers),
    strangers,
  };
}

const scaled = (by: number, { all, own, strangers, ...rest }: Half): Half => ({
  ...rest,
  all: all.mul(by),
  own: own.mul(by),
  strangers: strangers.mul(by),
});

/** Sheets of one budget differ by far less than a factor of a thousand, unless their units do. */
const FAR = new Exact(100);
const far = (a: Exact, b: Exact): boolean => a.abs().gt(b.abs().mul(FAR)) || b.abs().gt(a.abs().mul(FAR));

function judge(income: Half, expenditure: Half, duty: boolean): LedgerDraft | BalanceDoubt {
  const [first, second] = [income.sheet.ledger.unit, expenditure.sheet.ledger.unit];
  const known = first !== null && second !== null;
  const [a, b] = known
    ? [scaled(NIS_IN[first], income), scaled(NIS_IN[second], expenditure)]
    : [income, expenditure];
  const coarsest = known ? Math.max(NIS_IN[first], NIS_IN[second]) : 1;
  const met =
    even(a.all, b.all, coarsest) || even(a.own.plus(b.strangers), b.own.plus(a.strangers), coarsest);
  if (!met) {
    if ((first === null) !== (second === null) || (!known && far(a.all, b.all))) return 'unit';
    if (!a.strangers.isZero() || !b.strangers.isZero()) return 'side';
    if ([income, expenditure].some(({ sheet, column }) => holdsOthers(sheet.lines, column)))
      return 'unplaced';
  }
  return {
    code: met ? 'ledger-balance-met' : duty ? 'ledger-balance-differs' : 'ledger-balance-other',
    outcome: met ? 'met' : duty ? 'breached' : 'advisory',
    path: ['ledgers', income.sheet.index, 'columns', income.column],
    operands: [income, expenditure].flatMap(({ sheet, column }) =>
      amountsIn(sheet.index, sheet.lines.all, column),
    ),
    facts: balanceFacts(
      a.all,
      b.all,
      headingOf(income.sheet.ledger, income.column),
      known ? 'nis' : (first ?? second),
    ),
  };
}

/** Updates that both sheets have under the same heading. */
function updatesOf(income: Sheet, expenditure: Sheet): readonly (readonly [number, number])[] {
  const updates = ({ ledger: { columns, main } }: Sheet) =>
    columns.flatMap(({ purpose, heading }, column) =>
      purpose === 'update' && column !== main ? [{ column, name: fold(heading) }] : [],
    );
  const others = updates(expenditure);
  return updates(income).flatMap(({ column, name }) => {
    const [same, second] = others.filter((other) => other.name === name);
    return same && !second ? [[column, same.column] as const] : [];
  });
}

export function twoSheets(income: Sheet, expenditure: Sheet): readonly LedgerDraft[] {
  const columns = [budgetColumn(income.ledger), budgetColumn(expenditure.ledger)] as const;
  const [first, second] = columns;
  if (typeof first === 'string') return [doubtful(income, first)];
  if (typeof second === 'string') return [doubtful(expenditure, second)];
  const halves = (a: number, b: number) =>
    [half(income, a, 'income'), half(expenditure, b, 'expenditure')] as const;
  const [left, right] = halves(first, second);
  if (typeof left === 'string') return [doubtful(income, left)];
  if (typeof right === 'string') return [doubtful(expenditure, right)];
  const main = judge(left, right, true);
  const updates = updatesOf(income, expenditure).flatMap(([a, b]) => {
    const [one, two] = halves(a, b);
    if (typeof one === 'string' || typeof two === 'string') return [];
    const found = judge(one, two, isDuty(income.ledger, a) && isDuty(expenditure.ledger, b));
    return typeof found === 'string' ? [] : [found];
  });
  return [typeof main === 'string' ? doubtful(income, main) : main, ...updates];
}
