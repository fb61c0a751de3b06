import type { Likeness } from './alike.js';
import type { KeyedSheet, Keys } from './keys.js';
import { columnLikeness, columnsOf, rowLikeness } from './likeness.js';
import { besideEach, placed, type Line } from './line.js';
import { isSideBySide, matchLines, matchPlaces, sideBySide, type Match } from './match.js';

/** Which rows and columns of an older sheet are which of a newer one. */
export interface Alignment {
  readonly rows: Match;
  readonly columns: Match;
  /** Of the older rows and of the newer ones; equal ones hold the same. */
  readonly keysBefore: readonly number[];
  readonly keys: readonly number[];
}

/** Cells in which two rows differ. */
function unlike(one: Line | undefined, other: Line | undefined): number {
  let count = 0;
  if (one && other) besideEach(one, other, (key, same) => (count += key === same ? 0 : 1));
  return count;
}

/** Cells in columns that are there on one side only, and those columns themselves. */
function alone(rows: readonly Line[], columns: readonly number[]): number {
  const gone = new Set(columns.flatMap((place, at) => (place === -1 ? [at] : [])));
  if (gone.size === 0) return 0;
  return rows.reduce((count, { places }) => count + places.filter((at) => gone.has(at)).length, gone.size);
}

/** Rows with their numbers; equal ones have the same. */
interface Numbered {
  readonly rows: readonly Line[];
  readonly keys: readonly number[];
}

const numbered = (rows: readonly Line[], keys: Keys): Numbered => ({
  rows,
  keys: rows.map((row) => keys.line(row)),
});

/** Matches rows by what they hold in columns that stand where they stood. */
const withRows = (a: Numbered, b: Numbered, columns: Match, keys: Keys): Alignment => ({
  rows: matchLines(a.keys, b.keys, rowLikeness(a.rows, b.rows, keys), true),
  columns,
  keysBefore: a.keys,
  keys: b.keys,
});

type Priced = Alignment & { readonly cost: number };

/** With what would have to be said: cells that differ or stand in what came and went, and rows that moved. */
function priced(a: KeyedSheet, b: KeyedSheet, inA: Numbered, inB: Numbered, found: Alignment): Priced {
  const { to, from, moved } = found.rows;
  let cost = moved.size + alone(a.rows, found.columns.to) + alone(b.rows, found.columns.from);
  const all = (row: Line | undefined): number => (row ? 1 + row.keys.length : 0);
  to.forEach((place, at) => {
    if (place === -1) cost += all(inA.rows[at]);
    else if (inA.keys[at] !== inB.keys[place]) cost += unlike(inA.rows[at], inB.rows[place]);
  });
  from.forEach((place, at) => {
    if (place === -1) cost += all(inB.rows[at]);
  });
  return { ...found, cost };
}

/** Matches rows by what they hold in the columns that are there on both sides. */
function withColumns(a: KeyedSheet, b: KeyedSheet, columns: Match, keys: Keys): Priced {
  const rowsA = a.rows.map((row) => placed(row, (at) => (columns.to[at] === -1 ? -1 : at)));
  const rowsB = b.rows.map((row) => placed(row, (at) => columns.from[at] ?? -1));
  const [inA, inB] = [numbered(rowsA, keys), numbered(rowsB, keys)];
  return priced(a, b, inA, inB, withRows(inA, inB, columns, keys));
}

/** Whether blank lines are said to have come or gone. */
function saysBlank({ rows, columns }: Alignment, sizes: readonly Likeness[]): boolean {
  const isBlank = ({ to, from }: Match, { sizeA, sizeB }: Likeness): boolean =>
    to.some((place, at) => place === -1 && sizeA(at) === 0) ||
    from.some((place, at) => place === -1 && sizeB(at) === 0);
  const [ofRows, ofColumns] = sizes;
  return (ofRows && isBlank(rows, ofRows)) || (ofColumns && isBlank(columns, ofColumns)) || false;
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((key, at) => key === b[at]);

/**
 * Matches columns first, for one that came or went changes every row; then rows by what their common columns hold. Where columns by
 * their places leave less to be said, they are taken so: a few rows that changed places make other columns of small sheets.
 */
export function align(a: KeyedSheet, b: KeyedSheet, keys: Keys): Alignment {
  const [inA, inB] = [numbered(a.rows, keys), numbered(b.rows, keys)];
  if (a.width === b.width && isSame(inA.keys, inB.keys)) {
    return {
      rows: sideBySide(a.rows.length),
      columns: sideBySide(a.width),
      keysBefore: inA.keys,
      keys: inB.keys,
    };
  }
  const [columnsA, columnsB] = [columnsOf(a), columnsOf(b)];
  const likeness = columnLikeness(columnsA, columnsB);
  const [keysA, keysB] = [numbered(columnsA, keys).keys, numbered(columnsB, keys).keys];
  const byContent = matchLines(keysA, keysB, likeness, false);
  if (isSideBySide(byContent)) return withRows(inA, inB, byContent, keys);
  const found = withColumns(a, b, byContent, keys);
  const byPlace = withColumns(a, b, matchPlaces(a.width, b.width, likeness), keys);
  const best = byPlace.cost <= found.cost ? byPlace : found;
  const ofRows = rowLikeness(a.rows, b.rows, keys);
  if (!saysBlank(best, [ofRows, likeness])) return best;
  // A cell that was put elsewhere in an empty stretch looks as if a blank column came and a blank row went.
  const rows = matchPlaces(a.rows.length, b.rows.length, ofRows);
  const columns = matchPlaces(a.width, b.width, likeness);
  const inPlace = priced(a, b, inA, inB, { rows, columns, keysBefore: inA.keys, keys: inB.keys });
  return inPlace.cost <= best.cost ? inPlace : best;
}
