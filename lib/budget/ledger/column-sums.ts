import { Exact } from '../../core/money.js';
import type { LedgerFacts, LedgerLine } from './facts.js';

/** Lines that follow each other, both ends included. */
export type Run = readonly [first: number, last: number];

/** Sums over runs of lines in one column, each in the time of its runs, not of their lines. */
export interface ColumnSums {
  /** Blanks add nothing. */
  sum(runs: readonly Run[]): Exact;
  /** Whether `sum(runs)` is `amount`, but for what binary fractions leave behind. */
  equals(runs: readonly Run[], amount: Exact): boolean;
  /** How many lines hold an amount. */
  filled(runs: readonly Run[]): number;
  /** The first line whose amount could not be read. */
  unread(runs: readonly Run[]): number | undefined;
}

const CENT = new Exact('0.01');
const WORD = 1e7;

/**
 * Whole hundredths of an amount, from Decimal's own words of seven digits: its conversions go through text, and a long sheet has
 * a hundred thousand amounts. NaN for finer amounts and for those beyond a double's whole numbers.
 */
function hundredths({ s, e, d }: Exact): number {
  let power = Math.floor(e / 7);
  if (power > 1 || power < -1) return NaN;
  let whole = 0;
  for (let at = 0; at < d.length; at += 1) {
    const word = d[at] ?? 0;
    if (power === 0) whole += word * 100;
    else if (power === 1) whole += word * WORD * 100;
    else if (power === -1 && word % 1e5 === 0) whole += word / 1e5;
    else return NaN;
    power -= 1;
  }
  return whole <= Number.MAX_SAFE_INTEGER ? s * whole : NaN;
}

/** Running sums in whole hundredths; undefined where one of them is not exact. */
function runningHundredths(lines: readonly LedgerLine[], column: number): Float64Array | undefined {
  const running = new Float64Array(lines.length + 1);
  let sum = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const amount = lines[index]?.amounts[column];
    if (amount) {
      sum += hundredths(amount);
      // NaN fails as well.
      if (!(Math.abs(sum) <= Number.MAX_SAFE_INTEGER)) return undefined;
    }
    running[index + 1] = sum;
  }
  return running;
}

function runningExact(lines: readonly LedgerLine[], column: number): readonly Exact[] {
  const running = [new Exact(0)];
  let sum = new Exact(0);
  for (const { amounts } of lines) {
    const amount = amounts[column];
    if (amount) sum = sum.plus(amount);
    running.push(sum);
  }
  return running;
}

const exactly =
  (running: readonly Exact[]) =>
  (runs: readonly Run[]): Exact =>
    runs.reduce(
      (sum, [first, last]) => sum.plus(running[last + 1] ?? 0).minus(running[first] ?? 0),
      new Exact(0),
    );

/** A sum of many runs may pass a double's whole numbers though no running sum does; NaN then. */
function whole(running: Float64Array, runs: readonly Run[]): number {
  let sum = 0;
  for (const [first, last] of runs) sum += (running[last + 1] ?? NaN) - (running[first] ?? NaN);
  return Math.abs(sum) <= Number.MAX_SAFE_INTEGER ? sum : NaN;
}

/**
 * Half an agora, where amounts are in thousands. Fractions that a sheet calculated itself carry at most fifteen digits, so their sum
 * may be off in the last ones; nothing that anybody typed differs by so little.
 */
export const NOISE = new Exact('0.000005');

function countsOf(lines: readonly LedgerLine[], column: number): Uint32Array {
  const counts = new Uint32Array(lines.length + 1);
  let count = 0;
  for (let index = 0; index < lines.length; index += 1) {
    if (lines[index]?.amounts[column]) count += 1;
    counts[index + 1] = count;
  }
  return counts;
}

/** Prepares one column of a ledger. */
export function columnSums(
  { lines, unreadAmounts = [] }: Pick<LedgerFacts, 'lines' | 'unreadAmounts'>,
  column: number,
): ColumnSums {
  const fast = runningHundredths(lines, column);
  let slow: ((runs: readonly Run[]) => Exact) | undefined;
  const slowly = (runs: readonly Run[]): Exact => (slow ??= exactly(runningExact(lines, column)))(runs);
  const counts = countsOf(lines, column);
  const missing = unreadAmounts.filter(([, at]) => at === column).map(([line]) => line);

  const sum = (runs: readonly Run[]): Exact => {
    const found = fast ? whole(fast, runs) : NaN;
    return Number.isNaN(found) ? slowly(runs) : new Exact(found).mul(CENT);
  };

  return {
    sum,
    equals(runs, amount) {
      const apart = fast ? whole(fast, runs) - hundredths(amount) : NaN;
      return Number.isNaN(apart) ? sum(runs).minus(amount).abs().lt(NOISE) : apart === 0;
    },
    filled: (runs) =>
      runs.reduce((count, [first, last]) => count + (counts[last + 1] ?? 0) - (counts[first] ?? 0), 0),
    unread: (runs) => missing.find((line) => runs.some(([first, last]) => first <= line && line <= last)),
  };
}
