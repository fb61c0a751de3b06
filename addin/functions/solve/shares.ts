import { errorOf } from '../problems.js';
import { words } from '../speech.js';
import { divide } from './divide.js';
import { rareKindOf } from './errors.js';

/** CLUSTERAPPORTION: the first problem is said, and how many more there are. */
export function sharesOf(total: unknown, weights: unknown, unit: unknown): unknown {
  const shares = divide(total, weights, unit);
  if (shares.ok) return shares.value;
  const [first, ...more] = shares.problems;
  const error = errorOf(rareKindOf(first), [first]);
  if (more.length > 0) error.message = `${error.message ?? ''} ${words().moreRows(more.length)}`;
  throw error;
}
