import type { IsoDate } from '../../core/dated.js';
import { authorityKey, mayBeSame } from '../../model/authority-key.js';
import { isMemberOn, type Membership } from '../../model/membership.js';
import { orNone } from '../../model/said.js';
import { isForMembers, isPlanned, partyOf, placedTenders } from '../contracts.js';
import type { ContractFacts } from '../facts.js';
import { tenderRule, type TenderDraft } from '../rule.js';

type Verdict = Pick<TenderDraft, 'code' | 'outcome'> & Partial<Pick<TenderDraft, 'facts'>>;

const unclear = (missing: 'authority' | 'name' | 'listing' | 'date'): Verdict => ({
  code: 'contract-member-unclear',
  outcome: 'undetermined',
  facts: { missing },
});

/** Who left and joined again later was a member until it left. */
const wasMember = (membership: Membership, on: IsoDate): boolean => {
  const { joined, left } = membership;
  const again = joined !== undefined && left !== undefined && left <= joined;
  return again ? on < left || joined <= on : isMemberOn(membership, on);
};

function look({ authority = '', on }: ContractFacts, members: readonly Membership[]): Verdict {
  if (authority.trim() === '') return unclear('authority');
  const own = members.filter((each) => authorityKey(each.authority) === authorityKey(authority));
  if (own.length === 0 && members.some((each) => mayBeSame(each.authority, authority)))
    return unclear('name');
  // The list is of today's members: who is in none may have left since.
  const [only] = own;
  if (!only) return unclear('listing');
  const always = own.some(({ joined, left }) => joined === undefined && left === undefined);
  if (always) return { code: 'contract-by-member', outcome: 'met' };
  if (on === undefined) return unclear('date');
  if (own.some((membership) => wasMember(membership, on)))
    return { code: 'contract-by-member', outcome: 'met' };
  const facts = { joined: orNone(only.joined), left: orNone(only.left) };
  return { code: 'contract-by-other', outcome: 'breached', facts };
}

/** X3: who contracts under a tender of the cluster is a member on the day of the contract. */
export const contractByMember = tenderRule('X3-member', (facts, on) => {
  const all = placedTenders(facts).flatMap((placed) =>
    placed.contracts
      .filter(({ contract }) => partyOf(contract) === 'authority' && !isPlanned(contract, on))
      .map((contract) => ({ ...contract, tender: placed.tender.number, forMembers: isForMembers(placed) })),
  );
  const { members } = facts;
  const [first] = all;
  if (!first) return [];
  if (!members)
    return [
      {
        code: 'contract-members-unlisted',
        outcome: 'undetermined',
        path: first.path,
        operands: all.map(({ path }) => path),
        facts: { count: all.length },
      },
    ];
  return all.map(({ contract, path, tender, forMembers }): TenderDraft => {
    const found: Verdict =
      forMembers === 'no'
        ? { code: 'contract-tender-not-for-members', outcome: 'undetermined' }
        : look(contract, members);
    const { facts: more, ...rest } = found;
    const shared = {
      contract: contract.name,
      authority: orNone(contract.authority),
      tender,
      on: orNone(contract.on),
    };
    return { ...rest, path, facts: { ...shared, ...more } };
  });
});
