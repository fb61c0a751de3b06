import type { Exact } from '../../../core/money.js';
import type { LedgerDraft } from '../draft.js';
import type { LedgerFacts } from '../facts.js';
import { amountsIn, headingOf, told, unitFact } from '../printed.js';
import type { Sheet } from './pairs.js';
import { bothSides, even, holdsOthers, type BalanceDoubt, type BothSides } from './side-sums.js';

/** The budget that a ledger is checked by; a doubt where there is none. */
export function budgetColumn({ columns, main }: LedgerFacts): number | BalanceDoubt {
  if (main === null) return 'main';
  const purpose = columns[main]?.purpose;
  return purpose === 'budget' || purpose === 'update' ? main : 'purpose';
}

export const doubtful = ({ index, ledger }: Sheet, reason: BalanceDoubt): LedgerDraft => ({
  code: 'ledger-balance-unknown',
  outcome: 'undetermined',
  path: ['ledgers', index, ...(ledger.main === null ? [] : ['columns', ledger.main])],
  facts: { reason },
});

export const balanceFacts = (
  income: Exact,
  expenditure: Exact,
  column: string,
  unit: LedgerFacts['unit'],
): LedgerDraft['facts'] => ({
  column,
  income: told(income, unit),
  expenditure: told(expenditure, unit),
  difference: told(income.minus(expenditure).abs(), unit),
  more: income.gte(expenditure) ? 'income' : 'expenditure',
  unit: unitFact(unit),
});

function draft({ index, ledger }: Sheet, column: number, sides: BothSides, duty: boolean): LedgerDraft {
  const { income, expenditure } = sides;
  const met = even(income.sum, expenditure.sum);
  return {
    code: met ? 'ledger-balance-met' : duty ? 'ledger-balance-differs' : 'ledger-balance-other',
    outcome: met ? 'met' : duty ? 'breached' : 'advisory',
    path: ['ledgers', index, 'columns', column],
    operands: [...amountsIn(index, income.runs, column), ...amountsIn(index, expenditure.runs, column)],
    facts: balanceFacts(income.sum, expenditure.sum, headingOf(ledger, column), ledger.unit),
  };
}

/** The budget that is checked, of a sheet with both sides. */
function mainBalance(sheet: Sheet): LedgerDraft {
  const column = budgetColumn(sheet.ledger);
  if (typeof column === 'string') return doubtful(sheet, column);
  const sides = bothSides(sheet.lines, column);
  if (typeof sides === 'string') return doubtful(sheet, sides);
  if (!even(sides.income.sum, sides.expenditure.sum)) {
    if (sheet.ledger.signs === null) return doubtful(sheet, 'signs');
    if (holdsOthers(sheet.lines, column)) return doubtful(sheet, 'unplaced');
  }
  return draft(sheet, column, sides, true);
}

/**
 * Whether an update has to balance as the budget does: it is of the budget's year, and has an amount wherever the budget has one. Of one
 * that gives changed lines only, of an earlier year, or of none that is said, a difference is advice, as for an earlier budget: accounts
 * may have been dropped since.
 */
export function isDuty({ columns, main, lines }: LedgerFacts, column: number): boolean {
  const [budget, update] = [main === null ? undefined : columns[main], columns[column]];
  if (main === null || update?.purpose !== 'update') return false;
  if (update.year === undefined || update.year !== budget?.year) return false;
  return lines.every(
    ({ amounts }) => !amounts[main] || amounts[main].isZero() || amounts[column]?.isZero() === false,
  );
}

/** Other budgets and updates. */
function otherBalances(sheet: Sheet): readonly LedgerDraft[] {
  const { ledger, lines } = sheet;
  const { columns, main, signs } = ledger;
  if (main === null) return [];
  return columns.flatMap(({ purpose }, column) => {
    if (column === main || (purpose !== 'budget' && purpose !== 'update')) return [];
    const found = bothSides(lines, column);
    if (typeof found === 'string' || found.income.sum.isZero() || found.expenditure.sum.isZero()) return [];
    const unsure = signs === null || holdsOthers(lines, column);
    if (unsure && !even(found.income.sum, found.expenditure.sum)) return [];
    return [draft(sheet, column, found, isDuty(ledger, column))];
  });
}

export const oneSheet = (sheet: Sheet): readonly LedgerDraft[] => [
  mainBalance(sheet),
  ...otherBalances(sheet),
];
