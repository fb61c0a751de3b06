import { authorityKey } from '../../model/authority-key.js';
import { needed } from '../../model/majority.js';
import { isMemberOn } from '../../model/membership.js';
import type { CouncilFacts } from '../facts.js';
import { planOf, plannedTerms } from '../plan.js';
import { councilRule, type CouncilDraft } from '../rule.js';

type Term = ReturnType<typeof plannedTerms>[number];

function ofTerm({ from, to, seats }: Term, { members }: CouncilFacts): CouncilDraft {
  const names = new Map(
    (members ?? [])
      .filter((member) => isMemberOn(member, from))
      .map(({ authority }) => [authorityKey(authority), authority]),
  );
  const planned = new Set(seats.map(({ key }) => key));
  const left = [...names].filter(([key]) => !planned.has(key)).map(([, authority]) => authority);
  const strange = seats.filter(({ key }) => !names.has(key)).map(({ row }) => row.authority);
  const least = needed('employees', seats.length);
  const known = seats.filter(({ row }) => row.employee === 'yes').length;
  const open = seats.filter(({ row }) => row.employee === undefined).length;
  const verdict =
    left.length + strange.length > 0 || !members
      ? ({ code: 'rotation-unknown', outcome: 'undetermined' } as const)
      : known >= least
        ? ({ code: 'rotation-half', outcome: 'met' } as const)
        : known + open < least
          ? ({ code: 'rotation-few', outcome: 'breached' } as const)
          : ({ code: 'rotation-unknown', outcome: 'undetermined' } as const);
  return {
    ...verdict,
    path: seats[0]?.path ?? ['rotation'],
    operands: seats.map(({ path }) => path),
    facts: {
      from,
      to: to ?? '…',
      planned: seats.length,
      employees: known,
      unknown: open,
      needed: least,
      listed: members ? 'yes' : 'no',
      left: left.join(' · ') || 'none',
      strange: strange.join(' · ') || 'none',
    },
  };
}

/** C4: in each term of the rotation at least half are employees, where it says of all authorities who represents them. */
export const rotationHalf = councilRule('C4-half', (facts, on) =>
  plannedTerms(planOf(facts.rotation ?? []).planned, on).map((term) => ofTerm(term, facts)),
);
