import type { IsoDate } from '../../core/dated.js';
import type { Path } from '../../core/finding.js';
import type { ClusterBudgetFacts, LoanFacts } from './facts.js';
import type { ClusterDraft } from './rule.js';
import { priced } from '../../model/said.js';

export const isPlanned = ({ takenOn }: LoanFacts, on: IsoDate): boolean =>
  takenOn !== undefined && takenOn > on;

export const loanPath = (index: number): Path => ['cluster', 'loans', index];

/** For every loan of a workbook: its name and sum in each sentence. */
export const eachLoan = (
  { loans }: ClusterBudgetFacts,
  look: (loan: LoanFacts) => Pick<ClusterDraft, 'code' | 'outcome'> & Partial<Pick<ClusterDraft, 'facts'>>,
): readonly ClusterDraft[] =>
  (loans ?? []).map((loan, index) => {
    const { facts, ...rest } = look(loan);
    return {
      ...rest,
      path: loanPath(index),
      facts: { loan: loan.name, ...priced(loan.amount), ...facts },
    };
  });
