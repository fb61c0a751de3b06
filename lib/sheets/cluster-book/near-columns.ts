import { readAmount } from '../amount/read.js';
import type { Grid } from '../grid.js';
import type { Cell } from '../snapshot.js';
import { choiceOf } from './choices.js';
import { isDateCell, readDate } from './dates.js';
import { meaningIn, type FoundHeading, type OverColumn } from './heading.js';
import { isGovernance, nearIn } from './near.js';
import { isDash, saysNone, stems } from './phrases.js';
import { TABLES } from './parts/all.js';
import { YES_NO } from './parts/common.js';
import type { TablePart } from './types.js';
import type { Meaning } from './vocabulary.js';

/** A heading, and whether it has words of its own or only those above it. */
export interface InColumn {
  readonly heading: FoundHeading;
  readonly own: boolean;
}

/** Cells that are looked at under a heading. */
const SAMPLE = 12;

function sampleOf(grid: Grid, row: number, column: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let below = row + 1; below < grid.height && cells.length < SAMPLE; below += 1) {
    const cell = grid.cell(below, column);
    const { value = null } = cell ?? {};
    if (!cell || value === null || value === '') continue;
    if (typeof value === 'string' && (isDash(value) || saysNone(value))) continue;
    cells.push(cell);
  }
  return cells;
}

/** A per cent or a fraction, and not an amount. */
function isShare(cell: Cell): boolean {
  const amount = isDateCell(cell) ? undefined : readAmount(cell);
  return (
    amount?.ok === true && (Boolean(amount.value.evidence.percent) || amount.value.value?.lte(100) !== false)
  );
}

function isAsIn(grid: Grid, { field, role }: Meaning, cell: Cell): boolean {
  const { value } = cell;
  if (role === 'date' || field.type === 'date') return isDateCell(cell) || readDate(cell, grid.sheet).ok;
  switch (field.type) {
    case 'choice':
      return choiceOf(String(value), field.choices ?? []) !== undefined;
    case 'money':
    case 'moneys':
    case 'limit':
      return readAmount(cell).ok && !isDateCell(cell);
    case 'share':
      return isShare(cell);
    case 'count':
    case 'year':
      return typeof value === 'number' || /^\s*\d+\s*$/.test(String(value));
    case 'text':
      return !isDateCell(cell);
    case 'evidence':
    case 'provision':
    case 'note':
      return typeof value === 'string' || isDateCell(cell);
  }
}

/** Words alone do not make a column of yes and no of one that holds amounts. */
function isBorneOut(grid: Grid, meaning: Meaning, cells: readonly Cell[]): boolean {
  return cells.filter((cell) => isAsIn(grid, meaning, cell)).length * 3 >= cells.length * 2;
}

/** `סוג (נכס, חוב, ערבות)`: what stands in brackets is what the column may hold. */
const withoutBrackets = (text: string): string => text.replace(/[([][^)\]]*[)\]]/gu, ' ').trim();

/** A column of choices whose cells are all of another: `סוג הוועדה` over `קבועה` and `ארעית`. */
function byCells(grid: Grid, part: TablePart, exact: readonly InColumn[]): readonly InColumn[] {
  const taken = new Set(exact.map(({ heading }) => heading.field.id));
  return exact.map((each): InColumn => {
    const { field, role, row, column, text } = each.heading;
    if (field.type !== 'choice' || role !== 'value') return each;
    const cells = sampleOf(grid, row, column);
    if (cells.length === 0 || cells.some((cell) => isAsIn(grid, { part, field, role }, cell))) return each;
    const [other, ...more] = TABLES[part].fields.filter(
      (open) =>
        open.type === 'choice' &&
        !taken.has(open.id) &&
        cells.every((cell) => isAsIn(grid, { part, field: open, role }, cell)),
    );
    if (!other || more.length > 0) return each;
    taken.add(other.id);
    return { ...each, heading: { ...each.heading, field: other, text, near: true } };
  });
}

const AUTHORITY_WORDS = new Set(['רשות', 'سلطة', 'authority'].flatMap(stems));

/** `הרשות המאצילה`: an authority that does something, where no other column is of authorities and the cells are names. */
function authorityIn(part: TablePart, text: string, cells: readonly Cell[]): Meaning | undefined {
  const words = stems(text);
  const field = TABLES[part].fields.find(({ id }) => id === 'authority');
  if (!field || !isGovernance(part) || words.length !== 2) return undefined;
  if (!words.some((word) => AUTHORITY_WORDS.has(word)) || cells.length === 0) return undefined;
  const named = cells.every(
    ({ value }) => typeof value === 'string' && !/\d/.test(value) && choiceOf(value, YES_NO) === undefined,
  );
  return named ? { part, field, role: 'value' } : undefined;
}

/** With columns whose own words are nobody's, each as what it comes nearest to, if no other column is that and its cells bear it out. */
export function withNear(
  grid: Grid,
  part: TablePart,
  over: readonly OverColumn[],
  known: readonly InColumn[],
): readonly InColumn[] {
  const exact = byCells(grid, part, known);
  const idOf = ({ field, role }: Pick<FoundHeading, 'field' | 'role'>): string => `${field.id} ${role}`;
  const taken = new Set(exact.map(({ heading }) => idOf(heading)));
  const read = new Set(exact.map(({ heading: { column } }) => column));
  const near = over.flatMap(({ row, column, own, rest }): readonly InColumn[] => {
    if (!own || read.has(column)) return [];
    const cells = sampleOf(grid, row, column);
    const isOpen = (meaning: Meaning): boolean =>
      !taken.has(idOf(meaning)) && isBorneOut(grid, meaning, cells);
    const bare = withoutBrackets(own.text);
    const same = bare === own.text ? undefined : meaningIn(part, bare);
    const meaning =
      same && isOpen(same)
        ? same
        : (nearIn(part, own.text, isOpen) ??
          nearIn(part, bare, isOpen) ??
          authorityIn(part, own.text, cells));
    if (!meaning || taken.has(idOf(meaning))) return [];
    taken.add(idOf(meaning));
    const { field, role } = meaning;
    return [{ heading: { field, role, row: own.row, text: own.text, near: true, ...rest }, own: true }];
  });
  return [...exact, ...near].sort((a, b) => a.heading.column - b.heading.column);
}
