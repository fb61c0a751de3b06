import { fail, ok, type Result } from '../../../lib/index.js';
import { isBlank, shown, single } from '../coerce.js';
import type { BudgetProblem } from './errors.js';

/** A code as its cell holds it: text or a number, which stays one, so that a fraction is not taken for a separator. Blank is empty text. */
export function readCode(cell: unknown): Result<string | number, BudgetProblem> {
  if (isBlank(cell)) return ok('');
  if (typeof cell === 'string' || typeof cell === 'number') return ok(cell);
  return fail({ code: 'account-not-a-code', facts: { asked: shown(cell) } });
}

/** The code in an argument that takes a single cell. */
export function singleCode(
  argument: 'code' | 'chapter',
  given: unknown,
): Result<string | number, BudgetProblem> {
  const found = single(given);
  return found ? readCode(found.value) : fail({ code: 'one-cell-needed', facts: { argument } });
}
