import { check, clause, isoDate, type Evidence, type Finding, type IsoDate } from '../../../lib/index.js';
import type { TendersFacts } from '../../../lib/tenders/facts.js';

/** A real day, or the test is wrong. */
export function day(text: string): IsoDate {
  const date = isoDate(text);
  if (!date) throw new Error(`no such day: ${text}`);
  return date;
}

export const on = day('2026-07-15');

export const shown = (reference: string, date?: string): Evidence =>
  date === undefined ? { reference } : { reference, on: day(date) };

export const found = (tenders: TendersFacts, rule: string): readonly Finding[] =>
  check({ tenders }, on).filter((finding) => finding.rule === rule);

export const verdicts = (tenders: TendersFacts, rule: string): readonly string[] =>
  found(tenders, rule).map(({ outcome, code }) => `${outcome} ${code}`);

/** The words of a clause as the tests quote them, which must be the document's. */
export function quoted(id: string, words: string): string {
  if (!clause(id)?.quote.includes(words)) throw new Error(`${id} does not say: ${words}`);
  return `${id}: «${words}»`;
}

/** The same, and nobody said anything of these. */
export const unsaid = <T extends object, K extends keyof T>(facts: T, ...fields: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(facts).filter(([field]) => !fields.includes(field as K))) as Omit<T, K>;
