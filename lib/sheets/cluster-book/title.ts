import { yearsBesideDates } from '../book/year.js';
import type { Grid } from '../grid.js';
import { keyOf, stems, withoutFillers } from './phrases.js';
import { approvalsPart } from './parts/approvals.js';
import { TABLES } from './parts/all.js';
import type { PartId } from './types.js';

/** What stands over a table, and what it says. */
export interface Title {
  readonly texts: readonly string[];
  /** Null where neither title nor sheet name states one year. */
  readonly year: number | null;
  readonly owner?: 'cluster' | 'authority';
  /** It names the part by one of its titles. */
  readonly named: boolean;
}

/** How far over its headings a table's title may begin. */
const HIGHEST = 8;

const CLUSTER = new Set(['אשכול', 'العنقود', 'عنقود', 'خوشه', 'cluster'].flatMap(stems));
const AUTHORITY = new Set(
  ['עירייה', 'עיריית', 'מועצה', 'מועצת', 'بلدية', 'مجلس', 'شهرداری', 'municipality', 'council'].flatMap(
    stems,
  ),
);

const onlyYear = (texts: readonly string[]): number | null => {
  const years = new Set(texts.flatMap(yearsBesideDates));
  return years.size === 1 ? ([...years][0] ?? null) : null;
};

/** Rows over a table down to it, until the table above, and the sheet's name. */
export function titleOf(grid: Grid, top: number, part: PartId): Title {
  const texts: string[] = [];
  for (let row = Math.max(0, top - HIGHEST); row < top; row += 1) {
    for (const cell of grid.sheet.rows[row] ?? []) {
      if (typeof cell?.value === 'string' && cell.value.trim() !== '') texts.push(cell.value.trim());
    }
  }
  const spec = part === 'approvals' ? approvalsPart : TABLES[part];
  const known = new Set(
    [...Object.values(spec.title), ...spec.titles].map((text) => keyOf(withoutFillers(stems(text)))),
  );
  const all = [...texts, grid.sheet.name];
  // A title goes on with whose and when it is: `הלוואות: אשכול השרון, 2025`.
  const named = all.some((text) =>
    [text, ...text.split(/[:–,]/u)].some((piece) => known.has(keyOf(withoutFillers(stems(piece))))),
  );
  const words = new Set(all.flatMap(stems));
  const has = (list: ReadonlySet<string>): boolean => [...words].some((word) => list.has(word));
  const owner = has(CLUSTER) ? 'cluster' : has(AUTHORITY) ? 'authority' : undefined;
  return { texts, year: onlyYear(texts) ?? onlyYear([grid.sheet.name]), named, ...(owner && { owner }) };
}
