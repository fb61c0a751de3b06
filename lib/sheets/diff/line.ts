/** What a row or a column holds, without its blanks: places in ascending order, and the numbers of what stands there. */
export interface Line {
  readonly places: readonly number[];
  readonly keys: readonly number[];
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

function hashOf({ places, keys }: Line): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < keys.length; at++) {
    hash = Math.imul(hash ^ (places[at] ?? 0), 0x01000193);
    hash = Math.imul(hash ^ (keys[at] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return hash;
}

interface Entry {
  readonly line: Line;
  readonly number: number;
  readonly next: Entry | undefined;
}

/** Numbers for lines: equal lines have the same one, and blank ones 0. */
export class Interner {
  private readonly entries = new Map<number, Entry>();
  private count = 0;

  number(line: Line): number {
    if (line.keys.length === 0) return 0;
    const hash = hashOf(line);
    const first = this.entries.get(hash);
    for (let entry = first; entry; entry = entry.next) {
      if (isSame(entry.line.keys, line.keys) && isSame(entry.line.places, line.places)) return entry.number;
    }
    this.entries.set(hash, { line, number: ++this.count, next: first });
    return this.count;
  }
}

/** Goes through the places of two lines side by side; 0 where one of them is blank. */
export function besideEach(
  a: Line,
  b: Line,
  visit: (key: number, other: number, place: number) => void,
): void {
  let [i, j] = [0, 0];
  while (i < a.places.length || j < b.places.length) {
    const [x, y] = [a.places[i] ?? Infinity, b.places[j] ?? Infinity];
    visit(x <= y ? (a.keys[i] ?? 0) : 0, y <= x ? (b.keys[j] ?? 0) : 0, Math.min(x, y));
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
}

/** The key at a place; 0 where nothing stands. */
export function keyAt({ places, keys }: Line, place: number): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return places[from] === place ? (keys[from] ?? 0) : 0;
}

/** A line whose cells stand elsewhere, in the same order; those that stand at -1 are left out. */
export function placed(line: Line, placeOf: (place: number) => number): Line {
  const moved: { places: number[]; keys: number[] } = { places: [], keys: [] };
  line.places.forEach((place, at) => {
    const to = placeOf(place);
    if (to < 0) return;
    moved.places.push(to);
    moved.keys.push(line.keys[at] ?? 0);
  });
  return moved;
}
