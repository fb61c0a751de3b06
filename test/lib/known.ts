import type { Problem, Result } from '../../lib/index.js';

/** The value of a result that has one; the test fails with the code of what is wrong where it has none. */
export function known<T, P extends Problem>(result: Result<T, P>): T {
  if (!result.ok) throw new Error(`${result.problems[0].code} ${result.problems[0].place ?? ''}`);
  return result.value;
}
