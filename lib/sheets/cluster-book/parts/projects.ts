import type { ProjectFacts, ProjectMoney } from '../../../budget/projects/facts.js';
import { money, type Money } from '../../../core/money.js';
import { phrases } from '../phrases.js';
import { present, type Row } from '../row.js';
import type { TableSpec } from '../spec.js';
import { NATURES, STATUSES, PLEDGES } from './projects-choices.js';
import { FIELDS } from './projects-fields.js';

const sum = (moneys: readonly ProjectMoney[] | undefined): Money | undefined =>
  moneys?.every(({ amount }) => amount !== null)
    ? moneys.reduce((before, { amount }) => money(before.plus(amount ?? 0)), money(0))
    : undefined;

/**
 * What came in and what went out. A balance of earlier years counts with the side that it adds to. What the regular budget
 * contributes is a receipt of the action, what moves back to it none of its payments, unless the balance of the row says otherwise.
 */
function receiptsAndPayments(
  row: Row,
  balance: Money | undefined,
): Pick<ProjectFacts, 'receipts' | 'payments'> {
  const [from, to] = [row.carried('fromRegular', 1), row.carried('toRegular', 1)];
  const readings = (
    [
      [true, false],
      [true, true],
      [false, false],
      [false, true],
    ] as const
  ).map(([withFrom, withTo]) => () => ({
    receipts: row.moneys('receipts', row.carried('opening', 1), withFrom ? from : undefined),
    payments: row.moneys('payments', row.carried('opening', -1), withTo ? to : undefined),
  }));
  const agrees = (read: (typeof readings)[number]): boolean => {
    const { receipts, payments } = read();
    const [received, paid] = [sum(receipts), sum(payments)];
    return (
      balance !== undefined &&
      received !== undefined &&
      paid !== undefined &&
      balance.eq(received.minus(paid))
    );
  };
  // Reading leaves behind where each amount stands, so the one that is taken is read last.
  const taken = readings.find(agrees) ?? readings[0];
  return present(taken?.() ?? {});
}

/** B9 and regulation 18: extraordinary budgets, a line for each. */
export const projectsPart: TableSpec<'projects'> = {
  part: 'projects',
  kind: 'K3',
  title: {
    he: 'תקציבים בלתי רגילים',
    ar: 'الميزانيات غير العادية',
    fa: 'بودجه‌های غیرعادی',
    en: 'Extraordinary budgets',
  },
  titles: phrases(
    'ריכוז התקבולים והתשלומים של התקציב הבלתי רגיל לפי פרקי התקציב | תקציב בלתי רגיל | תב"רים | תב"ר | התקציב הבלתי רגיל | ריכוז תב"רים | דוח תב"רים',
    'ميزانيات غير عادية | الميزانية غير العادية',
    'بودجهٔ غیرعادی',
    'extraordinary budget | projects',
  ),
  fields: FIELDS,
  needs: [
    ['name', 'number'],
    ['receipts', 'payments', 'fromRegular', 'toRegular', 'pledgedFor', 'balance'],
    ['receipts', 'payments', 'approved'],
  ],
  name: 'name',
  headed: true,
  item(row) {
    const number = row.text('number') || undefined;
    const name = row.text('name') ?? number;
    const balance = row.money('balance');
    const rest = present({
      number,
      purpose: row.text('purpose') || undefined,
      nature: row.choice('nature', NATURES),
      approved: row.money('approved'),
      ...receiptsAndPayments(row, balance),
      balance,
      account: row.text('account') || undefined,
      status: row.choice('status', STATUSES),
      endedOn: row.date('endedOn'),
      fromRegular: row.money('fromRegular'),
      toRegular: row.money('toRegular'),
      offPurpose: row.money('offPurpose'),
      pledgedFor: row.choice('pledgedFor', PLEDGES),
    });
    return name === undefined && Object.keys(rest).length === 0 ? undefined : { name: name ?? '', ...rest };
  },
};
