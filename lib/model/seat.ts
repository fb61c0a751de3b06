import type { IsoDate } from '../core/dated.js';
import type { Evidence } from './evidence.js';

/**
 * Who represents an authority (1.א.2): its head; a senior office holder who is not an elected official; another elected official; an
 * employee who holds no senior office; anybody else.
 */
export const SEAT_ROLES = ['head', 'senior', 'elected', 'employee', 'other'] as const;
export type SeatRole = (typeof SEAT_ROLES)[number];

/** A place in the cluster's council, as one row of its list has it. An absent field is unknown, never assumed. */
export interface Seat {
  /** As written. */
  readonly authority: string;
  /** The representative's office, or whatever the row says of who it is; blank text where it says that there is nobody. */
  readonly representative?: string;
  readonly role?: SeatRole;
  /** Employed by an authority in the cluster. */
  readonly employee?: 'yes' | 'no';
  /** An elected official of the authority. */
  readonly elected?: 'yes' | 'no';
  readonly from?: IsoDate;
  /** The last day. */
  readonly to?: IsoDate;
  /** Why the authority has more than one representative, or another one than 1.א.2 names; blank text where there is no reason. */
  readonly justification?: string;
  /** In the council itself. */
  readonly office?: 'chair' | 'deputy' | 'member';
  /** The council's decision that elected the chair or deputy. */
  readonly election?: Evidence;
}

/** Nobody sits there: the row says so. */
export const isVacant = ({ representative }: Seat): boolean => representative === '';

/** In office on a day. A row without dates is of today's council. */
export const sitsOn = ({ from, to }: Pick<Seat, 'from' | 'to'>, on: IsoDate): boolean =>
  (from === undefined || from <= on) && (to === undefined || on <= to);

/** Appointed members on a day, which is what majorities of the council are counted of. */
export const appointedOn = (seats: readonly Seat[], on: IsoDate): readonly Seat[] =>
  seats.filter((seat) => !isVacant(seat) && sitsOn(seat, on));
