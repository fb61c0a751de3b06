import { fold } from '../../core/text.js';
import type { Grid } from '../grid.js';
import { isBlank } from '../grid.js';
import { readCellNumber, readNumberText } from '../number.js';
import type { HeadingReader } from './heading.js';
import { QUOTA_FIELDS } from './headers.js';
import type { Columns } from './row.js';
import type { MembersField } from './types.js';

/**
 * What a row under the headings is. `named` holds a name and no figures, as a member does whose figures are not known yet; `group`
 * holds the heading of a group of members, `aside` whatever else.
 */
export type RowKind = 'blank' | 'member' | 'named' | 'group' | 'total' | 'aside';

const words = (text: string): ReadonlySet<string> => new Set(text.split('|').map(fold));

const TOTAL_WORDS = [
  ...words('סה"כ | סך הכל | סך | סיכום | סכום חלקי | ממוצע | חציון'),
  ...words('المجموع | مجموع | الإجمالي | إجمالي | المعدل | المتوسط'),
  ...words('جمع | جمع کل | مجموع | میانگین'),
  ...words('total | grand total | subtotal | sub total | sum | average | mean | median'),
];
const NOTE_WORDS = [
  ...words('הערה | הערות | מקור | מקורות | לפי | נתונים | הנתונים | חתימה'),
  ...words('ملاحظة | ملاحظات | المصدر | المصادر'),
  ...words('یادداشت | توضیح | منبع'),
  ...words('note | notes | source | sources | data | figures'),
];
/** Groups of authorities by kind, as a line of its own above them. */
const GROUP_WORDS = words(
  'עיריות | ערים | מועצות מקומיות | מועצות אזוריות | רשויות ערביות | بلديات | البلديات | مجالس محلية | المجالس المحلية | مجالس إقليمية | المجالس الإقليمية | شهرداری‌ها | municipalities | cities | local councils | regional councils',
);

const startsWithAny = (folded: string, beginnings: readonly string[]): boolean =>
  beginnings.some((word) => folded === word || folded.startsWith(`${word} `));

/** Longer than any name of an authority: prose. */
const LONGEST_NAME = 60;

export function isTotalText(text: string): boolean {
  return startsWithAny(fold(text), TOTAL_WORDS);
}

function isNoteText(text: string): boolean {
  return /^[*†‡(]/.test(text) || text.length > LONGEST_NAME || startsWithAny(fold(text), NOTE_WORDS);
}

const columnOf = (columns: Columns, field: MembersField): number | undefined => columns[field]?.column;

/** A total adds up: a formula over the population or quota column, in a row without indices. */
function addsUp(grid: Grid, row: number, columns: Columns): boolean {
  const indexed = (['socio', 'periph'] as const).some((field) => {
    const column = columnOf(columns, field);
    return column !== undefined && !isBlank(grid.cell(row, column));
  });
  if (indexed) return false;
  return (['population', 'quota'] as const).some((field) => {
    const column = columnOf(columns, field);
    const formula = column === undefined ? undefined : grid.cell(row, column)?.formula;
    return formula !== undefined && /^=\s*(?:SUM|SUBTOTAL|AGGREGATE|CLUSTERQUOTATOTAL)\s*\(/i.test(formula);
  });
}

/** What a row is, by its own cells between the first and the last column of the table. */
export function classifyRow(grid: Grid, row: number, columns: Columns, left: number, right: number): RowKind {
  const texts: string[] = [];
  let blank = true;
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (isBlank(cell)) continue;
    blank = false;
    if (typeof cell?.value === 'string') texts.push(cell.value.trim());
  }
  if (blank) return 'blank';
  if (texts.some(isTotalText) || addsUp(grid, row, columns)) return 'total';

  const filled = QUOTA_FIELDS.some((field) => {
    const column = columnOf(columns, field);
    return column !== undefined && !isBlank(grid.cell(row, column));
  });
  if (filled) return 'member';
  const name = columnOf(columns, 'name') ?? columnOf(columns, 'code');
  const named = name === undefined ? '' : grid.shown(row, name);
  if (GROUP_WORDS.has(fold(named))) return 'group';
  return named === '' || isNoteText(named) ? 'aside' : 'named';
}

/** `(1) (2) (3)`, `1 2 3` or `7 - 6` under the headings, in every column from the first to the last. */
function isColumnNumbers(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => /^\(?(\d{1,2})\)?$/.exec(text)?.[1]).map(Number);
  return (
    texts.length >= 3 &&
    numbers.every((number) => Number.isInteger(number)) &&
    (numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1) ||
      numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) - 1))
  );
}

/**
 * A row right under the headings that still belongs to them: numbers of the columns, or years, units and ranges such as `(1-10)`.
 * Only in a table that names its authorities, and only where this row names none.
 */
export function isUnderHeading(grid: Grid, row: number, columns: Columns, read: HeadingReader): boolean {
  const cells = Object.entries(columns)
    .sort((a, b) => a[1].column - b[1].column)
    .map(([field, { column, text }]) => ({ field, column, heading: text, text: grid.shown(row, column) }));
  const naming = cells.filter(({ field }) => field === 'name' || field === 'code');
  if (naming.length === 0) return false;
  const below = naming.map(({ column }) => grid.shown(row + 1, column));
  if (isColumnNumbers(cells.map(({ text }) => text)) && !below.every((text) => /^\(?\d+\)?$/.test(text)))
    return true;
  const filled = cells.filter(({ text }) => text !== '');
  return (
    filled.length > 0 &&
    naming.every(({ text }) => text === '') &&
    filled.every(({ field, heading, text }) => {
      const number = readNumberText(text);
      const noted = !number.ok || /^\(.*\)$/.test(text) || /^(?:19|20)\d\d$/.test(text);
      const joined = read(`${heading} ${text}`);
      return noted && joined?.field === field && joined.sure;
    })
  );
}

/** The last row of a table without names: as many residents as all rows above together, and no indices. */
export function isUnlabelledTotal(
  grid: Grid,
  row: number,
  columns: Columns,
  above: readonly number[],
): boolean {
  const { population, socio, periph } = columns;
  if (!population || columns.name || columns.code || above.length < 2) return false;
  if ([socio, periph].some((column) => column && !isBlank(grid.cell(row, column.column)))) return false;
  const value = (at: number): number => {
    const read = readCellNumber(grid.cell(at, population.column));
    return read.ok ? (read.value ?? 0) : NaN;
  };
  return value(row) === above.reduce((sum, at) => sum + value(at), 0);
}
