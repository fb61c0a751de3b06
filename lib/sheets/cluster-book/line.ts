import type { ProjectMoney } from '../../budget/projects/facts.js';
import type { IsoDate } from '../../core/dated.js';
import { money, type Exact, type Money } from '../../core/money.js';
import { excerpt } from '../../core/text.js';
import type { Evidence } from '../../model/evidence.js';
import { readAmount } from '../amount/read.js';
import type { Amount } from '../amount/types.js';
import { yearsIn } from '../book/year.js';
import { isBlank, type Grid } from '../grid.js';
import { cellContent } from '../number.js';
import type { Cell } from '../snapshot.js';
import type { Moneys, ReadMoney } from './amounts.js';
import { choiceOf, wordsOf } from './choices.js';
import type { Columns } from './columns.js';
import { dateWithin, isDateCell, readDate } from './dates.js';
import { isDash, saysNone, saysNotYet } from './phrases.js';
import type { Carried, Row } from './row.js';
import type { Choice } from './choice.js';
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

/** The merged cell that covers this one, or the cell itself. */
function cellUnder(grid: Grid, row: number, column: number): Cell | undefined {
  const merge = grid.mergeAt(row, column);
  return merge ? grid.cell(merge.top, merge.left) : grid.cell(row, column);
}

const noneOr = (text: string | undefined): Evidence =>
  text !== undefined && saysNotYet(text) ? { reference: '', pending: true } : 'none';

/** A row of a table as its fields; each cell that is asked for is either taken or said to be unread. */
export class Line implements Row {
  /** Amounts as printed, by column. */
  readonly printed = new Map<number, Exact>();
  /** A cell of amounts could not be read. */
  doubtful = false;
  /** For each field of several columns, the columns of what was read. */
  private readonly parts = new Map<string, readonly number[]>();

  constructor(
    private readonly setting: TableSetting,
    readonly row: number,
    /** What the headings above a run of rows say, by field. */
    private readonly above: ReadonlyMap<string, string>,
  ) {}

  has(id: string): boolean {
    return this.setting.columns.byField.has(id);
  }

  /** The columns of a fact, for whoever points at its cell. */
  columnOf(id: string, index?: number): number | undefined {
    const field = this.setting.columns.byField.get(id);
    const several = this.parts.get(id) ?? field?.several?.map(({ column }) => column);
    if (several) return several[index ?? 0] ?? several[0];
    const [value, date] = [field?.value?.column, field?.date?.column];
    const { grid } = this.setting;
    const dated = date !== undefined && (value === undefined || isBlank(grid.cell(this.row, value)));
    return dated && !isBlank(grid.cell(this.row, date)) ? date : (value ?? date);
  }

  text(id: string): string | undefined {
    const column = this.columnOf(id);
    return column === undefined ? undefined : this.textAt(column);
  }

  private textAt(column: number): string | undefined {
    const { grid, sweep } = this.setting;
    const cell = cellUnder(grid, this.row, column);
    const content = cellContent(cell);
    if (!content.ok) return this.refuse(column, content.problems[0]);
    sweep.take(this.row, column);
    if (isDateCell(cell)) {
      const date = readDate(cell, grid.sheet);
      if (date.ok && date.value !== null) return date.value;
    }
    const text = String(content.value ?? '').replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');
    if (text === '' || isDash(text)) return undefined;
    return saysNone(text) ? '' : text;
  }

  private refuse(column: number, why: Parameters<Sweep['refuse']>[2]): undefined {
    this.setting.sweep.refuse(this.row, column, why);
    return undefined;
  }

  /** Undefined where the cell could not be read, null where it is blank. */
  private moneyAt(column: number): ReadMoney | null | undefined {
    const { grid, moneys, sweep } = this.setting;
    const reader = moneys.columns.get(column);
    const read = reader?.read(grid.cell(this.row, column));
    if (!read) return null;
    if (!read.ok) {
      this.doubtful = true;
      return this.refuse(column, read.problems[0]);
    }
    sweep.take(this.row, column);
    if (read.value) this.printed.set(column, read.value.printed);
    return read.value;
  }

  money(id: string): Money | undefined {
    const column = this.setting.columns.byField.get(id)?.value?.column;
    return column === undefined ? undefined : this.moneyAt(column)?.nis;
  }

  limit(id: string): Money | 'none' | undefined {
    const column = this.setting.columns.byField.get(id)?.value?.column;
    if (column === undefined) return undefined;
    const { value } = cellUnder(this.setting.grid, this.row, column) ?? {};
    if (typeof value !== 'string' || !saysNone(value)) return this.money(id);
    this.setting.sweep.take(this.row, column);
    return saysNotYet(value) ? undefined : 'none';
  }

  moneys(id: string, ...carried: readonly (Carried | undefined)[]): readonly ProjectMoney[] | undefined {
    const field = this.setting.columns.byField.get(id);
    if (field?.total) this.checkTotal(field.total.column, field.several?.map(({ column }) => column) ?? []);
    const own = (field?.several ?? []).flatMap(({ column, name }) => {
      const amount = this.moneyAt(column);
      // An amount in an unstated unit is as little known as one that cannot be read.
      return amount === null ? [] : [{ column, name, amount: amount?.nis ?? null }];
    });
    if (own.length === 0) return undefined;
    const all = [...own, ...carried.flatMap((each) => each ?? [])];
    this.parts.set(
      id,
      all.map(({ column }) => column),
    );
    return all.map(({ name, amount }) => ({ name, amount }));
  }

  /** A sum beside its parts says nothing more than they do, unless it says something else. */
  private checkTotal(column: number, parts: readonly number[]): void {
    const total = this.moneyAt(column);
    const amounts = parts.map((part) => this.moneyAt(part));
    if (!total || amounts.some((amount) => amount === undefined)) return;
    const sum = amounts.reduce((before, amount) => money(before.plus(amount?.printed ?? 0)), money(0));
    if (sum.equals(total.printed)) return;
    this.refuse(column, {
      code: 'total-differs',
      facts: { total: total.printed.toFixed(), sum: sum.toFixed() },
    });
  }

  carried(id: string, sign: 1 | -1): Carried | undefined {
    const heading = this.setting.columns.byField.get(id)?.value;
    const read = heading && this.moneyAt(heading.column);
    if (!heading || read === null) return undefined;
    const { column, text: name } = heading;
    const amount = read?.nis;
    if (!amount) return { column, name, amount: null };
    const counts = !amount.isZero() && amount.isNegative() === sign < 0;
    return counts ? { column, name, amount: money(amount.abs()) } : undefined;
  }

  date(id: string): IsoDate | undefined {
    const column = this.columnOf(id);
    return column === undefined ? undefined : (this.dateAt(column) ?? undefined);
  }

  private dateAt(column: number): IsoDate | null | undefined {
    const { grid, monthFirst, sweep } = this.setting;
    const read = readDate(cellUnder(grid, this.row, column), grid.sheet, monthFirst.has(column));
    if (!read.ok) return this.refuse(column, read.problems[0]);
    sweep.take(this.row, column);
    return read.value;
  }

  number(id: string): number | undefined {
    const column = this.columnOf(id);
    const text = column === undefined ? undefined : this.textAt(column);
    if (column === undefined || text === undefined || text === '') return undefined;
    const years = yearsIn(text);
    if (years.length === 1) return years[0];
    return this.refuse(column, { code: 'year-unclear', facts: { text: excerpt(text) } });
  }

  count(id: string): number | undefined {
    const column = this.columnOf(id);
    const amount = column === undefined ? undefined : this.plainAt(column, 'count-unclear');
    if (column === undefined || !amount) return undefined;
    const { value, evidence } = amount;
    if (value === null) return undefined;
    const whole = value.isInteger() && !value.isNegative() && value.lte(10_000) && !evidence.percent;
    return whole ? value.toNumber() : this.refuseText(column, 'count-unclear');
  }

  share(id: string): Exact | undefined {
    const column = this.columnOf(id);
    const amount = column === undefined ? undefined : this.plainAt(column, 'share-unclear');
    if (column === undefined || !amount || amount.value === null) return undefined;
    const { value, evidence } = amount;
    // Without a sign `40` is a per cent and `0.4` a fraction; a bare 1 may be either.
    if (!evidence.percent && value.equals(1)) return this.refuseText(column, 'share-unclear');
    const share = value.gt(1) && !evidence.percent ? value.div(100) : value;
    return share.isNegative() || share.gt(1) ? this.refuseText(column, 'share-unclear') : share;
  }

  /** A number that is no sum of money. */
  private plainAt(column: number, code: 'count-unclear' | 'share-unclear'): Amount | undefined {
    const cell = cellUnder(this.setting.grid, this.row, column);
    if (cell?.value === null || cell === undefined) return undefined;
    if (isDateCell(cell)) return this.refuseText(column, code);
    const read = readAmount(cell);
    if (!read.ok) return this.refuseText(column, code);
    this.setting.sweep.take(this.row, column);
    // A dash leaves it open.
    return read.value.evidence.nil === undefined ? read.value : undefined;
  }

  private refuseText(column: number, code: 'count-unclear' | 'share-unclear'): undefined {
    const shown = this.setting.grid.shown(this.row, column);
    return this.refuse(column, { code, facts: { text: excerpt(shown) } });
  }

  choice<Value extends string>(id: string, of: readonly Choice<Value>[]): Value | undefined {
    const column = this.columnOf(id);
    const text = column === undefined ? undefined : this.shownAt(column);
    if (column === undefined || text === undefined)
      return of.find(({ value }) => value === this.above.get(id))?.value;
    const known = choiceOf(text, of);
    if (known !== undefined) return of.find(({ value }) => value === known)?.value;
    return this.refuse(column, { code: 'choice-unknown', facts: { text: excerpt(text), ...wordsOf(of) } });
  }

  /** As `text`, with the words that say that there is none as they are. */
  private shownAt(column: number | undefined): string | undefined {
    if (column === undefined) return undefined;
    const text = this.textAt(column);
    if (text !== '') return text;
    return String(cellUnder(this.setting.grid, this.row, column)?.value ?? '').trim();
  }

  /**
   * A date where a reference belongs is a reference: `החלטה מיום 3.4.2025` names the decision as well as its number would. A date in a
   * column of its own is not, unless there is no other.
   */
  evidence(id: string): Evidence | undefined {
    const { value, date } = this.setting.columns.byField.get(id) ?? {};
    const reference = value ? this.textAt(value.column) : undefined;
    const on = date ? this.dateAt(date.column) : undefined;
    if (reference === '') return noneOr(this.shownAt(value?.column));
    const dateText = date && this.shownAt(date.column);
    if (reference === undefined) {
      if (on) return { reference: value ? '' : on, on };
      return dateText !== undefined && saysNone(dateText) ? noneOr(dateText) : undefined;
    }
    if (dateText !== undefined && saysNotYet(dateText)) return { reference, pending: true };
    const within = on ?? this.ownDate(value?.column, reference);
    return { reference, ...(within && { on: within }) };
  }

  private ownDate(column: number | undefined, reference: string): IsoDate | undefined {
    const { grid, monthFirst } = this.setting;
    const cell = column === undefined ? undefined : cellUnder(grid, this.row, column);
    const whole = readDate(cell, grid.sheet, column !== undefined && monthFirst.has(column));
    return (whole.ok ? whole.value : undefined) ?? dateWithin(reference);
  }
}
