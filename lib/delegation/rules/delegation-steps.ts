import type { IsoDate } from '../../core/dated.js';
import { isUnderWay, standing, type Evidence } from '../../model/evidence.js';
import { dateOf } from '../../model/said.js';
import type { DelegationRow } from '../facts.js';
import { delegationRule, type DelegationDraft } from '../rule.js';

const STEPS = ['proposal', 'authorityDecision', 'councilDecision'] as const;

type Found = Pick<DelegationDraft, 'code' | 'outcome'> & { readonly facts: Record<string, string> };

/** Two steps of which the later one was taken first; the same day is lawful. */
function reversed(row: DelegationRow): Found | undefined {
  const dated = STEPS.map((step) => ({ step, day: dateOf(row[step]) })).filter(({ day }) => day !== 'none');
  for (const [index, later] of dated.entries()) {
    const earlier = dated.slice(0, index).find(({ day }) => day > later.day);
    if (!earlier) continue;
    const facts = { step: later.step, day: later.day, before: earlier.step, beforeDay: earlier.day };
    return { code: 'delegation-order-wrong', outcome: 'breached', facts };
  }
  return undefined;
}

const isPending = (evidence: Evidence | undefined): boolean =>
  evidence !== undefined && evidence !== 'none' && evidence.pending === true;

function look(row: DelegationRow, on: IsoDate): Found {
  // While a step is said to be still to come, nothing is in force that the others could break.
  const awaited = STEPS.find((step) => isPending(row[step]));
  if (awaited)
    return { code: 'delegation-step-pending', outcome: 'advisory', facts: { step: awaited, day: 'none' } };
  const wrong = reversed(row);
  if (wrong) return wrong;
  const none = STEPS.find((step) => row[step] === 'none');
  if (none) return { code: 'delegation-step-missing', outcome: 'breached', facts: { step: none } };
  const unknown = STEPS.find((step) => standing(row[step], on) === 'unknown');
  if (unknown) return { code: 'delegation-step-unknown', outcome: 'undetermined', facts: { step: unknown } };
  const ahead = STEPS.find((step) => isUnderWay(row[step], on));
  if (ahead)
    return {
      code: 'delegation-step-pending',
      outcome: 'advisory',
      facts: { step: ahead, day: dateOf(row[ahead]) },
    };
  const undated = STEPS.find((step) => dateOf(row[step]) === 'none');
  if (undated) return { code: 'delegation-step-undated', outcome: 'undetermined', facts: { step: undated } };
  return { code: 'delegation-steps-taken', outcome: 'met', facts: { day: dateOf(row.councilDecision) } };
}

/** D2: the head proposes, the authority's council approves, then the cluster's. */
export const delegationSteps = delegationRule('D2-steps', ({ delegations = [] }, on) =>
  delegations.map((row, index): DelegationDraft => {
    const { facts, ...found } = look(row, on);
    const { authority, subject } = row;
    return { ...found, path: ['delegations', index], facts: { authority, subject, on, ...facts } };
  }),
);
