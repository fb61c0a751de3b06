import { formatMoney, money } from '../../../core/money.js';
import { clusterRule, type ClusterDraft } from '../rule.js';
import { extrasOf, spendingOf, type Extras, type Spending } from '../spending.js';

/** What keeps the total from being known, the first thing first. */
function unknownIn({
  budget,
  paid,
  committed,
  unsided,
}: Spending): { what: string; missing: number } | undefined {
  if (unsided > 0) return { what: 'side', missing: unsided };
  if (budget.missing > 0) return { what: 'budget', missing: budget.missing };
  if (paid.missing > 0) return { what: 'paid', missing: paid.missing };
  return committed.missing > 0 ? { what: 'committed', missing: committed.missing } : undefined;
}

/** Amounts that are missing are never below nil, so what is known may be too much already. */
function outcome(
  spending: Spending,
  extras: Extras,
): Pick<ClusterDraft, 'code' | 'outcome'> & { what: string } {
  const { budget, paid, committed, unsided } = spending;
  const above = paid.known.plus(committed.known).minus(budget.known);
  const bounded = budget.missing === 0 && unsided === 0;
  if (bounded && extras.unbounded === 0 && above.gt(extras.possible))
    return { code: 'spending-exceeds', outcome: 'breached', what: '' };
  const unknown = unknownIn(spending);
  if (unknown) return { code: 'spending-unknown', outcome: 'undetermined', what: unknown.what };
  return above.lte(extras.approved)
    ? { code: 'spending-within', outcome: 'met', what: '' }
    : { code: 'spending-unknown', outcome: 'undetermined', what: 'extra' };
}

/**
 * B8: nothing is paid but by the approved budget, and nothing committed but by it or by a lawful decision that the minister
 * approved. In total: payments and open commitments, less what was so approved, are within the budget as it stands. Payments that
 * only such a decision covers are pointed out, for it lets the cluster commit, not pay.
 */
export const spendingWithinBudget = clusterRule('B8', (cluster, on): readonly ClusterDraft[] => {
  const spending = spendingOf(cluster);
  const { budget, paid, committed, lines } = spending;
  if (lines.length === 0 && spending.unsided === 0) return [];
  const extras = extrasOf(cluster, on);
  const total = money(paid.known.plus(committed.known).minus(extras.approved));
  const { what, ...verdict } = outcome(spending, extras);
  const draft: ClusterDraft = {
    ...verdict,
    path: ['cluster', 'lines'],
    operands: [...lines.map(({ path }) => path), ...extras.paths],
    facts: {
      budget: formatMoney(budget.known),
      paid: formatMoney(paid.known),
      committed: formatMoney(committed.known),
      extra: formatMoney(extras.approved),
      total: formatMoney(total),
      excess: formatMoney(money(total.minus(budget.known))),
      what,
      missing: unknownIn(spending)?.missing ?? extras.unbounded,
    },
  };
  const paidAbove = money(paid.known.minus(budget.known));
  if (verdict.outcome === 'breached' || budget.missing > 0 || spending.unsided > 0 || !paidAbove.gt(0))
    return [draft];
  const above: ClusterDraft = {
    code: 'payments-above-budget',
    outcome: 'advisory',
    path: ['cluster', 'lines'],
    operands: draft.operands ?? [],
    facts: {
      paid: formatMoney(paid.known),
      budget: formatMoney(budget.known),
      excess: formatMoney(paidAbove),
    },
  };
  return [draft, above];
});
