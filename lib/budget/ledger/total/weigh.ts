import { Exact } from '../../../core/money.js';
import type { LedgerTotal } from '../facts.js';
import type { Lines } from '../lines.js';
import type { Placed, Scope } from './scopes.js';

/** A total held against what it may add up, column by column; blank totals are left out. */
export interface Weighed {
  readonly scope: Scope;
  /** Equal, and not nil. */
  readonly held: readonly number[];
  /** Not equal. */
  readonly off: readonly number[];
  /** An amount of the scope could not be read. */
  readonly unread: readonly (readonly [column: number, line: number])[];
  /** The column has totals alone. */
  readonly empty: readonly number[];
}

const ofTotals = (totals: readonly number[], { all }: Placed, column: number): Exact =>
  totals.reduce((sum, index) => sum.plus(all[index]?.total.amounts[column] ?? 0), new Exact(0));

/** What a scope comes to in a column. */
export function sumOf({ runs, less, totals }: Scope, column: number, placed: Placed, lines: Lines): Exact {
  if (totals) return ofTotals(totals, placed, column);
  const sums = lines.sums(column);
  return less ? sums.sum(runs).minus(sums.sum(less)) : sums.sum(runs);
}

function isSum({ runs, less, totals }: Scope, column: number, amount: Exact, placed: Placed, lines: Lines) {
  if (totals) return ofTotals(totals, placed, column).eq(amount);
  const sums = lines.sums(column);
  return sums.equals(runs, less ? amount.plus(sums.sum(less)) : amount);
}

export function weigh(scope: Scope, placed: Placed, lines: Lines): Weighed {
  const held: number[] = [];
  const off: number[] = [];
  const unread: (readonly [number, number])[] = [];
  const empty: number[] = [];
  const { runs, less, totals } = scope;
  for (const column of lines.columns) {
    const amount = placed.total.amounts[column];
    if (!amount) continue;
    const sums = lines.sums(column);
    const missing = sums.unread(less ? [...runs, ...less] : runs);
    if (missing !== undefined) unread.push([column, missing]);
    else if (isSum(scope, column, amount, placed, lines)) {
      if (!amount.isZero()) held.push(column);
    } else if (!totals && sums.filled(lines.all) === 0) empty.push(column);
    else off.push(column);
  }
  return { scope, held, off, unread, empty };
}

/** It holds wherever that can be told. */
export const holds = ({ off }: Weighed): boolean => off.length === 0;

/** The one that fits best: it holds, else in the most columns; of equals the first. */
export function best(weighed: readonly Weighed[]): Weighed | undefined {
  const score = (each: Weighed): number =>
    (holds(each) ? 1e6 : 0) + each.held.length * 100 - each.off.length - each.unread.length;
  return weighed.reduce<Weighed | undefined>(
    (found, each) => (found === undefined || score(each) > score(found) ? each : found),
    undefined,
  );
}

/** The first amount of a total that is there: where a finding on all of it points. */
export const firstAmount = (total: LedgerTotal, preferred: number | null): number =>
  preferred !== null && total.amounts[preferred]
    ? preferred
    : Math.max(
        0,
        total.amounts.findIndex((amount) => amount !== null),
      );
