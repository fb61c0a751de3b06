import { formatMoney, money } from '../../../core/money.js';
import { standingBudget, type PlacedLine } from '../lines.js';
import { clusterRule, type ClusterDraft } from '../rule.js';
import { spendingOf } from '../spending.js';

function look({ line, path }: PlacedLine): readonly ClusterDraft[] {
  const budget = standingBudget(line);
  const { executed, committed } = line;
  if (!budget || (!executed && !committed)) return [];
  const spent = money((executed ?? money(0)).plus(committed ?? money(0)));
  const excess = money(spent.minus(budget));
  if (!excess.gt(0)) return [];
  return [
    {
      code: 'line-exceeded',
      outcome: 'advisory',
      path,
      facts: {
        line: line.name,
        budget: formatMoney(budget),
        paid: formatMoney(executed ?? money(0)),
        committed: formatMoney(committed ?? money(0)),
        excess: formatMoney(excess),
        // Up to a fifth of a line the council is said to transfer by itself; beyond, the minister approves too.
        beyond: excess.times(5).gt(budget) ? 'yes' : 'no',
      },
    },
  ];
}

/** B8, line by line: advisory, for money may be moved between lines. */
export const linesWithinBudget = clusterRule('B8-lines', (cluster): readonly ClusterDraft[] => {
  const { lines, budget, paid, committed } = spendingOf(cluster);
  const exceeded = lines.flatMap(look);
  if (exceeded.length > 0 || lines.length === 0 || budget.missing + paid.missing + committed.missing > 0)
    return exceeded;
  return [
    { code: 'lines-within', outcome: 'met', path: ['cluster', 'lines'], facts: { lines: lines.length } },
  ];
});
