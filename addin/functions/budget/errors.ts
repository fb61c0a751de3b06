import type { AmountProblem, LevelProblem } from '../../../lib/index.js';
import type { ExcelError } from '../problems.js';
import type { OwnProblem } from '../types.js';

/** Everything that functions on budget accounts can find wrong with their arguments. */
export type BudgetProblem = OwnProblem | AmountProblem | LevelProblem;

/** A code of another budget, and what the chart does not list, or says nothing of. */
const NOT_AVAILABLE: ReadonlySet<BudgetProblem['code']> = new Set<LevelProblem['code']>([
  'account-other-budget',
  'account-unknown',
  'account-field-empty',
  'account-unlisted',
  'account-kind-unlisted',
]);

/** #N/A what the chart does not have · #VALUE! what is no code or amount, or not one alone. */
export const budgetErrorOf = ({ code }: BudgetProblem): ExcelError =>
  NOT_AVAILABLE.has(code) ? 'notAvailable' : 'invalidValue';
