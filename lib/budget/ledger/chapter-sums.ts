import type { BudgetSide } from '../../model/budget-side.js';
import { chartEntry } from '../accounts/chart.js';
import type { Run } from './column-sums.js';
import type { LedgerFacts, LedgerLine } from './facts.js';
import { linesOf } from './lines.js';
import { inNis } from './printed.js';
import { chapterOfDigits, sideOfLine } from './sides.js';
import type { ChapterSum } from './sums-types.js';

/** The chapter that a line counts towards: one digit for a whole part of the budget, empty for a code that cannot be read. */
export const chapterOfLine = ({ account }: LedgerLine): string =>
  account.ok ? chapterOfDigits(account.value.digits) : '';

export interface Chapter {
  readonly chapter: string;
  readonly side?: BudgetSide;
  readonly name?: string;
  readonly lines: number;
  readonly runs: readonly Run[];
}

const UNREAD_LAST = '~';

/** A ledger's lines by chapter and side, in the chart's order: receipts, payments, what cannot be read. */
export function chaptersOf(ledger: LedgerFacts): readonly Chapter[] {
  const found = new Map<
    string,
    { chapter: string; side: BudgetSide | undefined; lines: number; runs: [number, number][] }
  >();
  for (const [index, line] of ledger.lines.entries()) {
    const chapter = chapterOfLine(line);
    let entry = found.get(chapter);
    if (!entry) {
      found.set(chapter, (entry = { chapter, side: sideOfLine(line, ledger), lines: 0, runs: [] }));
    }
    entry.lines += 1;
    const last = entry.runs.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else entry.runs.push([index, index]);
  }
  const order = ({ chapter }: { readonly chapter: string }): string => chapter || UNREAD_LAST;
  return [...found.values()]
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .map(({ chapter, side, lines, runs }) => {
      const name = chartEntry(chapter)?.he;
      return { chapter, ...(name !== undefined && { name }), ...(side && { side }), lines, runs };
    });
}

/** Sums of a ledger by chapter, in every column that holds money. Each amount is as printed, and in NIS where the unit is stated. */
export function chapterSums(ledger: LedgerFacts): readonly ChapterSum[] {
  const { columns, sums } = linesOf(ledger);
  return chaptersOf(ledger).map(({ runs, ...chapter }) => ({
    ...chapter,
    sums: ledger.columns.map((_, column) => {
      if (!columns.includes(column) || sums(column).unread(runs) !== undefined) return null;
      const printed = sums(column).sum(runs);
      return ledger.unit === null ? { printed } : { printed, nis: inNis(printed, ledger.unit) };
    }),
  }));
}
