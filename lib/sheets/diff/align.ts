import type { Likeness } from './alike.js';
import type { KeyedSheet, Keys } from './keys.js';
import { matchLines, matchPlaces, type Match } from './match.js';

/** Which rows and columns of an older sheet are which of a newer one. */
export interface Alignment {
  readonly rows: Match;
  readonly columns: Match;
  /** Of the newer rows; equal ones hold the same. */
  readonly keys: readonly number[];
}

const filledIn = (line: readonly number[]): number => line.reduce((count, key) => count + (key ? 1 : 0), 0);

/** Columns of a sheet by what they hold, wherever in the column. */
function countsOf({ rows, width }: KeyedSheet): readonly ReadonlyMap<number, number>[] {
  const counts = Array.from({ length: width }, () => new Map<number, number>());
  for (const row of rows) {
    row.forEach((key, column) => {
      const count = counts[column];
      if (key !== 0) count?.set(key, (count.get(key) ?? 0) + 1);
    });
  }
  return counts;
}

const total = (counts: ReadonlyMap<number, number>): number => {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
};

/** The first thing that a column holds, most often its heading. */
function headings({ rows, width }: KeyedSheet): readonly number[] {
  const first = Array.from({ length: width }, () => 0);
  for (const row of rows) {
    row.forEach((key, column) => {
      if (first[column] === 0) first[column] = key;
    });
  }
  return first;
}

/**
 * What both hold, of the shorter one: rows that came or went do not make it another column. Nor do new values under the same
 * heading, or in the place of others.
 */
function columnLikeness(a: KeyedSheet, b: KeyedSheet): Likeness {
  const [inA, inB] = [countsOf(a), countsOf(b)];
  const [sizesA, sizesB] = [inA.map(total), inB.map(total)];
  const [headA, headB] = [headings(a), headings(b)];
  return {
    alone: -1,
    of: (i, j) => {
      const least = Math.min(sizesA[i] ?? 0, sizesB[j] ?? 0);
      if (least === 0) return 0;
      let common = 0;
      for (const [key, count] of inA[i] ?? []) common += Math.min(count, inB[j]?.get(key) ?? 0);
      return Math.max(common / least, headA[i] === headB[j] ? 0.5 : 0);
    },
    sizeA: (i) => sizesA[i] ?? 0,
    sizeB: (j) => sizesB[j] ?? 0,
  };
}

function columnKeys({ rows, width }: KeyedSheet, keys: Keys): readonly number[] {
  const filled = Array.from({ length: width }, (): string[] => []);
  rows.forEach((row, at) => {
    row.forEach((key, column) => {
      if (key !== 0) filled[column]?.push(`${String(at)}:${String(key)}`);
    });
  });
  return filled.map((cells) => keys.filled(cells));
}

/** A formula says less than what was typed: whole columns have the same. */
const weightOf = (formulas: ReadonlySet<number>, key: number): number => (formulas.has(key) ? 0.5 : 1);

function rowLikeness(
  a: readonly (readonly number[])[],
  b: readonly (readonly number[])[],
  formulas: ReadonlySet<number>,
): Likeness {
  const weight = (row: readonly number[]): number =>
    row.reduce((sum, key) => sum + (key ? weightOf(formulas, key) : 0), 0);
  return {
    alone: 0.2,
    of: (i, j) => {
      const [one, other] = [a[i] ?? [], b[j] ?? []];
      let common = 0;
      one.forEach((key, at) => {
        if (key !== 0 && key === other[at]) common += weightOf(formulas, key);
      });
      return common === 0 ? 0 : common / Math.max(weight(one), weight(other));
    },
    sizeA: (i) => filledIn(a[i] ?? []),
    sizeB: (j) => filledIn(b[j] ?? []),
    landmark: (as, bs) =>
      landmarkColumn(
        as.map((i) => a[i] ?? []),
        bs.map((j) => b[j] ?? []),
      ),
  };
}

/** Columns beyond these are not what people know rows by. */
const LANDMARKS = 64;

/** The column whose values are most often the only ones of their kind, and the same on both sides. */
function landmarkColumn(
  as: readonly (readonly number[])[],
  bs: readonly (readonly number[])[],
): readonly [readonly number[], readonly number[]] | undefined {
  const width = as.reduce((most, row) => Math.max(most, row.length), 0);
  let best: readonly [readonly number[], readonly number[]] | undefined;
  let most = 0;
  for (let column = 0; column < Math.min(width, LANDMARKS); column++) {
    const [inA, inB] = [as, bs].map((rows) => rows.map((row) => row[column] ?? 0));
    const known = new Set(inB);
    const common = new Set(inA?.filter((key) => key !== 0 && known.has(key))).size;
    if (inA && inB && common > most) [best, most] = [[inA, inB], common];
  }
  return best;
}

/** A row whose cells stand elsewhere; those that stand at -1 are left out. */
function placed(row: readonly number[], placeOf: (column: number) => number): readonly number[] {
  const cells: number[] = [];
  row.forEach((key, column) => {
    const place = placeOf(column);
    if (place >= 0) cells[place] = key;
  });
  return cells;
}

/** Cells in which two rows differ. */
function unlike(one: readonly number[] = [], other: readonly number[] = []): number {
  let count = 0;
  one.forEach((key, at) => {
    if (key !== (other[at] ?? 0)) count += 1;
  });
  other.forEach((key, at) => {
    if (key !== 0 && one[at] === undefined) count += 1;
  });
  return count;
}

/** Cells in columns that are there on one side only. */
function alone(rows: readonly (readonly number[])[], places: readonly number[]): number {
  let count = 0;
  for (const row of rows) {
    row.forEach((key, column) => {
      if (key !== 0 && places[column] === -1) count += 1;
    });
  }
  return count + places.filter((place) => place === -1).length;
}

/** Matches rows by what they hold in the columns that are there on both sides. */
function withColumns(a: KeyedSheet, b: KeyedSheet, columns: Match, keys: Keys): Alignment & { cost: number } {
  const inA = a.rows.map((row) => placed(row, (at) => (columns.to[at] === -1 ? -1 : at)));
  const inB = b.rows.map((row) => placed(row, (at) => columns.from[at] ?? -1));
  const [keysA = [], keysB = []] = [inA, inB].map((rows) => rows.map((row) => keys.line(row)));
  const rows = matchLines(keysA, keysB, rowLikeness(inA, inB, keys.formulas), true);

  // What would have to be said: cells that differ or stand in what came and went, and rows that moved.
  let cost = rows.moved.size;
  const all = (row: readonly number[] | undefined): number => (row ? 1 + filledIn(row) : 0);
  rows.to.forEach((place, at) => {
    if (place === -1) cost += all(inA[at]);
    else if (keysA[at] !== keysB[place]) cost += unlike(inA[at], inB[place]);
  });
  rows.from.forEach((place, at) => {
    if (place === -1) cost += all(inB[at]);
  });
  return {
    rows,
    columns,
    keys: keysB,
    cost: cost + alone(a.rows, columns.to) + alone(b.rows, columns.from),
  };
}

/**
 * Matches columns first, for one that came or went changes every row; then rows by what their common columns hold. Where columns by
 * their places leave less to be said, they are taken so: a few rows that changed places make other columns of small sheets.
 */
export function align(a: KeyedSheet, b: KeyedSheet, keys: Keys): Alignment {
  const likeness = columnLikeness(a, b);
  const byContent = matchLines(columnKeys(a, keys), columnKeys(b, keys), likeness, false);
  const found = withColumns(a, b, byContent, keys);
  if (byContent.to.every((place, at) => place === at) && !byContent.from.includes(-1)) return found;
  const byPlace = withColumns(a, b, matchPlaces(a.width, b.width, likeness), keys);
  return byPlace.cost <= found.cost ? byPlace : found;
}
