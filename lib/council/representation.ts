import type { IsoDate } from '../core/dated.js';
import { authorityKey, mayBeSame } from '../model/authority-key.js';
import { isMemberOn, type Membership } from '../model/membership.js';
import type { Seat } from '../model/seat.js';
import { seatsOn, type PlacedSeat } from './seats.js';

/** A seat whose authority is no member under its name, and what it may be all the same. */
export interface Outsider extends PlacedSeat {
  /** Members without a seat whose name its own may be a form of. */
  readonly maybe: readonly Membership[];
  /** The authority as the list of members has it, though not on this day. */
  readonly listed?: Membership;
}

/** Members and seats of a day side by side. */
export interface Representation {
  readonly members: readonly Membership[];
  /** Members that no seat is of, under their name or another form of it. */
  readonly missing: readonly Membership[];
  readonly outsiders: readonly Outsider[];
}

export function representation(
  all: readonly Membership[],
  seats: readonly Seat[],
  on: IsoDate,
): Representation {
  const sitting = seatsOn(seats, on).filter(({ seat }) => seat.authority !== '');
  const seated = new Set(sitting.map(({ seat }) => authorityKey(seat.authority)));
  // Who only asks to join needs no seat yet.
  const members = all.filter(
    (member) => isMemberOn(member, on) && (!member.joining || seated.has(authorityKey(member.authority))),
  );
  const keys = new Set(members.map(({ authority }) => authorityKey(authority)));
  const without = members.filter(({ authority }) => !seated.has(authorityKey(authority)));
  const outsiders = sitting
    .filter(({ seat }) => !keys.has(authorityKey(seat.authority)))
    .map((placed): Outsider => {
      const { authority } = placed.seat;
      const listed = all.find((member) => authorityKey(member.authority) === authorityKey(authority));
      const maybe = listed ? [] : without.filter((member) => mayBeSame(member.authority, authority));
      return { ...placed, maybe, ...(listed && { listed }) };
    });
  const meant = new Set(outsiders.flatMap(({ maybe }) => maybe));
  return { members, missing: without.filter((member) => !meant.has(member)), outsiders };
}
