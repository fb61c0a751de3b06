import { Exact } from '../../../core/money.js';
import type { BudgetSide } from '../../../model/budget-side.js';
import { columnSums, runsWhere, type ColumnSums, type Run } from '../column-sums.js';
import type { LedgerFacts } from '../facts.js';
import { sideOfLine, turned } from '../sides.js';

/** Why nobody can tell whether a budget balances. */
export type BalanceDoubt =
  | 'main' // the sheet does not tell which column is the budget
  | 'purpose' // the column that is checked is no budget
  | 'empty' // it holds no amounts
  | 'unread' // an amount could not be read
  | 'unplaced' // a line with an amount is of neither side: its code cannot be read
  | 'signs' // the sheet's signs follow no convention
  | 'side' // lines of the other side stand on the sheet
  | 'unit' // one of the two sheets does not state its unit
  | 'alone' // no sheet of the other side
  | 'several'; // more than one

export interface SideSum {
  /** Positive, as printed. */
  readonly sum: Exact;
  readonly runs: readonly Run[];
}

export type BothSides = Readonly<Record<BudgetSide, SideSum>>;

export interface Sides {
  readonly all: readonly Run[];
  readonly income: readonly Run[];
  readonly expenditure: readonly Run[];
  /** Lines whose code cannot be read, on a sheet that says nothing of its side. */
  readonly unplaced: readonly Run[];
}

/** Lines by the side of their codes; `side` of the sheet is for those whose code cannot be read. */
export function sidesOf(ledger: LedgerFacts): Sides {
  const { lines } = ledger;
  const of = (side: BudgetSide | undefined): readonly Run[] =>
    runsWhere(lines.length, (line) => {
      const found = lines[line];
      return found !== undefined && sideOfLine(found, ledger) === side;
    });
  return {
    all: lines.length === 0 ? [] : [[0, lines.length - 1]],
    income: of('income'),
    expenditure: of('expenditure'),
    unplaced: of(undefined),
  };
}

/** A side's sum, positive whatever signs the sheet writes. Where its signs follow no convention, the size of the sum. */
const positive = (sums: ColumnSums, runs: readonly Run[], side: BudgetSide, ledger: LedgerFacts): Exact => {
  const sum = sums.sum(runs);
  return ledger.signs === null ? sum.abs() : sum.mul(turned(side, ledger));
};

/** Lines that cannot be placed by their code are placed by their sign, on a sheet that writes the two sides with different ones. */
function placedBySign(ledger: LedgerFacts, column: number, { unplaced }: Sides): Pick<Sides, BudgetSide> {
  const isUnplaced = (line: number): boolean =>
    unplaced.some(([first, last]) => first <= line && line <= last);
  const of = (side: BudgetSide): readonly Run[] =>
    runsWhere(ledger.lines.length, (line) => {
      const found = ledger.lines[line];
      if (!found) return false;
      if (!isUnplaced(line)) return sideOfLine(found, ledger) === side;
      const amount = found.amounts[column];
      return amount ? amount.isNegative() === (turned(side, ledger) === -1) : false;
    });
  return { income: of('income'), expenditure: of('expenditure') };
}

/** Both sides of one column of a sheet that holds both. */
export function bothSides(ledger: LedgerFacts, column: number, sides: Sides): BothSides | BalanceDoubt {
  const sums = columnSums(ledger, column);
  if (sums.unread(sides.all) !== undefined) return 'unread';
  if (sums.filled(sides.all) === 0) return 'empty';
  const unplaced = sums.filled(sides.unplaced) > 0;
  if (unplaced && (ledger.signs === null || ledger.signs === 'positive')) return 'unplaced';
  const { income, expenditure } = unplaced ? placedBySign(ledger, column, sides) : sides;
  return {
    income: { runs: income, sum: positive(sums, income, 'income', ledger) },
    expenditure: { runs: expenditure, sum: positive(sums, expenditure, 'expenditure', ledger) },
  };
}

const NOISE = new Exact('0.000005');

/** Equal but for what binary fractions leave behind in amounts of which one counts `unit` of the given ones. */
export const even = (a: Exact, b: Exact, unit = 1): boolean => a.minus(b).abs().lt(NOISE.mul(unit));
