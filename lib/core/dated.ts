import type { Citation } from './citation.js';
import { fail, ok, type Problem, type Result } from './result.js';

declare const dateBrand: unique symbol;

/** A calendar date, `YYYY-MM-DD`, in the Gregorian calendar. */
export type IsoDate = string & { readonly [dateBrand]: 'date' };

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Undefined where the text is not a real calendar day (30 February is not). */
export function isoDate(text: string): IsoDate | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const length = month === 2 && isLeap(year) ? 29 : LENGTHS[month - 1];
  return length !== undefined && day >= 1 && day <= length ? (text as IsoDate) : undefined;
}

/** A value that changes by edition of a document; each version says from when, where it stands and when it was last compared. */
export interface Dated<T> {
  readonly versions: readonly { readonly from: IsoDate; readonly value: T; readonly source: Citation }[];
  readonly checkedOn: IsoDate;
}

export type DatedProblem = Problem<'before-first-edition'>;

/** The version in force on a date. Before the first edition there is none, and none is guessed. */
export function at<T>(dated: Dated<T>, on: IsoDate): Result<Dated<T>['versions'][number], DatedProblem> {
  const sorted = [...dated.versions].sort((a, b) => (a.from < b.from ? -1 : 1));
  const found = sorted.filter((version) => version.from <= on).at(-1);
  if (found) return ok(found);
  return fail({ code: 'before-first-edition', facts: { on, first: sorted[0]?.from ?? '' } });
}

/** The newest known version, for callers that were given no date; they must name it in their answer. */
export function newest<T>(dated: Dated<T>): Dated<T>['versions'][number] {
  const last = [...dated.versions].sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  if (!last) throw new RangeError('a dated value without a version');
  return last;
}
