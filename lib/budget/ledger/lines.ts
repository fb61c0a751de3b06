import type { BudgetSide } from '../../model/budget-side.js';
import { columnSums, type ColumnSums, type Run } from './column-sums.js';
import type { LedgerFacts, LedgerLine } from './facts.js';
import { moneyColumns } from './printed.js';
import { runsWhere } from './runs.js';
import { isOther, sideOfLine } from './sides.js';

/** Lines of a ledger by what may be asked of them, each worked out once. */
export interface Lines {
  readonly ledger: LedgerFacts;
  readonly all: readonly Run[];
  /** Columns that hold money. */
  readonly columns: readonly number[];
  sums(column: number): ColumnSums;
  /** Lines whose code begins with these digits. */
  level(digits: string): readonly Run[];
  /** By their codes; those whose code cannot be read by the side of the sheet. */
  readonly sides: Readonly<Record<BudgetSide, readonly Run[]>>;
  /** Lines of neither side: their code cannot be read, and the sheet does not say its side. */
  readonly sideless: readonly Run[];
  /** Lines of another budget. */
  readonly others: readonly Run[];
  /** Lines whose code cannot be read. */
  readonly unplaced: readonly Run[];
}

function byLevel({ lines }: LedgerFacts, length: number): ReadonlyMap<string, readonly Run[]> {
  const levels = new Map<string, [number, number][]>();
  let before = '';
  let open: [number, number] | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const account = lines[index]?.account;
    const level = account?.ok ? account.value.digits.slice(0, length) : '';
    if (open && level === before) open[1] = index;
    else {
      open = [index, index];
      before = level;
      const runs = levels.get(level);
      if (runs) runs.push(open);
      else levels.set(level, [open]);
    }
  }
  return levels;
}

function remembering<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

function prepare(ledger: LedgerFacts): Lines {
  const { lines } = ledger;
  const levels = remembering((length: number) => byLevel(ledger, length));
  const where = (passes: (line: LedgerLine) => boolean): readonly Run[] =>
    runsWhere(lines.length, (index) => {
      const line = lines[index];
      return line !== undefined && passes(line);
    });
  const ofSide = (side: BudgetSide): readonly Run[] => where((line) => sideOfLine(line, ledger) === side);
  return {
    ledger,
    all: lines.length === 0 ? [] : [[0, lines.length - 1]],
    columns: moneyColumns(ledger.columns),
    sums: remembering((column) => columnSums(ledger, column)),
    level: (digits) => levels(digits.length).get(digits) ?? [],
    sides: { income: ofSide('income'), expenditure: ofSide('expenditure') },
    sideless: where((line) => sideOfLine(line, ledger) === undefined && !isOther(line)),
    others: where(isOther),
    unplaced: where(({ account }) => !account.ok),
  };
}

const prepared = new WeakMap<LedgerFacts, Lines>();

/** Several rules ask the same ledger, and a ledger that was not edited is checked again. */
export function linesOf(ledger: LedgerFacts): Lines {
  const known = prepared.get(ledger);
  if (known) return known;
  const lines = prepare(ledger);
  prepared.set(ledger, lines);
  return lines;
}
