import type { IsoDate } from '../../../core/dated.js';
import { standing, type Evidence } from '../../../model/evidence.js';
import { orNone, referenceOf } from '../../../model/said.js';
import type { ClusterBudgetFacts } from '../facts.js';
import { clusterRule, type ClusterDraft } from '../rule.js';

/** In their order: what the minister approved was submitted, and what was submitted was prepared. */
const STEPS = ['proposal', 'submitted', 'approved'] as const;

/** Once the budget's year has begun, a proposal that was not made is missing; approval is the minister's own act. */
function lacking(step: (typeof STEPS)[number], year: number | undefined, on: IsoDate) {
  if (step === 'approved' || (year !== undefined && on < `${String(year)}-01-01`))
    return { code: 'budget-step-pending', outcome: 'advisory' } as const;
  return year === undefined
    ? ({ code: 'budget-step-unknown', outcome: 'undetermined' } as const)
    : ({ code: 'budget-step-missing', outcome: 'breached' } as const);
}

/** At least two months before the year is the rule of regional councils: a cluster is only told of it. */
function lateness(submitted: Evidence | undefined, year: number | undefined): readonly ClusterDraft[] {
  const given = submitted === undefined || submitted === 'none' ? undefined : submitted.on;
  if (given === undefined || year === undefined) return [];
  const by = `${String(year - 1)}-11-01`;
  if (given <= by) return [];
  const facts = { submitted: given, by, year: String(year) };
  return [{ code: 'budget-submitted-late', outcome: 'advisory', path: ['cluster', 'submitted'], facts }];
}

/** B7: every year a proposal, submitted to the minister for approval. */
export const proposalSubmitted = clusterRule(
  'B7',
  (cluster: ClusterBudgetFacts, on): readonly ClusterDraft[] => {
    const { year } = cluster;
    const found = STEPS.map((step) => standing(cluster[step], on));
    if (found.every((standing) => standing === 'unknown'))
      return [
        {
          code: 'budget-steps-unknown',
          outcome: 'undetermined',
          path: ['cluster', 'proposal'],
          facts: { year: orNone(year) },
        },
      ];
    const drafts = STEPS.map((step, index): ClusterDraft => {
      const by = STEPS.find((_, later) => later >= index && found[later] === 'shown');
      const facts = {
        step,
        by: by ?? '',
        reference: referenceOf(by === undefined ? undefined : cluster[by]),
        year: orNone(year),
        missing: found[index] === 'unknown' ? 'evidence' : 'year',
        on,
      };
      const path = ['cluster', step];
      if (by !== undefined) return { code: 'budget-step-shown', outcome: 'met', path, facts };
      return found[index] === 'unknown'
        ? { code: 'budget-step-unknown', outcome: 'undetermined', path, facts }
        : { ...lacking(step, year, on), path, facts };
    });
    return [...drafts, ...lateness(cluster.submitted, year)];
  },
);
