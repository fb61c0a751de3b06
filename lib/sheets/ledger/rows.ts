import type { LedgerLine, LedgerTotal } from '../../budget/ledger/facts.js';
import type { Exact } from '../../core/money.js';
import { fail, ok, type Result } from '../../core/result.js';
import { amountReader, type AmountReader } from '../book/column.js';
import { cellShows } from '../book/cells.js';
import type { UnreadReason } from '../book/notes.js';
import type { UnreadCell } from '../book/types.js';
import { cellText, isBlank } from '../grid.js';
import type { AmountProblem } from '../amount/types.js';
import type { Cell } from '../snapshot.js';
import { readAccount } from './codes.js';
import { coveredLines, summedRows, type CoverRow } from './covers.js';
import { readLabel, type RowLabel } from './labels.js';
import { Levels } from './levels.js';
import { Unread } from './outside.js';
import { rowCode } from './rows-of-lines.js';
import { RunningSums } from './running.js';
import type { Table } from './table.js';
import { memo } from './words.js';

/** Everything that stands in the rows of a table. */
export interface RowsRead {
  readonly lines: readonly LedgerLine[];
  readonly lineRows: readonly number[];
  readonly totals: readonly LedgerTotal[];
  readonly totalRows: readonly number[];
  readonly unread: readonly UnreadCell[];
  readonly unreadAmounts: readonly (readonly [line: number, column: number])[];
  /** Heading rows that were passed over, without the first block. */
  readonly repeated: number;
  /** Amounts that are kept as text. */
  readonly asText: number;
  readonly lastRow: number;
}

type Row = readonly (Cell | undefined)[];
type Amounts = readonly (Exact | null)[];

/** How often whoever drives the reading hears of it. */
const STEP = 400;

export class RowReader {
  private readonly lines: LedgerLine[] = [];
  private readonly lineRows: number[] = [];
  private readonly totals: LedgerTotal[] = [];
  private readonly totalRows: number[] = [];
  private readonly unreadAmounts: (readonly [number, number])[] = [];
  private readonly label = memo(readLabel);
  private readonly unread: Unread;
  private readonly levels: Levels;
  /** Columns of amounts, as they stand in the sheet. */
  private readonly amountColumns: ReadonlySet<number>;
  private repeated = 0;
  private asText = 0;
  private lastHeading: number;
  private running: RunningSums | undefined;
  private main = -1;

  constructor(
    private readonly table: Table,
    /** One for each column of amounts. */
    private readonly readers: readonly AmountReader[],
  ) {
    this.unread = new Unread(table, readers[0] ?? amountReader());
    this.levels = new Levels(table);
    this.amountColumns = new Set(table.columns.amounts.map(({ column }) => column));
    this.lastHeading = table.block?.bottom ?? -STEP;
  }

  /** `main` is an index into the table's columns of amounts. Gives the row that it has come to. */
  *read(main: number | null): Generator<number, RowsRead> {
    const { grid, area, block, way, look, columns, several } = this.table;
    const { rows } = grid.sheet;
    this.running = main === null ? undefined : new RunningSums(this.lines, main);
    this.main = main ?? -1;
    for (let row = area.top; row <= area.bottom; row += 1) {
      if ((row - area.top) % STEP === STEP - 1) yield row;
      const cells = rows[row];
      if (!cells || cells.length === 0) continue;
      if (block && row >= block.top && row <= block.bottom) continue;
      const code = block && row < block.top ? ({ kind: 'none' } as const) : rowCode(cells, way, look);
      if (code.kind === 'none') this.other(row, cells);
      else if (code.kind === 'short' || !way.full) this.level(row, cells, code.written);
      else this.line(row, cells, code.written);
    }
    if (several) this.unread.outside();
    const column = main === null ? undefined : columns.amounts[main]?.column;
    return {
      lines: this.lines,
      lineRows: this.lineRows,
      totals: column === undefined ? this.totals : this.withCovers(column),
      totalRows: this.totalRows,
      unread: this.unread.settle(this.amountColumns),
      unreadAmounts: this.unreadAmounts,
      repeated: this.repeated,
      asText: this.asText,
      lastRow: Math.max(this.lineRows.at(-1) ?? area.top, this.totalRows.at(-1) ?? area.top),
    };
  }

  /** One amount; a per cent among sums of money is none. */
  private amount(index: number, cell: Cell): Result<Exact | null, AmountProblem | UnreadReason> {
    const read = this.readers[index]?.read(cell);
    if (!read) return ok(null);
    if (!read.ok) return read;
    const { value, evidence } = read.value;
    if (evidence.percent) return fail({ code: 'unread-percent', facts: { text: cellShows(cell) } });
    if (evidence.held === 'text' && value !== null && evidence.nil === undefined) this.asText += 1;
    return ok(value);
  }

  /** The amounts of a row. `line`: its unread ones are remembered as that line's. */
  private amounts(
    row: number,
    cells: Row,
    line?: number,
  ): { readonly amounts: Amounts; readonly held: boolean } {
    const { amounts: columns } = this.table.columns;
    const amounts = new Array<Exact | null>(columns.length).fill(null);
    let held = false;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index]?.column ?? -1;
      const cell = cells[column];
      if (cell === undefined || (cell.value === null && cell.formula === undefined)) continue;
      const read = this.amount(index, cell);
      if (read.ok) {
        amounts[index] = read.value;
        if (read.value !== null) held = true;
        continue;
      }
      held = true;
      // The label of a sum may stand in a column whose own sum is elsewhere.
      if (line === undefined && typeof cell.value === 'string' && this.label(cell.value).total) continue;
      this.unread.add(row, column, cell, read.problems[0]);
      if (line !== undefined) this.unreadAmounts.push([line, index]);
    }
    return { amounts, held };
  }

  private line(row: number, cells: Row, written: string | number): void {
    const { way, columns } = this.table;
    const { amounts, held } = this.amounts(row, cells, this.lines.length);
    const name = columns.name === undefined ? '' : cellText(cells[columns.name]);
    const account = readAccount(written);
    if (!held && name === '') {
      // A code alone is no line; it may be the number of something else.
      this.unread.add(row, way.column, cells[way.column]);
      return;
    }
    this.lines.push({ account, written: String(written).trim(), name, amounts });
    this.lineRows.push(row);
    if (!account.ok) {
      const [why] = account.problems;
      this.unread.add(row, way.column, cells[way.column], why);
      for (const [index, amount] of amounts.entries()) {
        const column = columns.amounts[index]?.column;
        if (amount?.isZero() === false && column !== undefined)
          this.unread.add(row, column, cells[column], why);
      }
    }
    for (const column of columns.texts) {
      const cell = cells[column];
      if (typeof cell?.value !== 'number') continue;
      this.unread.add(row, column, cell, { code: 'unread-no-column', facts: { text: cellShows(cell) } });
    }
  }

  /** A level: it groups lines and says their sum or nothing, or is a line itself where no code stands under it. */
  private level(row: number, cells: Row, written: string | number): void {
    const { way, columns } = this.table;
    const empty = columns.amounts.every(({ column }) => isBlank(cells[column]));
    if (this.unread.countsColumns(row, cells, this.lastHeading)) return;
    const digits = this.levels.of(String(written), 'code');
    const text = this.textOf(cells);
    if (empty && way.full) {
      // A name makes it a level; a number alone may be one of anything.
      if (text === '') this.other(row, cells);
      return;
    }
    if (digits === undefined && !this.label(text).total) {
      this.line(row, cells, written);
      return;
    }
    const { amounts, held } = this.amounts(row, cells);
    if (held)
      this.pushTotal(row, amounts, text || String(written), digits ?? String(written).replace(/\D/g, ''));
  }

  /** The words of a row. */
  private textOf(cells: Row): string {
    const { area } = this.table;
    const texts: string[] = [];
    for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column += 1) {
      const value = cells[column]?.value;
      if (typeof value !== 'string') continue;
      if (!this.amountColumns.has(column) || this.label(value).total) texts.push(value.trim());
    }
    return texts.filter((text) => text !== '').join(' ');
  }

  private pushTotal(row: number, amounts: Amounts, label: string, digits: string | undefined): void {
    const { side } = this.label(label);
    this.totals.push({
      label,
      ...(digits !== undefined && { digits }),
      ...(side && { side }),
      after: this.lines.length,
      amounts,
    });
    this.totalRows.push(row);
  }

  /** The level that the label of a sum, or a number beside it, names. */
  private digitsOf(label: RowLabel, cells: Row): string | undefined {
    const { way, columns } = this.table;
    const beside = [way.column, ...columns.aside].flatMap((column) => {
      const value = cells[column]?.value;
      return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 1e6
        ? [String(value)]
        : [];
    });
    for (const digits of [...label.digits, ...beside]) {
      const level = this.levels.of(digits, 'words');
      if (level !== undefined) return level;
    }
    const [first] = label.digits;
    return label.names && first !== undefined && first.length < 5 ? first : undefined;
  }

  /** A row without a code: headings once more, a sum, a title, or amounts that belong to nothing. */
  private other(row: number, cells: Row): void {
    const { headings, block, columns } = this.table;
    if (block && headings.repeats(row, block)) {
      this.lastHeading = row;
      if (row > block.bottom) this.repeated += 1;
      return;
    }
    const text = this.textOf(cells);
    const label = this.label(text);
    const inTable = block === undefined || row > block.bottom;
    const notAside = (column: number): boolean => !columns.aside.has(column);
    if (label.total) {
      const { amounts, held } = this.amounts(row, cells);
      if (amounts.some((amount) => amount !== null))
        this.pushTotal(row, amounts, text, this.digitsOf(label, cells));
      else if (!held) this.unread.numbersOf(row, cells, label, this.amountColumns, notAside);
      return;
    }
    if (inTable && this.isUnnamedSum(row, cells, text)) return;
    if (this.unread.keepAlone(row, cells) || this.unread.countsColumns(row, cells, this.lastHeading)) return;
    const seen = (column: number): boolean => notAside(column) || text === '' || !inTable;
    this.unread.numbersOf(row, cells, label, inTable ? this.amountColumns : new Set(), seen);
  }

  /** A sum that does not say so, and is that of the lines above it. */
  private isUnnamedSum(row: number, cells: Row, text: string): boolean {
    const column = this.table.columns.amounts[this.main];
    const cell = column && cells[column.column];
    const read = cell && this.readers[this.main]?.read(cell);
    const value = read?.ok ? read.value.value : null;
    if (value === null || this.running?.isSumOfLast(value) !== true) return false;
    this.pushTotal(row, this.amounts(row, cells).amounts, text, undefined);
    return true;
  }

  private withCovers(column: number): readonly LedgerTotal[] {
    const rows = this.totalRows.map((row): CoverRow => {
      const { grid, columnAt } = this.table;
      const summed = summedRows(grid.cell(row, column)?.formula, columnAt(row, column));
      return { row, ...(summed && { summed }) };
    });
    const covered = coveredLines(this.lineRows, rows);
    return this.totals.map((total, index) => {
      const covers = covered[index];
      return covers ? { ...total, covers } : total;
    });
  }
}
