import type { BudgetSide } from '../../../model/budget-side.js';
import { columnSums, runsWhere, type ColumnSums, type Run } from '../column-sums.js';
import type { LedgerFacts } from '../facts.js';
import { moneyColumns } from '../printed.js';
import { sideOfLine } from '../sides.js';

/** Lines of a ledger by what a total may name, each worked out once. */
export interface Lines {
  readonly ledger: LedgerFacts;
  readonly all: readonly Run[];
  /** Columns that hold money, with their sums. */
  readonly columns: readonly (readonly [column: number, sums: ColumnSums])[];
  /** Lines whose code begins with these digits. */
  level(digits: string): readonly Run[];
  /** Undefined: lines whose code cannot be read, on a sheet that says nothing of its side. */
  side(side: BudgetSide | undefined): readonly Run[];
  /** Lines whose code cannot be read. */
  readonly unplaced: readonly Run[];
}

type Levels = ReadonlyMap<string, readonly Run[]>;

function byLevel({ lines }: LedgerFacts, length: number): Levels {
  const levels = new Map<string, [number, number][]>();
  let before = '';
  let open: [number, number] | undefined;
  for (const [index, { account }] of lines.entries()) {
    const level = account.ok ? account.value.digits.slice(0, length) : '';
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

export function linesOf(ledger: LedgerFacts): Lines {
  const { lines } = ledger;
  const levels = remembering((length: number) => byLevel(ledger, length));
  const where = (passes: (line: number) => boolean): readonly Run[] => runsWhere(lines.length, passes);
  return {
    ledger,
    all: lines.length === 0 ? [] : [[0, lines.length - 1]],
    columns: moneyColumns(ledger.columns).map((column) => [column, columnSums(ledger, column)]),
    level: (digits) => levels(digits.length).get(digits) ?? [],
    side: remembering((side) =>
      where((index) => {
        const line = lines[index];
        return line !== undefined && sideOfLine(line, ledger) === side;
      }),
    ),
    unplaced: where((index) => lines[index]?.account.ok === false),
  };
}
