import type { IsoDate } from '../../../core/dated.js';
import { fold } from '../../../core/text.js';
import { standing } from '../../../model/evidence.js';
import type { LoanFacts } from '../facts.js';
import { eachLoan, isPlanned } from '../loans.js';
import { clusterRule } from '../rule.js';

/** Blank where there is a document that does not state it, or no decision at all; undefined where nobody said. */
const stated = ({ decision, purposeInDecision, purposeInApproval }: LoanFacts) => ({
  decision: decision === 'none' || decision?.pending ? '' : purposeInDecision?.trim(),
  approval: purposeInApproval?.trim(),
});

function look(loan: LoanFacts, on: IsoDate) {
  const { decision, approval } = stated(loan);
  // Without an approval there is nothing for it to state: that is the matter of B4-approval alone.
  const approved = standing(loan.approval, on) !== 'not-shown';
  const facts = (where: string) => ({ where, decision: decision ?? '', approval: approval ?? '' });
  const lacks = (text: string | undefined) => text === '';

  const missing = [
    ...(lacks(decision) ? ['decision'] : []),
    ...(approved && lacks(approval) ? ['approval'] : []),
  ];
  if (missing.length > 0) {
    const where = facts(missing.length === 2 ? 'both' : String(missing[0]));
    return isPlanned(loan, on)
      ? ({ code: 'loan-purpose-pending', outcome: 'advisory', facts: where } as const)
      : ({ code: 'loan-purpose-missing', outcome: 'breached', facts: where } as const);
  }
  const unknown = [
    ...(decision === undefined ? ['decision'] : []),
    ...(approved && approval === undefined ? ['approval'] : []),
  ];
  if (unknown.length > 0) {
    const where = facts(unknown.length === 2 ? 'both' : String(unknown[0]));
    return { code: 'loan-purpose-unknown', outcome: 'undetermined', facts: where } as const;
  }
  return !approved || fold(decision ?? '') === fold(approval ?? '')
    ? ({ code: 'loan-purpose-stated', outcome: 'met', facts: facts(approved ? 'both' : 'decision') } as const)
    : ({ code: 'loan-purposes-differ', outcome: 'advisory', facts: facts('both') } as const);
}

/** B4: the purpose stands in the council's decision and in the minister's approval. Whether two wordings mean one is for people. */
export const loanPurposeStated = clusterRule('B4-purpose', (cluster, on) =>
  eachLoan(cluster, (loan) => look(loan, on)),
);
