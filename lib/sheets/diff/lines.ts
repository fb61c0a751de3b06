import { cellName, columnName } from '../address.js';
import type { CanonicalSheet } from '../seal/canonical.js';
import { compareCells, type Comparing } from './cells.js';
import type { Course } from './follow.js';
import type { Match } from './match.js';
import type { Change, PlacedContent } from './types.js';

type Placed = readonly (readonly [row: number, column: number])[];

/** What stands in these places; blanks are left out. */
function contents({ rows }: CanonicalSheet, places: Placed): readonly PlacedContent[] {
  return places.flatMap(([row, column]) => {
    const content = rows[row]?.[column];
    return content ? [{ cell: cellName(row, column), content }] : [];
  });
}

export const allContents = (sheet: CanonicalSheet): readonly PlacedContent[] =>
  contents(
    sheet,
    sheet.rows.flatMap((cells, row) => cells.map((_, column) => [row, column] as const)),
  );

const absent = (places: readonly number[]): readonly number[] =>
  places.flatMap((place, at) => (place === -1 ? [at] : []));

/** Cells of one row, or of one column in the rows that are there on both sides. */
const rowPlaces = (sheet: CanonicalSheet, row: number): Placed =>
  (sheet.rows[row] ?? []).map((_, column) => [row, column] as const);

const columnPlaces = (places: readonly number[], column: number): Placed =>
  places.flatMap((other, row) => (other === -1 ? [] : [[row, column] as const]));

function* rowChanges(sheet: string, a: CanonicalSheet, b: CanonicalSheet, match: Match): Iterable<Change> {
  for (const row of absent(match.to)) {
    yield { kind: 'row-removed', sheet, row: row + 1, cells: contents(a, rowPlaces(a, row)) };
  }
  for (const row of [...match.moved].sort((x, y) => x - y)) {
    yield { kind: 'row-moved', sheet, row: row + 1, to: (match.to[row] ?? 0) + 1 };
  }
  for (const row of absent(match.from)) {
    yield { kind: 'row-added', sheet, row: row + 1, cells: contents(b, rowPlaces(b, row)) };
  }
}

function* columnChanges(
  sheet: string,
  a: CanonicalSheet,
  b: CanonicalSheet,
  { alignment }: Course,
): Iterable<Change> {
  const { rows, columns } = alignment;
  for (const column of absent(columns.to)) {
    const cells = contents(a, columnPlaces(rows.to, column));
    yield { kind: 'column-removed', sheet, column: columnName(column), cells };
  }
  for (const column of absent(columns.from)) {
    const cells = contents(b, columnPlaces(rows.from, column));
    yield { kind: 'column-added', sheet, column: columnName(column), cells };
  }
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
    if (!before && !after) return;
    columns.to.forEach((newColumn, column) => {
      if (newColumn === -1) return;
      const standing = { sheet: a.name, row, column, newRow, newColumn };
      compareCells(before?.[column], after?.[newColumn], standing, b.name, comparing);
    });
  });
  return [...columnChanges(b.name, a, b, course), ...rowChanges(b.name, a, b, rows)];
}
