import { needed } from '../model/majority.js';

/** Yes, no, or not known: the logic of Kleene, in which what is not known decides nothing that the rest decides. */
export type Known = boolean | undefined;

export function both(...all: readonly Known[]): Known {
  if (all.includes(false)) return false;
  return all.includes(undefined) ? undefined : true;
}

export function either(...all: readonly Known[]): Known {
  if (all.includes(true)) return true;
  return all.includes(undefined) ? undefined : false;
}

/** Who consents to an authority's joining (J1); `minister`: has reasons that justify acting without the council's consent. */
export type JoiningConsents = Readonly<Record<'authority' | 'council' | 'minister', Known>>;

/**
 * J1: joining needs the consent of the joining authority's plenary, and that of the cluster's council or the minister's reasons to act
 * without it. The minister replaces the council's consent, never the authority's. Undefined only where what is not known decides.
 */
export const canJoin = ({ authority, council, minister }: JoiningConsents): Known =>
  both(authority, either(council, minister));

/** J3. `authority`: the leaving authority's council asked for it. Votes and members are whole numbers of the cluster's council. */
export interface LeavingConditions {
  readonly authority?: boolean | undefined;
  readonly votesFor?: number | undefined;
  readonly members?: number | undefined;
  readonly convinced?: boolean | undefined;
}

/** J3: two thirds of all members of the council. Undefined where either number is not known, or no council could have it. */
export function isTwoThirds(votesFor: number | undefined, members: number | undefined): Known {
  if (votesFor === 0) return false;
  if (votesFor === undefined || members === undefined) return undefined;
  if (![votesFor, members].every((count) => Number.isSafeInteger(count) && count > 0) || votesFor > members) {
    return undefined;
  }
  return votesFor >= needed('two-thirds', members);
}

/**
 * J3: leaving needs that the leaving authority's council asked, or that the cluster's council asked by two thirds of its members and the
 * minister is convinced that the authority harms its proper running. Undefined only where what is not known decides.
 */
export const canLeave = ({ authority, votesFor, members, convinced }: LeavingConditions): Known =>
  either(authority, both(isTwoThirds(votesFor, members), convinced));
