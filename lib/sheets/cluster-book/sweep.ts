import { excerpt } from '../../core/text.js';
import { readAmount } from '../amount/read.js';
import { cellShows } from '../book/cells.js';
import type { UnreadCell } from '../book/types.js';
import { isBlank, type Grid } from '../grid.js';
import type { Cell } from '../snapshot.js';

type Why = NonNullable<UnreadCell['why']>;

/** A number, an error, a result that is missing, or a text that is an amount: what nobody may pass over in silence. */
function looksLikeData(cell: Cell): boolean {
  const { value } = cell;
  if (value === null) return cell.formula !== undefined;
  if (typeof value !== 'string') return true;
  if (!/\d{3}/.test(value)) return false;
  const amount = readAmount(cell);
  return amount.ok && amount.value.value !== null;
}

const isYear = ({ value }: Cell): boolean => /^(?:19|20)\d\d$/.test(String(value));

/** More columns than a sheet can have. */
const keyOf = (row: number, column: number): number => row * 16_384 + column;

/** Keeps account of the cells of a sheet: those that were read, those that could not be, and in the end those that nobody asked for. */
export class Sweep {
  private readonly taken = new Set<number>();
  private readonly refused = new Map<number, UnreadCell>();

  constructor(private readonly grid: Grid) {}

  take(row: number, column: number): void {
    this.taken.add(keyOf(row, column));
  }

  takeRow(row: number): void {
    this.grid.sheet.rows[row]?.forEach((_, column) => {
      this.take(row, column);
    });
  }

  refuse(row: number, column: number, why: Why): void {
    const merge = this.grid.mergeAt(row, column);
    const [top, left] = merge ? [merge.top, merge.left] : [row, column];
    const cell = this.grid.cell(top, left);
    this.take(row, column);
    this.refused.set(keyOf(top, left), {
      row: top,
      column: left,
      text: cellShows(cell),
      why,
    });
  }

  get hasRefused(): boolean {
    return this.refused.size > 0;
  }

  /** Everything unread, from top to bottom; `why` says of a cell that nobody asked for why that is. */
  unread(why: (row: number, column: number, text: string) => Why | undefined): readonly UnreadCell[] {
    const left: UnreadCell[] = [...this.refused.values()];
    this.grid.sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        const key = keyOf(row, column);
        if (!cell || this.taken.has(key) || this.refused.has(key) || isBlank(cell)) return;
        if (!looksLikeData(cell)) return;
        const text = cellShows(cell);
        const reason = why(row, column, excerpt(text));
        if (reason || !isYear(cell)) left.push({ row, column, text, ...(reason && { why: reason }) });
      });
    });
    return left.sort((a, b) => a.row - b.row || a.column - b.column);
  }
}
