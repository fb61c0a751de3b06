import type { IsoDate } from '../../core/dated.js';
import { dateOf, referenceOf } from '../../model/said.js';
import { eachLeaving, type Look } from '../each.js';
import type { LeavingFacts } from '../facts.js';
import { membershipRule } from '../rule.js';
import { isDone, shownOn } from '../standing.js';

function look(leaving: LeavingFacts, on: IsoDate): Look | undefined {
  const { agreed, ministerSettlement, settlement } = leaving;
  const facts = { reference: referenceOf(ministerSettlement), decided: dateOf(ministerSettlement), on };
  const at = ['agreed', 'ministerSettlement'];
  if (agreed === 'yes') return { code: 'settlement-agreed', outcome: 'met', at, facts };
  const byMinister = shownOn(ministerSettlement, on);
  if (byMinister === true) return { code: 'settlement-by-minister', outcome: 'met', at, facts };
  if (agreed === 'no') {
    return byMinister === false
      ? { code: 'settlement-open', outcome: 'advisory', at, facts }
      : {
          code: 'settlement-agreement-unknown',
          outcome: 'undetermined',
          at,
          facts: { ...facts, what: 'minister' },
        };
  }
  if (shownOn(settlement, on) !== true && !isDone(leaving, on)) return undefined;
  return {
    code: 'settlement-agreement-unknown',
    outcome: 'undetermined',
    at,
    facts: { ...facts, what: 'agreed' },
  };
}

/**
 * J4: the settlement that both propose; without agreement the minister decides, with dates. It is his to do, and the text does not say by
 * when, so that an open one is advisory.
 */
export const settlementAgreed = membershipRule('J4-agreed', (facts, on) =>
  eachLeaving(facts, (leaving) => look(leaving, on)),
);
