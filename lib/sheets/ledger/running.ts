import type { LedgerLine } from '../../budget/ledger/facts.js';
import type { Exact } from '../../core/money.js';

/** In agorot, where that is a whole number that a double holds. */
function agorot(amount: Exact): number | undefined {
  const value = amount.times(100);
  return value.isInteger() && value.abs().lt(Number.MAX_SAFE_INTEGER) ? value.toNumber() : undefined;
}

/**
 * Knows whether an amount is the sum of the lines just above it, whichever number of them. Such a row is a sum even where it does not
 * say so: printed budgets put the name of a chapter there, or nothing.
 */
export class RunningSums {
  private total = 0;
  private seen = 0;
  /** What all lines before the n-th come to → the last such n. */
  private readonly before = new Map<number, number>();

  constructor(
    private readonly lines: readonly LedgerLine[],
    private readonly main: number,
  ) {}

  isSumOfLast(amount: Exact): boolean {
    const sum = agorot(amount);
    this.catchUp();
    if (sum === undefined || sum === 0) return false;
    const from = this.before.get(this.total - sum);
    // One line's own amount once more proves nothing.
    return from !== undefined && this.seen - from > 1;
  }

  private catchUp(): void {
    for (; this.seen < this.lines.length; this.seen += 1) {
      this.before.set(this.total, this.seen);
      const amount = this.lines[this.seen]?.amounts[this.main];
      this.total += amount ? (agorot(amount) ?? NaN) : 0;
    }
  }
}
