import type { SheetSnapshot } from '../snapshot.js';
import { align } from './align.js';
import {
  BLANK_PRINT,
  cellPrint,
  isBlankPrint,
  keptCells,
  keptRows,
  rowPrints,
  type RowPrint,
  type SheetPrint,
} from './print.js';

/** Where the rows and columns of a sheet are now. */
export interface Whereabouts {
  readonly sheet: SheetSnapshot;
  /** Undefined where it was deleted. Beyond what the sheet held, everything follows the last of it. */
  row(before: number): number | undefined;
  column(before: number): number | undefined;
  /** Where a row was taken out of its order, by sorting for example. */
  sortedTo(before: number): number | undefined;
}

/** Wider sheets are not searched for inserted columns. */
const WIDEST = 600;

/** A row that keeps its first text, and one that was written where none was or cleared, is hardly another. */
const AKIN = 0.5;

/** Index of the last that it holds for, or -1. */
function lastOf<T>(all: readonly T[], holds: (item: T) => boolean): number {
  for (let at = all.length - 1; at >= 0; at -= 1) if (holds(all[at] as T)) return at;
  return -1;
}

/** What was last and seems gone was only cleared: nobody can tell, and nothing follows it. */
function settled(found: readonly number[]): readonly number[] {
  const last = lastOf(found, (to) => to >= 0);
  const beyond = last < 0 ? -1 : (found[last] ?? 0);
  return found.map((to, from) => (from > last ? beyond + from - last : to));
}

/** Whatever lies beyond the last is as far from it as it was. */
const follow =
  (found: readonly number[]) =>
  (before: number): number | undefined => {
    const last = found.length - 1;
    if (before > last) return before + (found[last] ?? last) - last;
    const now = found[before] ?? -1;
    return now < 0 ? undefined : now;
  };

const stay = (before: number): number => before;

function rowsOf(old: readonly RowPrint[], now: readonly RowPrint[]): readonly number[] {
  const found = align(
    old.map(({ whole }) => whole),
    now.map(({ whole }) => whole),
    (from, to) => {
      const [a, b] = [old[from]?.label ?? BLANK_PRINT, now[to]?.label ?? BLANK_PRINT];
      const [blank, cleared] = [old[from]?.whole, now[to]?.whole].map((whole) =>
        isBlankPrint(whole ?? BLANK_PRINT),
      );
      return blank || cleared || (a === b && !isBlankPrint(a)) ? AKIN : 1;
    },
  );
  return settled(found);
}

/** Rows that changed in their place, and stand word for word somewhere else, once. */
function sorted(
  old: readonly RowPrint[],
  now: readonly RowPrint[],
  found: readonly number[],
): ReadonlyMap<number, number> {
  const matched = new Set(found.filter((to, from) => to >= 0 && old[from]?.whole === now[to]?.whole));
  const free = new Map<string, number>();
  now.forEach(({ whole }, to) => {
    if (!isBlankPrint(whole) && !matched.has(to)) free.set(whole, free.has(whole) ? -1 : to);
  });
  const seen = new Map<string, number>();
  for (const { whole } of old) seen.set(whole, (seen.get(whole) ?? 0) + 1);
  const moved = new Map<number, number>();
  old.forEach(({ whole }, from) => {
    const [to, at] = [free.get(whole) ?? -1, found[from] ?? -1];
    if (to >= 0 && seen.get(whole) === 1 && now[at]?.whole !== whole) moved.set(from, to);
  });
  return moved;
}

function columnsOf(
  { samples }: SheetPrint,
  sheet: SheetSnapshot,
  row: (before: number) => number | undefined,
): readonly number[] | undefined {
  const pairs = samples.flatMap(({ row: before, cells }) => {
    const at = row(before);
    return at === undefined ? [] : [[keptCells(cells), (sheet.rows[at] ?? []).map(cellPrint)] as const];
  });
  const width = (side: 0 | 1): number =>
    pairs.reduce((most, pair) => {
      const last = lastOf(pair[side], (print) => !isBlankPrint(print));
      return Math.max(most, last + 1);
    }, 0);
  const [before, after] = [width(0), width(1)];
  if (Math.max(before, after) > WIDEST) return undefined;
  const keys = (side: 0 | 1, count: number): readonly string[] =>
    Array.from({ length: count }, (_, column) =>
      pairs.map((pair) => pair[side][column] ?? BLANK_PRINT).join(''),
    );
  const found = align(keys(0, before), keys(1, after), (from, to) => {
    let [said, differs] = [0, 0];
    for (const [old, now] of pairs) {
      const [a, b] = [old[from] ?? BLANK_PRINT, now[to] ?? BLANK_PRINT];
      if (isBlankPrint(a) && isBlankPrint(b)) continue;
      said += 1;
      if (a !== b) differs += 1;
    }
    return said === 0 ? 0 : differs / said;
  });
  return settled(found);
}

/** Everything where it was, as nothing tells otherwise. */
export const unmoved = (sheet: SheetSnapshot): Whereabouts => ({
  sheet,
  row: stay,
  column: stay,
  sortedTo: () => undefined,
});

/** By what its rows and columns say: an inserted row shifts all below it; a changed one stays what it was. */
export function whereabouts(print: SheetPrint, sheet: SheetSnapshot): Whereabouts {
  const [old, now] = [keptRows(print), rowPrints(sheet)];
  const found = rowsOf(old, now);
  const moved = sorted(old, now, found);
  const row = follow(found);
  const columns = columnsOf(print, sheet, (before) => moved.get(before) ?? row(before));
  return {
    sheet,
    row,
    column: columns === undefined ? stay : follow(columns),
    sortedTo: (before) => moved.get(before),
  };
}

/** How much of a sheet's content another one has, from 0 to 1; by which a renamed sheet is known. */
export function likeness(print: SheetPrint, sheet: SheetSnapshot): number {
  const old = keptRows(print).filter(({ whole }) => !isBlankPrint(whole));
  if (old.length === 0) return 0;
  const left = new Map<string, number>();
  for (const { whole } of rowPrints(sheet)) left.set(whole, (left.get(whole) ?? 0) + 1);
  let same = 0;
  for (const { whole } of old) {
    const count = left.get(whole) ?? 0;
    if (count > 0) same += 1;
    left.set(whole, count - 1);
  }
  return same / old.length;
}
