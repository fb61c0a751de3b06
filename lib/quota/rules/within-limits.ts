import { procedureRule } from '../../procedure/rule.js';
import type { QuotaDraft, QuotaFacts } from '../facts.js';
import { againstLimits } from '../limits.js';

/** Q9: within the limits of the order, on one authority and on all. */
export const withinLimits = procedureRule(
  'Q9-limit',
  ({ authorities, limits }: QuotaFacts): readonly QuotaDraft[] => againstLimits(authorities, limits),
);
