import { isStampSheet } from '../freeze/own.js';
import { comparisonTitles } from '../meaning/labels/labels.js';
import { isOwnSheet } from '../own.js';
import { isReturnsSheet } from '../returns/own.js';
import type { SheetSnapshot } from '../snapshot.js';
import { allReportLabels } from './labels/labels.js';

const TITLES: ReadonlySet<string> = new Set([
  ...allReportLabels().flatMap(({ titles }) => Object.values(titles)),
  ...comparisonTitles(),
]);

/** A sheet of a report, a log, instructions or a record that were written here before: nothing that a check should take for a budget. */
export function isReportSheet(sheet: SheetSnapshot): boolean {
  const title = sheet.rows[0]?.[0]?.value;
  return (
    (typeof title === 'string' && TITLES.has(title)) ||
    isOwnSheet(sheet.name) ||
    isReturnsSheet(sheet) ||
    isStampSheet(sheet)
  );
}
