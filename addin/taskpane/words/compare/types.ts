type None = Readonly<Record<string, never>>;
interface Count {
  readonly count: number;
}
interface Amount {
  readonly amount: string;
}
interface Change {
  readonly old: string;
  readonly next: string;
}
interface Named {
  readonly name: string;
}

/** Sentences of the comparison and of the pictures, fetched with them. Amounts come ready, with their unit where it is not said. */
export interface CompareFacts {
  'compare.old': None;
  'compare.next': None;
  'compare.swap': None;
  'compare.one': None;
  'compare.total': Named;
  'compare.unknown': Count;
  'compare.unchanged': None;

  payers: None;
  'payers.authorities': None;
  'payers.residents': None;
  'payers.unknown': Count;
  'pays.more': None;
  'pays.less': None;
  'pays.same': None;
  'pays.joined': None;
  'pays.left': None;
  'pays.undetermined': None;

  'list.caption': None;
  'list.authority': None;
  'list.quota': None;
  'list.change': None;
  'list.per-resident': Change;
  'list.order': None;
  'order.given': None;
  'order.more': None;
  'order.less': None;
  'order.per-resident': None;
  joined: None;
  left: None;
  unknown: None;

  why: Named;
  'why.difference': None;
  'why.no-difference': None;
  'why.sheet': None;
  'why.working': Named;
  'factor.membership': None;
  'factor.band': None;
  'factor.residents': None;
  'factor.socio': None;
  'factor.periph': None;
  'factor.A': None;
  'factor.B': None;
  'factor.C': None;
  'factor.D': None;
  'factor.rest': None;
  'factor.together': None;

  causes: None;
  moves: None;
  'moves.none': None;
  'moves.A': Change;
  'moves.C': Change;
  'moves.D': Change;
  'moves.cost': Amount;
  'moves.cost-unknown': None;

  spread: None;
  'spread.per-resident': None;
  'spread.gini': None;
  'spread.gini.means': None;
  'spread.gini.more': Change;
  'spread.gini.less': Change;
  'spread.gini.same': { readonly next: string };
  'spread.concentration': None;
  'spread.concentration.means': None;
  'spread.concentration.strong': { readonly next: string };
  'spread.concentration.weak': { readonly next: string };
  'spread.concentration.even': None;
  'spread.partial': { readonly known: number; readonly count: number };
  'spread.none': None;

  matrix: None;
  'matrix.hint': None;
  'matrix.total': None;
  'matrix.why': { readonly name: string; readonly scenario: string };
  'matrix.absent': None;

  pictures: None;
  'picture.table': None;
  'picture.omitted': Count;
  'axis.nis': None;
  'axis.per-resident': None;
  'axis.socio': None;
  'axis.authorities': None;
  'picture.bars': None;
  'bars.told': { readonly name: string; readonly amount: string };
  'bars.same': None;
  'picture.scatter': None;
  'scatter.told': {
    readonly least: string;
    readonly weakest: string;
    readonly most: string;
    readonly strongest: string;
  };
  'scatter.point': { readonly name: string; readonly socio: number; readonly amount: string };
  'picture.distribution': None;
  'distribution.told': { readonly count: number; readonly from: string; readonly to: string };
  'distribution.bin': { readonly from: string; readonly to: string };

  'write.comparison': None;
  'write.comparison.sheet': None;
}

/** One language. Exhaustive by type, as the pane's first words are. ICU messages. */
export type CompareWords = Readonly<Record<keyof CompareFacts, string>>;
