import { pairAlike, type Likeness } from './alike.js';
import { commonInOrder } from './common.js';
import { pairElsewhere } from './elsewhere.js';

/** Which line of the older sheet is which of the newer one. Behind both extents lines of nothing go on side by side. */
export interface Match {
  /** Place in the newer sheet of each line of the older one; -1 where it was removed. */
  readonly to: readonly number[];
  /** The way back; -1 where a line was added. */
  readonly from: readonly number[];
  /** Places in the older sheet of lines that left the order of the others. */
  readonly moved: ReadonlySet<number>;
}

/** So many lines, each where it was. */
export function sideBySide(count: number): Match {
  const places = Array.from({ length: count }, (_, at) => at);
  return { to: places, from: places, moved: new Set() };
}

export const isSideBySide = ({ to, from }: Match): boolean =>
  to.length === from.length && to.every((place, at) => place === at);

/** Where a line of the older sheet is now, also one that nothing stands in. */
export const placeAfter = ({ to, from }: Match, line: number): number =>
  line < to.length ? (to[line] ?? -1) : line - to.length + from.length;

/** Lines that are left and have an equal elsewhere: they moved. */
function findMoved(
  a: readonly number[],
  b: readonly number[],
  to: number[],
  from: number[],
  isAsked: (key: number) => boolean,
): readonly number[] {
  const free = new Map<number, number[]>();
  for (let at = b.length - 1; at >= 0; at--) {
    if (from[at] !== -1) continue;
    const key = b[at] ?? 0;
    const places = free.get(key);
    if (places) places.push(at);
    else free.set(key, [at]);
  }
  const moved: number[] = [];
  for (let at = 0; at < a.length; at++) {
    const key = a[at] ?? 0;
    const other = to[at] === -1 && isAsked(key) ? free.get(key)?.pop() : undefined;
    if (other === undefined) continue;
    to[at] = other;
    from[other] = at;
    moved.push(at);
  }
  // Of two neighbours that changed places one would do; but both did.
  return moved.flatMap((at) => {
    const other = to[at] ?? -1;
    return other !== at && to[other] === at ? [at, other] : [at];
  });
}

/** Lines between others that stayed in order, where something is left on both sides. */
function pairGaps(to: number[], from: number[], moved: ReadonlySet<number>, likeness: Likeness): void {
  let [as, bs]: [number[], number[]] = [[], []];
  let j = 0;
  const close = (): void => {
    for (const [a, b] of pairAlike(as, bs, likeness)) {
      to[a] = b;
      from[b] = a;
    }
    [as, bs] = [[], []];
  };
  const upTo = (end: number): void => {
    for (; j < end; j++) if (from[j] === -1) bs.push(j);
  };
  const stayed = to.map((place, at) => (place !== -1 && !moved.has(at) ? place : -1));
  for (let i = 0; i < stayed.length; i++) {
    const place = stayed[i] ?? -1;
    if (place !== -1) {
      upTo(place);
      close();
      j = place + 1;
    } else if (to[i] === -1) as.push(i);
  }
  upTo(from.length);
  close();
}

/**
 * Below the last line of the other sheet a single cell was typed or cleared, and nothing inserted or removed: such lines were
 * blank before, or are now.
 */
function meetBlank(mine: number[], others: number[], size: (line: number) => number): void {
  let start = mine.length;
  while (start > 0 && mine[start - 1] === -1) start -= 1;
  if (others.at(-1) === -1) return;
  for (let at = start; at < mine.length; at++) {
    if (size(at) > 1) continue;
    mine[at] = others.length;
    others.push(at);
  }
}

/** Matches two sequences of lines by what they hold. Equal keys are equal lines. */
export function matchLines(
  a: readonly number[],
  b: readonly number[],
  likeness: Likeness,
  mayMove: boolean,
): Match {
  const to = a.map(() => -1);
  const from = b.map(() => -1);
  for (const [i, j] of commonInOrder(a, b)) {
    to[i] = j;
    from[j] = i;
  }
  const moved = new Set(mayMove ? findMoved(a, b, to, from, (key) => key !== 0) : []);
  pairGaps(to, from, moved, likeness);
  if (mayMove) for (const at of pairElsewhere(to, from, moved, likeness)) moved.add(at);
  // Blank lines last: they may be what is left of others, or what others were typed into.
  if (mayMove) for (const at of findMoved(a, b, to, from, (key) => key === 0)) moved.add(at);
  meetBlank(from, to, likeness.sizeB);
  meetBlank(to, from, likeness.sizeA);
  return { to, from, moved };
}

/** Lines by their places alone; what goes beyond the other sheet came or went. */
export function matchPlaces(a: number, b: number, likeness: Likeness): Match {
  const [to, from] = [a, b].map((count) =>
    Array.from({ length: count }, (_, at) => (at < Math.min(a, b) ? at : -1)),
  );
  if (!to || !from) return { to: [], from: [], moved: new Set() };
  meetBlank(from, to, likeness.sizeB);
  meetBlank(to, from, likeness.sizeA);
  return { to, from, moved: new Set() };
}
