import type { IsoDate } from '../../core/dated.js';
import { standing, type Evidence } from '../../model/evidence.js';
import { dateOf, referenceOf } from '../../model/said.js';
import type { SaleFacts } from '../facts.js';
import { tenderRule, type TenderDraft } from '../rule.js';
import { eachSale, unmet } from '../sales.js';

type Verdict = Pick<TenderDraft, 'code' | 'outcome' | 'facts'>;

const dayOf = (evidence: Evidence | undefined): IsoDate | undefined =>
  evidence === undefined || evidence === 'none' ? undefined : evidence.on;

function look(sale: SaleFacts, on: IsoDate): Verdict {
  const { opinion, opinionBy, priceCustomary, decision } = sale;
  const found = standing(opinion, on);
  const facts = { reference: referenceOf(opinion), given: dateOf(opinion), decided: dateOf(decision), on };
  const failed = (code: TenderDraft['code'], more = {}): Verdict => ({
    code,
    outcome: unmet(sale, on),
    facts: { ...facts, ...more },
  });
  const unknown = (missing: string): Verdict => ({
    code: 'sale-opinion-unknown',
    outcome: 'undetermined',
    facts: { ...facts, missing },
  });
  if (found === 'not-shown') return failed('sale-opinion-missing');
  if (found === 'unknown') return unknown('opinion');
  if (opinionBy === 'authority' || opinionBy === 'other')
    return failed('sale-opinion-of-other', { by: opinionBy });
  if (priceCustomary === 'no') return failed('sale-price-above');
  const [given, decided] = [dayOf(opinion), dayOf(decision)];
  if (given !== undefined && decided !== undefined && given > decided) return failed('sale-opinion-after');
  if (opinionBy === undefined) return unknown('by');
  if (priceCustomary === undefined) return unknown('price');
  // Where the council has not decided there is nothing yet that the opinion should come before.
  const order = standing(decision, on) === 'not-shown' || (given !== undefined && decided !== undefined);
  return order ? { code: 'sale-opinion-before', outcome: 'met', facts } : unknown('date');
}

/**
 * X5: the opinion of the cluster's own treasurer, that the price is not above the customary one, was laid before the council; on the day of
 * its decision is in time. What is no sale of goods is not looked at.
 */
export const saleOpinion = tenderRule('X5-opinion', (facts, on) =>
  eachSale(facts, (sale) => (sale.object === 'goods' ? look(sale, on) : undefined)),
);
