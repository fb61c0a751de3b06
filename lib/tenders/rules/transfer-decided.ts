import { standing } from '../../model/evidence.js';
import { referenceOf } from '../../model/said.js';
import { tenderRule } from '../rule.js';
import { eachTransfer, unmet } from '../transfers.js';

/** X4: the cluster's council decided so. */
export const transferDecided = tenderRule('X4-decision', (facts, on) =>
  eachTransfer(facts, (transfer) => {
    const found = standing(transfer.decision, on);
    const more = { reference: referenceOf(transfer.decision), on };
    if (found === 'shown') return { code: 'transfer-decided', outcome: 'met', facts: more };
    return found === 'unknown'
      ? { code: 'transfer-decision-unknown', outcome: 'undetermined', facts: more }
      : { code: 'transfer-undecided', outcome: unmet(transfer), facts: more };
  }),
);
