import type { IsoDate } from '../../../core/dated.js';
import { standing } from '../../../model/evidence.js';
import { referenceOf } from '../../../model/said.js';
import type { LoanFacts } from '../facts.js';
import { eachLoan, isPlanned } from '../loans.js';
import { clusterRule } from '../rule.js';

function look({ approval, ...loan }: LoanFacts, on: IsoDate) {
  const { takenOn = '' } = loan;
  const given = approval === undefined || approval === 'none' ? '' : (approval.on ?? '');
  const facts = { reference: referenceOf(approval), on, taken: takenOn, given };
  const found = standing(approval, on);
  if (found === 'unknown') return { code: 'loan-approval-unknown', outcome: 'undetermined', facts } as const;
  if (found === 'shown')
    return takenOn !== '' && given > takenOn
      ? ({ code: 'loan-approved-after', outcome: 'advisory', facts } as const)
      : ({ code: 'loan-approved', outcome: 'met', facts } as const);
  return isPlanned(loan as LoanFacts, on)
    ? ({ code: 'loan-approval-pending', outcome: 'advisory', facts } as const)
    : ({ code: 'loan-unapproved', outcome: 'breached', facts } as const);
}

/** B4: with the minister's approval. Whether one that came after the loan heals it the text leaves open, so that is advisory. */
export const loanApproved = clusterRule('B4-approval', (cluster, on) =>
  eachLoan(cluster, (loan) => look(loan, on)),
);
