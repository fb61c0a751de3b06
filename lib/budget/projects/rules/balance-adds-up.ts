import { formatMoney, money, type Money } from '../../../core/money.js';
import { PROJECTS } from '../../sources.js';
import type { ProjectFacts } from '../facts.js';
import { nameOf, placedProjects, tableRule, unknownIn, type ProjectDraft } from '../rule.js';
import { total } from '../sums.js';

/** Other things that sheets call a balance: the deficit, or what remains of the approved sum. */
const isOther = (balance: Money, receipts: Money, payments: Money, approved: Money | undefined): boolean =>
  balance.eq(payments.minus(receipts)) ||
  (approved !== undefined && (balance.eq(approved.minus(payments)) || balance.eq(approved.minus(receipts))));

interface Summed {
  readonly project: ProjectFacts;
  readonly receipts: Money | undefined;
  readonly payments: Money | undefined;
}

/** A column of several balances that fits none of its rows is of something else; that of one row has only that row to say so. */
function isBorneOut(sums: readonly Summed[]): boolean {
  const known = sums.filter(({ receipts, payments }) => receipts && payments && !receipts.eq(payments));
  return (
    known.length < 2 ||
    known.some(
      ({ project, receipts, payments }) =>
        receipts && payments && project.balance?.eq(receipts.minus(payments)),
    )
  );
}

/** The balance column of the table is receipts less payments. */
export const balanceAddsUp = tableRule('K3-balance', PROJECTS, (table): readonly ProjectDraft[] => {
  const sums = placedProjects(table)
    .filter(({ project }) => project.balance !== undefined)
    .map((one) => ({ ...one, receipts: total(one.project.receipts), payments: total(one.project.payments) }));
  const borneOut = isBorneOut(sums);
  return [
    ...sums.flatMap(({ project, path, receipts, payments }): readonly ProjectDraft[] => {
      const { balance, approved } = project;
      if (!balance || !receipts || !payments) return [];
      const expected = money(receipts.minus(payments));
      const rest = {
        path: [...path, 'balance'],
        operands: [
          [...path, 'receipts'],
          [...path, 'payments'],
        ],
        facts: {
          project: nameOf(project),
          balance: formatMoney(balance),
          receipts: formatMoney(receipts),
          payments: formatMoney(payments),
          expected: formatMoney(expected),
          difference: formatMoney(money(balance.minus(expected).abs())),
        },
      };
      if (balance.eq(expected)) return [{ code: 'project-balance-met', outcome: 'met', ...rest }];
      return !borneOut || isOther(balance, receipts, payments, approved)
        ? [{ code: 'project-balance-other', outcome: 'advisory', ...rest }]
        : [{ code: 'project-balance-differs', outcome: 'breached', ...rest }];
    }),
    ...unknownIn(
      'project-balance-unknown',
      sums.filter(({ receipts, payments }) => !receipts || !payments),
    ),
  ];
});
