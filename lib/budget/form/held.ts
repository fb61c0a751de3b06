import type { Exact } from '../../core/money.js';
import { agreement, precisionOf } from './agreement.js';
import { addendsOf, TOTAL_ROWS } from './identities.js';
import { amountsOf } from './judge.js';
import type { FormRowId } from './rows.js';
import { FormTable } from './table.js';

/** Totals that are there with rows of theirs, and those of them that are the sum of these; of one column by itself. */
export function heldTotals(amounts: ReadonlyMap<FormRowId, Exact | null>): {
  readonly there: ReadonlySet<FormRowId>;
  readonly held: ReadonlySet<FormRowId>;
} {
  const rows = [...amounts].map(([id, amount]) => ({ id, label: '', amounts: [amount] }));
  const table = new FormTable(
    { columns: [{ heading: '', purpose: 'frame' }], rows, strange: [], unit: null },
    0,
  );
  const [there, held] = [new Set<FormRowId>(), new Set<FormRowId>()];
  for (const id of TOTAL_ROWS) {
    const own = table.at(id, 0);
    const { operands } = table.sum(id, 0);
    if (!own || operands.length === 0) continue;
    there.add(id);
    const parts = amountsOf(operands);
    if (own.amount && parts && agreement(own.amount, parts, precisionOf([own.amount], parts)) === 'equal') {
      held.add(id);
    }
  }
  return { there, held };
}

/** The total that a row is added up in, of those that are there. */
export function totalOver(id: FormRowId, there: ReadonlySet<FormRowId>): FormRowId | undefined {
  const parent = TOTAL_ROWS.find((total) => addendsOf(total)?.includes(id));
  return parent === undefined || there.has(parent) ? parent : totalOver(parent, there);
}
