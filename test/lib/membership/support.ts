import {
  check,
  clause,
  isoDate,
  type Evidence,
  type Finding,
  type IsoDate,
  type JoiningFacts,
  type LeavingFacts,
  type MembershipFacts,
} from '../../../lib/index.js';

/** A real day, or the test is wrong. */
export function day(text: string): IsoDate {
  const date = isoDate(text);
  if (!date) throw new Error(`no such day: ${text}`);
  return date;
}

export const on = day('2026-07-15');

export const shown = (reference: string, date?: string): Evidence =>
  date === undefined ? { reference } : { reference, on: day(date) };

export const found = (membership: MembershipFacts, rule: string, date = on): readonly Finding[] =>
  check({ membership }, date).filter((finding) => finding.rule === rule);

export const verdicts = (membership: MembershipFacts, rule: string, date = on): readonly string[] =>
  found(membership, rule, date).map(({ outcome, code }) => `${outcome} ${code}`);

/** The words of a clause as the tests quote them, which must be the document's. */
export function quoted(id: string, words: string): string {
  if (!clause(id)?.quote.includes(words)) throw new Error(`${id} does not say: ${words}`);
  return `${id}: «${words}»`;
}

/** Facts with changes; one that is given as undefined is not said. */
type Changed<T> = { readonly [K in keyof T]?: T[K] | undefined };

const changed = <T extends object>(facts: T, more: Changed<T>): T =>
  Object.fromEntries(Object.entries({ ...facts, ...more }).filter(([, value]) => value !== undefined)) as T;

/** All that joining needs, in order. */
const COMPLETE: JoiningFacts = {
  authority: 'טירה',
  proposal: shown('מכתב 3', '2026-01-10'),
  plenary: shown('מליאה 2', '2026-02-01'),
  council: shown('מועצה 5', '2026-03-01'),
  ministerReasons: 'none',
  request: shown('בקשה 9', '2026-03-10'),
  copy: shown('העתק 9', '2026-03-10'),
  amendment: shown('צו 77', '2026-06-01'),
  effective: day('2026-06-01'),
};

export const joining = (more: Changed<JoiningFacts> = {}): MembershipFacts => ({
  joining: [changed(COMPLETE, more)],
});

/** Nothing of it has happened yet. */
export const PENDING = { amendment: undefined, effective: undefined } as const;

const RELEASED: LeavingFacts = {
  authority: 'טייבה',
  askedBy: 'authority',
  authorityDecision: shown('מליאה 4', '2026-02-01'),
  request: shown('בקשה 4', '2026-03-01'),
  settlement: shown('הסדר 1', '2026-03-01'),
  agreed: 'yes',
  amendment: shown('צו 78', '2026-06-01'),
  effective: day('2026-06-01'),
};

/** The authority asked. */
export const leaving = (more: Changed<LeavingFacts> = {}, rest: MembershipFacts = {}): MembershipFacts => ({
  ...rest,
  leaving: [changed(RELEASED, more)],
});

const BY_COUNCIL: Changed<LeavingFacts> = {
  askedBy: 'council',
  authorityDecision: undefined,
  councilDecision: shown('מועצה 8', '2026-02-01'),
  votesFor: 11,
  members: 16,
  convinced: shown('מכתב השר', '2026-04-01'),
};

/** The cluster's council asked, by 11 of 16, and the minister is convinced. */
export const byCouncil = (more: Changed<LeavingFacts> = {}, rest: MembershipFacts = {}): MembershipFacts =>
  leaving({ ...BY_COUNCIL, ...more }, rest);
