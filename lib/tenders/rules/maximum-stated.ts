import type { IsoDate } from '../../core/dated.js';
import { formatMoney } from '../../core/money.js';
import { standing } from '../../model/evidence.js';
import { isForMembers, placedTenders, type PlacedTender } from '../contracts.js';
import { tenderRule, type TenderDraft } from '../rule.js';

function look(placed: PlacedTender, on: IsoDate): Pick<TenderDraft, 'code' | 'outcome'> | undefined {
  const { maximum, published } = placed.tender;
  const forMembers = isForMembers(placed);
  if (forMembers === 'no') return undefined;
  if (maximum !== undefined && maximum !== 'none') return { code: 'tender-maximum-stated', outcome: 'met' };
  if (forMembers === undefined) return { code: 'tender-for-members-unsaid', outcome: 'undetermined' };
  if (maximum === undefined) return { code: 'tender-maximum-unsaid', outcome: 'undetermined' };
  // Before the papers are published it can still be written into them.
  const outcome = standing(published, on) === 'not-shown' ? 'advisory' : 'breached';
  return { code: 'tender-maximum-missing', outcome };
}

/** X2: a tender for the members states the largest total engagement. */
export const maximumStated = tenderRule('X2', (facts, on) =>
  placedTenders(facts).flatMap((placed): readonly TenderDraft[] => {
    const { number, maximum } = placed.tender;
    const found = look(placed, on);
    const amount = maximum === undefined || maximum === 'none' ? '' : formatMoney(maximum);
    return found ? [{ ...found, path: placed.path, facts: { tender: number, maximum: amount } }] : [];
  }),
);
