import { formatMoney, money, type Exact, type Money } from '../../core/money.js';
import type { Path } from '../../core/finding.js';
import { NIS_IN, type MoneyUnit } from '../../model/money-unit.js';
import type { Run } from './column-sums.js';
import type { LedgerColumn, LedgerFacts } from './facts.js';

export const inNis = (printed: Exact, unit: MoneyUnit): Money => money(printed.mul(NIS_IN[unit]));

/** An amount for a sentence: NIS where the unit is known, else as the sheet prints it. */
export const told = (printed: Exact, unit: MoneyUnit | null): string =>
  unit === null ? printed.toFixed() : formatMoney(inNis(printed, unit));

/** The fact that tells a sentence which of the two its amounts are. */
export const unitFact = (unit: MoneyUnit | null): 'nis' | 'none' => (unit === null ? 'none' : 'nis');

/** Columns that hold money. */
export const moneyColumns = (columns: readonly LedgerColumn[]): readonly number[] =>
  columns.flatMap(({ purpose }, index) => (purpose === 'other' ? [] : [index]));

/** What a column is called in a sentence. */
export const headingOf = ({ columns }: LedgerFacts, column: number): string =>
  columns[column]?.heading.trim() ?? '';

const MOST_RUNS = 8;

/** The amounts of runs of lines: of each run the first and the last stand for all between; of many runs, those of the first few. */
export const amountsIn = (ledger: number, runs: readonly Run[], column: number): readonly Path[] =>
  runs
    .slice(0, MOST_RUNS)
    .flatMap(([first, last]) => (first === last ? [first] : [first, last]))
    .map((line) => ['ledgers', ledger, 'lines', line, 'amounts', column]);
