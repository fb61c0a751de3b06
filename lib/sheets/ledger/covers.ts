import { parseReference } from '../formula/references.js';

/** Rows, first and last, that a formula adds up in its own column. */
export type RowRuns = readonly (readonly [first: number, last: number])[];

const CALL = /^=?\s*\+?\s*(SUM|SUBTOTAL)\(\s*(.*)\)\s*$/is;

export interface Summed {
  readonly rows: RowRuns;
  /** SUBTOTAL passes over the results of others of its kind. */
  readonly skipsTotals: boolean;
}

/** What `=SUM(F5:F10,F12)`, `=SUBTOTAL(9,F5:F10)` or `=SUBTOTAL(109,…)` in a column covers; undefined for any other formula. */
export function summedRows(formula: string | undefined, column: number): Summed | undefined {
  const [, name = '', inside = ''] = CALL.exec(formula ?? '') ?? [];
  if (name === '' || /[()]/.test(inside)) return undefined;
  const subtotal = name.toUpperCase() === 'SUBTOTAL';
  const args = inside.split(/[,;]/).map((arg) => arg.trim());
  if (subtotal && !/^1?0?9$/.test(args.shift() ?? '')) return undefined;
  const rows: (readonly [number, number])[] = [];
  for (const arg of args) {
    const reference = parseReference(arg);
    if (!reference || reference.sheet !== undefined || reference.spilled) return undefined;
    const { top, bottom, left, right } = reference.area;
    if (left !== column || right !== column) return undefined;
    rows.push([top, bottom]);
  }
  return rows.length > 0 ? { rows, skipsTotals: subtotal } : undefined;
}

/** Index of the first of the ascending rows that is not above `row`. */
export function indexFrom(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A total row as far as what it covers is concerned. */
export interface CoverRow {
  readonly row: number;
  readonly summed?: Summed;
}

/**
 * The lines that each total covers, as runs of indices into the lines; undefined where its formula does not say, or adds up a total
 * together with that total's own lines. `lineRows` ascend, and so do the totals.
 */
export function coveredLines(
  lineRows: readonly number[],
  totals: readonly CoverRow[],
): readonly (RowRuns | undefined)[] {
  const totalRows = totals.map(({ row }) => row);
  const found = new Map<number, RowRuns | undefined>();
  const linesOf = (index: number, above: ReadonlySet<number>): RowRuns | undefined => {
    if (found.has(index)) return found.get(index);
    const summed = totals[index]?.summed;
    const runs: (readonly [number, number])[] = [];
    let known = summed !== undefined && !above.has(index);
    for (const [top, bottom] of known ? (summed?.rows ?? []) : []) {
      const [first, end] = [indexFrom(lineRows, top), indexFrom(lineRows, bottom + 1)];
      const inside: number[] = [];
      for (let at = indexFrom(totalRows, top); at < indexFrom(totalRows, bottom + 1); at += 1)
        inside.push(at);
      const counted = summed?.skipsTotals ? inside.filter((at) => !totals[at]?.summed?.skipsTotals) : inside;
      if (counted.length === 0) {
        if (end > first) runs.push([first, end - 1]);
        continue;
      }
      const deeper = end > first ? [] : counted.map((at) => linesOf(at, new Set([...above, index])));
      if (deeper.length === 0 || deeper.includes(undefined)) known = false;
      else runs.push(...deeper.flatMap((of) => of ?? []));
    }
    const result = known && runs.length > 0 ? runs : undefined;
    found.set(index, result);
    return result;
  };
  return totals.map((_, index) => linesOf(index, new Set()));
}
