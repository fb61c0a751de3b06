import { yearsAfter } from '../core/calendar.js';
import type { IsoDate } from '../core/dated.js';
import type { CouncilFacts } from './facts.js';
import { appointedSeats } from './seats.js';

/** C5, 1.א.3: «תקופת כהונת של מועצת האשכול היא 4 שנים». */
const TERM_YEARS = 4;

/** The last day of a council's term: four calendar years later, and on 28 February where that year has no 29th. */
export const termEnd = (from: IsoDate): IsoDate => yearsAfter(from, TERM_YEARS);

/**
 * The earliest day on which members began together: two of them at least, and a third of those whose day is known, as members who were
 * replaced since, or stayed on from an earlier council, tell nothing of the term.
 */
function commonStart({ seats = [] }: CouncilFacts, on: IsoDate): IsoDate | undefined {
  const days = appointedSeats(seats, on).flatMap(({ seat }) => seat.from ?? []);
  const count = new Map<IsoDate, number>();
  for (const day of days) count.set(day, (count.get(day) ?? 0) + 1);
  return [...count]
    .filter(([, times]) => times >= Math.min(2, days.length) && 3 * times >= days.length)
    .map(([day]) => day)
    .sort()[0];
}

/** Of the council that sits on a day: when its term began, by the book's own word or by its members', and its last day. */
export interface CouncilTerm {
  readonly from: IsoDate;
  readonly end: IsoDate;
  readonly by: 'statement' | 'seats';
}

export function councilTerm(facts: CouncilFacts, on: IsoDate): CouncilTerm | undefined {
  const { termFrom } = facts;
  const from = termFrom ?? commonStart(facts, on);
  return from && { from, end: termEnd(from), by: termFrom ? 'statement' : 'seats' };
}
