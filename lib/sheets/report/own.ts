import type { SheetSnapshot } from '../snapshot.js';
import { allReportLabels } from './labels/labels.js';

const TITLES: ReadonlySet<string> = new Set(allReportLabels().flatMap(({ titles }) => Object.values(titles)));

/** A sheet of a report that was written here before: nothing that a check should take for a budget. */
export function isReportSheet({ rows }: SheetSnapshot): boolean {
  const title = rows[0]?.[0]?.value;
  return typeof title === 'string' && TITLES.has(title);
}
