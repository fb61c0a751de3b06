import type { IsoDate } from '../core/dated.js';
import type { Evidence } from '../model/evidence.js';
import { needed } from '../model/majority.js';
import type { Seat } from '../model/seat.js';
import { both, isTwoThirds, type Known } from './conditions.js';
import type { JoiningFacts, LeavingFacts } from './facts.js';
import { consentsOn, leavingOn, shownOn } from './standing.js';

/** `replaced`: another act stands in its place; `not-needed`: the way that was taken does not ask for it. */
export type StepStanding = 'shown' | 'missing' | 'unknown' | 'replaced' | 'not-needed';

/** Who must act: the authority's head, its plenary, the cluster's council, the minister, or whoever writes the request. */
export type StepActor = 'head' | 'plenary' | 'council' | 'minister' | 'cluster' | 'authority';

export type JoiningStepName =
  'proposal' | 'plenary' | 'council' | 'ministerReasons' | 'request' | 'copy' | 'amendment';

export type LeavingStepName =
  | 'authorityDecision'
  | 'councilDecision'
  | 'convinced'
  | 'request'
  | 'settlement'
  | 'agreed'
  | 'ministerSettlement'
  | 'amendment';

/** One step on the way into or out of a cluster. `step` is the name of its fact. */
export interface MembershipStep<Name extends string = string> {
  readonly step: Name;
  readonly standing: StepStanding;
  readonly actor: StepActor;
  readonly evidence: Evidence | undefined;
  /** Of the council's request: what is known of its vote, and how many are needed. */
  readonly vote?: {
    readonly votesFor: number | undefined;
    readonly members: number | undefined;
    readonly needed: number | undefined;
  };
}

const standingOf = (known: Known): StepStanding =>
  known === undefined ? 'unknown' : known ? 'shown' : 'missing';

/** J0–J2: an authority's way into the cluster, in the procedure's order, as it stands on a day. */
export function joiningSteps(facts: JoiningFacts, on: IsoDate): readonly MembershipStep<JoiningStepName>[] {
  const { council, minister } = consentsOn(facts, on);
  const step = (
    name: JoiningStepName,
    actor: StepActor,
    standing: StepStanding = standingOf(shownOn(facts[name], on)),
  ): MembershipStep<JoiningStepName> => ({ step: name, standing, actor, evidence: facts[name] });
  return [
    step('proposal', 'head'),
    step('plenary', 'plenary'),
    step('council', 'council', council !== true && minister === true ? 'replaced' : standingOf(council)),
    step('ministerReasons', 'minister', council === true ? 'not-needed' : standingOf(minister)),
    step('request', 'authority'),
    step('copy', 'authority'),
    step('amendment', 'minister'),
  ];
}

/**
 * J0, J3, J4: an authority's way out, as it stands on a day. `seats` count the council's members where the request does not say how many
 * they were.
 */
export function leavingSteps(
  facts: LeavingFacts,
  seats: readonly Seat[] | undefined,
  on: IsoDate,
): readonly MembershipStep<LeavingStepName>[] {
  const { authority, votesFor, members, convinced } = leavingOn(facts, seats, on);
  const voted = isTwoThirds(votesFor, members);
  const byAuthority = authority === true;
  const byCouncil = both(voted, convinced) === true;
  const alone = byAuthority || (facts.askedBy === 'authority' && facts.councilDecision === undefined);
  const writer = !byAuthority && facts.askedBy === 'council' ? 'cluster' : 'authority';
  const enough =
    members !== undefined && Number.isSafeInteger(members) && members > 0
      ? needed('two-thirds', members)
      : undefined;

  const ofAuthority = (): StepStanding => {
    if (byAuthority) return 'shown';
    if (byCouncil) return 'replaced';
    return facts.askedBy === 'council' ? 'not-needed' : standingOf(authority);
  };
  const agreed: Known = facts.agreed === undefined ? undefined : facts.agreed === 'yes';
  const settled = shownOn(facts.ministerSettlement, on);
  const step = (
    name: Exclude<LeavingStepName, 'agreed'>,
    actor: StepActor,
    standing: StepStanding = standingOf(shownOn(facts[name], on)),
  ): MembershipStep<LeavingStepName> => ({ step: name, standing, actor, evidence: facts[name] });
  return [
    step('authorityDecision', 'plenary', ofAuthority()),
    {
      ...step('councilDecision', 'council', alone ? 'not-needed' : standingOf(voted)),
      vote: { votesFor: facts.votesFor, members, needed: enough },
    },
    step('convinced', 'minister', alone ? 'not-needed' : standingOf(convinced)),
    step('request', writer),
    step('settlement', writer),
    {
      step: 'agreed',
      standing: agreed !== true && settled === true ? 'replaced' : standingOf(agreed),
      actor: 'council',
      evidence: undefined,
    },
    step('ministerSettlement', 'minister', agreed === true ? 'not-needed' : standingOf(settled)),
    step('amendment', 'minister'),
  ];
}
