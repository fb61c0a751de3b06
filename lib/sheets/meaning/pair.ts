import { plainText, type Thing, type ThingTable } from './thing.js';

/** Tables of one kind that are one; either is missing where only one book has it. */
export interface TablePair {
  readonly a?: ThingTable;
  readonly b?: ThingTable;
}

/** What a thing says as a whole: equal things have equal texts. */
export function signature({ id, values }: Thing, fields?: (field: string) => boolean): string {
  const held = [...values]
    .filter(([field]) => fields?.(field) ?? true)
    .map(([field, { text }]) => `${field}=${text}`);
  return [id, ...held.sort()].join('\u0000');
}

const countsOf = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

function common(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const [key, times] of a) count += Math.min(times, b.get(key) ?? 0);
  return count;
}

const labelOf = ({ sheets }: ThingTable): string => [...sheets].map(plainText).sort().join('\u0000');

/** How much two tables have in common: equal things, the same name of the sheet, things that both speak of. */
function scores(as: readonly ThingTable[], bs: readonly ThingTable[]) {
  const prepared = (tables: readonly ThingTable[]) =>
    tables.map((table) => ({
      label: labelOf(table),
      size: table.things.length,
      whole: countsOf(table.things.map((thing) => signature(thing))),
      ids: countsOf(table.things.map(({ id }) => id)),
    }));
  const [inA, inB] = [prepared(as), prepared(bs)];
  return inA.flatMap((one, i) =>
    inB.map((other, j) => {
      const ids = common(one.ids, other.ids);
      const named = one.label === other.label ? Math.min(one.size, other.size) / 2 : 0;
      return { i, j, score: common(one.whole, other.whole) + named, ids };
    }),
  );
}

/**
 * Which table of the older book is which of the newer one: by what they hold, then by their sheets' names. One that is left on each side
 * is one, too, unless they speak of nothing in common while others do.
 */
export function pairTables(as: readonly ThingTable[], bs: readonly ThingTable[]): readonly TablePair[] {
  const [a, b] = [as[0], bs[0]];
  if (as.length === 1 && bs.length === 1 && a && b) return [{ a, b }];
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const pairs: TablePair[] = [];
  const sorted = scores(as, bs).sort(
    (x, y) =>
      y.score - x.score ||
      y.ids - x.ids ||
      Math.abs(x.i - x.j) - Math.abs(y.i - y.j) ||
      x.i + x.j - y.i - y.j,
  );
  for (const { i, j, score, ids } of sorted) {
    const [one, other] = [as[i], bs[j]];
    if (usedA.has(i) || usedB.has(j) || !one || !other || (score === 0 && ids === 0)) continue;
    usedA.add(i);
    usedB.add(j);
    pairs.push({ a: one, b: other });
  }
  return [
    ...pairs,
    ...as.flatMap((table, at): readonly TablePair[] => (usedA.has(at) ? [] : [{ a: table }])),
    ...bs.flatMap((table, at): readonly TablePair[] => (usedB.has(at) ? [] : [{ b: table }])),
  ];
}
