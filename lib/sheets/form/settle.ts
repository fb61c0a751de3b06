import { heldTotals, totalOver } from '../../budget/form/held.js';
import { SURPLUS, type FormRowId } from '../../budget/form/rows.js';
import type { Exact } from '../../core/money.js';
import type { CellRead } from './amounts.js';

/** Beyond so many doubtful cells in a column nobody can say that only one way is right. */
const MOST = 8;

function* ways(doubts: readonly Doubt[]): Generator<ReadonlyMap<FormRowId, Exact>> {
  const [first, ...rest] = doubts;
  if (!first) {
    yield new Map();
    return;
  }
  for (const way of ways(rest)) for (const amount of first[1]) yield new Map([...way, [first[0], amount]]);
}

/** Every total that a row enters, or that it is, comes out right. */
function bornOut(id: FormRowId, amounts: ReadonlyMap<FormRowId, Exact | null>): boolean {
  if (id === SURPLUS) return false;
  const { there, held } = heldTotals(amounts);
  if (there.has(id) && !held.has(id)) return false;
  const over = totalOver(id, there);
  return over === undefined ? there.has(id) : held.has(over);
}

type Doubt = readonly [FormRowId, readonly Exact[]];

function onlyWay(
  known: ReadonlyMap<FormRowId, Exact | null>,
  doubts: readonly Doubt[],
): ReadonlyMap<FormRowId, Exact> | 'none' | 'several' {
  let only: ReadonlyMap<FormRowId, Exact> | 'none' = 'none';
  for (const way of ways(doubts)) {
    const amounts = new Map<FormRowId, Exact | null>([...known, ...way]);
    if (!doubts.every(([id]) => bornOut(id, amounts))) continue;
    if (only !== 'none') return 'several';
    only = way;
  }
  return only;
}

/**
 * Doubtful amounts of one side and column, read in the one way in which every total that they enter is right. Where there is no such
 * way, or several, they stay in doubt.
 */
export function settleByTotals(cells: ReadonlyMap<FormRowId, CellRead>): ReadonlyMap<FormRowId, Exact> {
  const doubts = [...cells].flatMap(([id, { may }]): Doubt[] => (may.length > 0 ? [[id, may]] : []));
  if (doubts.length === 0 || doubts.length > MOST) return new Map();
  const known = new Map([...cells].map(([id, { value }]) => [id, value]));
  const together = onlyWay(known, doubts);
  if (together === 'several') return new Map();
  if (together !== 'none') return together;
  // A total that is wrong for another reason leaves the doubts elsewhere as they are.
  const alone = doubts.map((doubt) => onlyWay(known, [doubt]));
  return new Map(alone.flatMap((way) => (typeof way === 'string' ? [] : [...way])));
}

/** How many totals of a column are the sum of their rows. */
export const heldIn = (cells: ReadonlyMap<FormRowId, CellRead>): number =>
  heldTotals(new Map([...cells].map(([id, { value }]) => [id, value]))).held.size;
