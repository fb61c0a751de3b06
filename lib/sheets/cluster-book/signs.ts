import type { ClusterLine } from '../../budget/cluster/facts.js';
import type { ProjectFacts } from '../../budget/projects/facts.js';
import { money, type Money } from '../../core/money.js';

const amountsOf = (line: ClusterLine): readonly Money[] =>
  [line.budget, line.amended, line.executed, line.committed].flatMap((amount) => amount ?? []);

const allNegative = (amounts: readonly Money[]): boolean =>
  amounts.some((amount) => amount.lt(0)) && amounts.every((amount) => amount.lte(0));

const turned = (amount: Money | undefined): Money | undefined =>
  amount && money(amount.isZero() ? 0 : amount.neg());

/** Payments written as negative numbers, all of them: then the minus is the sheet's sign for payments, and facts have none. */
export function turnExpenditure(lines: readonly ClusterLine[]): readonly ClusterLine[] | undefined {
  const payments = lines.filter(({ side }) => side === 'expenditure');
  if (!allNegative(payments.flatMap(amountsOf))) return undefined;
  return lines.map((line) => {
    if (line.side !== 'expenditure') return line;
    const { budget, amended, executed, committed, ...rest } = line;
    const [a, b, c, d] = [budget, amended, executed, committed].map(turned);
    return {
      ...rest,
      ...(a && { budget: a }),
      ...(b && { amended: b }),
      ...(c && { executed: c }),
      ...(d && { committed: d }),
    };
  });
}

/** As `turnExpenditure`, of the payments of extraordinary budgets. */
export function turnPayments(projects: readonly ProjectFacts[]): readonly ProjectFacts[] | undefined {
  const all = projects.flatMap(({ payments = [] }) => payments.flatMap(({ amount }) => amount ?? []));
  if (!allNegative(all)) return undefined;
  return projects.map((project) =>
    project.payments
      ? {
          ...project,
          payments: project.payments.map(({ name, amount }) => ({
            name,
            amount: amount && money(amount.abs()),
          })),
        }
      : project,
  );
}
