import type { Run } from './column-sums.js';

/** Lines `0 … count − 1` that pass, as runs. */
export function runsWhere(count: number, passes: (line: number) => boolean): readonly Run[] {
  const runs: [number, number][] = [];
  let open: [number, number] | undefined;
  for (let line = 0; line < count; line += 1) {
    if (!passes(line)) open = undefined;
    else if (open) open[1] = line;
    else runs.push((open = [line, line]));
  }
  return runs;
}

/** The part of runs that lies in `from … to − 1`. */
export const clipped = (runs: readonly Run[], from: number, to: number): readonly Run[] =>
  runs
    .filter(([first, last]) => last >= from && first < to)
    .map(([first, last]) => [Math.max(first, from), Math.min(last, to - 1)]);

export const linesIn = (runs: readonly Run[]): number =>
  runs.reduce((count, [first, last]) => count + last - first + 1, 0);

/** In order, without overlaps, neighbours joined. */
export function merged(runs: readonly Run[]): readonly Run[] {
  const found: [number, number][] = [];
  for (const [first, last] of [...runs].sort(([a], [b]) => a - b)) {
    const before = found.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else found.push([first, last]);
  }
  return found;
}

/** What stands in `runs` and not in `others`; both merged. */
export function without(runs: readonly Run[], others: readonly Run[]): readonly Run[] {
  return others.reduce<readonly Run[]>(
    (left, [from, to]) =>
      left.flatMap(([first, last]): readonly Run[] =>
        to < first || from > last
          ? [[first, last]]
          : [
              ...(first < from ? [[first, from - 1] as const] : []),
              ...(last > to ? [[to + 1, last] as const] : []),
            ],
      ),
    runs,
  );
}

export const sameRuns = (a: readonly Run[], b: readonly Run[]): boolean =>
  a.length === b.length &&
  a.every(([first, last], index) => first === b[index]?.[0] && last === b[index]?.[1]);
