import type { Grid } from '../grid.js';
import type { Area } from '../snapshot.js';
import type { Heading, HeadingReader } from './heading.js';
import type { MembersField } from './types.js';

/** A heading and where it stands. */
export interface FoundHeading {
  readonly column: number;
  /** The topmost row that its text was taken from. */
  readonly row: number;
  readonly text: string;
  readonly heading: Heading;
}

/** The lowest row of a block of headings, and everything recognised in it. Several tables may stand side by side in one. */
export interface HeadingRow {
  readonly top: number;
  readonly bottom: number;
  readonly found: readonly FoundHeading[];
}

export const QUOTA_FIELDS = ['population', 'socio', 'periph'] as const;
const isQuotaField = (field: MembersField): boolean => (QUOTA_FIELDS as readonly string[]).includes(field);

/** Headings of one table take at most this many rows. */
const DEEPEST = 3;

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** A year under a heading that is merged over several columns: `אוכלוסייה` over `2020 | 2024`. */
function yearUnder(grid: Grid, row: number, column: number): { text: string; parent: Area } | undefined {
  const parent = row > 0 ? grid.mergeAt(row - 1, column) : undefined;
  const text = grid.shown(row, column);
  if (!parent || parent.right === parent.left || parent.bottom >= row || !isYear(text)) return undefined;
  const years = Array.from({ length: parent.right - parent.left + 1 }, (_, index) =>
    isYear(grid.shown(row, parent.left + index)),
  );
  return years.every(Boolean) ? { text, parent } : undefined;
}

/** The heading that ends at this cell, and whether its own words make it one (or those above, with this cell blank). */
function headingAt(
  grid: Grid,
  row: number,
  column: number,
  read: HeadingReader,
): { readonly found: FoundHeading; readonly own: boolean } | undefined {
  const merge = grid.mergeAt(row, column);
  if (merge && merge.left < column) return undefined;
  const text = grid.shown(row, column);
  const top = merge?.top ?? row;
  const year = yearUnder(grid, row, column);
  if (year) {
    const whole = `${grid.shown(year.parent.top, year.parent.left)} ${year.text}`;
    const heading = read(whole);
    return heading && { found: { column, row: year.parent.top, text: whole, heading }, own: true };
  }
  if (text !== '' && typeof grid.cell(top, column)?.value !== 'string') return undefined;
  const alone = text === '' ? undefined : read(text);
  if (alone?.sure) return { found: { column, row: top, text, heading: alone }, own: true };

  let joined = text;
  for (let above = top - 1; above >= 0 && above > row - DEEPEST; above -= 1) {
    const parent = grid.shown(above, column);
    if (parent === '' || parent === joined) continue;
    if (!read.isOurs(parent)) break;
    joined = `${parent} ${joined}`.trim();
    const heading = read(joined);
    // A parent that says the same field by itself makes this cell a note under it, not a heading of its own.
    const own = text !== '' && read(parent)?.field !== heading?.field;
    if (heading?.sure && (own || text === '')) {
      return { found: { column, row: above, text: joined, heading }, own };
    }
  }
  return alone && { found: { column, row: top, text, heading: alone }, own: true };
}

/** All headings of the block that ends with this row, if the row has one of population and the indices among its own. */
function blockAt(grid: Grid, row: number, read: HeadingReader): HeadingRow | undefined {
  const found: FoundHeading[] = [];
  let own = false;
  for (let column = 0; column < grid.width; column += 1) {
    const at = headingAt(grid, row, column, read);
    if (!at) continue;
    found.push(at.found);
    own ||= at.own && isQuotaField(at.found.heading.field);
  }
  const fields = new Set(found.map(({ heading }) => heading.field));
  const quota = QUOTA_FIELDS.filter((field) => fields.has(field)).length;
  const named = fields.has('name') || fields.has('code');
  if (!own || !(quota >= 2 || (quota === 1 && named))) return undefined;
  return { top: Math.min(...found.map((heading) => heading.row)), bottom: row, found };
}

const score = (block: HeadingRow): number =>
  new Set(block.found.filter(({ heading }) => heading.sure).map(({ heading }) => heading.field)).size * 2 +
  new Set(block.found.map(({ heading }) => heading.field)).size;

/** Every block of headings in a sheet, from top to bottom. Of rows that could both end one block, the one that says more does, or else the lower. */
export function findHeadings(grid: Grid, read: HeadingReader): readonly HeadingRow[] {
  const blocks: HeadingRow[] = [];
  for (let row = 0; row < grid.height; row += 1) {
    if (!mayHead(grid, row, read)) continue;
    const block = blockAt(grid, row, read);
    if (!block) continue;
    const last = blocks.at(-1);
    const sameBlock = last && block.top <= last.bottom;
    if (!sameBlock) blocks.push(block);
    else if (score(block) >= score(last)) blocks[blocks.length - 1] = block;
  }
  return blocks;
}

/** Most rows hold no word of a heading and need no closer look. */
function mayHead(grid: Grid, row: number, read: HeadingReader): boolean {
  const cells = grid.sheet.rows[row] ?? [];
  return cells.some(
    (cell, column) =>
      (typeof cell?.value === 'string' && read.isOurs(cell.value)) ||
      yearUnder(grid, row, column) !== undefined,
  );
}

/**
 * The headings of each table in a block. A second table beside the first begins where a field repeats although the first already has
 * population and both indices, and all three follow once more.
 */
export function sideBySide(found: readonly FoundHeading[]): readonly (readonly FoundHeading[])[] {
  const complete = (headings: readonly FoundHeading[]): boolean =>
    QUOTA_FIELDS.every((field) => headings.some(({ heading }) => heading.field === field));
  const tables: FoundHeading[][] = [];
  let current: FoundHeading[] = [];
  found.forEach((next, index) => {
    const repeats = current.some(({ heading }) => heading.field === next.heading.field);
    if (repeats && complete(current) && complete(found.slice(index))) {
      tables.push(current);
      current = [];
    }
    current.push(next);
  });
  return [...tables, current];
}
