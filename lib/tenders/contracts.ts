import type { IsoDate } from '../core/dated.js';
import type { Path } from '../core/finding.js';
import { fold } from '../core/text.js';
import type { ContractFacts, TenderFacts, TendersFacts } from './facts.js';

/** A contract with its row. */
export interface PlacedContract {
  readonly contract: ContractFacts;
  readonly path: Path;
}

/** All rows of one tender: an amended tender, or one of several lots, may have more than one. */
export interface PlacedTender {
  readonly key: string;
  readonly tender: TenderFacts;
  readonly path: Path;
  readonly repeated: readonly TenderFacts[];
  readonly contracts: readonly PlacedContract[];
}

/** Words before a tender's number, as they are folded. */
const BEFORE =
  /^(?:(?:ה?מכרז|פומבי|מס|מספר|tender|public|no|number|(?:ال)?مناقصه|(?:ال)?عامه|عمومي|رقم|شماره) )+/;

/** A tender's number as it is compared: `מכרז מס' 7/2025` and `7/2025` are the same. */
export const tenderKey = (number: string): string => fold(number).replace(BEFORE, '');

/** A contract dated after the day of the check is not made yet. */
export const isPlanned = ({ on: made }: ContractFacts, on: IsoDate): boolean =>
  made !== undefined && made > on;

/** Who contracts; an authority that is named contracts itself unless the row says otherwise. */
export const partyOf = ({ party, authority = '' }: ContractFacts): 'cluster' | 'authority' | undefined =>
  party ?? (authority.trim() === '' ? undefined : 'authority');

export const placedContracts = ({ contracts = [] }: TendersFacts): readonly PlacedContract[] =>
  contracts.map((contract, index) => ({ contract, path: ['contracts', index] }));

/** From the earliest, undated ones last; the order of the rows decides nothing. */
export const inDateOrder = (contracts: readonly PlacedContract[]): readonly PlacedContract[] => {
  const sortKey = ({ contract }: PlacedContract) =>
    JSON.stringify([
      contract.on ?? '9999',
      contract.name,
      contract.authority ?? '',
      contract.amount?.toFixed() ?? '',
      contract,
    ]);
  return [...contracts].sort((a, b) => {
    const [one, other] = [sortKey(a), sortKey(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  });
};

/** Each tender once, with the contracts that name it. */
export function placedTenders(facts: TendersFacts): readonly PlacedTender[] {
  const byTender = new Map<string, PlacedContract[]>();
  for (const placed of placedContracts(facts)) {
    const key = tenderKey(placed.contract.tender ?? '');
    byTender.set(key, [...(byTender.get(key) ?? []), placed]);
  }
  const rows = new Map<string, TenderFacts[]>();
  for (const tender of facts.tenders ?? []) {
    const key = tenderKey(tender.number);
    rows.set(key, [...(rows.get(key) ?? []), tender]);
  }
  const seen = new Set<string>();
  return (facts.tenders ?? []).flatMap((tender, index): PlacedTender[] => {
    const key = tenderKey(tender.number);
    if (key !== '' && seen.has(key)) return [];
    seen.add(key);
    const path = ['tenders', index];
    if (key === '') return [{ key, tender, path, repeated: [tender], contracts: [] }];
    const contracts = inDateOrder(byTender.get(key) ?? []);
    return [{ key, tender, path, repeated: rows.get(key) ?? [], contracts }];
  });
}

/** 3.ג speaks of tenders for the members; one that an authority contracts under is taken for such a one where nobody said. */
export function isForMembers({ tender, contracts }: PlacedTender): 'yes' | 'no' | undefined {
  if (tender.forMembers !== undefined) return tender.forMembers;
  return contracts.some(({ contract }) => partyOf(contract) === 'authority') ? 'yes' : undefined;
}
