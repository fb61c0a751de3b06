import { isoDate, type IsoDate } from './dated.js';

const DAY = 86_400_000;

const instant = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);

const dayOf = (at: number): IsoDate => new Date(at).toISOString().slice(0, 10) as IsoDate;

/** From the first day to the second; negative where that one is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (instant(to) - instant(from)) / DAY;

/** A whole number of days later, or earlier. */
export const daysAfter = (date: IsoDate, days: number): IsoDate => dayOf(instant(date) + days * DAY);

/**
 * The same day of the same month so many calendar years later; where that month lacks the day (29 February), its last one.
 */
export function yearsAfter(date: IsoDate, years: number): IsoDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  return isoDate(`${year}${date.slice(4)}`) ?? (`${year}-02-28` as IsoDate);
}
