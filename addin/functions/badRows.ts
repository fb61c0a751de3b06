import { errorOf, type ExcelError } from './problems.js';
import { words } from './speech.js';
import type { SaidProblem } from './types.js';

export interface BadRow<P extends SaidProblem> {
  /** Counted from 1 within the ranges. */
  readonly number: number;
  readonly problems: readonly [P, ...P[]];
}

/** Throws the error of the first bad row, which it names, and says how many more there are; passes where there is none. */
export function refuseBadRows<P extends SaidProblem>(
  [first, ...more]: readonly BadRow<P>[],
  kindOf: (problem: P) => ExcelError,
): void {
  if (!first) return;
  const { row, moreRows } = words();
  const error = errorOf(kindOf(first.problems[0]), first.problems, row(first.number));
  if (more.length > 0) error.message = `${error.message ?? ''} ${moreRows(more.length)}`;
  throw error;
}
