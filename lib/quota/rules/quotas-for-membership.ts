import { procedureRule } from '../../procedure/rule.js';
import type { ExpenditureLine, QuotaDraft, QuotaFacts } from '../facts.js';

function look({ name, fundedBy, purpose }: ExpenditureLine, index: number): QuotaDraft {
  const rest = { path: ['expenditure', index], facts: { line: name, purpose: purpose ?? '' } };
  if (fundedBy === 'other' || purpose === 'general')
    return { code: 'expense-general', outcome: 'met', ...rest };
  return fundedBy === undefined || purpose === undefined
    ? { code: 'expense-unknown', outcome: 'undetermined', ...rest }
    : { code: 'expense-from-quotas', outcome: 'advisory', ...rest };
}

/** Q8: quotas are for membership, not meant to cover services and projects. Guidance, so never a breach. */
export const quotasForMembership = procedureRule('Q8', ({ expenditure }: QuotaFacts) =>
  (expenditure ?? []).map(look),
);
