import { cellName, columnName } from '../address.js';
import type { CanonicalCell, CanonicalSheet } from '../seal/canonical.js';
import { compareCells, isSameTyped, type Comparing } from './cells.js';
import { eachBeside, eachFilled } from '../walk.js';
import type { Course } from './follow.js';
import { isSideBySide, type Match } from './match.js';
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

type Line = CanonicalSheet['rows'][number];

/** A row with its cells where their columns stand in the older sheet, of those that are there on both sides. */
function broughtBack(line: Line, { from }: Match): Line {
  const back: (CanonicalCell | undefined)[] = [];
  eachFilled(line, (cell, column) => {
    const place = from[column] ?? -1;
    if (place !== -1) back[place] = cell;
  });
  return back;
}

/** A row without its cells in columns that are gone. */
function withoutGone(line: Line, { to }: Match): Line {
  const left: (CanonicalCell | undefined)[] = [];
  eachFilled(line, (cell, column) => {
    if (to[column] !== -1) left[column] = cell;
  });
  return left;
}

const BLANK: Line = [];

/** Everything that differs between two sheets that are one: columns, rows, then the cells of what is there on both sides. */
export function compareSheets(
  a: CanonicalSheet,
  b: CanonicalSheet,
  course: Course,
  comparing: Comparing,
): readonly Change[] {
  const { rows, columns } = course.alignment;
  const stayed = isSideBySide(columns);
  rows.to.forEach((newRow, row) => {
    const [lineA = BLANK, lineB = BLANK] = [a.rows[row], b.rows[newRow]];
    if (newRow === -1 || lineA.length + lineB.length === 0) return;
    const before = stayed ? lineA : withoutGone(lineA, columns);
    const after = stayed ? lineB : broughtBack(lineB, columns);
    eachBeside(before, after, (column) => {
      const [one, other] = [before[column], after[column]];
      if (isSameTyped(one, other)) return;
      const newColumn = columns.to[column] ?? -1;
      const standing = { sheet: a.name, row, column, newRow, newColumn };
      compareCells(one, other, standing, b.name, comparing);
    });
  });
  return [...columnChanges(b.name, a, b, course), ...rowChanges(b.name, a, b, rows)];
}
