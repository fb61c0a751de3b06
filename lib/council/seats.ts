import type { IsoDate } from '../core/dated.js';
import type { Path } from '../core/finding.js';
import { isVacant, sitsOn, type Seat } from '../model/seat.js';

/** A seat, and where the list has it. */
export interface PlacedSeat {
  readonly seat: Seat;
  readonly path: Path;
}

/** All seats of a day, vacant ones too. */
export const seatsOn = (seats: readonly Seat[], on: IsoDate): readonly PlacedSeat[] =>
  seats.map((seat, index) => ({ seat, path: ['seats', index] })).filter(({ seat }) => sitsOn(seat, on));

/** Appointed members: the base of every majority. */
export const appointedSeats = (seats: readonly Seat[], on: IsoDate): readonly PlacedSeat[] =>
  seatsOn(seats, on).filter(({ seat }) => !isVacant(seat));

/** The row names an authority, and nothing tells whether anybody sits there for it. */
export const isUnnamed = ({ representative, role, employee, elected, office }: Seat): boolean =>
  representative === undefined &&
  role === undefined &&
  employee === undefined &&
  elected === undefined &&
  office === undefined;

export type Employment = 'employee' | 'other' | 'unknown';

/**
 * Whether a member counts among the employees of authorities (C3). Where nobody said, a senior office holder or an employee is one and a
 * head is not; another elected official may be employed by another authority of the cluster. A head who is said to be an employee is in
 * doubt.
 */
export function employmentOf({ role, employee, elected }: Seat): Employment {
  if (role === 'head') return employee === 'yes' ? 'unknown' : 'other';
  if (employee !== undefined) return employee === 'yes' ? 'employee' : 'other';
  return (role === 'senior' || role === 'employee') && elected !== 'yes' ? 'employee' : 'unknown';
}

export const pathsOf = (seats: readonly PlacedSeat[]): readonly Path[] => seats.map(({ path }) => path);

/** For a sentence: each authority once. */
export const authoritiesOf = (seats: readonly { readonly seat: Pick<Seat, 'authority'> }[]): string =>
  [...new Set(seats.map(({ seat }) => seat.authority))].filter((name) => name !== '').join(' · ');
