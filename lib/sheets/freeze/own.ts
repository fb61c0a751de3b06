import type { SheetSnapshot } from '../snapshot.js';
import { STAMP_TITLES } from './titles.js';

const TITLES: ReadonlySet<string> = new Set(Object.values(STAMP_TITLES));

/** A stamp of ours, in whatever language it was written: nothing that is frozen, checked or compared. */
export function isStampSheet({ rows }: Pick<SheetSnapshot, 'rows'>): boolean {
  const title = rows[0]?.[0]?.value;
  return typeof title === 'string' && TITLES.has(title);
}
