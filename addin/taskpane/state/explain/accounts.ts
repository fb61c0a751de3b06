import { accountField } from '../../../../lib/index.js';
import { levelOf, readRows } from '../../../functions/budget/chapter.js';
import { readAccount } from '../../../functions/budget/account.js';
import { isBlank, shown, single } from '../../../functions/coerce.js';
import type { Given } from './cells.js';
import { at, lastOf, placeOf, type Arguments, type Reason } from './unsolved.js';

// Fetched only where a formula of these shows an error, for the chart of accounts comes with it.

/** A range may be wrong in every row; the first few show what to do. */
const MOST = 10;

/** What is wrong with a range as a whole says it itself; all else with its cell. */
const inCell = (problems: readonly Reason[], given: Given): readonly Reason[] =>
  problems.map((problem) => (problem.code === 'one-cell-needed' ? problem : at(problem, given.place(1, 1))));

/** Of CLUSTERACCOUNT. Where no field is asked for, the cell itself shows the chapter. */
export function accountReasons(given: Arguments): readonly Reason[] {
  const [code] = given;
  const field = lastOf(given, 1);
  if (!code) return [];
  const account = readAccount(code.value);
  if (!account.ok) return inCell(account.problems, code);
  if (!field) return [];
  const asked = single(field.value);
  if (!asked) return [{ code: 'one-cell-needed', facts: { argument: 'field' } }];
  const { value } = asked;
  if (typeof value === 'boolean' || (typeof value === 'object' && value !== null)) {
    return inCell([{ code: 'text-needed', facts: { argument: 'field', value: shown(value) } }], field);
  }
  const answer = accountField(account.value, isBlank(value) ? 'chapter' : String(value));
  if (answer.ok) return [];
  const faulty = answer.problems[0].code === 'account-field-unknown' ? field : code;
  return inCell(answer.problems, faulty);
}

/** Of CLUSTERCHAPTERSUM. */
export function chapterReasons([codes, amounts, chapter]: Arguments): readonly Reason[] {
  const level = chapter && levelOf(chapter.value);
  const asked = chapter && level && !level.ok ? inCell(level.problems, chapter) : [];
  if (!codes || !amounts) return asked;
  const read = readRows(codes.value, amounts.value);
  if (!read.ok) return [...asked, ...read.problems];
  const rows = read.value.bad
    .slice(0, MOST)
    .flatMap(({ number, argument, problems }) =>
      problems.map((problem) => at(problem, placeOf(argument === 'codes' ? codes : amounts, number))),
    );
  return [...asked, ...rows];
}
