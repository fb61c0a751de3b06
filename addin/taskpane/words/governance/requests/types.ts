type None = Readonly<Record<string, never>>;
interface Who {
  readonly who: string;
}

/** Sentences on requests to join and to leave. */
interface RequestFacts {
  'req.title': None;
  'req.none': None;
  'req.joining': Who;
  'req.leaving': Who;
  'req.unnamed': None;
  'req.can.join.yes': None;
  'req.can.join.no': None;
  'req.can.join.unknown': None;
  'req.can.leave.yes': None;
  'req.can.leave.no': None;
  'req.can.leave.unknown': None;
  'req.steps': None;
  'req.step.proposal': None;
  'req.step.plenary': None;
  'req.step.council': None;
  'req.step.ministerReasons': None;
  'req.step.request': None;
  'req.step.copy': None;
  'req.step.amendment': None;
  'req.step.authorityDecision': None;
  'req.step.councilDecision': None;
  'req.step.convinced': None;
  'req.step.settlement': None;
  'req.step.agreed': None;
  'req.step.ministerSettlement': None;
  'req.standing.shown': None;
  'req.standing.missing': None;
  'req.standing.unknown': None;
  'req.standing.replaced': None;
  'req.standing.not-needed': None;
  'req.actor.head': None;
  'req.actor.plenary': None;
  'req.actor.council': None;
  'req.actor.minister': None;
  'req.actor.cluster': None;
  'req.actor.authority': None;
  'req.next': { readonly actor: string; readonly step: string };
  'req.next.or': {
    readonly actor: string;
    readonly step: string;
    readonly other: string;
    readonly instead: string;
  };
  'req.next.none': None;
  'req.vote': { readonly votes: number; readonly members: number; readonly needed: number };
  'req.vote.needed': { readonly members: number; readonly needed: number };
  'req.vote.for': { readonly votes: number };
  'req.papers': { readonly shown: number; readonly of: number };
  'req.paper.request': None;
  'req.paper.copy': None;
  'req.paper.plenary': None;
  'req.paper.council': None;
  'req.paper.settlement': None;
  'req.papers.settlement': None;
  'req.papers.items': { readonly count: number };
}

/** Sentences on the settlement with an authority that leaves. */
interface SettlementFacts {
  leaver: None;
  'leaver.choose': None;
  'set.title': None;
  'set.none': None;
  'set.nobody': None;
  'set.ours': None;
  'set.key': None;
  'set.key.sheet': None;
  'set.key.quota': None;
  'set.key.population': None;
  'set.key.equal': None;
  'set.key.own': None;
  'set.due': { readonly who: string; readonly amount: string };
  'set.owes': { readonly who: string; readonly amount: string };
  'set.even': Who;
  'set.net': { readonly assets: string; readonly debts: string };
  'set.caption': Who;
  'set.item': None;
  'set.whole': None;
  'set.part': Who;
  'set.rest': None;
  'set.total': None;
  'set.kind.asset': None;
  'set.kind.debt': None;
  'set.kind.guarantee': None;
  'set.kind.project': None;
  'set.why': { readonly item: string };
  'set.why.quota': { readonly weight: string; readonly sum: string };
  'set.why.population': { readonly weight: string; readonly sum: string };
  'set.why.equal': { readonly sum: string };
  'set.why.own': { readonly share: string };
  'set.why.agora': None;
  'set.proposed': { readonly amount: string };
  'set.open': { readonly count: number };
  'set.gap.kind': None;
  'set.gap.amount': None;
  'set.gap.negative': None;
  'set.gap.fine': None;
  'set.gap.key': None;
  'set.gap.share': None;
  'set.gap.members': None;
  'set.gap.repeated': { readonly names: string };
  'set.gap.leaver': { readonly names: string };
  'set.gap.weights': { readonly names: string };
  'set.gap.nil': None;
}

/** Sentences on the quotas of those who stay. */
interface StayingFacts {
  'stay.title': None;
  'stay.ours': None;
  'stay.none': None;
  'stay.nobody': None;
  'stay.absent': Who;
  'stay.by.recommended': None;
  'stay.by.own': None;
  /** The book does not show by what. */
  'stay.by.unknown': None;
  'stay.falls': {
    readonly who: string;
    readonly amount: string;
    readonly before: string;
    readonly after: string;
  };
  'stay.same': None;
  'stay.unknown': None;
  'stay.tariff': { readonly tariff: string; readonly total: string };
  'stay.tariff.now': { readonly now: string };
  'stay.nearest': { readonly total: string; readonly missed: string };
  'stay.approval': None;
  'stay.unreachable': None;
  'stay.caption': None;
  'stay.authority': None;
  'stay.now': None;
  'stay.kept': None;
  'stay.new': None;
  'stay.change': None;
  'stay.leaves': None;
  'stay.total': None;
}

export interface MembershipWordFacts extends RequestFacts, SettlementFacts, StayingFacts {}

export type MembershipWords = Readonly<Record<keyof MembershipWordFacts, string>>;
