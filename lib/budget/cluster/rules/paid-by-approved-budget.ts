import { formatMoney } from '../../../core/money.js';
import { standing } from '../../../model/evidence.js';
import { orNone, referenceOf } from '../../../model/said.js';
import { clusterRule, type ClusterDraft } from '../rule.js';
import { spendingOf } from '../spending.js';

/** B8: nothing is paid but by the budget that the minister approved, so nothing before there is one. */
export const paidByApprovedBudget = clusterRule('B8-approved', (cluster, on): readonly ClusterDraft[] => {
  const { approved, firstPayment, year } = cluster;
  const { paid } = spendingOf(cluster);
  const begun = firstPayment !== undefined && firstPayment <= on;
  if (!begun && !paid.known.gt(0)) return [];

  const given = approved === undefined || approved === 'none' ? '' : (approved.on ?? '');
  const first = begun ? firstPayment : '';
  const rest = {
    path: ['cluster', 'approved'],
    operands: [['cluster', 'firstPayment']],
    facts: {
      paid: formatMoney(paid.known),
      reference: referenceOf(approved),
      given: orNone(given),
      first: orNone(first),
      on,
    },
  };
  const found = standing(approved, on);
  if (found === 'not-shown') return [{ code: 'payments-unapproved', outcome: 'breached', ...rest }];
  if (found === 'unknown') return [{ code: 'payments-approval-unknown', outcome: 'undetermined', ...rest }];
  if (given !== '' && first !== '' && first < given)
    return [{ code: 'payments-before-approval', outcome: 'breached', ...rest }];
  // No payment of a year comes before its first day.
  const inTime = given !== '' && (first !== '' || (year !== undefined && given <= `${String(year)}-01-01`));
  return inTime
    ? [{ code: 'payments-approved', outcome: 'met', ...rest }]
    : [{ code: 'payments-date-unknown', outcome: 'undetermined', ...rest }];
});
