import { Exact, formatMoney, money } from '../../core/money.js';
import type { Path } from '../../core/finding.js';
import { authorityKey } from '../../model/authority-key.js';
import { orNone } from '../../model/said.js';
import type { MembershipFacts, SettlementItem } from '../facts.js';
import { membershipRule, type MembershipDraft } from '../rule.js';
import { settle, type OpenItem, type SettledItem } from '../settlement.js';

/** Who leaves by the items; where none names anybody, who asks to leave. */
function leaversOf({ settlement = [], leaving = [] }: MembershipFacts): readonly string[] {
  const named = new Map<string, string>();
  for (const { authority } of [...settlement, ...leaving]) {
    if (authority !== undefined && authority !== '' && !named.has(authorityKey(authority))) {
      named.set(authorityKey(authority), authority);
    }
  }
  return [...named.values()];
}

const at = (index: number, ...field: readonly string[]): Path => ['settlement', index, ...field];

const FIELDS: Partial<Record<OpenItem['why'], string>> = {
  kind: 'kind',
  amount: 'amount',
  negative: 'amount',
  fine: 'amount',
  share: 'share',
};

function open(leaver: string, items: readonly OpenItem[]): MembershipDraft[] {
  const [first, ...more] = items;
  if (!first) return [];
  return [
    {
      code: 'settlement-parts-unknown',
      outcome: 'undetermined',
      path: at(first.index, FIELDS[first.why] ?? 'key'),
      ...(more.length > 0 && { operands: more.map(({ index, why }) => at(index, FIELDS[why] ?? 'key')) }),
      facts: {
        authority: orNone(leaver),
        item: orNone(first.name),
        count: items.length,
        why: first.why,
        names: orNone(first.authorities.join(' · ')),
      },
    },
  ];
}

function differs(
  leaver: string,
  { index, name, key, part, amount }: SettledItem,
  { proposed }: SettlementItem,
) {
  if (proposed === undefined || proposed.equals(part)) return [];
  return [
    {
      code: 'settlement-part-differs',
      outcome: 'advisory',
      path: at(index, 'proposed'),
      operands: [at(index, 'amount'), at(index, 'key')],
      facts: {
        authority: leaver,
        item: orNone(name),
        key,
        amount: formatMoney(amount),
        part: formatMoney(part),
        proposed: formatMoney(proposed),
        difference: formatMoney(money(proposed.minus(part).abs())),
        direction: proposed.gt(part) ? 'above' : 'below',
      },
    } as const,
  ];
}

function ofLeaver(facts: MembershipFacts, leaver: string): readonly MembershipDraft[] {
  const items = facts.settlement ?? [];
  // A proposal without a key is a settlement of its own, which nothing in the text contradicts.
  const found = settle(items, facts.weights, leaver);
  const unknown = found.open.filter(
    ({ index, why }) => why !== 'key' || items[index]?.proposed === undefined,
  );
  const stated = found.items.filter(({ index }) => items[index]?.proposed !== undefined);
  const different = stated.flatMap((item) => differs(leaver, item, items[item.index] ?? { name: '' }));
  if (unknown.length > 0 || different.length > 0 || stated.length === 0) {
    return [...different, ...open(leaver, unknown)];
  }
  const sum = stated.reduce((total, { part }) => total.plus(part), new Exact(0));
  return [
    {
      code: 'settlement-parts-met',
      outcome: 'met',
      path: at(stated[0]?.index ?? 0, 'proposed'),
      ...(stated.length > 1 && { operands: stated.slice(1).map(({ index }) => at(index, 'proposed')) }),
      facts: {
        authority: leaver,
        count: stated.length,
        sum: formatMoney(money(sum)),
        net: formatMoney(found.net),
      },
    },
  ];
}

/**
 * J4: what the proposed settlement gives and lays on the leaving authority is what the keys that it names divide. The text names no key and
 * leaves the settlement to agreement, so that a difference is advisory.
 */
export const settlementAddsUp = membershipRule('J4-sums', (facts) => {
  const items = facts.settlement ?? [];
  if (items.length === 0) return [];
  const leavers = leaversOf(facts);
  const unnamed = items.flatMap(({ name, authority }, index): readonly OpenItem[] =>
    authority === undefined ? [{ index, name, why: 'leaver', authorities: [] }] : [],
  );
  if (leavers.length === 0) return open('', unnamed);
  if (leavers.length === 1 || unnamed.length === 0) {
    return leavers.flatMap((leaver) => ofLeaver(facts, leaver));
  }
  // Several leave: an item that names nobody may be of any of them.
  const named = { ...facts, settlement: items.map((item) => ({ ...item, authority: item.authority ?? '' })) };
  return [...leavers.flatMap((leaver) => ofLeaver(named, leaver)), ...open('', unnamed)];
});
