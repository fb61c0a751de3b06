import type { Result } from '../../../lib/index.js';
import { kindOf, type ExcelError } from '../problems.js';
import { spokenLanguage } from '../speech.js';
import type { OwnProblem } from '../types.js';
import { placed } from '../words/say.js';
import { membershipSentence } from './speech.js';
import type { CouncilProblem, MembershipProblem } from './types.js';

/** #VALUE! what is not of the right kind · #NUM! a number outside its domain. */
const ERRORS: Readonly<Record<CouncilProblem['code'], ExcelError>> = {
  'value-missing': 'invalidValue',
  'not-a-number': 'invalidValue',
  'count-not-whole': 'invalidNumber',
  'answer-missing': 'invalidValue',
  'yes-or-no-needed': 'invalidValue',
  'zero-or-blank': 'invalidValue',
  'majority-unknown': 'invalidValue',
  'votes-exceed-members': 'invalidNumber',
  'date-outside': 'invalidNumber',
  'maximum-negative': 'invalidNumber',
};

const isCouncils = (problem: MembershipProblem): problem is CouncilProblem =>
  Object.hasOwn(ERRORS, problem.code);

const errorOf = (problem: MembershipProblem): ExcelError =>
  isCouncils(problem) ? ERRORS[problem.code] : kindOf(problem satisfies OwnProblem);

/** The value, or the error of the first problem thrown, with a sentence for each. */
export function valueOf<T>(result: Result<T, MembershipProblem>): T {
  if (result.ok) return result.value;
  const [first] = result.problems;
  const said = result.problems.map((problem) =>
    placed(membershipSentence(problem, spokenLanguage()), problem.place),
  );
  throw new CustomFunctions.Error(CustomFunctions.ErrorCode[errorOf(first)], said.join(' '));
}
