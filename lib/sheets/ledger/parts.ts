import { accountOf } from '../../budget/accounts/accounts.js';
import type { Grid } from '../grid.js';
import type { Area, Cell } from '../snapshot.js';
import { readAccount, type CodeLooker } from './codes.js';
import type { HeadingBlock } from './heading-rows.js';
import type { CodeColumn } from './survey.js';

/** Rows that are tried before a way of putting parts together is believed. */
const TRIED = 60;
const LEAST = 3;

/** How the parts of a code that has a column for each are put together again. */
export interface CodeParts {
  readonly columns: readonly number[];
  /** Digits of each part; what a number cell lost at its beginning is given back. */
  readonly widths: readonly number[];
  readonly join: 'slashes' | 'kind apart' | 'one';
}

const partOf = (cell: Cell | undefined, width: number): string | undefined => {
  const value = cell?.value ?? null;
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 0 ? String(value).padStart(width, '0') : undefined;
  const text = typeof value === 'string' ? value.replace(/[\s\p{Cf}']/gu, '') : '';
  return /^\d{1,7}$/.test(text) ? text : undefined;
};

/** The code that stands in the parts of a row, or undefined where one of them is missing. */
export function joinedCode(
  row: readonly (Cell | undefined)[],
  { columns, widths, join }: CodeParts,
): string | undefined {
  const parts: string[] = [];
  for (const [index, column] of columns.entries()) {
    const part = partOf(row[column], index === 0 ? 0 : (widths[index] ?? 0));
    if (part === undefined) return undefined;
    parts.push(part);
  }
  if (join === 'slashes') return parts.join('/');
  return join === 'one' ? parts.join('') : `${parts.slice(0, -1).join('')}/${parts.at(-1) ?? ''}`;
}

/** Columns that a heading calls a code or a level, with whole numbers under it in most of its rows. */
function levelColumns(grid: Grid, block: HeadingBlock, area: Area, look: CodeLooker): readonly number[] {
  return block.said.flatMap((said, column) => {
    if (said?.role !== 'code' && said?.role !== 'part') return [];
    let level = 0;
    let other = 0;
    for (let row = block.bottom + 1; row <= area.bottom && level + other < TRIED; row += 1) {
      const looks = look(grid.cell(row, column));
      if (looks === 'level') level += 1;
      else if (looks !== 'none') other += 1;
    }
    return level >= LEAST && level >= other * 2 ? [column] : [];
  });
}

function widthsOf(grid: Grid, columns: readonly number[], first: number, last: number): readonly number[] {
  return columns.map((column) => {
    let width = 0;
    for (let row = first; row <= last; row += 1) {
      const value = grid.cell(row, column)?.value;
      if (typeof value === 'number' && value < 1000) width = Math.max(width, String(value).length);
    }
    return width;
  });
}

/** Of the rows that have all the parts, how many give a whole code. */
function fit(
  grid: Grid,
  parts: CodeParts,
  area: Area,
  from: number,
): { readonly good: number; readonly bad: number } {
  let [good, bad] = [0, 0];
  for (let row = from; row <= area.bottom && good + bad < TRIED; row += 1) {
    const written = joinedCode(grid.sheet.rows[row] ?? [], parts);
    if (written === undefined) continue;
    const read = readAccount(written);
    if (read.ok && read.value.digits.length >= 5) good += 1;
    else bad += 1;
  }
  return { good, bad };
}

/** Parts of a code in columns of their own: `פרק | סעיף | סוג`. */
export function splitOverColumns(
  grid: Grid,
  block: HeadingBlock,
  area: Area,
  look: CodeLooker,
): CodeParts | undefined {
  const levels = levelColumns(grid, block, area, look).slice(0, 5);
  const from = block.bottom + 1;
  const tried: readonly (readonly number[])[] = [
    ...levels.flatMap((a) => levels.flatMap((b) => levels.map((c) => [a, b, c]))),
    ...levels.flatMap((a) => levels.map((b) => [a, b])),
  ].filter((columns) => new Set(columns).size === columns.length);
  const ascending = (columns: readonly number[]): number =>
    columns.every((column, index) => index === 0 || column > (columns[index - 1] ?? 0)) ? 1 : 0;
  let best: { readonly parts: CodeParts; readonly worth: number } | undefined;
  for (const columns of tried) {
    const widths = widthsOf(grid, columns, from, area.bottom);
    for (const join of ['slashes', 'kind apart', 'one'] as const) {
      const parts: CodeParts = { columns, widths, join };
      const { good, bad } = fit(grid, parts, area, from);
      if (good < LEAST || good < bad * 9) continue;
      const worth = good * 100 + columns.length * 10 + ascending(columns);
      if (!best || worth > best.worth) best = { parts, worth };
    }
  }
  return best?.parts;
}

/** A column that its heading alone makes one of codes: nearly everything in it is a chapter or a level of the chart. */
export function codesByHeading(
  grid: Grid,
  block: HeadingBlock,
  area: Area,
  look: CodeLooker,
): CodeColumn | undefined {
  const found = levelColumns(grid, block, area, look).flatMap((column): CodeColumn[] => {
    let [good, held, first, last] = [0, 0, -1, -1];
    for (let row = block.bottom + 1; row <= area.bottom; row += 1) {
      const cell = grid.cell(row, column);
      if (look(cell) !== 'level') continue;
      held += 1;
      const value = cell?.value;
      const account = accountOf(typeof value === 'number' ? value : String(value));
      // Nine digits can be read in two ways: codes all the same, and each of them is named as unread.
      if (!account.ok && account.problems[0].code !== 'account-ambiguous') continue;
      good += 1;
      if (first < 0) first = row;
      last = row;
    }
    return good >= LEAST && good * 10 >= held * 9
      ? [{ columns: [column], first, last, count: good, share: good / held, full: false }]
      : [];
  });
  const codes = (column: CodeColumn): number => (block.said[column.columns[0] ?? 0]?.role === 'code' ? 1 : 0);
  return [...found].sort((a, b) => codes(b) - codes(a) || b.count - a.count)[0];
}
