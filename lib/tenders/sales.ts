import type { IsoDate } from '../core/dated.js';
import type { Outcome } from '../core/finding.js';
import { orNone, priced } from '../model/said.js';
import type { SaleFacts, TendersFacts } from './facts.js';
import type { TenderDraft } from './rule.js';

/** A sale that is still to come can still be put right. */
export const unmet = ({ soldOn }: SaleFacts, on: IsoDate): Outcome =>
  soldOn !== undefined && soldOn > on ? 'advisory' : 'breached';

type Verdict = Pick<TenderDraft, 'code' | 'outcome'> & Partial<Pick<TenderDraft, 'facts'>>;

export const eachSale = (
  { sales = [] }: TendersFacts,
  look: (sale: SaleFacts) => Verdict | undefined,
): readonly TenderDraft[] =>
  sales.flatMap((sale, index): readonly TenderDraft[] => {
    const found = look(sale);
    if (!found) return [];
    const { facts, ...rest } = found;
    const shared = { goods: sale.goods, authority: orNone(sale.authority), ...priced(sale.price) };
    return [{ ...rest, path: ['sales', index], facts: { ...shared, ...facts } }];
  });
