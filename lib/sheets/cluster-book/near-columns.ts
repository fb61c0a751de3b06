import { readAmount } from '../amount/read.js';
import type { Grid } from '../grid.js';
import type { Cell } from '../snapshot.js';
import { choiceOf } from './choices.js';
import { isDateCell, readDate } from './dates.js';
import type { FoundHeading, OverColumn } from './heading.js';
import { nearIn } from './near.js';
import { isDash, saysNone } from './phrases.js';
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

function isAsIn(grid: Grid, { field, role }: Meaning, cell: Cell): boolean {
  const { value } = cell;
  if (role === 'date' || field.type === 'date') return isDateCell(cell) || readDate(cell, grid.sheet).ok;
  switch (field.type) {
    case 'choice':
      return choiceOf(String(value), field.choices ?? []) !== undefined;
    case 'money':
    case 'moneys':
    case 'limit':
    case 'share':
      return readAmount(cell).ok && !isDateCell(cell);
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

/** With columns whose own words are nobody's, each as what it comes nearest to, if no other column is that and its cells bear it out. */
export function withNear(
  grid: Grid,
  part: TablePart,
  over: readonly OverColumn[],
  exact: readonly InColumn[],
): readonly InColumn[] {
  const idOf = ({ field, role }: Pick<FoundHeading, 'field' | 'role'>): string => `${field.id} ${role}`;
  const taken = new Set(exact.map(({ heading }) => idOf(heading)));
  const read = new Set(exact.map(({ heading: { column } }) => column));
  const near = over.flatMap(({ row, column, own, rest }): readonly InColumn[] => {
    if (!own || read.has(column)) return [];
    const cells = sampleOf(grid, row, column);
    const isOpen = (meaning: Meaning): boolean =>
      !taken.has(idOf(meaning)) && isBorneOut(grid, meaning, cells);
    const meaning = nearIn(part, own.text, isOpen);
    if (!meaning) return [];
    taken.add(idOf(meaning));
    const { field, role } = meaning;
    return [{ heading: { field, role, row: own.row, text: own.text, near: true, ...rest }, own: true }];
  });
  return [...exact, ...near].sort((a, b) => a.heading.column - b.heading.column);
}
