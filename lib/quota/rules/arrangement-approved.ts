import type { IsoDate } from '../../core/dated.js';
import { standing, type Evidence } from '../../model/evidence.js';
import { procedureRule } from '../../procedure/rule.js';
import type { QuotaDraft, QuotaFacts } from '../facts.js';

const referenceOf = (evidence: Evidence | undefined) => ({
  reference: evidence === undefined || evidence === 'none' ? '' : evidence.reference,
});

function details({ details: evidence }: QuotaFacts, on: IsoDate): QuotaDraft {
  const drafts = {
    shown: { code: 'own-details-attached', outcome: 'met' },
    'not-shown': { code: 'own-details-missing', outcome: 'breached' },
    unknown: { code: 'own-details-unknown', outcome: 'undetermined' },
  } as const;
  return { ...drafts[standing(evidence, on)], path: ['details'], facts: referenceOf(evidence) };
}

/** Proposing without approval is lawful, charging is not. */
function approval({ arrangementApproval: evidence, levied }: QuotaFacts, on: IsoDate): QuotaDraft {
  const rest = { path: ['arrangementApproval'], facts: referenceOf(evidence) };
  const found = standing(evidence, on);
  if (found === 'shown') return { code: 'own-approved', outcome: 'met', ...rest };
  if (levied === 'no') return { code: 'own-pending', outcome: 'advisory', ...rest };
  return found === 'not-shown' && levied === 'yes'
    ? { code: 'own-unapproved', outcome: 'breached', ...rest }
    : { code: 'own-approval-unknown', outcome: 'undetermined', ...rest };
}

/** Q7: the authorities adopt the recommended model, or attach another arrangement that the minister approves. */
export const arrangementApproved = procedureRule('Q7', (facts: QuotaFacts, on): readonly QuotaDraft[] => {
  if (!facts.model)
    return [{ code: 'arrangement-unknown', outcome: 'undetermined', path: ['model'], facts: {} }];
  if (facts.model.status === 'recommended') {
    const edition = facts.model.edition ?? '';
    return [{ code: 'arrangement-recommended', outcome: 'met', path: ['model'], facts: { edition } }];
  }
  return [details(facts, on), approval(facts, on)];
});
