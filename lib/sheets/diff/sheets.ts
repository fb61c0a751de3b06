import type { KeyedSheet } from './keys.js';
import { inOrder, type Pair } from './order.js';

/** Sheets of two books that are one: by name, or where a name is gone, by content. Positions among those compared. */
export interface SheetMatch {
  readonly pairs: readonly Pair[];
  readonly moved: readonly Pair[];
}

const RENAMED = 0.5;

function countsOf({ rows }: KeyedSheet): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { keys } of rows) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function likeness(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let [common, all] = [0, 0];
  for (const [key, count] of a) {
    common += Math.min(count, b.get(key) ?? 0);
    all += count;
  }
  let others = 0;
  for (const count of b.values()) others += count;
  return all + others === 0 ? 1 : common / Math.max(all, others);
}

/** Sheets whose names are new, by which of those whose names are gone they hold the content of; the most alike first. */
function renamed(
  a: readonly KeyedSheet[],
  b: readonly KeyedSheet[],
  gone: readonly number[],
  come: readonly number[],
): readonly Pair[] {
  if (gone.length === 0 || come.length === 0) return [];
  const [inA, inB] = [
    new Map(gone.map((at) => [at, countsOf(a[at] as KeyedSheet)])),
    new Map(come.map((at) => [at, countsOf(b[at] as KeyedSheet)])),
  ];
  const candidates = gone.flatMap((i) =>
    come.map((j) => ({ i, j, alike: likeness(inA.get(i) ?? new Map(), inB.get(j) ?? new Map()) })),
  );
  const [used, taken] = [new Set<number>(), new Set<number>()];
  return candidates
    .filter(({ alike }) => alike >= RENAMED)
    .sort((x, y) => y.alike - x.alike || Math.abs(x.i - x.j) - Math.abs(y.i - y.j))
    .flatMap(({ i, j }): readonly Pair[] => {
      if (used.has(i) || taken.has(j)) return [];
      used.add(i);
      taken.add(j);
      return [[i, j]];
    });
}

/** Whether half of the content stands where it stood, which is told at once. */
function isInPlace(a: KeyedSheet, b: KeyedSheet): boolean {
  let [same, all] = [0, 0];
  const count = Math.max(a.rows.length, b.rows.length);
  for (let at = 0; at < count; at++) {
    const [one, other] = [a.rows[at]?.keys ?? [], b.rows[at]?.keys ?? []];
    all += Math.max(one.length, other.length);
    for (let cell = 0; cell < one.length; cell++) if (one[cell] === other[cell]) same += 1;
  }
  return same >= RENAMED * all;
}

/** Sheets under one name that hold so little of each other that another sheet may have come under it. */
function strangers(
  a: readonly KeyedSheet[],
  b: readonly KeyedSheet[],
  named: readonly Pair[],
): readonly Pair[] {
  return named.filter(([i, j]) => {
    const [one, other] = [a[i], b[j]];
    if (!one || !other || isInPlace(one, other)) return false;
    return likeness(countsOf(one), countsOf(other)) < RENAMED;
  });
}

/** By name, but where sheets have changed their names with each other or with one that came, by content. */
function pairsOf(a: readonly KeyedSheet[], b: readonly KeyedSheet[]): readonly Pair[] {
  const places = new Map(b.map(({ sheet }, at) => [sheet.name.toLowerCase(), at]));
  const named = a.flatMap(({ sheet }, at): readonly Pair[] => {
    const place = places.get(sheet.name.toLowerCase());
    return place === undefined ? [] : [[at, place]];
  });
  const strange = a.length + b.length > 2 ? strangers(a, b, named) : [];
  const sure = named.filter((pair) => !strange.includes(pair));
  const [knownA, knownB] = [new Set(sure.map(([i]) => i)), new Set(sure.map(([, j]) => j))];
  const free = (sheets: readonly KeyedSheet[], known: ReadonlySet<number>): readonly number[] =>
    [...sheets.keys()].filter((at) => !known.has(at));
  const found = renamed(a, b, free(a, knownA), free(b, knownB));
  const [takenA, takenB] = [new Set(found.map(([i]) => i)), new Set(found.map(([, j]) => j))];
  const left = strange.filter(([i, j]) => !takenA.has(i) && !takenB.has(j));
  return [...sure, ...found, ...left].sort(([, x], [, y]) => x - y);
}

export function matchSheets(a: readonly KeyedSheet[], b: readonly KeyedSheet[]): SheetMatch {
  const pairs = pairsOf(a, b);
  const stayed = new Set(inOrder(pairs).map(([i]) => i));
  const to = new Map(pairs);
  const moved = pairs.filter(([i]) => !stayed.has(i));
  // Of two neighbours that changed places one would do; but both did.
  const swapped = moved.flatMap(([i, j]): readonly Pair[] =>
    to.get(j) === i && stayed.has(j) ? [[j, i]] : [],
  );
  return { pairs, moved: [...moved, ...swapped] };
}
