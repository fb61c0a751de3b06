import { excerpt } from '../../core/text.js';
import type { Cell } from '../snapshot.js';

/** What a cell shows, for a list of cells: an error by its name, a long text shortened. */
export function cellShows(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return excerpt(cell?.formula ?? '');
  return typeof value === 'object' ? value.error : excerpt(String(value));
}
