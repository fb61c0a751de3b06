import { formatMoney } from '../../../core/money.js';
import { sumKnown } from '../../known-sum.js';
import type { LoanFacts } from '../facts.js';
import { isPlanned, loanPath } from '../loans.js';
import { clusterRule, type ClusterDraft } from '../rule.js';

const sumOf = (loans: readonly LoanFacts[]) => sumKnown(loans.map(({ amount }) => amount));

/** B4: subject to every limit of the order, on all loans together. Planned ones are not owed yet. */
export const loansWithinLimit = clusterRule(
  'B4-limit',
  ({ loans, loanLimit }, on): readonly ClusterDraft[] => {
    if (!loans || loans.length === 0) return [];
    const rest = { path: ['cluster', 'loanLimit'], operands: loans.map((_, index) => loanPath(index)) };
    if (loanLimit === 'none') return [{ code: 'loan-limit-none', outcome: 'met', ...rest, facts: {} }];
    const taken = sumOf(loans.filter((loan) => !isPlanned(loan, on)));
    const all = sumOf(loans);
    const total = { total: formatMoney(taken.known), planned: formatMoney(all.known), missing: all.missing };
    if (!loanLimit) return [{ code: 'loan-limit-unknown', outcome: 'undetermined', ...rest, facts: total }];
    const facts = { ...total, limit: formatMoney(loanLimit) };
    if (taken.known.gt(loanLimit))
      return [{ code: 'loan-limit-exceeded', outcome: 'breached', ...rest, facts }];
    if (taken.missing > 0) return [{ code: 'loan-sum-unknown', outcome: 'undetermined', ...rest, facts }];
    return all.known.gt(loanLimit)
      ? [{ code: 'loan-limit-planned', outcome: 'advisory', ...rest, facts }]
      : [{ code: 'loan-limit-kept', outcome: 'met', ...rest, facts }];
  },
);
