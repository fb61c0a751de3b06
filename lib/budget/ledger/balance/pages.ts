import { Exact } from '../../../core/money.js';
import type { LedgerDraft } from '../draft.js';
import { amountsIn, headingOf } from '../printed.js';
import { balanceFacts, budgetColumn } from './one-sheet.js';
import { onlySide, yearOf, type Sheet } from './pairs.js';
import { bothSides, even, type BothSides } from './side-sums.js';

interface Page {
  readonly sheet: Sheet;
  readonly column: number;
  readonly sides: BothSides;
}

/** No account stands on two of them: two versions of one budget would have most in common. */
function apart(sheets: readonly Sheet[]): boolean {
  const seen = new Set<string>();
  return sheets.every(({ ledger }) => {
    const own = new Set(ledger.lines.flatMap(({ account }) => (account.ok ? [account.value.code] : [])));
    const fresh = [...own].every((code) => !seen.has(code));
    own.forEach((code) => seen.add(code));
    return fresh;
  });
}

const isPair = (sheets: readonly Sheet[]): boolean =>
  sheets.length === 2 &&
  new Set(sheets.map(onlySide)).size === 2 &&
  !sheets.map(onlySide).includes(undefined);

/**
 * Sheets that may be pages or chapters of one budget: of the same year and unit, with no account in common. A sheet of each side alone is
 * a pair, and no such book.
 */
export function pagesOf(sheets: readonly Sheet[]): readonly (readonly Sheet[])[] {
  const books = new Map<string, Sheet[]>();
  for (const sheet of sheets) {
    const key = `${String(yearOf(sheet))} ${String(sheet.ledger.unit)}`;
    books.set(key, [...(books.get(key) ?? []), sheet]);
  }
  return [...books.values()].filter((book) => book.length > 1 && !isPair(book) && apart(book));
}

/** The balance of a budget that goes over several sheets, where all of them together are even. */
export function evenTogether(sheets: readonly Sheet[]): LedgerDraft | undefined {
  const pages: Page[] = [];
  for (const sheet of sheets) {
    const column = budgetColumn(sheet.ledger);
    const sides = typeof column === 'number' ? bothSides(sheet.lines, column) : column;
    if (typeof column !== 'number' || typeof sides === 'string') return undefined;
    pages.push({ sheet, column, sides });
  }
  const [first] = pages;
  const sum = (side: 'income' | 'expenditure') =>
    pages.reduce((total, { sides }) => total.plus(sides[side].sum), new Exact(0));
  const [income, expenditure] = [sum('income'), sum('expenditure')];
  if (!first || income.isZero() || !even(income, expenditure)) return undefined;
  const { ledger, index } = first.sheet;
  return {
    code: 'ledger-balance-met',
    outcome: 'met',
    path: ['ledgers', index, 'columns', first.column],
    operands: pages.flatMap(({ sheet, column, sides }) => [
      ...amountsIn(sheet.index, sides.income.runs, column),
      ...amountsIn(sheet.index, sides.expenditure.runs, column),
    ]),
    facts: balanceFacts(income, expenditure, headingOf(ledger, first.column), ledger.unit),
  };
}
