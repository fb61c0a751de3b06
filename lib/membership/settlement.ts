import { Exact, fromAgorot, money, type Money } from '../core/money.js';
import { integers, shareOut } from '../core/share-out.js';
import { authorityKey } from '../model/authority-key.js';
import type { MemberWeight, SettlementItem, SettlementKey, SettlementKind } from './facts.js';

/** Why an item is not divided. */
export type SettlementGap =
  | 'kind'
  | 'amount'
  | 'negative'
  | 'fine' // no whole number of agorot
  | 'key'
  | 'share' // with key `own`: not said, or not between nothing and the whole
  | 'members' // nobody's weights are known
  | 'repeated'
  | 'leaver' // not among those that have weights
  | 'weights' // of those that are named
  | 'nil';

export interface SettlementShare {
  /** As the weights have it. */
  readonly authority: string;
  /** NIS. */
  readonly amount: Money;
}

/** An item divided to the agora. `part` is the leaving authority's, `rest` that of all others; together they are `amount`. */
export interface SettledItem {
  /** In the items given. */
  readonly index: number;
  readonly name: string;
  readonly kind: SettlementKind;
  readonly key: SettlementKey;
  readonly amount: Money;
  readonly part: Money;
  readonly rest: Money;
  /** Of every authority, in the order of the weights; with key `own`, which says nothing of the others, the leaving one's alone. */
  readonly shares: readonly SettlementShare[];
}

export interface OpenItem {
  readonly index: number;
  readonly name: string;
  readonly why: SettlementGap;
  /** Whose weights are missing or stand twice. */
  readonly authorities: readonly string[];
}

/** NIS, by kind. */
export type SettlementTotals = Readonly<Record<SettlementKind, Money>>;

export interface Settlement {
  readonly leaver: string;
  readonly items: readonly SettledItem[];
  /** What could not be divided; no total has any of it. */
  readonly open: readonly OpenItem[];
  readonly whole: SettlementTotals;
  readonly part: SettlementTotals;
  /** Assets less debts, of the leaving authority's parts: what it is due, or owes where negative. Guarantees and projects stand apart. */
  readonly net: Money;
}

const AGORA = new Exact('0.01');

const gap = (why: SettlementGap, authorities: readonly string[] = []) => ({ why, authorities });
type Gap = ReturnType<typeof gap>;

const inAgorot = (amount: Money): bigint => BigInt(amount.times(100).toFixed(0));

/** Shares of all, in the order of the weights. Of equal remainders the agora goes by name, so that the order of rows decides nothing. */
function divided(amount: Money, weights: readonly MemberWeight[], values: readonly Exact[]) {
  const order = weights
    .map(({ authority }, index) => ({ key: authorityKey(authority), index }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const whole = integers(values);
  const shares = shareOut(
    inAgorot(amount),
    order.map(({ index }) => whole[index] ?? 0n),
  );
  const found = new Map(order.map(({ index }, place) => [index, fromAgorot(shares[place] ?? 0n)]));
  return weights.map(({ authority }, index) => ({ authority, amount: found.get(index) ?? money(0) }));
}

/** Each authority's weight by a key; what is missing to have them all. */
function weightsBy(
  key: Exclude<SettlementKey, 'own'>,
  weights: readonly MemberWeight[],
): readonly Exact[] | Gap {
  const values = weights.map(({ quota, population }): Exact | undefined => {
    if (key === 'equal') return new Exact(1);
    const value = key === 'quota' ? quota : population;
    return value === undefined ? undefined : new Exact(value);
  });
  const unknown = weights.filter((_, index) => {
    const value = values[index];
    return value === undefined || !value.isFinite() || value.isNegative();
  });
  if (unknown.length > 0) {
    return gap(
      'weights',
      unknown.map(({ authority }) => authority),
    );
  }
  const known = values.filter((value) => value !== undefined);
  return known.every((value) => value.isZero()) ? gap('nil') : known;
}

function repeated(weights: readonly MemberWeight[]): readonly string[] {
  const keys = weights.map(({ authority }) => authorityKey(authority));
  return weights
    .filter((_, index) => keys.indexOf(keys[index] ?? '') !== index)
    .map(({ authority }) => authority);
}

type Division = Pick<SettledItem, 'part' | 'shares'>;

function divide(
  { key, share }: SettlementItem,
  amount: Money,
  weights: readonly MemberWeight[] | undefined,
  leaver: string,
): Division | Gap {
  if (key === undefined) return gap('key');
  if (key === 'own') {
    if (!share?.isFinite() || share.isNegative() || share.gt(1)) return gap('share');
    const [own = 0n] = shareOut(inAgorot(amount), integers([share, new Exact(1).minus(share)]));
    const part = fromAgorot(own);
    return { part, shares: [{ authority: leaver, amount: part }] };
  }
  if (!weights || weights.length === 0) return gap('members');
  const twice = repeated(weights);
  if (twice.length > 0) return gap('repeated', twice);
  const place = weights.findIndex(({ authority }) => authorityKey(authority) === authorityKey(leaver));
  if (place < 0) return gap('leaver', [leaver]);
  const values = weightsBy(key, weights);
  if ('why' in values) return values;
  const shares = divided(amount, weights, values);
  return { part: shares[place]?.amount ?? money(0), shares };
}

function settleItem(
  item: SettlementItem,
  weights: readonly MemberWeight[] | undefined,
  leaver: string,
): Omit<SettledItem, 'index'> | Gap {
  const { name, kind, key, amount } = item;
  if (kind === undefined) return gap('kind');
  if (amount === undefined) return gap('amount');
  if (amount.isNegative() && !amount.isZero()) return gap('negative');
  if (!amount.mod(AGORA).isZero()) return gap('fine');
  const division = divide(item, amount, weights, leaver);
  if ('why' in division || key === undefined) return 'why' in division ? division : gap('key');
  return { name, kind, key, amount, ...division, rest: money(amount.minus(division.part)) };
}

const totalsOf = (items: readonly SettledItem[], field: 'amount' | 'part'): SettlementTotals => {
  const of = (kind: SettlementKind) =>
    money(
      items.filter((item) => item.kind === kind).reduce((sum, item) => sum.plus(item[field]), new Exact(0)),
    );
  return { asset: of('asset'), debt: of('debt'), guarantee: of('guarantee'), project: of('project') };
};

/** Items that name another authority are of its own leaving. */
export const isItemOf = ({ authority }: SettlementItem, leaver: string): boolean =>
  authority === undefined || authorityKey(authority) === authorityKey(leaver);

/**
 * J4: what is divided when an authority leaves, each item by its own key to the agora, by largest remainder: `quota` and `population` by
 * the weights of all members before it leaves, `equal` among them, `own` by the share that the item states. The procedure names no key;
 * each is a proposal that the authority and the council agree on or the minister replaces. What is not known is never assumed: such an item
 * is among the open ones, with the reason.
 */
export function settle(
  items: readonly SettlementItem[],
  weights: readonly MemberWeight[] | undefined,
  leaver: string,
): Settlement {
  const looked = items.flatMap((item, index) =>
    isItemOf(item, leaver) ? [{ index, name: item.name, found: settleItem(item, weights, leaver) }] : [],
  );
  const settled = looked.flatMap(({ index, found }) => ('why' in found ? [] : [{ index, ...found }]));
  const open = looked.flatMap(({ index, name, found }) =>
    'why' in found ? [{ index, name, ...found }] : [],
  );
  const part = totalsOf(settled, 'part');
  return {
    leaver,
    items: settled,
    open,
    whole: totalsOf(settled, 'amount'),
    part,
    net: money(part.asset.minus(part.debt)),
  };
}
