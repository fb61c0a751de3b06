import { compareLedgers } from '../../budget/ledger/compare.js';
import type { LedgerFacts } from '../../budget/ledger/facts.js';
import type { TablePair } from './pair.js';
import type { ThingTable } from './thing.js';
import type { ComparedSums } from './types.js';

/** One column of accounts as a budget of its own, in NIS and both sides positive already. */
const budgetOf = ({ things, unit }: ThingTable, field: string): LedgerFacts => ({
  columns: [{ heading: field, purpose: 'budget' }],
  main: 0,
  lines: things.flatMap(({ account, values }) =>
    account ? [{ ...account, amounts: [values.get(field)?.amount ?? null] }] : [],
  ),
  totals: [],
  unit: unit === 'none' ? null : 'nis',
  signs: 'positive',
});

/** What the differences of accounts come to, by chapter and side, in every column that differs; `older` names it in the older book. */
export function compareSums(
  { a, b }: TablePair,
  older: ReadonlyMap<string, string>,
  changed: (field: string) => boolean,
  of: string | undefined,
): readonly ComparedSums[] {
  if (!a || !b || b.what !== 'accounts' || a.unit !== b.unit) return [];
  return [...older].flatMap(([field, before]): readonly ComparedSums[] => {
    if (!changed(field)) return [];
    const compared = compareLedgers(budgetOf(a, before), budgetOf(b, field));
    if (!compared.ok) return [];
    const { sides, chapters, unit } = compared.value;
    return [
      {
        ...(of !== undefined && { of }),
        field,
        unit,
        sides,
        chapters: chapters.filter(({ became }) => became !== 'same'),
      },
    ];
  });
}
