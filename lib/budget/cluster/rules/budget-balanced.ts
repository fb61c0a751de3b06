import { formatMoney, money } from '../../../core/money.js';
import { sumKnown } from '../../known-sum.js';
import { isRegular, placed, sideOf, standingBudget } from '../lines.js';
import { clusterRule, type ClusterDraft } from '../rule.js';

/** B7, ours: estimates of income and expenditure are expected to meet. The text does not say so, so it is advisory. */
export const budgetBalanced = clusterRule('B7-balance', ({ lines }): readonly ClusterDraft[] => {
  const regular = placed(lines).filter(({ line }) => isRegular(line));
  if (regular.length === 0) return [];
  const of = (side: 'income' | 'expenditure' | undefined) =>
    regular.filter(({ line }) => sideOf(line) === side).map(({ line }) => standingBudget(line));
  const sides = { income: of('income'), expenditure: of('expenditure'), unknown: of(undefined) };
  const [income, expenditure] = [sumKnown(sides.income), sumKnown(sides.expenditure)];
  const difference = money(income.known.minus(expenditure.known));
  const rest = {
    path: ['cluster', 'lines'],
    operands: regular.map(({ path }) => path),
    facts: {
      income: formatMoney(income.known),
      expenditure: formatMoney(expenditure.known),
      difference: formatMoney(money(difference.abs())),
      direction: difference.isNegative() ? 'deficit' : 'surplus',
      missing: income.missing + expenditure.missing + sides.unknown.length,
    },
  };
  if (rest.facts.missing > 0 || sides.income.length === 0 || sides.expenditure.length === 0)
    return [{ code: 'budget-balance-unknown', outcome: 'undetermined', ...rest }];
  return difference.isZero()
    ? [{ code: 'budget-balanced', outcome: 'met', ...rest }]
    : [{ code: 'budget-unbalanced', outcome: 'advisory', ...rest }];
});
