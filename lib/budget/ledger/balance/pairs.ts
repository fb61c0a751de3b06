import type { BudgetSide } from '../../../model/budget-side.js';
import type { LedgerFacts } from '../facts.js';
import type { Lines } from '../lines.js';

/** A ledger and where it stands among the facts. */
export interface Sheet {
  readonly index: number;
  readonly ledger: LedgerFacts;
  readonly lines: Lines;
}

/** A sheet of one side: by what it says, else by all of its lines. */
export function onlySide({ ledger, lines: { sides } }: Sheet): BudgetSide | undefined {
  if (ledger.side) return ledger.side;
  if (sides.income.length === 0 && sides.expenditure.length > 0) return 'expenditure';
  return sides.expenditure.length === 0 && sides.income.length > 0 ? 'income' : undefined;
}

export const yearOf = ({ ledger: { columns, main, titleYear } }: Sheet): number | undefined =>
  (main === null ? undefined : columns[main]?.year) ?? titleYear;

/** Sheets that may be the other side of one: of the same year if there are such, else those of which the year is not known. */
function partners(sheet: Sheet, others: readonly Sheet[]): readonly Sheet[] {
  const year = yearOf(sheet);
  const same = others.filter((other) => yearOf(other) === year);
  if (same.length > 0) return same;
  return others.filter((other) => year === undefined || yearOf(other) === undefined);
}

export interface Pairs {
  readonly pairs: readonly (readonly [income: Sheet, expenditure: Sheet])[];
  /** Sheets of one side with no other side, or with more than one that it could be. */
  readonly single: readonly (readonly [sheet: Sheet, side: BudgetSide, doubt: 'alone' | 'several'])[];
}

/** Puts the sheets of the two sides together where that can be done in one way only. */
export function pairUp(incomes: readonly Sheet[], expenditures: readonly Sheet[]): Pairs {
  const pairs = incomes.flatMap((income) => {
    const [expenditure, second] = partners(income, expenditures);
    if (!expenditure || second) return [];
    const [back, another] = partners(expenditure, incomes);
    return back === income && !another ? [[income, expenditure] as const] : [];
  });
  const paired = new Set(pairs.flat());
  const left = (side: BudgetSide, sheets: readonly Sheet[], others: readonly Sheet[]) =>
    sheets
      .filter((sheet) => !paired.has(sheet))
      .map((sheet) => [sheet, side, partners(sheet, others).length === 0 ? 'alone' : 'several'] as const);
  return {
    pairs,
    single: [...left('income', incomes, expenditures), ...left('expenditure', expenditures, incomes)],
  };
}
