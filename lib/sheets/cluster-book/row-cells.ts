import type { IsoDate } from '../../core/dated.js';
import { excerpt } from '../../core/text.js';
import { readAmount } from '../amount/read.js';
import type { Amount } from '../amount/types.js';
import type { Grid } from '../grid.js';
import { cellContent } from '../number.js';
import type { Cell } from '../snapshot.js';
import type { Moneys, ReadMoney } from './amounts.js';
import type { Columns } from './columns.js';
import { isDateCell, readDate } from './dates.js';
import { isDash, saysNone } from './phrases.js';
import type { Sweep } from './sweep.js';

/** What every line of one table is read with. */
export interface TableSetting {
  readonly grid: Grid;
  readonly columns: Columns;
  readonly moneys: Moneys;
  /** Columns of dates that someone typed with the month first. */
  readonly monthFirst: ReadonlySet<number>;
  readonly sweep: Sweep;
}

/** The cells of one row, by column; each that is asked for is either taken or said to be unread. */
export class RowCells {
  constructor(
    private readonly setting: TableSetting,
    readonly row: number,
  ) {}

  /** The merged cell that covers this one, or the cell itself. */
  under(column: number): Cell | undefined {
    const { grid } = this.setting;
    const merge = grid.mergeAt(this.row, column);
    return merge ? grid.cell(merge.top, merge.left) : grid.cell(this.row, column);
  }

  take(column: number): void {
    this.setting.sweep.take(this.row, column);
  }

  refuse(column: number, why: Parameters<Sweep['refuse']>[2]): undefined {
    this.setting.sweep.refuse(this.row, column, why);
    return undefined;
  }

  /** Blank where a word says that there is none. */
  text(column: number): string | undefined {
    const cell = this.under(column);
    const content = cellContent(cell);
    if (!content.ok) return this.refuse(column, content.problems[0]);
    this.take(column);
    if (isDateCell(cell)) {
      const date = readDate(cell, this.setting.grid.sheet);
      if (date.ok && date.value !== null) return date.value;
    }
    const text = String(content.value ?? '').replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');
    if (text === '' || isDash(text)) return undefined;
    return saysNone(text) ? '' : text;
  }

  /** As `text`, with the words that say that there is none as they are. */
  shown(column: number): string | undefined {
    const text = this.text(column);
    return text === '' ? String(this.under(column)?.value ?? '').trim() : text;
  }

  /** Undefined where the cell could not be read, null where it is blank. */
  money(column: number): ReadMoney | null | undefined {
    const reader = this.setting.moneys.columns.get(column);
    const read = reader?.read(this.setting.grid.cell(this.row, column));
    if (!read) return null;
    if (!read.ok) return this.refuse(column, read.problems[0]);
    this.take(column);
    return read.value;
  }

  date(column: number): IsoDate | null | undefined {
    const read = this.readDate(column);
    if (!read.ok) return this.refuse(column, read.problems[0]);
    this.take(column);
    return read.value;
  }

  /** The day that is all that a cell holds, for a cell that may as well hold something else. */
  dateIfAny(column: number): IsoDate | undefined {
    const read = this.readDate(column);
    return (read.ok ? read.value : undefined) ?? undefined;
  }

  private readDate(column: number): ReturnType<typeof readDate> {
    const { grid, monthFirst } = this.setting;
    return readDate(this.under(column), grid.sheet, monthFirst.has(column));
  }

  /** A number that is no sum of money. */
  plain(column: number, code: 'count-unclear' | 'share-unclear'): Amount | undefined {
    const cell = this.under(column);
    if (cell?.value === null || cell === undefined) return undefined;
    if (isDateCell(cell)) return this.refuseText(column, code);
    const read = readAmount(cell);
    if (!read.ok) return this.refuseText(column, code);
    this.take(column);
    // A dash leaves it open.
    return read.value.evidence.nil === undefined ? read.value : undefined;
  }

  refuseText(column: number, code: 'count-unclear' | 'share-unclear'): undefined {
    const shown = this.setting.grid.shown(this.row, column);
    return this.refuse(column, { code, facts: { text: excerpt(shown) } });
  }
}
