import {
  accountField,
  accountOf,
  type AccountField,
  type AccountProblem,
  type Result,
} from '../../../lib/index.js';
import { isBlank, isOmitted, shown, single } from '../coerce.js';
import { errorOf, refuse, type ExcelError } from '../problems.js';
import { textOf } from '../text.js';

/** #VALUE! what is no code, or not one alone · #N/A a code that the chart does not list, or that says nothing of the field. */
const ERRORS: Readonly<Record<AccountProblem['code'], ExcelError>> = {
  'account-blank': 'invalidValue',
  'account-not-a-code': 'invalidValue',
  'account-ambiguous': 'invalidValue',
  'account-field-unknown': 'invalidValue',
  'account-other-budget': 'notAvailable',
  'account-unknown': 'notAvailable',
  'account-field-empty': 'notAvailable',
  'account-unlisted': 'notAvailable',
  'account-kind-unlisted': 'notAvailable',
};

const accountError = (problem: AccountProblem): CustomFunctions.Error =>
  errorOf(ERRORS[problem.code], [problem]);

function valueOf<T>(result: Result<T, AccountProblem>): T {
  if (result.ok) return result.value;
  throw accountError(result.problems[0]);
}

/** What a cell says of itself where no field is asked for. */
const ROW = ['chapter', 'side', 'name'] as const satisfies readonly AccountField[];

/** Text or a number; numbers stay numbers, so that a fraction is not taken for a separator. */
function codeOf(given: unknown): string | number {
  const { value } = single(given) ?? refuse({ code: 'one-cell-needed', facts: { argument: 'code' } });
  if (isBlank(value)) return '';
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw accountError({ code: 'account-not-a-code', facts: { asked: shown(value) } });
}

/** CLUSTERACCOUNT: one cell for a field; without one a row, in which each cell that has no answer shows its own error. */
export function accountCells(code: unknown, field: unknown): (string | number | CustomFunctions.Error)[][] {
  const written = codeOf(code);
  const asked = isOmitted(field) ? '' : textOf('field', field);
  const account = valueOf(accountOf(written));
  if (asked !== '') return [[valueOf(accountField(account, asked))]];
  return [
    ROW.map((each) => {
      const answer = accountField(account, each);
      return answer.ok ? answer.value : accountError(answer.problems[0]);
    }),
  ];
}
