import { formatMoney, money } from '../../../core/money.js';
import { ACTION } from '../../sources.js';
import { nameOf, placedProjects, tableRule, unknownIn, type ProjectDraft } from '../rule.js';
import { total } from '../sums.js';

const COVER = { code: 'project-receipts-cover', outcome: 'met' } as const;
const EXCEED = { code: 'project-payments-exceed', outcome: 'breached' } as const;
const AHEAD = { code: 'project-payments-ahead', outcome: 'advisory' } as const;

/**
 * Regulation 18: of each extraordinary action, payments are within receipts. It is of budgets; payments that have run ahead of
 * receipts for now are pointed out.
 */
export const withinReceipts = tableRule('K3-receipts', ACTION, (table): readonly ProjectDraft[] => {
  const sums = placedProjects(table).map((one) => ({
    ...one,
    receipts: total(one.project.receipts),
    payments: total(one.project.payments),
  }));
  return [
    ...sums.flatMap(({ project, path, receipts, payments }): readonly ProjectDraft[] => {
      if (!receipts || !payments) return [];
      const excess = money(payments.minus(receipts));
      const above = excess.gt(0);
      const ahead = above && table.figures === 'execution';
      return [
        {
          ...(ahead ? AHEAD : above ? EXCEED : COVER),
          path: [...path, 'payments'],
          operands: [[...path, 'receipts']],
          facts: {
            project: nameOf(project),
            receipts: formatMoney(receipts),
            payments: formatMoney(payments),
            excess: formatMoney(money(excess.abs())),
          },
        },
      ];
    }),
    ...unknownIn(
      'project-receipts-unknown',
      sums.filter(({ receipts, payments }) => !receipts || !payments),
    ),
  ];
});
