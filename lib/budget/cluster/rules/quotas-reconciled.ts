import type { Path } from '../../../core/finding.js';
import { formatMoney, money, type Money } from '../../../core/money.js';
import { sumKnown } from '../../known-sum.js';
import type { ClusterBudgetFacts, ContributionFacts } from '../facts.js';
import { placed, sideOf, standingBudget } from '../lines.js';
import { clusterRule, type ClusterDraft } from '../rule.js';

interface Placed {
  readonly contribution: ContributionFacts;
  readonly index: number;
}

const pathOf = ({ index }: Placed): Path => ['cluster', 'contributions', index];

/** What two sums are to each other, for the sentence. */
function compared(one: Money, other: Money) {
  const difference = money(one.minus(other));
  return {
    difference: formatMoney(money(difference.abs())),
    direction: difference.isNegative() ? 'below' : 'above',
  };
}

function bothSides(placed: Placed): readonly ClusterDraft[] {
  const { authority, inCluster, inAuthority } = placed.contribution;
  if (!inCluster || !inAuthority) return [];
  const same = inCluster.eq(inAuthority);
  return [
    {
      code: same ? 'contribution-same' : 'contribution-differs',
      outcome: same ? 'met' : 'advisory',
      path: [...pathOf(placed), 'inCluster'],
      operands: [[...pathOf(placed), 'inAuthority']],
      facts: {
        authority,
        inCluster: formatMoney(inCluster),
        inAuthority: formatMoney(inAuthority),
        ...compared(inCluster, inAuthority),
      },
    },
  ];
}

/** Whether the arrangement is the adopted one is for Q7 and Q1; here its quota is only set beside. Budgets are kept in whole shekels. */
function beside(placed: Placed): readonly ClusterDraft[] {
  const { authority, inCluster, byModel } = placed.contribution;
  if (!inCluster || !byModel) return [];
  const same = inCluster.minus(byModel).abs().lt(1);
  return [
    {
      code: same ? 'contribution-as-model' : 'contribution-off-model',
      outcome: same ? 'met' : 'advisory',
      path: [...pathOf(placed), 'inCluster'],
      facts: {
        authority,
        inCluster: formatMoney(inCluster),
        byModel: formatMoney(byModel),
        ...compared(inCluster, byModel),
      },
    },
  ];
}

/** One finding for all members whose sum is missing on the same side. */
function unknown(all: readonly Placed[], missing: 'authority' | 'cluster' | 'both'): readonly ClusterDraft[] {
  const lacking = all.filter(({ contribution: { inCluster, inAuthority } }) => {
    if (missing === 'both') return !inCluster && !inAuthority;
    return missing === 'authority' ? inCluster && !inAuthority : !inCluster && inAuthority;
  });
  const [first] = lacking;
  if (!first) return [];
  return [
    {
      code: 'contribution-unknown',
      outcome: 'undetermined',
      path: pathOf(first),
      operands: lacking.map(pathOf),
      facts: { authority: first.contribution.authority, count: lacking.length, missing },
    },
  ];
}

/** The quotas of all members are what the budget's lines of source 1 expect; where either is not known there is nothing to compare. */
function inTotal({ contributions = [], lines }: ClusterBudgetFacts): readonly ClusterDraft[] {
  const quotas = placed(lines).filter(({ line }) => line.source === 'quotas' && sideOf(line) === 'income');
  const budgeted = sumKnown(quotas.map(({ line }) => standingBudget(line)));
  const listed = sumKnown(contributions.map(({ inCluster }) => inCluster));
  if (quotas.length === 0 || contributions.length === 0 || budgeted.missing + listed.missing > 0) return [];
  const same = budgeted.known.eq(listed.known);
  return [
    {
      code: same ? 'contributions-total-met' : 'contributions-total-differs',
      outcome: same ? 'met' : 'advisory',
      path: ['cluster', 'contributions'],
      operands: quotas.map(({ path }) => path),
      facts: {
        budgeted: formatMoney(budgeted.known),
        listed: formatMoney(listed.known),
        ...compared(budgeted.known, listed.known),
      },
    },
  ];
}

/** B1, ours: what the cluster expects as quotas is what its members have budgeted for it. The text asks for no such comparison. */
export const quotasReconciled = clusterRule('B1-reconciled', (cluster) => {
  const all = (cluster.contributions ?? []).map((contribution, index) => ({ contribution, index }));
  return [
    ...all.flatMap(bothSides),
    ...all.flatMap(beside),
    ...(['authority', 'cluster', 'both'] as const).flatMap((missing) => unknown(all, missing)),
    ...inTotal(cluster),
  ];
});
