/** What to say of two items: 0 the same, 1 nothing in common. */
type Differ = (from: number, to: number) => number;

/** Beyond so many pairs of items a stretch is no longer compared item by item. */
const MOST = 1_500_000;

/** An item more or less, against one that was changed in its place. */
const APART = 1;

/** After everything else, one more was only written below, and one less only cleared. */
const AT_END = 0.5;

/** Where each item went that stayed in order; -1 where it is gone. */
export type Alignment = readonly number[];

/** The cheapest way from one list to another; `toEnd`: nothing comes after them. Of ways that cost the same, the one that moves least. */
function cheapest(
  [height, width]: readonly [number, number],
  toEnd: boolean,
  differ: Differ,
  put: (from: number, to: number) => void,
): void {
  const across = width + 1;
  const costs = new Float64Array((height + 1) * across);
  const at = (from: number, to: number): number => costs[from * across + to] ?? 0;
  const more = (from: number): number => (toEnd && from === height ? AT_END : APART);
  const less = (to: number): number => (toEnd && to === width ? AT_END : APART);
  for (let from = 1; from <= height; from += 1) costs[from * across] = at(from - 1, 0) + less(0);
  for (let to = 1; to <= width; to += 1) costs[to] = at(0, to - 1) + more(0);
  for (let from = 1; from <= height; from += 1) {
    for (let to = 1; to <= width; to += 1) {
      const changed = at(from - 1, to - 1) + differ(from - 1, to - 1);
      costs[from * across + to] = Math.min(
        changed,
        at(from - 1, to) + less(to),
        at(from, to - 1) + more(from),
      );
    }
  }
  let [from, to] = [height, width];
  while (from > 0 && to > 0) {
    const cost = at(from, to);
    if (Math.abs(cost - at(from - 1, to - 1) - differ(from - 1, to - 1)) < 1e-9) {
      from -= 1;
      to -= 1;
      put(from, to);
    } else if (Math.abs(cost - at(from - 1, to) - less(to)) < 1e-9) from -= 1;
    else to -= 1;
  }
}

/** Pairs of items that each list has once, in an order that both keep: the longest there is. */
function landmarks(
  before: readonly string[],
  after: readonly string[],
): readonly (readonly [number, number])[] {
  const once = (all: readonly string[]): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    all.forEach((key, at) => found.set(key, found.has(key) ? -1 : at));
    return found;
  };
  const there = once(after);
  const pairs = [...once(before)].flatMap(([key, from]): (readonly [number, number])[] => {
    const to = there.get(key) ?? -1;
    return from >= 0 && to >= 0 ? [[from, to]] : [];
  });
  const ends: number[] = [];
  const previous = new Array<number>(pairs.length).fill(-1);
  pairs.forEach(([, to], at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < to) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  });
  const chain: (readonly [number, number])[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

/**
 * Which item of `after` each item of `before` became: the same, or one changed in its place. Equal keys are equal items; `differ` tells how
 * far two others are from each other.
 */
export function align(before: readonly string[], after: readonly string[], differ: Differ): Alignment {
  const found = new Array<number>(before.length).fill(-1);
  const stretch = (from: number, fromEnd: number, to: number, toEnd: number): void => {
    let [a, b, c, d] = [from, fromEnd, to, toEnd];
    while (a < b && c < d && before[a] === after[c]) found[a++] = c++;
    // What was only written below may say the same as the last before it.
    const isSmall = (): boolean => (b - a) * (d - c) <= MOST;
    while (!isSmall() && a < b && c < d && before[b - 1] === after[d - 1]) found[--b] = --d;
    if (a === b || c === d) return;
    if (isSmall()) {
      cheapest(
        [b - a, d - c],
        b === before.length && d === after.length,
        (one, other) => (before[a + one] === after[c + other] ? 0 : differ(a + one, c + other)),
        (one, other) => (found[a + one] = c + other),
      );
      return;
    }
    const marks = landmarks(before.slice(a, b), after.slice(c, d));
    if (marks.length === 0) {
      for (let at = 0; at < Math.min(b - a, d - c); at += 1) found[a + at] = c + at;
      return;
    }
    let [left, right] = [a, c];
    for (const [one, other] of marks) {
      stretch(left, a + one, right, c + other);
      found[a + one] = c + other;
      [left, right] = [a + one + 1, c + other + 1];
    }
    stretch(left, b, right, d);
  };
  stretch(0, before.length, 0, after.length);
  return found;
}
