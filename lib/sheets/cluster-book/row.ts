import type { ProjectMoney } from '../../budget/projects/facts.js';
import type { IsoDate } from '../../core/dated.js';
import type { Exact, Money } from '../../core/money.js';
import type { Evidence } from '../../model/evidence.js';
import type { Choice } from './choice.js';

/** An amount of another column that counts with a group. */
export interface Carried {
  readonly name: string;
  /** Null where it could not be read. */
  readonly amount: Money | null;
  readonly column: number;
}

/** What was read in a row, by the ids of its fields; undefined where nothing stands, or nothing that could be read. */
export interface Row {
  /** Blank text where a word says that there is none. */
  text(id: string): string | undefined;
  /** NIS. */
  money(id: string): Money | undefined;
  /** NIS, or that there is none. */
  limit(id: string): Money | 'none' | undefined;
  /** Of a group of columns. Unknown where all are blank. `carried`, of other columns, count with it. */
  moneys(id: string, ...carried: readonly (Carried | undefined)[]): readonly ProjectMoney[] | undefined;
  /** The part of an amount that is positive, or negative, as a positive one under its column's heading. */
  carried(id: string, sign: 1 | -1): Carried | undefined;
  /** Whether the table has a column for it. */
  has(id: string): boolean;
  date(id: string): IsoDate | undefined;
  number(id: string): number | undefined;
  /** A whole number, not negative. */
  count(id: string): number | undefined;
  /** `40%` or `0.4`, as a fraction of one. */
  share(id: string): Exact | undefined;
  choice<Value extends string>(id: string, of: readonly Choice<Value>[]): Value | undefined;
  evidence(id: string): Evidence | undefined;
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what is not known, which is not the same as undefined to whoever lists what there is. */
export const present = <T extends object>(all: T): Present<T> =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Present<T>;
