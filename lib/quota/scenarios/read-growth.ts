import { fail, ok, type Result } from '../../core/result.js';
import { cellText, readDecimal } from '../cells.js';
import type { Growth, ScenarioProblem } from './types.js';

/** Beyond these a growth is a slip of the pen. */
const MOST_PER_CENT = 1_000;
const MOST_YEARS = 100;
const FINEST = 9;

/**
 * Per cent a year, above −100 up to 1000 within nine decimal places, over 0 to 100 whole years: numbers, or decimal text in any of the
 * readers' digits. Both problems are reported at once; `place` stands before `perCent` and `years` in theirs.
 */
export function readGrowth(
  raw: { readonly perCent: unknown; readonly years: unknown },
  place = 'growth',
): Result<Growth, ScenarioProblem> {
  const problems: ScenarioProblem[] = [];
  const perCent = readDecimal(raw.perCent);
  if (!perCent || perCent.lte(-100) || perCent.gt(MOST_PER_CENT) || perCent.decimalPlaces() > FINEST) {
    const facts = { value: cellText(raw.perCent), most: MOST_PER_CENT };
    problems.push({ code: 'scenario-growth-rate', facts, place: `${place}.perCent` });
  }
  const years = readDecimal(raw.years)?.toNumber();
  if (years === undefined || !Number.isInteger(years) || years < 0 || years > MOST_YEARS) {
    const facts = { value: cellText(raw.years), most: MOST_YEARS };
    problems.push({ code: 'scenario-growth-years', facts, place: `${place}.years` });
  }
  const [first, ...more] = problems;
  if (first) return fail(first, ...more);
  return ok({ perCent: perCent as Growth['perCent'], years: years as number });
}
