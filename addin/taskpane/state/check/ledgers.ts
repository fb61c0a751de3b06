import type {
  BookCheck,
  BudgetSums,
  ComparisonProblem,
  Exact,
  LedgerComparison,
  Result,
  SheetReading,
} from '../../../../lib/index.js';

export type Ledger = Parameters<BudgetSums['chapterSums']>[0];
export type LedgerReading = SheetReading<Ledger>;

/** The account-level budgets of a book. */
export const ledgersOf = ({ sheets }: BookCheck): readonly LedgerReading[] =>
  sheets.flatMap(({ readings }) => readings.filter(({ kind }) => kind === 'K2') as LedgerReading[]);

/** A budget that another can be compared with: another column of the same sheet, or what another sheet is checked by. */
export interface Rival {
  readonly id: string;
  readonly heading: string;
  readonly year?: number;
  readonly reading: LedgerReading;
  /** Of the same sheet only. */
  readonly column?: number;
}

const yearOf = ({ facts, year }: LedgerReading): number | undefined =>
  (facts.main === null ? undefined : facts.columns[facts.main]?.year) ?? year ?? undefined;

export function rivalsOf(reading: LedgerReading, all: readonly LedgerReading[]): readonly Rival[] {
  const { facts } = reading;
  if (facts.main === null) return [];
  const columns = facts.columns.flatMap(({ heading, purpose, year }, column): Rival[] =>
    column === facts.main || purpose === 'other'
      ? []
      : [{ id: `column ${column}`, heading, reading, column, ...(year !== undefined && { year }) }],
  );
  const sheets = all.flatMap((other, index): Rival[] => {
    // The two sides of one budget have nothing in common.
    const apart =
      facts.side !== undefined && other.facts.side !== undefined && facts.side !== other.facts.side;
    if (other === reading || other.facts.main === null || apart) return [];
    const year = yearOf(other);
    return [
      { id: `sheet ${index}`, heading: other.sheet, reading: other, ...(year !== undefined && { year }) },
    ];
  });
  return [...columns, ...sheets];
}

/** Two budgets against each other, with what each is called. */
export interface Duel {
  readonly old: string;
  readonly new: string;
  /** Where the new budget's lines stand. */
  readonly newReading: LedgerReading;
  readonly oldReading: LedgerReading;
  readonly result: Result<LedgerComparison, ComparisonProblem>;
}

/** The earlier year is the old one, wherever it stands; without years the checked budget is the new one. */
export function duelOf(sums: BudgetSums, reading: LedgerReading, rival: Rival): Duel {
  const { facts, sheet } = reading;
  const main = facts.main ?? 0;
  const own = { name: rival.column === undefined ? sheet : (facts.columns[main]?.heading ?? sheet), reading };
  const other = { name: rival.heading, reading: rival.reading };
  const later = rival.year !== undefined && rival.year > (yearOf(reading) ?? Infinity);
  const [old, now] = later ? [own, other] : [other, own];
  const columns = later ? ([main, rival.column] as const) : ([rival.column, main] as const);
  const [from, to] = columns;
  const result =
    from !== undefined && to !== undefined && rival.column !== undefined
      ? sums.compareColumns(facts, from, to)
      : sums.compareLedgers(old.reading.facts, now.reading.facts);
  return { old: old.name, new: now.name, oldReading: old.reading, newReading: now.reading, result };
}

export interface ChapterLine {
  readonly chapter: string;
  readonly name?: string;
  readonly lines: number;
  /** Both sides positive; in NIS, as printed where the unit is not stated; null where an amount of it could not be read. */
  readonly sum: Exact | null;
}

/** What each chapter comes to in the budget that is checked. */
export function chaptersOf(sums: BudgetSums, { facts }: LedgerReading): readonly ChapterLine[] {
  const { main, signs } = facts;
  return sums.chapterSums(facts).map(({ chapter, name, side, lines, sums: each }): ChapterLine => {
    const sum = main === null ? null : (each[main] ?? null);
    const turned =
      (signs === 'payments-negative' && side === 'expenditure') ||
      (signs === 'receipts-negative' && side === 'income');
    const amount = sum && (sum.nis ?? sum.printed);
    return {
      chapter,
      lines,
      ...(name !== undefined && { name }),
      sum: amount && turned ? amount.neg() : amount,
    };
  });
}
