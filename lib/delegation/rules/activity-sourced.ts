import type { IsoDate } from '../../core/dated.js';
import { sourceOf, type Verdict } from '../activity-source.js';
import type { ActivityRow, DelegationFacts } from '../facts.js';
import { inOne, membersOn, namesIn } from '../names.js';
import { delegationRule, type DelegationDraft } from '../rule.js';

/** An activity that begins later breaches nothing yet. */
const asPlanned = (verdict: Verdict, { from }: ActivityRow, on: IsoDate): Verdict =>
  verdict.outcome === 'breached' && from !== undefined && from > on
    ? { ...verdict, code: 'activity-source-pending', outcome: 'advisory', facts: { from } }
    : verdict;

function look(
  activity: ActivityRow,
  index: number,
  facts: DelegationFacts,
  on: IsoDate,
): readonly DelegationDraft[] {
  const named = namesIn(activity.authority);
  const authorities = named.length > 0 ? named : (membersOn(facts, on) ?? ['']);
  // One finding for all authorities of whom the same is to be said.
  const alike = new Map<string, { verdict: Verdict; names: string[] }>();
  for (const authority of authorities) {
    const found = sourceOf(activity, authority, facts, on);
    if (!found) continue;
    const verdict = asPlanned(found, activity, on);
    const { code, facts: said } = verdict;
    const key = code === 'activity-sourced' ? code : JSON.stringify([code, said]);
    const there = alike.get(key);
    if (there) there.names.push(authority);
    else alike.set(key, { verdict, names: [authority] });
  }
  return [...alike.values()].map(({ verdict, names }) => ({
    ...verdict,
    path: ['activities', index],
    facts: {
      activity: activity.name,
      authorities: inOne(names.filter((name) => name !== '')),
      source: activity.source ?? 'none',
      reference: 'none',
      on,
      ...verdict.facts,
    },
  }));
}

/** D1: what the cluster does it does by a power delegated, a duty imposed, the order, or law; a joint tender needs none. */
export const activitySourced = delegationRule('D1', (facts, on) =>
  facts.activities
    ? facts.activities.flatMap((activity, index) => look(activity, index, facts, on))
    : [{ code: 'activities-unknown', outcome: 'undetermined', path: ['activities'], facts: {} }],
);
