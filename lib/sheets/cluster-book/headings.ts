import { isBlank, type Grid } from '../grid.js';
import { isAside } from './asides.js';
import { headingIn, overColumn, textAt, type FoundHeading, type OverColumn } from './heading.js';
import { keyOf, phrases, stems } from './phrases.js';
import { TABLES, TABLE_PARTS } from './parts/all.js';
import { withNear } from './near-columns.js';
import { isGovernance, partsNamed } from './near.js';
import type { PartId, TablePart } from './types.js';
import { vocabulary } from './vocabulary.js';

/** Headings of one table, from the first row of them to the last. */
export interface Block {
  readonly part: TablePart;
  readonly top: number;
  readonly bottom: number;
  readonly found: readonly FoundHeading[];
  readonly score: number;
}

/** Headings stand among the first rows of a sheet; in thousands of lines none is looked for. */
const LAST_ROW = 500;

const DATE_ALONE = new Set(['תאריך', 'מועד', 'ביום', 'date', 'التاريخ', 'تاریخ'].flatMap(stems));

/** A bare word for date beside a column of evidence is of that evidence. */
function withBareDates(grid: Grid, row: number, found: readonly FoundHeading[]): readonly FoundHeading[] {
  const taken = new Set(found.map(({ column }) => column));
  return found.flatMap((heading) => {
    const column = heading.column + 1;
    const text =
      heading.field.type === 'evidence' && heading.role === 'value' && !taken.has(column)
        ? textAt(grid, row, column)?.text
        : undefined;
    const words = text === undefined ? [] : stems(text);
    return words.length === 1 && words.every((word) => DATE_ALONE.has(word)) && text !== undefined
      ? [heading, { field: heading.field, role: 'date' as const, row, column, text, over: [text] }]
      : [heading];
  });
}

/** In sheets whose headings nobody prescribes, most of what heads a column has to be known. */
const isMostly = (over: readonly OverColumn[], found: readonly FoundHeading[]): boolean =>
  found.length * 2 >= over.filter(({ own }) => own && !isAside(own.text)).length;

/** Words over columns of any list of people, things or matters. */
const PLAIN = new Set(
  phrases(
    'שם | תפקיד | נושא | תיאור | סוג | תחום | סכום | מחיר | עלות | שווי | פריט | החלטה | סעיף | תאריך | מיום | עד | עד יום | הכנסות | הוצאות | שירות | מקור | חברים',
    'الاسم | الوظيفة | المنصب | الموضوع | الوصف | النوع | المبلغ | القيمة | التاريخ | منذ | حتى | الخدمة | الأعضاء',
    'نام | سمت | موضوع | شرح | نوع | مبلغ | تاریخ | خدمت | اعضا',
    'name | position | job | job title | role | post | subject | description | type | kind | amount | price | value | item | date | since | from | to | until | start | start date | end | end date | service | decision | members',
  ).map((text) => keyOf(stems(text))),
);

/** Without a title, one column at least has to say more of what the list is than those of any list do. */
const saysWhat = (found: readonly FoundHeading[]): boolean =>
  found.some(({ field, text }) => field.weight >= 2 && !PLAIN.has(keyOf(stems(text))));

/** What a title says weighs more than words that head columns in many lists. */
const NAMED = 60;

function blockAt(
  grid: Grid,
  row: number,
  over: readonly OverColumn[],
  part: TablePart,
  named: ReadonlySet<PartId>,
): Block | undefined {
  const exact = over.flatMap((each) => headingIn(grid, part, each) ?? []);
  const mayBe = isGovernance(part) && (named.size === 0 || named.has(part));
  const all = mayBe ? withNear(grid, part, over, exact) : exact;
  const own = new Set(
    all
      .filter(({ own: words }) => words)
      .map(({ heading: { field, role, name = '' } }) => `${field.id} ${role} ${name}`),
  );
  if (own.size < 2) return undefined;
  const found = withBareDates(
    grid,
    row,
    all.map(({ heading }) => heading),
  );
  const fields = new Set(found.map(({ field }) => field));
  const ids = new Set([...fields].map(({ id }) => id));
  if (!TABLES[part].needs.every((group) => group.some((id) => ids.has(id)))) return undefined;
  if (isGovernance(part) && !(isMostly(over, found) && (named.has(part) || saysWhat(found))))
    return undefined;
  const near = new Set(found.flatMap((heading) => (heading.near ? [heading.field] : [])));
  const weight = [...fields].reduce((sum, field) => sum + field.weight / (near.has(field) ? 2 : 1), 0);
  return {
    part,
    top: Math.min(...found.map((heading) => heading.row)),
    bottom: row,
    found,
    score: 24 + 6 * weight + 3 * fields.size + (named.has(part) ? NAMED : 0),
  };
}

/** Headings are words, with a year here and there: a row with amounts is a line, whatever its words. */
function holdsNumbers(grid: Grid, row: number): boolean {
  return (grid.sheet.rows[row] ?? []).some(
    (cell) => typeof cell?.value === 'number' && !/^(?:19|20)\d\d$/.test(String(cell.value)),
  );
}

/** Another table begins under a blank row, or a title: a line of the one above may well hold two words that head another. */
function standsApart(grid: Grid, { top }: Block): boolean {
  return [top - 1, top - 2].some(
    (row) => (grid.sheet.rows[row] ?? []).filter((cell) => !isBlank(cell)).length <= 1,
  );
}

const mayHead = (grid: Grid, row: number): boolean => {
  let meant = 0;
  for (const cell of grid.sheet.rows[row] ?? []) {
    if (typeof cell?.value === 'string' && cell.value.length < 90 && ++meant >= 2) return true;
  }
  return false;
};

/** How far over its headings a table's title may begin. */
const HIGHEST = 8;

/** Texts that stand alone in their row, down to the headings, and the sheet's name. */
function titlesOver(grid: Grid, row: number): readonly string[] {
  const above = grid.sheet.rows.slice(Math.max(0, row - HIGHEST), row).flatMap((cells) => {
    const filled = cells.filter((cell) => !isBlank(cell));
    const [only] = filled;
    return filled.length === 1 && typeof only?.value === 'string' ? [only.value] : [];
  });
  return [...above, grid.sheet.name];
}

/** Headings of any part of a cluster's workbook, from top to bottom. */
export function findBlocks(grid: Grid): readonly Block[] {
  const blocks: Block[] = [];
  for (let row = 0; row < Math.min(grid.height, LAST_ROW); row += 1) {
    if (!mayHead(grid, row) || holdsNumbers(grid, row)) continue;
    const words = (grid.sheet.rows[row] ?? []).flatMap((cell) =>
      typeof cell?.value === 'string' ? vocabulary().meanings(cell.value) : [],
    );
    const above = blocks.at(-1);
    if (words.length === 0) continue;
    const over = Array.from(
      { length: grid.width },
      (_, column) => overColumn(grid, row, column) ?? [],
    ).flat();
    const named = partsNamed(titlesOver(grid, row));
    const [best] = TABLE_PARTS.flatMap((part) => blockAt(grid, row, over, part, named) ?? []).sort(
      (a, b) => b.score - a.score,
    );
    if (!best) continue;
    if (!above) blocks.push(best);
    else if (best.top > above.bottom) {
      if (best.part === above.part || standsApart(grid, best)) blocks.push(best);
    } else if (best.score >= above.score) blocks[blocks.length - 1] = best;
  }
  return blocks;
}
