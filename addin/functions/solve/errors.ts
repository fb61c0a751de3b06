import type { ApportionProblem, SolveProblem } from '../../../lib/index.js';
import { kindOf, type ExcelError } from '../problems.js';
import type { FunctionProblem, OwnProblem } from '../types.js';

type RareCode = Exclude<(ApportionProblem | SolveProblem)['code'], FunctionProblem['code']>;

/** Of the codes that only these functions meet: #VALUE! what is not of the right kind · #NUM! no solution, or outside the domain. */
const ERRORS: Readonly<Record<RareCode, ExcelError>> = {
  'apportion-no-weights': 'invalidValue',
  'apportion-missing': 'invalidValue',
  'apportion-not-a-number': 'invalidValue',
  'apportion-weight-negative': 'invalidNumber',
  'apportion-weights-zero': 'invalidNumber',
  'apportion-unit-not-positive': 'invalidNumber',
  'apportion-not-whole-units': 'invalidNumber',
  'apportion-too-large': 'invalidNumber',
  'apportion-too-fine': 'invalidNumber',

  'solve-target-missing': 'invalidValue',
  'solve-target-not-a-number': 'invalidValue',
  'solve-no-inputs': 'invalidValue',
  'solve-input-unknown': 'invalidValue',
  'solve-target-negative': 'invalidNumber',
  'solve-target-too-fine': 'invalidNumber',
  'solve-no-effect': 'invalidNumber',
  'solve-below-fixed': 'invalidNumber',
  'solve-above-caps': 'invalidNumber',
  'solve-beyond-limits': 'invalidNumber',
  'solve-ceiling-kept': 'invalidNumber',
};

const isRare = (code: string): code is RareCode => Object.hasOwn(ERRORS, code);

export const rareKindOf = (problem: ApportionProblem | SolveProblem | OwnProblem): ExcelError =>
  isRare(problem.code) ? ERRORS[problem.code] : kindOf(problem as FunctionProblem);
