import type { LedgerLine } from '../../budget/ledger/facts.js';
import type { Exact } from '../../core/money.js';
import type { CellAt } from '../book/types.js';
import type { ComparedPart, ThingKey } from './types.js';

/** A fact as it is compared. `amount` is there where it is money or a number. */
export interface Value {
  readonly text: string;
  readonly amount?: Exact;
}

/** A row of a table by what it means. */
export interface Thing {
  /** The same in every language and place. */
  readonly id: string;
  readonly key: ThingKey;
  /** By field: `budget 2024`; parts of one behind a colon, `signed:on`. */
  readonly values: ReadonlyMap<string, Value>;
  readonly at: (field?: string) => CellAt;
  /** Of an account: its name is told apart, since the code says what it is. */
  readonly account?: LedgerLine;
}

export interface FieldInfo {
  readonly money: boolean;
  /** The smallest difference that its amounts can show, in NIS: 1000 where they are whole thousands. Of money of a known unit. */
  readonly step?: Exact;
}

/** Things of one kind, of one sheet or of several that go together. */
export interface ThingTable {
  readonly what: ComparedPart;
  readonly sheets: readonly string[];
  /** `none`: nobody states it, and amounts are as printed; `lost`: amounts without a unit are not among the facts at all. */
  readonly unit: 'nis' | 'none' | 'lost';
  /** Whether the convention of signs is known; both sides are positive then. */
  readonly signed: boolean;
  readonly fields: ReadonlyMap<string, FieldInfo>;
  /** The field that the sheet is checked by. */
  readonly main?: string;
  readonly year?: number;
  readonly things: readonly Thing[];
}

/** The column that a field belongs to. */
export const columnOf = (field: string): string => {
  const colon = field.indexOf(':');
  return colon < 0 ? field : field.slice(0, colon);
};

export const amountValue = (amount: Exact): Value => ({ text: amount.toFixed(), amount });

/** Text as it is compared: without marks and spaces that nobody sees. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

export const textValue = (text: string): Value => ({ text: plainText(text) });
