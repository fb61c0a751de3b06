import type { Exact } from '../../core/money.js';
import { fail, ok, type Result } from '../../core/result.js';
import { WHOLE } from '../parameters.js';
import type { QuotaModel } from '../types.js';
import { mix } from './mix.js';
import type { ArrangementProblem } from './types.js';

/**
 * Q7: from one arrangement to another over the years. Each weight, in per cent, is that of the new arrangement in one year:
 * 25, 50, 75, 100. At 0 it is the old one, at 100 the new one. Problems name their year: `newWeights[1]`.
 */
export function phaseIn(
  old: QuotaModel,
  next: QuotaModel,
  newWeights: readonly Exact[],
): Result<readonly QuotaModel[], ArrangementProblem> {
  const years = newWeights.map((weight) =>
    mix([
      { weight: WHOLE.minus(weight), model: old },
      { weight, model: next },
    ]),
  );
  const [first, ...more] = years.flatMap((year, index) =>
    year.ok ? [] : year.problems.map((problem) => ({ ...problem, place: `newWeights[${index}]` })),
  );
  return first ? fail(first, ...more) : ok(years.flatMap((year) => (year.ok ? [year.value] : [])));
}
