type None = Readonly<Record<string, never>>;
interface Count {
  readonly count: number;
}

/** Sentences of the area on council, powers, tenders and membership. */
export interface GovernanceFacts {
  'gov.findings': None;
  'gov.findings.none': None;
  'gov.sheets.none': None;
  'gov.council': None;
  'gov.council.none': None;
  'gov.seats': Count;
  'gov.vacant': Count;
  'gov.employees': { readonly employees: number; readonly base: number; readonly needed: number };
  'gov.employees.unknown': Count;
  'gov.chair': { readonly who: string };
  'gov.chair.none': None;
  'gov.deputies': { readonly who: string };
  'gov.deputies.none': None;
  'gov.unseated': { readonly who: string };
  'gov.term': { readonly date: string };
  'gov.term.over': { readonly date: string };
  'gov.term.unknown': None;
  'gov.vote': None;
  'gov.vote.why': None;
  'gov.vote.members': None;
  'gov.vote.for': None;
  'gov.vote.wrong': { readonly members: number };
  'gov.vote.majority': None;
  'gov.vote.two-thirds': None;
  'gov.vote.carried': { readonly needed: number; readonly members: number };
  'gov.vote.short': { readonly needed: number; readonly members: number; readonly missing: number };
  'gov.wizard': None;
  'gov.way': None;
  'gov.way.join': None;
  'gov.way.leave': None;
  'gov.yes': None;
  'gov.no': None;
  'gov.unknown': None;
  'gov.join.authority': None;
  'gov.join.council': None;
  'gov.join.minister': None;
  'gov.leave.authority': None;
  'gov.leave.votes': None;
  'gov.leave.convinced': None;
  'gov.can.yes': None;
  'gov.can.no': None;
  'gov.can.unknown': None;
  'gov.next.plenary': None;
  'gov.next.council': None;
  'gov.next.leaving': { readonly needed: number; readonly members: number };
  'gov.next.leaving.any': None;
  'gov.then.join': None;
  'gov.then.leave': None;
}

export type GovernanceWords = Readonly<Record<keyof GovernanceFacts, string>>;
