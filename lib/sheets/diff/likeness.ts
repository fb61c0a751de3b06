import type { Likeness } from './alike.js';
import type { KeyedSheet, Keys } from './keys.js';
import { besideEach, keyAt, type Line } from './line.js';

/** Steps that columns may be held against each other for, each with each. */
const COLUMN_STEPS = 100_000_000;

/** Columns of a sheet by what they hold, from the top. */
export function columnsOf({ rows, width }: KeyedSheet): readonly Line[] {
  const columns = Array.from({ length: width }, () => ({ places: [] as number[], keys: [] as number[] }));
  rows.forEach((row, at) => {
    row.places.forEach((place, within) => {
      const column = columns[place];
      column?.places.push(at);
      column?.keys.push(row.keys[within] ?? 0);
    });
  });
  return columns;
}

/** Contents in order of their numbers, made when they are asked for. */
function sorted(lines: readonly Line[]): (at: number) => Int32Array {
  const made: (Int32Array | undefined)[] = [];
  return (at) => (made[at] ??= Int32Array.from(lines[at]?.keys ?? []).sort());
}

function common(a: Int32Array, b: Int32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x = 0, y = 0] = [a[i], b[j]];
    if (x === y) count += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return count;
}

/**
 * What both hold, of the shorter one: rows that came or went do not make it another column. Nor do new values under the same
 * heading, or in the place of others.
 */
export function columnLikeness(a: readonly Line[], b: readonly Line[]): Likeness {
  const [inA, inB] = [sorted(a), sorted(b)];
  // The first thing that a column holds, most often its heading.
  const heading = (line: Line | undefined): number => line?.keys[0] ?? 0;
  return {
    alone: -1,
    of: (i, j) => {
      const least = Math.min(a[i]?.keys.length ?? 0, b[j]?.keys.length ?? 0);
      if (least === 0) return 0;
      return Math.max(common(inA(i), inB(j)) / least, heading(a[i]) === heading(b[j]) ? 0.5 : 0);
    },
    sizeA: (i) => a[i]?.keys.length ?? 0,
    sizeB: (j) => b[j]?.keys.length ?? 0,
    steps: COLUMN_STEPS,
    landmark: (as, bs) => [as.map((i) => heading(a[i])), bs.map((j) => heading(b[j]))],
  };
}

export function rowLikeness(a: readonly Line[], b: readonly Line[], keys: Keys): Likeness {
  // A formula says less than what was typed: whole columns have the same.
  const weightOf = (key: number): number => (key === 0 ? 0 : keys.isFormula(key) ? 0.5 : 1);
  const weights = (rows: readonly Line[]): ((at: number) => number) => {
    const known: (number | undefined)[] = [];
    return (at) => (known[at] ??= (rows[at]?.keys ?? []).reduce((sum, key) => sum + weightOf(key), 0));
  };
  const [weightA, weightB] = [weights(a), weights(b)];
  return {
    alone: 0.2,
    of: (i, j) => {
      const [one, other] = [a[i], b[j]];
      if (!one || !other) return 0;
      let both = 0;
      besideEach(one, other, (key, same) => {
        if (key === same) both += weightOf(key);
      });
      return both === 0 ? 0 : both / Math.max(weightA(i), weightB(j));
    },
    sizeA: (i) => a[i]?.keys.length ?? 0,
    sizeB: (j) => b[j]?.keys.length ?? 0,
    landmark: (as, bs) =>
      landmarkColumn(
        as.flatMap((i) => a[i] ?? []),
        bs.flatMap((j) => b[j] ?? []),
      ),
  };
}

/** Columns beyond these are not what people know rows by. */
const LANDMARKS = 64;

/** The column whose values are most often the only ones of their kind, and the same on both sides. */
function landmarkColumn(
  as: readonly Line[],
  bs: readonly Line[],
): readonly [readonly number[], readonly number[]] | undefined {
  const width = as.reduce((most, { places }) => Math.max(most, (places.at(-1) ?? -1) + 1), 0);
  let best: readonly [readonly number[], readonly number[]] | undefined;
  let most = 0;
  for (let column = 0; column < Math.min(width, LANDMARKS); column++) {
    const [inA, inB] = [as, bs].map((rows) => rows.map((row) => keyAt(row, column)));
    const known = new Set(inB);
    const shared = new Set(inA?.filter((key) => key !== 0 && known.has(key))).size;
    if (inA && inB && shared > most) [best, most] = [[inA, inB], shared];
  }
  return best;
}
