import { Exact } from '../../../lib/index.js';
import { plain, single } from '../coerce.js';
import { refuse } from '../problems.js';

/** One cell of an argument that takes a single value. */
export function cellOf(argument: string, given: unknown): unknown {
  const found = single(given) ?? refuse({ code: 'one-cell-needed', facts: { argument } });
  return found.value;
}

export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** A number as its cell shows it, at the fifteen digits that Excel keeps; undefined for anything else. */
export function exactOf(cell: unknown): Exact | undefined {
  const value = plain(cell);
  return typeof value === 'number' && Number.isFinite(value) ? new Exact(value.toPrecision(15)) : undefined;
}
