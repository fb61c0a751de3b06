import type { IsoDate } from '../core/dated.js';
import { standing, type Evidence } from '../model/evidence.js';
import { appointedOn, type Seat } from '../model/seat.js';
import {
  either,
  isTwoThirds,
  type JoiningConsents,
  type Known,
  type LeavingConditions,
} from './conditions.js';
import type { JoiningFacts, LeavingFacts } from './facts.js';

export const dayOf = (evidence: Evidence | undefined): IsoDate | undefined =>
  evidence === undefined || evidence === 'none' ? undefined : evidence.on;

/** Whether it was there on a day; undefined where nobody said. */
export function shownOn(evidence: Evidence | undefined, on: IsoDate): Known {
  const found = standing(evidence, on);
  return found === 'unknown' ? undefined : found === 'shown';
}

type Change = Pick<JoiningFacts, 'amendment' | 'effective'>;

/** The order was amended, or everybody behaves as if it had been. */
export const isDone = ({ amendment, effective }: Change, on: IsoDate): boolean =>
  standing(amendment, on) === 'shown' || (effective !== undefined && effective <= on);

/** The day by which the conditions had to be there: that of the amendment, or of the change where it came first; else today. */
export function dueOn({ amendment, effective }: Change, on: IsoDate): IsoDate {
  const days = [dayOf(amendment), effective].filter((day) => day !== undefined && day <= on);
  return [...days, on].sort()[0] ?? on;
}

/** J1: the three consents on a day. */
export const consentsOn = (
  { plenary, council, ministerReasons }: JoiningFacts,
  on: IsoDate,
): JoiningConsents => ({
  authority: shownOn(plenary, on),
  council: shownOn(council, on),
  minister: shownOn(ministerReasons, on),
});

/**
 * All members of the council at its vote: as the row has them, or those appointed on the day of the decision. Without that day they are
 * counted only where the list knows but one council.
 */
export function membersAt(
  { members, councilDecision }: LeavingFacts,
  seats: readonly Seat[] | undefined,
  on: IsoDate,
): number | undefined {
  if (members !== undefined) return members;
  const decided = dayOf(councilDecision);
  if (!seats || (decided === undefined && seats.some(({ from, to }) => from ?? to))) return undefined;
  const { length } = appointedOn(seats, decided ?? on);
  return length === 0 ? undefined : length;
}

/** Whether the cluster's council asked at all, by whatever vote. */
function councilAsked({ askedBy, councilDecision, votesFor }: LeavingFacts, on: IsoDate): Known {
  const shown = shownOn(councilDecision, on);
  if (shown !== undefined) return shown;
  if (askedBy === 'council' || votesFor !== undefined) return true;
  return askedBy === 'authority' ? false : undefined;
}

/** J3 on a day. Where the row says who asked, the other one did not, unless its request is shown. */
export function leavingOn(
  leaving: LeavingFacts,
  seats: readonly Seat[] | undefined,
  on: IsoDate,
): Required<LeavingConditions> {
  const authority = shownOn(leaving.authorityDecision, on);
  const asked = councilAsked(leaving, on);
  return {
    authority: authority ?? (leaving.askedBy === 'council' ? false : undefined),
    votesFor: asked === false ? 0 : leaving.votesFor,
    members: membersAt(leaving, seats, on),
    convinced: shownOn(leaving.convinced, on),
  };
}

/** The council voted, and not by two thirds of its members. */
export const isVoteShort = ({ votesFor, members }: LeavingConditions, leaving: LeavingFacts): boolean =>
  leaving.votesFor !== undefined && votesFor === leaving.votesFor && isTwoThirds(votesFor, members) === false;

/** The written request reached the minister, or the minister has already spoken of it. */
export const isBeforeMinister = (
  { request, convinced }: Pick<LeavingFacts, 'request' | 'convinced'>,
  on: IsoDate,
): boolean => either(shownOn(request, on), shownOn(convinced, on)) === true;
