import type { IsoDate } from '../../core/dated.js';
import { formatMoney } from '../../core/money.js';
import { fold } from '../../core/text.js';
import { orNone, priced } from '../../model/said.js';
import { isPlanned, partyOf, placedContracts } from '../contracts.js';
import type { ContractFacts, TendersFacts } from '../facts.js';
import { tenderAmounts, tenderNeed } from '../parameters.js';
import { tenderRule, type TenderDraft } from '../rule.js';

type Verdict = Pick<TenderDraft, 'code' | 'outcome'> & Partial<Pick<TenderDraft, 'facts'>>;

/** Words that say that there is an exemption, and not which. */
const BARE = new Set(
  ['כן', 'יש', 'פטור', 'פטור ממכרז', 'بله', 'نعم', 'معفى', 'معاف', 'yes', 'exempt', 'exemption'].map(fold),
);

/** Said that there was none; undefined where nobody said. */
const said = (text: string | undefined): 'named' | 'none' | undefined =>
  text === undefined ? undefined : text.trim() === '' ? 'none' : 'named';

function withoutTender(contract: ContractFacts, { amounts }: TendersFacts, on: IsoDate): Verdict {
  const { amount, object } = contract;
  if (object === 'services') return { code: 'contract-for-services', outcome: 'advisory' };
  if (object === undefined) return { code: 'contract-object-unknown', outcome: 'undetermined' };
  const known = tenderAmounts(contract.on ?? on, amounts);
  const need = known && amount && !amount.isNegative() ? tenderNeed(amount, known) : undefined;
  if (known && need === 'exempt')
    return {
      code: 'contract-maybe-exempt',
      outcome: 'advisory',
      facts: { exempt: formatMoney(known.exempt) },
    };
  const outcome = isPlanned(contract, on) ? 'advisory' : 'breached';
  return { code: 'contract-without-tender', outcome, facts: { need: orNone(need) } };
}

function verdict(contract: ContractFacts, facts: TendersFacts, on: IsoDate): Verdict | undefined {
  const { exemption = '', tender: number = '' } = contract;
  const [tender, ground] = [said(contract.tender), said(contract.exemption)];
  const party = partyOf(contract);
  // A contract of an authority is bound by its own law; under a tender of the cluster, X3 looks at it.
  if (party === 'authority') return undefined;
  if (tender === 'named') return { code: 'contract-by-tender', outcome: 'met', facts: { tender: number } };
  if (ground === 'named')
    return BARE.has(fold(exemption))
      ? { code: 'contract-exemption-unnamed', outcome: 'undetermined' }
      : { code: 'contract-exempt', outcome: 'met', facts: { exemption } };
  if (party === undefined) return { code: 'contract-party-unknown', outcome: 'undetermined' };
  if (tender === 'none' && ground === 'none') return withoutTender(contract, facts, on);
  if (contract.object === 'services') return { code: 'contract-for-services', outcome: 'advisory' };
  const missing = tender === ground ? 'both' : tender === undefined ? 'tender' : 'exemption';
  return { code: 'contract-tender-unsaid', outcome: 'undetermined', facts: { missing } };
}

/** X1: the cluster's contract for goods, land or work is by a public tender, or on a ground of the regulations. */
export const contractByTender = tenderRule('X1', (facts, on) =>
  placedContracts(facts).flatMap(({ contract, path }): readonly TenderDraft[] => {
    const found = verdict(contract, facts, on);
    if (!found) return [];
    const { facts: more, ...rest } = found;
    const object = orNone(contract.object);
    return [
      { ...rest, path, facts: { contract: contract.name, object, ...priced(contract.amount), ...more } },
    ];
  }),
);
