import { money, type Exact } from '../../core/money.js';
import type { Grid } from '../grid.js';
import type { Moneys } from './amounts.js';
import type { KnownRow } from './rows.js';
import type { Line } from './line.js';
import type { Sweep } from './sweep.js';

/** A line as totals see it. */
export interface Summed {
  readonly line: Line;
  readonly side: string | undefined;
}

/** A row of totals, or one that may be one, and where it stands among the lines. */
export interface TotalRow {
  readonly known: KnownRow;
  /** How many lines stand above it. */
  readonly after: number;
  /** Lines since the last heading or total. */
  readonly since: number;
}

const sum = (lines: readonly Summed[], column: number): Exact =>
  lines.reduce((before, { line }) => money(before.plus(line.printed.get(column) ?? 0)), money(0));

/** All that a total at this place could be: of its section, of all above, of each side, of the sheet, and income less expenditure. */
function possible(lines: readonly Summed[], { after, since }: TotalRow, column: number): readonly Exact[] {
  const of = (side: string): Exact =>
    sum(
      lines.filter((each) => each.side === side),
      column,
    );
  const [income, expenditure] = [of('income'), of('expenditure')];
  const next = lines.slice(after);
  return [
    sum(lines.slice(since, after), column),
    sum(lines.slice(0, after), column),
    sum(lines, column),
    sum(
      next.slice(
        0,
        Math.max(
          0,
          next.findIndex(({ side }) => side !== next[0]?.side),
        ),
      ),
      column,
    ),
    sum(next, column),
    income,
    expenditure,
    money(income.minus(expenditure)),
    money(expenditure.minus(income)),
  ];
}

/**
 * Holds the rows of totals against the lines. A total that none of the sums is says that something was misread, or that the sheet is
 * wrong: its cell is unread, with both numbers. Says of each row whether it is one.
 */
export function checkTotals(
  grid: Grid,
  lines: readonly Summed[],
  rows: readonly TotalRow[],
  moneys: Moneys,
  sweep: Sweep,
): void {
  for (const total of rows) {
    const { row, kind } = total.known;
    for (const [column, reader] of moneys.columns) {
      const cell = grid.cell(row, column);
      const read = reader.read(cell);
      const uncalculated = cell?.formula !== undefined && cell.value === null;
      if (!read.ok) {
        if (uncalculated) sweep.take(row, column);
        else sweep.refuse(row, column, read.problems[0]);
        continue;
      }
      if (read.value === null) continue;
      const { printed } = read.value;
      const doubtful = lines.some(({ line }) => line.doubtful);
      const sums = possible(lines, total, column);
      if (sums.some((each) => each.abs().equals(printed.abs()))) sweep.take(row, column);
      else if (kind === 'bare')
        sweep.refuse(row, column, { code: 'row-unknown', facts: { text: printed.toFixed() } });
      else if (doubtful) sweep.take(row, column);
      else {
        const facts = { total: printed.toFixed(), sum: (sums[0] ?? money(0)).toFixed() };
        sweep.refuse(row, column, { code: 'total-differs', facts });
      }
    }
  }
}
