import type { LedgerFacts } from '../../budget/ledger/facts.js';
import type { BudgetSums } from '../../budget/ledger/load.js';
import type { ComparisonProblem, LedgerComparison } from '../../budget/ledger/sums-types.js';
import type { Result } from '../../core/result.js';
import type { SheetReading } from '../book/types.js';
import type { CheckedBook } from './types.js';

/** An account-level budget of one of the books. */
export interface CheckedLedger {
  readonly book: CheckedBook;
  readonly reading: SheetReading<LedgerFacts>;
}

export const ledgersOf = (books: readonly CheckedBook[]): readonly CheckedLedger[] =>
  books.flatMap((book) =>
    book.check.sheets.flatMap(({ readings }) =>
      readings
        .filter(({ kind }) => kind === 'K2')
        .map((reading) => ({ book, reading: reading as SheetReading<LedgerFacts> })),
    ),
  );

/** Two years of the same budget, the earlier first. */
export interface YearPair {
  readonly old: CheckedLedger;
  readonly new: CheckedLedger;
  readonly years: readonly [old: number, now: number];
  /** Or why they cannot be compared. */
  readonly comparison: Result<LedgerComparison, ComparisonProblem>;
}

/** Last year's budget beside this year's in one sheet. */
function withinSheet(ledger: CheckedLedger, { compareColumns }: BudgetSums): YearPair | undefined {
  const { facts, year } = ledger.reading;
  const { columns, main } = facts;
  if (main === null) return undefined;
  const now = columns[main]?.year ?? year;
  const earlier = columns
    .map(({ purpose, year: of }, column) => ({
      column,
      of: purpose === 'budget' && column !== main ? of : undefined,
    }))
    .filter(
      (column): column is { column: number; of: number } => column.of !== undefined && column.of !== now,
    )
    .sort((a, b) => b.of - a.of)
    .at(0);
  if (now === null || !earlier || earlier.of > now) return undefined;
  const comparison = compareColumns(facts, earlier.column, main);
  return { old: ledger, new: ledger, years: [earlier.of, now], comparison };
}

/**
 * Sheets of different years. Where a year has several sheets of the same side, they may be of different authorities, and which belongs to
 * which is not for us to guess.
 */
function acrossSheets(
  ledgers: readonly CheckedLedger[],
  { compareLedgers }: BudgetSums,
): readonly YearPair[] {
  const sides = new Map<string, CheckedLedger[]>();
  for (const ledger of ledgers) {
    const side = ledger.reading.facts.side ?? 'both';
    sides.set(side, [...(sides.get(side) ?? []), ledger]);
  }
  return [...sides.values()].flatMap((all) => {
    const dated = all.flatMap((ledger) =>
      ledger.reading.year === null ? [] : [{ ledger, year: ledger.reading.year }],
    );
    if (new Set(dated.map(({ year }) => year)).size !== dated.length) return [];
    dated.sort((a, b) => a.year - b.year);
    return dated.slice(1).flatMap(({ ledger, year }, index): YearPair[] => {
      const before = dated[index];
      const comparison = before && compareLedgers(before.ledger.reading.facts, ledger.reading.facts);
      return comparison ? [{ old: before.ledger, new: ledger, years: [before.year, year], comparison }] : [];
    });
  });
}

export function yearPairs(ledgers: readonly CheckedLedger[], sums: BudgetSums): readonly YearPair[] {
  return [...ledgers.flatMap((ledger) => withinSheet(ledger, sums) ?? []), ...acrossSheets(ledgers, sums)];
}
