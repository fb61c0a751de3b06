import { standing } from '../../model/evidence.js';
import { delegationRule, type DelegationDraft } from '../rule.js';

const VERDICTS = {
  yes: { code: 'delegation-convinced', outcome: 'met' },
  no: { code: 'delegation-unconvinced', outcome: 'breached' },
  unknown: { code: 'delegation-conviction-unknown', outcome: 'undetermined' },
} as const;

/** D2: the cluster's council approved after it was convinced; where it has not approved there is nothing to ask yet. */
export const delegationConvinced = delegationRule('D2-convinced', ({ delegations = [] }, on) =>
  delegations.flatMap(
    ({ authority, subject, convinced, councilDecision }, index): readonly DelegationDraft[] =>
      standing(councilDecision, on) === 'shown'
        ? [
            {
              ...VERDICTS[convinced ?? 'unknown'],
              path: ['delegations', index, 'convinced'],
              facts: { authority, subject },
            },
          ]
        : [],
  ),
);
