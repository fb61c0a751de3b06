import type { IsoDate } from '../core/dated.js';
import { needed } from '../model/majority.js';
import type { Membership } from '../model/membership.js';
import { isVacant } from '../model/seat.js';
import type { CouncilFacts } from './facts.js';
import { representation } from './representation.js';
import { employmentOf, seatsOn, type Employment, type PlacedSeat } from './seats.js';
import { councilTerm, type CouncilTerm } from './term.js';

/** The council on a day. Every appointed member is in one of `employees`, `others` and `unknown`. */
export interface Composition {
  readonly appointed: readonly PlacedSeat[];
  readonly vacant: readonly PlacedSeat[];
  /** Of authorities in the cluster (C3). */
  readonly employees: readonly PlacedSeat[];
  readonly others: readonly PlacedSeat[];
  readonly unknown: readonly PlacedSeat[];
  /** Employees that there must be at least among the appointed members; null where nobody is appointed. */
  readonly needed: number | null;
  /** More than one only where the list has it so. */
  readonly chairs: readonly PlacedSeat[];
  readonly deputies: readonly PlacedSeat[];
  /** Members that have no seat, or only vacant ones; null where the members are not known. */
  readonly unrepresented: readonly Membership[] | null;
  /** Null where nothing tells when it began. */
  readonly term: CouncilTerm | null;
}

/** The council's composition at a glance; null where there is no list of its seats. */
export function composition(facts: CouncilFacts, on: IsoDate): Composition | null {
  const { seats, members } = facts;
  if (!seats) return null;
  const all = seatsOn(seats, on);
  const appointed = all.filter(({ seat }) => !isVacant(seat));
  const ofKind = (kind: Employment) => appointed.filter(({ seat }) => employmentOf(seat) === kind);
  const holding = (office: 'chair' | 'deputy') => appointed.filter(({ seat }) => seat.office === office);
  const taken = seats.filter((seat) => !isVacant(seat));
  return {
    appointed,
    vacant: all.filter(({ seat }) => isVacant(seat)),
    employees: ofKind('employee'),
    others: ofKind('other'),
    unknown: ofKind('unknown'),
    needed: appointed.length === 0 ? null : needed('employees', appointed.length),
    chairs: holding('chair'),
    deputies: holding('deputy'),
    unrepresented: members ? representation(members, taken, on).missing : null,
    term: councilTerm(facts, on) ?? null,
  };
}
