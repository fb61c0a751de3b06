import type { BudgetSide } from '../../model/budget-side.js';
import { PAYMENT_KINDS } from './facts/payment-kinds.js';
import { PAYMENTS } from './facts/payments.js';
import { RECEIPT_KINDS } from './facts/receipt-kinds.js';
import { RECEIPTS } from './facts/receipts.js';
import type { PageRows } from './facts/row.js';
import type { ChartEntry } from './types.js';

const entries = (pages: readonly PageRows[], side: BudgetSide): readonly ChartEntry[] =>
  pages.flatMap(({ page, rows }) => rows.map(([code, he]) => ({ code, he, side, page })));

const byCode = (list: readonly ChartEntry[]): ReadonlyMap<string, ChartEntry> =>
  new Map(list.map((entry) => [entry.code, entry]));

let chartList: readonly ChartEntry[] | undefined;
let chartMap: ReadonlyMap<string, ChartEntry> | undefined;
let kindLists: Readonly<Record<BudgetSide, readonly ChartEntry[]>> | undefined;
let kindMaps: Readonly<Record<BudgetSide, ReadonlyMap<string, ChartEntry>>> | undefined;

/** Every chapter and account of the code book, receipts first, in the book's order. */
export const chart = (): readonly ChartEntry[] =>
  (chartList ??= [...entries(RECEIPTS, 'income'), ...entries(PAYMENTS, 'expenditure')]);

export const chartEntry = (code: string): ChartEntry | undefined => (chartMap ??= byCode(chart())).get(code);

/** Every kind of income or of expense: the same digits mean different things on the two sides. */
export const kinds = (side: BudgetSide): readonly ChartEntry[] =>
  (kindLists ??= {
    income: entries(RECEIPT_KINDS, 'income'),
    expenditure: entries(PAYMENT_KINDS, 'expenditure'),
  })[side];

export const kindEntry = (code: string, side: BudgetSide): ChartEntry | undefined =>
  (kindMaps ??= { income: byCode(kinds('income')), expenditure: byCode(kinds('expenditure')) })[side].get(
    code,
  );
