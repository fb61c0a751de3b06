import {
  check,
  clause,
  isoDate,
  type CouncilFacts,
  type Finding,
  type IsoDate,
  type Seat,
} from '../../../lib/index.js';

/** A real day, or the test is wrong. */
export function day(text: string): IsoDate {
  const date = isoDate(text);
  if (!date) throw new Error(`no such day: ${text}`);
  return date;
}

export const on = day('2026-07-15');

export const found = (council: CouncilFacts, rule: string, date = on): readonly Finding[] =>
  check({ council }, date).filter((finding) => finding.rule === rule);

export const verdicts = (council: CouncilFacts, rule: string, date = on): readonly string[] =>
  found(council, rule, date).map(({ outcome, code }) => `${outcome} ${code}`);

/** The words of a clause as the tests quote them, which must be the document's. */
export function quoted(id: string, words: string): string {
  if (!clause(id)?.quote.includes(words)) throw new Error(`${id} does not say: ${words}`);
  return `${id}: «${words}»`;
}

export const seat = (authority: string, more: Partial<Seat> = {}): Seat => ({
  authority,
  representative: `נציג ${authority}`,
  ...more,
});

/** So many seats of authorities with one letter each. */
export const seatsOf = (count: number, more: Partial<Seat>, letter = 'א'): readonly Seat[] =>
  Array.from({ length: count }, (_, index) => seat(`${letter}${String(index + 1)}`, more));
