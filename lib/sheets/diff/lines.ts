import { cellName, columnName } from '../address.js';
import type { CanonicalSheet } from '../seal/canonical.js';
import { compareCells, type Comparing } from './cells.js';
import { eachFilled } from '../walk.js';
import type { Course } from './follow.js';
import type { Match } from './match.js';
import type { Change, PlacedContent } from './types.js';

/** What stands in one row; blanks are left out. */
function rowContents({ rows }: CanonicalSheet, row: number): readonly PlacedContent[] {
  const found: PlacedContent[] = [];
  eachFilled(rows[row] ?? [], (content, column) => found.push({ cell: cellName(row, column), content }));
  return found;
}

export const allContents = (sheet: CanonicalSheet): readonly PlacedContent[] =>
  sheet.rows.flatMap((_, row) => rowContents(sheet, row));

const absent = (places: readonly number[]): readonly number[] =>
  places.flatMap((place, at) => (place === -1 ? [at] : []));

/** What stands in columns that are there on one side only, in rows that are there on both. */
function columnContents(
  sheet: CanonicalSheet,
  rows: readonly number[],
  columns: readonly number[],
): ReadonlyMap<number, readonly PlacedContent[]> {
  const found = new Map<number, PlacedContent[]>(absent(columns).map((column) => [column, []]));
  if (found.size === 0) return found;
  sheet.rows.forEach((cells, row) => {
    if (rows[row] === -1) return;
    eachFilled(cells, (content, column) => found.get(column)?.push({ cell: cellName(row, column), content }));
  });
  return found;
}

function* rowChanges(sheet: string, a: CanonicalSheet, b: CanonicalSheet, match: Match): Iterable<Change> {
  for (const row of absent(match.to)) {
    yield { kind: 'row-removed', sheet, row: row + 1, cells: rowContents(a, row) };
  }
  for (const row of [...match.moved].sort((x, y) => x - y)) {
    yield { kind: 'row-moved', sheet, row: row + 1, to: (match.to[row] ?? 0) + 1 };
  }
  for (const row of absent(match.from)) {
    yield { kind: 'row-added', sheet, row: row + 1, cells: rowContents(b, row) };
  }
}

function* columnChanges(
  sheet: string,
  a: CanonicalSheet,
  b: CanonicalSheet,
  { alignment }: Course,
): Iterable<Change> {
  const { rows, columns } = alignment;
  for (const [column, cells] of columnContents(a, rows.to, columns.to)) {
    yield { kind: 'column-removed', sheet, column: columnName(column), cells };
  }
  for (const [column, cells] of columnContents(b, rows.from, columns.from)) {
    yield { kind: 'column-added', sheet, column: columnName(column), cells };
  }
}

type Line = CanonicalSheet['rows'][number] | undefined;

/** Places of a row that hold something. */
function filledIn(line: Line): readonly number[] {
  const places: number[] = [];
  if (line) eachFilled(line, (_, at) => places.push(at));
  return places;
}

/** Columns, in the older sheet, in which either of two rows holds something, of those that are there on both sides. */
function columnsOf(before: Line, after: Line, { to, from }: Match): readonly number[] {
  const [inA, inB] = [
    filledIn(before).filter((column) => to[column] !== -1),
    filledIn(after).flatMap((column) => (from[column] === -1 ? [] : [from[column] ?? 0])),
  ];
  const columns: number[] = [];
  for (let i = 0, j = 0; i < inA.length || j < inB.length;) {
    const [x, y] = [inA[i] ?? Infinity, inB[j] ?? Infinity];
    columns.push(Math.min(x, y));
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return columns;
}

/** Everything that differs between two sheets that are one: columns, rows, then the cells of what is there on both sides. */
export function compareSheets(
  a: CanonicalSheet,
  b: CanonicalSheet,
  course: Course,
  comparing: Comparing,
): readonly Change[] {
  const { rows, columns } = course.alignment;
  rows.to.forEach((newRow, row) => {
    if (newRow === -1) return;
    const [before, after] = [a.rows[row], b.rows[newRow]];
    for (const column of columnsOf(before, after, columns)) {
      const newColumn = columns.to[column] ?? -1;
      const standing = { sheet: a.name, row, column, newRow, newColumn };
      compareCells(before?.[column], after?.[newColumn], standing, b.name, comparing);
    }
  });
  return [...columnChanges(b.name, a, b, course), ...rowChanges(b.name, a, b, rows)];
}
