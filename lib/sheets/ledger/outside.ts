import type { Problem } from '../../core/result.js';
import type { AmountReader } from '../book/column.js';
import { cellShows } from '../book/cells.js';
import type { UnreadCell } from '../book/types.js';
import { cellText, isBlank } from '../grid.js';
import type { Cell } from '../snapshot.js';
import type { RowLabel } from './labels.js';
import type { Table } from './table.js';

type Row = readonly (Cell | undefined)[];

/** How far under its headings a row may count the columns. */
const NEAR = 3;

/** Cells that look like data and were not read, and what only looks like it: numbers of pages, of columns, years, days. */
export class Unread {
  readonly cells: UnreadCell[] = [];
  private readonly alone: { readonly row: number; readonly column: number; readonly value: number }[] = [];

  constructor(
    private readonly table: Table,
    private readonly reader: AmountReader,
  ) {}

  add(row: number, column: number, cell: Cell | undefined, why?: Problem): void {
    this.cells.push({ row, column, text: cellShows(cell), ...(why && { why }) });
  }

  private isNumber(cell: Cell): boolean {
    const read = this.reader.read(cell);
    return read.ok && read.value.value !== null && read.value.evidence.nil === undefined;
  }

  /** A small whole number that has its row to itself may be of a page; `settle` tells. */
  keepAlone(row: number, cells: Row): boolean {
    const { area } = this.table;
    const held = cells.flatMap((cell, column) =>
      column < area.left || column > area.right || isBlank(cell) ? [] : [column],
    );
    const [column, more] = held;
    if (column === undefined || more !== undefined) return false;
    const value = Number(cellText(cells[column]) || NaN);
    if (!Number.isInteger(value) || value < 1 || value > 2000) return false;
    this.alone.push({ row, column, value });
    return true;
  }

  /** Numbers alone in their rows are of pages where they count up. */
  settle(amounts: ReadonlySet<number>): readonly UnreadCell[] {
    for (const [index, { row, column, value }] of this.alone.entries()) {
      if (this.alone[index - 1]?.value === value - 1 || this.alone[index + 1]?.value === value + 1) continue;
      const cell = this.table.grid.cell(row, column);
      const code = amounts.has(column) ? ('unread-no-code' as const) : ('unread-beside' as const);
      this.add(row, column, cell, { code, facts: { text: cellShows(cell) } });
    }
    return this.cells.sort((a, b) => a.row - b.row || a.column - b.column);
  }

  /** `2 | 3 | 4 …` under headings, to refer to the columns by. */
  countsColumns(row: number, cells: Row, headings: number): boolean {
    if (row - headings > NEAR || row <= headings) return false;
    const numbers = cells.flatMap((cell) => {
      const text = cellText(cell).replace(/[()\s]/g, '');
      return text === '' ? [] : [Number(text)];
    });
    const [first = 0, second = 0] = numbers;
    const step = second - first;
    return (
      numbers.length > 1 &&
      Math.abs(step) === 1 &&
      numbers.every((number, index) => number === first + step * index)
    );
  }

  /** Numbers of a row that is no line. `amounts`: the row stands within the table, and these are its columns of amounts. */
  numbersOf(
    row: number,
    cells: Row,
    label: RowLabel,
    amounts: ReadonlySet<number>,
    seen: (column: number) => boolean,
  ): void {
    const { area } = this.table;
    for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column += 1) {
      const cell = cells[column];
      if (cell === undefined || isBlank(cell) || !seen(column)) continue;
      const isAmount = amounts.has(column);
      const isError = typeof cell.value === 'object' || (cell.value === null && cell.formula !== undefined);
      if (!this.isNumber(cell) && !(isError && isAmount)) continue;
      const value = Number(cellText(cell) || NaN);
      if (label.passing && (value < 10_000 || (value > 30_000 && value < 60_000))) continue;
      if (!isAmount && Number.isInteger(value) && value >= 1980 && value < 2100) continue;
      const code = isAmount ? ('unread-no-code' as const) : ('unread-beside' as const);
      this.add(row, column, cell, { code, facts: { text: cellShows(cell) } });
    }
  }

  /** Of a sheet with several tables: whatever stands outside of this one. */
  outside(): void {
    const { grid, area } = this.table;
    for (const [row, cells] of grid.sheet.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        const inside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
        if (inside || cell === undefined || isBlank(cell) || !this.isNumber(cell)) continue;
        this.add(row, column, cell, { code: 'unread-beside', facts: { text: cellShows(cell) } });
      }
    }
  }
}
