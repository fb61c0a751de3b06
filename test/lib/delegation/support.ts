import { check, clause, isoDate, type Evidence, type Finding, type IsoDate } from '../../../lib/index.js';
import type { DelegationFacts } from '../../../lib/delegation/facts.js';

/** A real day, or the test is wrong. */
export function day(text: string): IsoDate {
  const date = isoDate(text);
  if (!date) throw new Error(`no such day: ${text}`);
  return date;
}

export const on = day('2026-07-15');

export const shown = (reference: string, date?: string): Evidence =>
  date === undefined ? { reference } : { reference, on: day(date) };

export const found = (delegation: DelegationFacts, rule: string): readonly Finding[] =>
  check({ delegation }, on).filter((finding) => finding.rule === rule);

export const verdicts = (delegation: DelegationFacts, rule: string) =>
  found(delegation, rule).map(({ outcome, code }) => `${outcome} ${code}`);

/** «טרם». */
export const notYet: Evidence = { reference: '', pending: true };

/** The words of a clause as the tests quote them, which must be the document's. */
export function quoted(id: string, words: string): string {
  if (!clause(id)?.quote.includes(words)) throw new Error(`${id} does not say: ${words}`);
  return `${id}: «${words}»`;
}

/** The same, and nobody said anything of these. */
export const unsaid = <T extends object>(facts: T, ...fields: readonly (keyof T)[]): T =>
  Object.fromEntries(Object.entries(facts).filter(([field]) => !fields.includes(field as keyof T))) as T;
