import type { ProjectMoney } from '../../budget/projects/facts.js';
import type { IsoDate } from '../../core/dated.js';
import { money, type Exact, type Money } from '../../core/money.js';
import { excerpt } from '../../core/text.js';
import type { Evidence } from '../../model/evidence.js';
import { yearsIn } from '../book/year.js';
import { isBlank } from '../grid.js';
import type { ReadMoney } from './amounts.js';
import type { Choice } from './choice.js';
import { choiceOf, wordsOf } from './choices.js';
import { evidenceIn } from './evidence.js';
import { saysNone, saysNotYet } from './phrases.js';
import type { Carried, Row } from './row.js';
import { RowCells, type TableSetting } from './row-cells.js';

/** A row of a table as its fields; each cell that is asked for is either taken or said to be unread. */
export class Line implements Row {
  /** Amounts as printed, by column. */
  readonly printed = new Map<number, Exact>();
  /** A cell of amounts could not be read. */
  doubtful = false;
  /** For each field of several columns, the columns of what was read. */
  private readonly parts = new Map<string, readonly number[]>();

  private readonly cells: RowCells;

  constructor(
    private readonly setting: TableSetting,
    readonly row: number,
    /** What the headings above a run of rows say, by field. */
    private readonly above: ReadonlyMap<string, string>,
  ) {
    this.cells = new RowCells(setting, row);
  }

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
    return column === undefined ? undefined : this.cells.text(column);
  }

  /** Undefined where the cell could not be read, null where it is blank. */
  private moneyAt(column: number): ReadMoney | null | undefined {
    const read = this.cells.money(column);
    if (read === undefined) this.doubtful = true;
    if (read) this.printed.set(column, read.printed);
    return read;
  }

  money(id: string): Money | undefined {
    const column = this.setting.columns.byField.get(id)?.value?.column;
    return column === undefined ? undefined : this.moneyAt(column)?.nis;
  }

  limit(id: string): Money | 'none' | undefined {
    const column = this.setting.columns.byField.get(id)?.value?.column;
    if (column === undefined) return undefined;
    const { value } = this.cells.under(column) ?? {};
    if (typeof value !== 'string' || !saysNone(value)) return this.money(id);
    this.cells.take(column);
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
    this.cells.refuse(column, {
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
    return column === undefined ? undefined : (this.cells.date(column) ?? undefined);
  }

  number(id: string): number | undefined {
    const column = this.columnOf(id);
    const text = column === undefined ? undefined : this.cells.text(column);
    if (column === undefined || text === undefined || text === '') return undefined;
    const years = yearsIn(text);
    if (years.length === 1) return years[0];
    return this.cells.refuse(column, { code: 'year-unclear', facts: { text: excerpt(text) } });
  }

  count(id: string): number | undefined {
    const column = this.columnOf(id);
    const amount = column === undefined ? undefined : this.cells.plain(column, 'count-unclear');
    if (column === undefined || !amount) return undefined;
    const { value, evidence } = amount;
    if (value === null) return undefined;
    const whole = value.isInteger() && !value.isNegative() && value.lte(10_000) && !evidence.percent;
    return whole ? value.toNumber() : this.cells.refuseText(column, 'count-unclear');
  }

  share(id: string): Exact | undefined {
    const column = this.columnOf(id);
    const amount = column === undefined ? undefined : this.cells.plain(column, 'share-unclear');
    if (column === undefined || !amount || amount.value === null) return undefined;
    const { value, evidence } = amount;
    // Without a sign `40` is a per cent and `0.4` a fraction; a bare 1 may be either.
    if (!evidence.percent && value.equals(1)) return this.cells.refuseText(column, 'share-unclear');
    const share = value.gt(1) && !evidence.percent ? value.div(100) : value;
    return share.isNegative() || share.gt(1) ? this.cells.refuseText(column, 'share-unclear') : share;
  }

  choice<Value extends string>(id: string, of: readonly Choice<Value>[]): Value | undefined {
    const column = this.columnOf(id);
    const text = column === undefined ? undefined : this.cells.shown(column);
    if (column === undefined || text === undefined)
      return of.find(({ value }) => value === this.above.get(id))?.value;
    const known = choiceOf(text, of);
    if (known !== undefined) return of.find(({ value }) => value === known)?.value;
    return this.cells.refuse(column, {
      code: 'choice-unknown',
      facts: { text: excerpt(text), ...wordsOf(of) },
    });
  }

  evidence(id: string): Evidence | undefined {
    return evidenceIn(this.cells, this.setting.columns.byField.get(id) ?? {});
  }
}
