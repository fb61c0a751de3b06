import { LAST_COLUMN } from '../address.js';
import type { Area } from '../snapshot.js';

const SIZE = LAST_COLUMN + 2;

/**
 * Which cells formulas fill that stand elsewhere. Asked for row by row from the first on; the areas that reach into a row are kept
 * as sums over columns (a Fenwick tree), since a file may lay thousands of them over each other.
 */
export class Filled {
  private readonly sums = new Int32Array(SIZE + 1);
  private readonly opening: readonly Area[];
  private readonly closing: readonly Area[];
  private readonly corners = new Map<number, number>();
  private opened = 0;
  private closed = 0;

  constructor(areas: readonly Area[]) {
    this.opening = [...areas].sort((a, b) => a.top - b.top);
    this.closing = [...areas].sort((a, b) => a.bottom - b.bottom);
    for (const { top, left } of areas) {
      const corner = cornerOf(top, left);
      this.corners.set(corner, (this.corners.get(corner) ?? 0) + 1);
    }
  }

  private add(column: number, count: number): void {
    for (let at = Math.min(column, SIZE - 1) + 1; at <= SIZE; at += at & -at) {
      this.sums[at] = (this.sums[at] ?? 0) + count;
    }
  }

  private lay({ left, right }: Area, count: number): void {
    this.add(left, count);
    this.add(right + 1, -count);
  }

  /** Rows are given in ascending order. */
  goTo(row: number): void {
    for (let area = this.opening[this.opened]; area && area.top <= row; area = this.opening[++this.opened]) {
      this.lay(area, 1);
    }
    for (
      let area = this.closing[this.closed];
      area && area.bottom < row;
      area = this.closing[++this.closed]
    ) {
      this.lay(area, -1);
    }
  }

  /** Whether a formula fills this cell of the row gone to, other than one that stands in it. */
  has(row: number, column: number): boolean {
    if (this.opened === this.closed) return false;
    let count = 0;
    for (let at = column + 1; at > 0; at -= at & -at) count += this.sums[at] ?? 0;
    return count > (this.corners.get(cornerOf(row, column)) ?? 0);
  }
}

const cornerOf = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;
