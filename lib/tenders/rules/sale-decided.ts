import type { IsoDate } from '../../core/dated.js';
import { standing } from '../../model/evidence.js';
import { needed } from '../../model/majority.js';
import { dateOf, orNone, referenceOf } from '../../model/said.js';
import { appointedOn } from '../../model/seat.js';
import type { SaleFacts, TendersFacts } from '../facts.js';
import { tenderRule, type TenderDraft } from '../rule.js';
import { eachSale, unmet } from '../sales.js';

type Verdict = Pick<TenderDraft, 'code' | 'outcome' | 'facts'>;

const decidedOn = ({ decision }: SaleFacts): IsoDate | undefined =>
  decision === undefined || decision === 'none' ? undefined : decision.on;

/** All members of the council: by the row, else those appointed on the day of the decision. */
function membersOf(sale: SaleFacts, { seats }: TendersFacts): number | undefined {
  if (sale.members !== undefined) return sale.members;
  const day = decidedOn(sale);
  return seats && day !== undefined ? appointedOn(seats, day).length : undefined;
}

function look(sale: SaleFacts, facts: TendersFacts, on: IsoDate): Verdict {
  const { decision, votesFor, soldOn } = sale;
  const unknown = (missing: string): Verdict => ({
    code: 'sale-decision-unknown',
    outcome: 'undetermined',
    facts: { missing },
  });
  const found = standing(decision, on);
  if (found === 'not-shown') return { code: 'sale-undecided', outcome: unmet(sale, on), facts: { on } };
  if (found === 'unknown') return unknown('decision');
  if (votesFor === undefined) return unknown('votes');
  const members = membersOf(sale, facts);
  if (members === undefined || members === 0) return unknown('members');
  if (votesFor > members) return unknown('more');
  const required = needed('majority', members);
  const votes = { votes: votesFor, members, needed: required, reference: referenceOf(decision) };
  if (votesFor < required)
    return {
      code: 'sale-majority-missing',
      outcome: unmet(sale, on),
      facts: { ...votes, short: required - votesFor },
    };
  const decided = decidedOn(sale);
  return soldOn !== undefined && decided !== undefined && decided > soldOn
    ? {
        code: 'sale-decided-after',
        outcome: 'advisory',
        facts: { ...votes, decided: dateOf(decision), sold: orNone(soldOn) },
      }
    : { code: 'sale-decided', outcome: 'met', facts: votes };
}

/** X5: most of all members of the council decided so. What is no sale of goods is not looked at. */
export const saleDecided = tenderRule('X5-majority', (facts, on) =>
  eachSale(facts, (sale) => (sale.object === 'goods' ? look(sale, facts, on) : undefined)),
);
