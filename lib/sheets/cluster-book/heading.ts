import { yearsIn } from '../book/year.js';
import { isBlank, type Grid } from '../grid.js';
import { isTotal, stems, withoutFillers } from './phrases.js';
import type { Field } from './spec.js';
import type { TablePart } from './types.js';
import { vocabulary, type Meaning, type Role } from './vocabulary.js';

/** A heading that was recognised. `total` is of a group of columns: what its others add up to. */
export interface FoundHeading {
  readonly field: Field;
  readonly role: Role | 'total';
  /** Zero-based; the row is the topmost that its text was taken from. */
  readonly row: number;
  readonly column: number;
  /** Parent headings before it, where its own words are not enough. */
  readonly text: string;
  /** All that stands over it, its own text first: for the unit, which one of them may state. */
  readonly over: readonly string[];
  /** Of a column of a group, its own name. */
  readonly name?: string;
  readonly year?: number;
  /** In words of its own, which come near to the field's: taken, and noted. */
  readonly near?: true;
}

/** Headings take at most this many rows. */
const DEEPEST = 3;
const WIDEST_GROUP = 12;

/** A text over a column. */
export interface HeadingText {
  readonly text: string;
  readonly row: number;
  /** Merged over, or carried along, more columns than one. */
  readonly wide: boolean;
}

/** What stands over a column in one row; of a merged cell its text in each of its columns. */
export function textAt(grid: Grid, row: number, column: number): HeadingText | undefined {
  const merge = grid.mergeAt(row, column);
  const [top, left] = merge ? [merge.top, merge.left] : [row, column];
  const value = grid.cell(top, left)?.value;
  const year = typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2099;
  if (typeof value !== 'string' && !year) return undefined;
  const text = String(value).trim();
  return text === '' ? undefined : { text, row: top, wide: merge !== undefined && merge.right > merge.left };
}

/** The heading of a group whose cells are not merged: the nearest text before it in its row, over blank cells. */
function groupAt(grid: Grid, row: number, column: number): HeadingText | undefined {
  const own = textAt(grid, row, column);
  if (own) return own;
  for (let left = column - 1; left >= Math.max(0, column - WIDEST_GROUP); left -= 1) {
    const text = textAt(grid, row, left);
    if (text) return { ...text, wide: true };
    if (grid.cell(row, left)?.value != null) return undefined;
  }
  return undefined;
}

export const meaningIn = (part: TablePart, text: string): Meaning | undefined =>
  vocabulary()
    .meanings(text)
    .find((meaning) => meaning.part === part);

const groupIn = (part: TablePart, text: string): Field | undefined => {
  const meaning = meaningIn(part, text);
  return meaning?.field.type === 'moneys' && meaning.role === 'value' ? meaning.field : undefined;
};

/** Without the unit, which is no part of a name: `מענקים (₪)`. */
const named = (text: string): string => text.replace(/\s*\([^)]*(?:₪|ש["״]?ח|NIS)[^)]*\)\s*$/iu, '').trim();

/** A column of a group: under its heading, or with the group's name before a colon. */
function inGroup(
  part: TablePart,
  group: string,
  own: string,
): Pick<FoundHeading, 'field' | 'role' | 'name'> | undefined {
  const field = groupIn(part, group);
  if (!field || own === '') return undefined;
  if (isTotal(own) || withoutFillers(stems(own)).length === 0) return { field, role: 'total' };
  return { field, role: 'column', name: named(own) };
}

/** Years of days, too: `יתרה ליום 31.12.2023`. */
const yearsOf = (text: string): readonly number[] => yearsIn(text.replace(/(?<=\d)\.(?=\d)/g, '/'));

const filledIn = (grid: Grid, row: number): number =>
  (grid.sheet.rows[row] ?? []).filter((cell) => !isBlank(cell)).length;

/** The parent headings of a cell, the nearest first. */
function parentsOf(
  grid: Grid,
  row: number,
  column: number,
  own: HeadingText | undefined,
): readonly HeadingText[] {
  const above: HeadingText[] = [];
  for (let up = (own?.row ?? row) - 1; up >= 0 && up > row - DEEPEST; up -= 1) {
    // A row of one cell is a title, not a heading.
    if (filledIn(grid, up) < 2) continue;
    const parent = groupAt(grid, up, column);
    if (parent && parent.text !== own?.text) above.push(parent);
  }
  return above;
}

type Read = Omit<FoundHeading, 'column' | 'year' | 'over'>;

/** What stands over a column down to a row, the same for whatever part it is looked at for. */
export interface OverColumn {
  readonly row: number;
  readonly column: number;
  /** The text of the row's own cell. */
  readonly own: HeadingText | undefined;
  readonly parents: readonly HeadingText[];
  readonly rest: Pick<FoundHeading, 'column' | 'over' | 'year'>;
}

/** Undefined in a merged cell, but for its first column. */
export function overColumn(grid: Grid, row: number, column: number): OverColumn | undefined {
  const merge = grid.mergeAt(row, column);
  if (merge && merge.left < column) return undefined;
  const own = textAt(grid, row, column);
  const parents = parentsOf(grid, row, column, own);
  const year = [own, ...parents]
    .map((each) => (each ? yearsOf(each.text) : []))
    .find((years) => years.length === 1)?.[0];
  const over = [...(own ? [own] : []), ...parents].map(({ text }) => text);
  return { row, column, own, parents, rest: { column, over, ...(year !== undefined && { year }) } };
}

/** A cell under the heading of a group. Beside a group whose cells are not merged, other columns stand too. */
function underGroup(
  grid: Grid,
  part: TablePart,
  own: HeadingText,
  parents: readonly HeadingText[],
  column: number,
): Read | undefined {
  for (const { text, row, wide } of parents) {
    const group = wide ? inGroup(part, text, own.text) : undefined;
    const meaning = meaningIn(part, own.text);
    const inside =
      meaning === undefined || meaning.role === 'column' || grid.mergeAt(row, column) !== undefined;
    if (group && inside) return { ...group, row, text: `${text} ${own.text}` };
  }
  return undefined;
}

/** What a cell's own words say, alone or with a parent's before them. */
function byWords(part: TablePart, own: HeadingText, parents: readonly HeadingText[]): Read | undefined {
  const { text, row } = own;
  const [before = '', ...after] = text.split(/\s*[:–]\s*/u);
  const group = after.length > 0 ? inGroup(part, before, after.join(' ')) : undefined;
  if (group) return { ...group, row, text };
  const meaning = meaningIn(part, text);
  if (meaning) {
    const { field, role } = meaning;
    if (role === 'column') return { field, role, name: named(text), row, text };
    return { field, role: field.type === 'moneys' && isTotal(text) ? 'total' : role, row, text };
  }
  for (const parent of parents) {
    const joined = `${parent.text} ${text}`;
    const both = meaningIn(part, joined);
    if (both) return { field: both.field, role: both.role, row: parent.row, text: joined };
  }
  return undefined;
}

/** The heading that ends at a cell; `own` where the cell's own words are in it, and not only those above a blank one. */
export function headingIn(
  grid: Grid,
  part: TablePart,
  { row, column, own, parents, rest }: OverColumn,
): { readonly heading: FoundHeading; readonly own: boolean } | undefined {
  if (own) {
    const read = underGroup(grid, part, own, parents, column) ?? byWords(part, own, parents);
    return read && { heading: { ...read, ...rest }, own: true };
  }
  const parent = parents.find((each) => !each.wide && each.row === row - 1);
  const meaning = parent && meaningIn(part, parent.text);
  return (
    meaning && {
      heading: { field: meaning.field, role: meaning.role, row: parent.row, text: parent.text, ...rest },
      own: false,
    }
  );
}
