import { procedureRule } from '../../procedure/rule.js';
import type { QuotaFacts } from '../facts.js';
import { demand } from './demand.js';

/** Q9: with the minister's approval. */
export const ministerApproved = procedureRule('Q9-approval', ({ approval, levied }: QuotaFacts, on) =>
  demand(approval, levied, on, ['approval'], {
    shown: 'approval-given',
    missing: 'approval-missing',
    unknown: 'approval-unknown',
  }),
);
