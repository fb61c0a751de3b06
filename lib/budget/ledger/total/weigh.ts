import { Exact } from '../../../core/money.js';
import type { ColumnSums } from '../column-sums.js';
import type { LedgerTotal } from '../facts.js';
import type { Lines } from './lines.js';
import type { Placed, Scope } from './scopes.js';

/** A column in which a total is not the sum of a scope. */
export interface Off {
  readonly column: number;
  readonly total: Exact;
  /** Sum of the scope. */
  readonly sum: Exact;
}

/** A total held against what it may add up, column by column; blank totals are left out. */
export interface Weighed {
  readonly scope: Scope;
  /** Equal, and not nil. */
  readonly held: readonly number[];
  readonly off: readonly Off[];
  /** An amount of the scope could not be read. */
  readonly unread: readonly (readonly [column: number, line: number])[];
  /** The column has totals alone. */
  readonly empty: readonly number[];
}

const ofTotals = (totals: readonly number[], all: readonly Placed[], column: number): Exact =>
  totals.reduce((sum, index) => sum.plus(all[index]?.total.amounts[column] ?? 0), new Exact(0));

/** The scope's sum; undefined where the total is it. */
function sumUnlessEqual(
  { runs, less, totals }: Scope,
  sums: ColumnSums,
  amount: Exact,
  { all }: Placed,
  column: number,
): Exact | undefined {
  if (totals) {
    const sum = ofTotals(totals, all, column);
    return sum.eq(amount) ? undefined : sum;
  }
  const target = less ? amount.plus(sums.sum(less)) : amount;
  const excess = sums.excess(runs, target);
  return excess && amount.plus(excess);
}

export function weigh(scope: Scope, placed: Placed, lines: Lines): Weighed {
  const held: number[] = [];
  const off: Off[] = [];
  const unread: (readonly [number, number])[] = [];
  const empty: number[] = [];
  for (const [column, sums] of lines.columns) {
    const amount = placed.total.amounts[column];
    if (!amount) continue;
    const missing = sums.unread(scope.less ? [...scope.runs, ...scope.less] : scope.runs);
    if (missing !== undefined) {
      unread.push([column, missing]);
      continue;
    }
    const sum = sumUnlessEqual(scope, sums, amount, placed, column);
    if (sum === undefined) {
      if (!amount.isZero()) held.push(column);
    } else if (!scope.totals && sums.filled(lines.all) === 0) empty.push(column);
    else off.push({ column, total: amount, sum });
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

/** Every amount is that of the lines with the other sign. */
export const isTurned = ({ off, held }: Weighed): boolean =>
  off.length > 0 && held.length === 0 && off.every(({ total, sum }) => total.eq(sum.neg()));

/** The first amount of a total that is there: where a finding on all of it points. */
export const firstAmount = (total: LedgerTotal, preferred: number | null): number =>
  preferred !== null && total.amounts[preferred]
    ? preferred
    : Math.max(
        0,
        total.amounts.findIndex((amount) => amount !== null),
      );
