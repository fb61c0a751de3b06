import type { Result } from '../../lib/index.js';
import { sentence } from './speech.js';
import type { FunctionProblem, SaidProblem } from './types.js';

export type ExcelError = 'invalidValue' | 'invalidNumber' | 'notAvailable';

/** #VALUE! what is not of the right kind · #NUM! a number outside its domain · #N/A nothing of that name, date or vintage. */
const ERRORS: Readonly<Record<FunctionProblem['code'], ExcelError>> = {
  'ranges-unequal': 'invalidValue',
  'one-cell-needed': 'invalidValue',
  'text-needed': 'invalidValue',
  'date-needed': 'invalidValue',
  'total-empty': 'invalidValue',

  'before-first-edition': 'notAvailable',

  'input-blank': 'invalidValue',
  'input-not-a-number': 'invalidValue',
  'population-not-whole': 'invalidNumber',
  'population-too-large': 'invalidNumber',
  'index-out-of-range': 'invalidNumber',
  'share-missing': 'notAvailable',

  // A refused table is one bad argument, whatever is wrong inside it; only #VALUE! shows the sentence that names the cell.
  'model-not-a-table': 'invalidValue',
  'model-shape': 'invalidValue',
  'model-parameter-unknown': 'invalidValue',
  'model-value-not-a-number': 'invalidValue',
  'model-from-not-whole': 'invalidValue',
  'model-index-out-of-range': 'invalidValue',
  'model-step-repeated': 'invalidValue',
  'model-step-missing': 'invalidValue',
  'model-negative': 'invalidValue',
  'model-too-large': 'invalidValue',
  'model-too-fine': 'invalidValue',
  'model-coefficient-ambiguous': 'invalidValue',
  'model-finer-than-agora': 'invalidValue',
  'model-outside-part': 'invalidValue',
  'model-part-empty': 'invalidValue',
  'model-part-mixed': 'invalidValue',
  'model-weights': 'invalidValue',
  'model-share-differs': 'invalidValue',
  'model-shares-zero': 'invalidValue',
  'model-cap-below-floor': 'invalidValue',

  'authority-blank': 'invalidValue',
  'authority-not-found': 'notAvailable',
  'authority-code-unknown': 'notAvailable',
  'authority-ambiguous': 'notAvailable',
  'cluster-blank': 'invalidValue',
  'cluster-not-found': 'notAvailable',
  'cluster-ambiguous': 'notAvailable',
  'field-unknown': 'invalidValue',
  'vintage-unknown': 'invalidValue',
  'value-in-other-vintage': 'notAvailable',
  'value-unknown': 'notAvailable',
};

export const kindOf = ({ code }: FunctionProblem): ExcelError => ERRORS[code];

/** An error with a sentence for each problem; `place` says where, for those that do not say it themselves. */
export function errorOf(
  kind: ExcelError,
  problems: readonly SaidProblem[],
  place?: string,
): CustomFunctions.Error {
  const located = place === undefined ? problems : problems.map((problem) => ({ place, ...problem }));
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[kind], located.map(sentence).join(' '));
}

/** The error of the first problem. */
export const excelError = (
  problems: readonly [FunctionProblem, ...FunctionProblem[]],
  place?: string,
): CustomFunctions.Error => errorOf(kindOf(problems[0]), problems, place);

/** The value, or Excel's error thrown: the one way in which a custom function refuses as a whole. */
export function valueOf<T>(result: Result<T, FunctionProblem>): T {
  if (result.ok) return result.value;
  throw excelError(result.problems);
}

export const refuse = (problem: FunctionProblem): never => {
  throw excelError([problem]);
};
