import type { IsoDate } from '../core/dated.js';
import { isUnderWay, standing } from '../model/evidence.js';
import { dateOf, referenceOf } from '../model/said.js';
import type { ActivityRow, DelegationFacts, DelegationRow } from './facts.js';
import { inOne, likeAny, likeAuthority, likeSubject, namesIn, sameReference } from './names.js';
import type { DelegationDraft } from './rule.js';

export type Verdict = Pick<DelegationDraft, 'code' | 'outcome' | 'operands' | 'facts'>;

const verdict = (
  code: Verdict['code'],
  outcome: Verdict['outcome'],
  facts: Verdict['facts'] = {},
  operands?: Verdict['operands'],
): Verdict => ({ code, outcome, facts, ...(operands && { operands }) });

interface Placed {
  readonly row: DelegationRow;
  readonly path: readonly (string | number)[];
}

const STEPS = ['proposal', 'authorityDecision', 'councilDecision'] as const;

/** What a delegation that an activity rests on still lacks. */
function standingOf({ row, path }: Placed, activity: ActivityRow, on: IsoDate): Verdict {
  const stands = STEPS.map((step) => [step, standing(row[step], on)] as const);
  const lacking = stands.filter(([, stand]) => stand === 'not-shown').map(([step]) => step);
  const [missing] = lacking;
  if (missing && activity.from === undefined && lacking.some((step) => isUnderWay(row[step], on)))
    return verdict('activity-source-not-yet', 'undetermined', { step: missing }, [path]);
  if (missing ?? row.convinced === 'no')
    return verdict('activity-delegation-incomplete', 'breached', { step: missing ?? 'convinced' }, [path]);
  const unknown = stands.find(([, stand]) => stand === 'unknown')?.[0];
  if (unknown) return verdict('activity-delegation-unknown', 'undetermined', { why: unknown }, [path]);
  const { councilDecision } = row;
  const given = dateOf(councilDecision);
  if (given !== 'none' && activity.from !== undefined && activity.from < given)
    return verdict('activity-before-source', 'advisory', { from: activity.from, given }, [path]);
  return verdict('activity-sourced', 'met', { reference: referenceOf(councilDecision) }, [path]);
}

/** The best of several rows that the activity may rest on, in this order. */
const BEST: readonly Verdict['code'][] = [
  'activity-sourced',
  'activity-before-source',
  'activity-delegation-unknown',
  'activity-source-not-yet',
  'activity-delegation-incomplete',
];

function byReference({ reference, source = 'none', from }: ActivityRow, on: IsoDate): Verdict {
  switch (standing(reference, on)) {
    case 'shown':
      return verdict('activity-sourced', 'met', { reference: referenceOf(reference) });
    case 'not-shown':
      if (from === undefined && isUnderWay(reference, on))
        return verdict('activity-source-not-yet', 'undetermined', { step: 'reference' });
      return verdict('activity-unreferenced', 'breached', { source });
    case 'unknown':
      return verdict('activity-reference-unknown', 'undetermined', { source });
  }
}

/** The subject is the activity, or the activity refers to one of the row's decisions. */
const restsOn = (activity: ActivityRow, row: DelegationRow): boolean =>
  likeSubject(activity.name, row.subject) === 'same' ||
  STEPS.some((step) => sameReference(activity.reference, row[step]));

function byDelegation(
  activity: ActivityRow,
  authority: string,
  { delegations, activities = [] }: DelegationFacts,
  on: IsoDate,
): Verdict {
  if (!delegations) return byReference(activity, on);
  if (authority === '') return verdict('activity-authority-unknown', 'undetermined');
  const all = delegations.map((row, index): Placed => ({ row, path: ['delegations', index] }));
  const own = all.filter(
    ({ row }) => likeAuthority(authority, row.authority) === 'same' && restsOn(activity, row),
  );
  const [best] = own
    .map((placed) => standingOf(placed, activity, on))
    .sort((a, b) => BEST.indexOf(a.code) - BEST.indexOf(b.code));
  if (best) return best;
  const doubtful = all.filter(
    ({ row }) =>
      likeAuthority(authority, row.authority) !== 'other' &&
      (restsOn(activity, row) || likeSubject(activity.name, row.subject) === 'maybe'),
  );
  // What the authority delegated under a name that no activity has may be this one: names are not a matter of breach.
  const others = all.filter(({ row }) => likeSubject(activity.name, row.subject) === 'same');
  const unclaimed = all.filter(
    ({ row }) =>
      likeAuthority(authority, row.authority) !== 'other' && !activities.some((each) => restsOn(each, row)),
  );
  const possible = doubtful.length > 0 || others.length > 0 ? doubtful : unclaimed;
  if (possible.length > 0) {
    const subjects = inOne(possible.map(({ row }) => `${row.authority}: ${row.subject}`));
    const paths = possible.map(({ path }) => path);
    return verdict('activity-delegation-unknown', 'undetermined', { why: 'name', subjects }, paths);
  }
  if (others.length === 0 && standing(activity.reference, on) === 'shown') {
    const reference = referenceOf(activity.reference);
    return verdict('activity-delegation-unknown', 'undetermined', { why: 'unlisted', reference });
  }
  const by = inOne(others.map(({ row }) => row.authority));
  const paths = others.map(({ path }) => path);
  return verdict('activity-not-delegated', 'breached', { by }, paths);
}

/** Undefined where the order gives the power to other authorities only: that is D4's matter. */
function byOrder(
  activity: ActivityRow,
  authority: string,
  { powers = [] }: DelegationFacts,
  on: IsoDate,
): Verdict | undefined {
  const own = powers.filter(
    ({ subject, inOrder }) =>
      likeSubject(activity.name, subject) === 'same' || sameReference(activity.reference, inOrder),
  );
  const given = own.filter(({ inOrder }) => standing(inOrder, on) === 'shown');
  const found = given.find((power) => {
    const names = namesIn(power.authority);
    return names.length === 0 || likeAny(authority, names) === 'same';
  });
  if (found) return verdict('activity-sourced', 'met', { reference: referenceOf(found.inOrder) });
  if (given.length > 0) return undefined;
  const stated = byReference(activity, on);
  const refused = own.length > 0 && own.every(({ inOrder }) => standing(inOrder, on) === 'not-shown');
  if (stated.outcome !== 'undetermined' || !refused) return stated;
  return activity.from === undefined && own.some(({ inOrder }) => isUnderWay(inOrder, on))
    ? verdict('activity-source-not-yet', 'undetermined', { step: 'reference' })
    : verdict('activity-unreferenced', 'breached', { source: 'order' });
}

/** D1 for one activity and one authority; blank where it is done for all, and nobody knows who they are. */
export function sourceOf(
  activity: ActivityRow,
  authority: string,
  facts: DelegationFacts,
  on: IsoDate,
): Verdict | undefined {
  switch (activity.source) {
    case undefined:
      return verdict('activity-source-unknown', 'undetermined');
    case 'none':
      return verdict('activity-no-source', 'breached');
    case 'tender':
      return verdict('activity-sourced', 'met', { reference: referenceOf(activity.reference) });
    case 'law':
      return byReference(activity, on);
    case 'order':
      return byOrder(activity, authority, facts, on);
    case 'delegated':
    case 'imposed':
      return byDelegation(activity, authority, facts, on);
  }
}
