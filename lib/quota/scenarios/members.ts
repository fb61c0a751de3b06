import type { Scenario, ScenarioNote, SimulationMember, SimulationRow } from './types.js';

export interface Membership {
  readonly member: SimulationMember;
  readonly membership: SimulationRow['membership'];
}

interface Members {
  readonly here: readonly Membership[];
  readonly left: readonly SimulationMember[];
  readonly notes: readonly ScenarioNote[];
}

/** Who is in: removed first, so that an authority may leave and come back with other figures; nobody is counted twice. */
export function membersIn(
  { added, removed, overrides }: Scenario,
  members: readonly SimulationMember[],
): Members {
  const leaving = new Set(removed);
  const here: Membership[] = members
    .filter(({ key }) => !leaving.has(key))
    .map((member) => ({ member, membership: 'member' }));
  const keys = new Set(here.map(({ member }) => member.key));
  const notes: ScenarioNote[] = [];
  for (const member of added) {
    if (keys.has(member.key)) {
      notes.push({ code: 'scenario-added-twice', facts: { authority: member.name } });
    } else {
      keys.add(member.key);
      here.push({ member, membership: 'added' });
    }
  }
  const given = new Set(members.map(({ key }) => key));
  for (const key of leaving) {
    if (!given.has(key)) notes.push({ code: 'scenario-removed-unknown', facts: { key } });
  }
  for (const key of Object.keys(overrides)) {
    // Those of a member that leaves rest until it stays again.
    if (!keys.has(key) && !given.has(key)) notes.push({ code: 'scenario-override-unknown', facts: { key } });
  }
  return { here, left: members.filter(({ key }) => leaving.has(key)), notes };
}
