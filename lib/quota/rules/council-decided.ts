import { procedureRule } from '../../procedure/rule.js';
import type { QuotaFacts } from '../facts.js';
import { demand } from './demand.js';

/** Q9: it is the council that may levy quotas. */
export const councilDecided = procedureRule('Q9-decision', ({ decision, levied }: QuotaFacts, on) =>
  demand(decision, levied, on, ['decision'], {
    shown: 'decision-taken',
    missing: 'decision-missing',
    unknown: 'decision-unknown',
  }),
);
