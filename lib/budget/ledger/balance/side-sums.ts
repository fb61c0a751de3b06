import type { Exact } from '../../../core/money.js';
import type { BudgetSide } from '../../../model/budget-side.js';
import { NOISE, type Run } from '../column-sums.js';
import type { Lines } from '../lines.js';
import { runsWhere } from '../runs.js';
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
  | 'several' // more than one
  | 'pages'; // the budget may go over several sheets, of which one may be missing

export interface SideSum {
  /** Positive, as printed. */
  readonly sum: Exact;
  readonly runs: readonly Run[];
}

export type BothSides = Readonly<Record<BudgetSide, SideSum>>;

/** Whether money of another budget stands between the lines: if the sides differ, a wrong code may be why. */
export const holdsOthers = ({ sums, others }: Lines, column: number): boolean =>
  sums(column).filled(others) > 0;

/** Lines that cannot be placed by their code are placed by their sign, on a sheet that writes the two sides with different ones. */
function placedBySign({ ledger, sideless }: Lines, column: number): Lines['sides'] {
  const isSideless = (line: number): boolean =>
    sideless.some(([first, last]) => first <= line && line <= last);
  const of = (side: BudgetSide): readonly Run[] =>
    runsWhere(ledger.lines.length, (line) => {
      const found = ledger.lines[line];
      if (!found) return false;
      if (!isSideless(line)) return sideOfLine(found, ledger) === side;
      const amount = found.amounts[column];
      return amount ? amount.isNegative() === (turned(side, ledger) === -1) : false;
    });
  return { income: of('income'), expenditure: of('expenditure') };
}

/**
 * Both sides of one column of a sheet that holds both, positive whatever signs it writes. Where its signs follow no convention, the
 * sizes of the two sums.
 */
export function bothSides(lines: Lines, column: number): BothSides | BalanceDoubt {
  const { ledger, all, sideless } = lines;
  const sums = lines.sums(column);
  if (sums.unread(all) !== undefined) return 'unread';
  if (sums.filled(all) === 0) return 'empty';
  const doubtful = sums.filled(sideless) > 0;
  if (doubtful && (ledger.signs === null || ledger.signs === 'positive')) return 'unplaced';
  const sides = doubtful ? placedBySign(lines, column) : lines.sides;
  const of = (side: BudgetSide): SideSum => {
    const sum = sums.sum(sides[side]);
    return { runs: sides[side], sum: ledger.signs === null ? sum.abs() : sum.mul(turned(side, ledger)) };
  };
  return { income: of('income'), expenditure: of('expenditure') };
}

/** Equal but for what binary fractions leave behind in amounts of which one counts `unit` of the given ones. */
export const even = (a: Exact, b: Exact, unit = 1): boolean => a.minus(b).abs().lt(NOISE.mul(unit));
