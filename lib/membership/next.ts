import type { JoiningStepName, LeavingStepName, MembershipStep } from './steps.js';

type StepName = JoiningStepName | LeavingStepName;

/** What may be done in place of a step: the minister for the council (J1, J4), the council for the authority (J3). */
const INSTEAD: Readonly<Partial<Record<StepName, readonly StepName[]>>> = {
  council: ['ministerReasons'],
  authorityDecision: ['councilDecision', 'convinced'],
  agreed: ['ministerSettlement'],
};

const isOpen = ({ standing }: MembershipStep): boolean => standing === 'missing' || standing === 'unknown';

/** The first step that is not shown, and another that may be done in its place; none where nothing is open. */
export function nextSteps<Name extends StepName>(
  steps: readonly MembershipStep<Name>[],
): readonly MembershipStep<Name>[] {
  const first = steps.find(isOpen);
  if (!first) return [];
  const names: readonly StepName[] = INSTEAD[first.step] ?? [];
  const other = steps.find((step) => names.includes(step.step) && isOpen(step));
  return other ? [first, other] : [first];
}
