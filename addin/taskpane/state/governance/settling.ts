import {
  authorityKey,
  Exact,
  isItemOf,
  settle,
  SETTLEMENT_KINDS,
  type MembershipFacts,
  type MemberWeight,
  type SettledItem,
  type Settlement,
  type SettlementItem,
  type SettlementKey,
  type SettlementKind,
} from '../../../../lib/index.js';

/** `sheet`: each item by the key that the sheet has for it. */
export type ChosenKey = SettlementKey | 'sheet';

/** Several leave: an item that names nobody may be of any of them, and is nobody's. */
function ownItems({ settlement = [], leaving = [] }: MembershipFacts): readonly SettlementItem[] {
  const named = [...settlement, ...leaving].flatMap(({ authority = '' }) => authorityKey(authority));
  const leavers = new Set(named.filter((key) => key !== ''));
  return leavers.size > 1
    ? settlement.map((item) => ({ ...item, authority: item.authority ?? '' }))
    : settlement;
}

/** How many items are of the authority; undefined where no sheet has any. */
export const itemsOf = (facts: MembershipFacts, leaver: string): number | undefined =>
  facts.settlement && ownItems(facts).filter((item) => isItemOf(item, leaver)).length;

/** The settlement with an authority, by the sheet's keys or by one for all. */
export const settlementOf = (facts: MembershipFacts, leaver: string, key: ChosenKey): Settlement =>
  settle(
    ownItems(facts).map((item) => (key === 'sheet' ? item : { ...item, key })),
    facts.weights,
    leaver,
  );

export interface KindOfItems {
  readonly kind: SettlementKind;
  readonly items: readonly SettledItem[];
}

export const byKind = ({ items }: Settlement): readonly KindOfItems[] =>
  SETTLEMENT_KINDS.map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) })).filter(
    (group) => group.items.length > 0,
  );

/** What the leaving authority weighs of what all weigh. */
export interface Weighed {
  readonly weight: Exact;
  readonly sum: Exact;
}

export function weighed(
  key: Exclude<SettlementKey, 'own'>,
  weights: readonly MemberWeight[],
  leaver: string,
): Weighed {
  const weightOf = ({ quota, population }: MemberWeight): Exact =>
    new Exact(key === 'equal' ? 1 : ((key === 'quota' ? quota : population) ?? 0));
  const own = weights.find(({ authority }) => authorityKey(authority) === authorityKey(leaver));
  return {
    weight: own ? weightOf(own) : new Exact(0),
    sum: weights.reduce((sum: Exact, each) => sum.plus(weightOf(each)), new Exact(0)),
  };
}
