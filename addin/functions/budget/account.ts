import {
  accountField,
  accountOf,
  type Account,
  type AccountField,
  type AccountProblem,
  type Result,
} from '../../../lib/index.js';
import { isOmitted } from '../coerce.js';
import { errorOf } from '../problems.js';
import { textOf } from '../text.js';
import { singleCode } from './code.js';
import { budgetErrorOf, type BudgetProblem } from './errors.js';

const accountError = (problem: BudgetProblem): CustomFunctions.Error =>
  errorOf(budgetErrorOf(problem), [problem]);

function valueOf<T>(result: Result<T, BudgetProblem>): T {
  if (result.ok) return result.value;
  throw accountError(result.problems[0]);
}

/** What a cell says of itself where no field is asked for. */
const ROW = ['chapter', 'side', 'name'] as const satisfies readonly AccountField[];

/** The account that the argument names. */
export function readAccount(code: unknown): Result<Account, BudgetProblem> {
  const written = singleCode('code', code);
  return written.ok ? accountOf(written.value) : written;
}

/** CLUSTERACCOUNT: one cell for a field; without one a row, in which each cell that has no answer shows its own error. */
export function accountCells(code: unknown, field: unknown): (string | number | CustomFunctions.Error)[][] {
  const asked = isOmitted(field) ? '' : textOf('field', field);
  const account = valueOf(readAccount(code));
  if (asked !== '') return [[valueOf<string | number>(accountField(account, asked))]];
  return [
    ROW.map((each) => {
      const answer: Result<string | number, AccountProblem> = accountField(account, each);
      return answer.ok ? answer.value : accountError(answer.problems[0]);
    }),
  ];
}
