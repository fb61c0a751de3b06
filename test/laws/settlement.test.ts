import fc from 'fast-check';
import {
  Exact,
  fromAgorot,
  money,
  settle,
  SETTLEMENT_KEYS,
  SETTLEMENT_KINDS,
  type MemberWeight,
  type SettlementItem,
} from '../../lib/index.js';

const weights = fc
  .array(
    fc.record({
      quota: fc.integer({ min: 0, max: 20_000_000 }),
      population: fc.integer({ min: 1, max: 600_000 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((all) =>
    all.map(({ quota, population }, index): MemberWeight => ({
      authority: `Town ${String(index)}`,
      quota: fromAgorot(quota),
      population,
    })),
  );

const item: fc.Arbitrary<SettlementItem> = fc
  .record({
    kind: fc.constantFrom(...SETTLEMENT_KINDS),
    key: fc.constantFrom(...SETTLEMENT_KEYS),
    agorot: fc.bigInt({ min: 0n, max: 10n ** 13n }),
    share: fc.integer({ min: 0, max: 1_000_000 }),
  })
  .map(({ kind, key, agorot, share }) => ({
    name: 'item',
    kind,
    key,
    amount: fromAgorot(agorot),
    share: new Exact(share).div(1_000_000),
  }));

const cases = fc
  .record({ weights, items: fc.array(item, { maxLength: 12 }), seed: fc.nat() })
  .map(({ weights: by, ...rest }) => ({ ...rest, by, leaver: by[rest.seed % by.length]?.authority ?? '' }));

/** In another order, the same for the same seed. */
const shuffled = <T>(all: readonly T[], seed: number): readonly T[] =>
  all
    .map((one, index) => ({ one, at: (index * 7919 + seed) % 104_729 }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);

const sum = (amounts: readonly Exact[]): string =>
  amounts.reduce((total, amount) => total.plus(amount), new Exact(0)).toFixed(2);

test('a settlement adds up to the agora: every item, every kind, and the net', () => {
  fc.assert(
    fc.property(cases, ({ by, items, leaver }) => {
      const { items: settled, open, whole, part, net } = settle(items, by, leaver);
      expect(settled.length + open.length).toBe(items.length);
      for (const { amount, part: own, rest, shares, key } of settled) {
        expect(sum([own, rest])).toBe(amount.toFixed(2));
        expect([own, rest].every((each) => each.decimalPlaces() <= 2 && each.gte(0))).toBe(true);
        if (key === 'own') continue;
        expect(sum(shares.map((share) => share.amount))).toBe(amount.toFixed(2));
        // Less than an agora away from the exact share.
        const weight = ({ quota, population }: MemberWeight) =>
          new Exact(key === 'equal' ? 1 : ((key === 'quota' ? quota : population) ?? 0));
        const all = by.reduce((total, one) => total.plus(weight(one)), new Exact(0));
        by.forEach((one, index) => {
          const exact = amount.times(weight(one)).div(all);
          expect(
            exact
              .minus(shares[index]?.amount ?? -1)
              .abs()
              .lt('0.01'),
          ).toBe(true);
        });
      }
      for (const kind of SETTLEMENT_KINDS) {
        const own = settled.filter((one) => one.kind === kind);
        expect(sum(own.map(({ amount }) => amount))).toBe(whole[kind].toFixed(2));
        expect(sum(own.map((one) => one.part))).toBe(part[kind].toFixed(2));
      }
      expect(net.toFixed(2)).toBe(money(part.asset.minus(part.debt)).toFixed(2));
      // Only quotas that are all nil leave anything open here.
      expect(open.every(({ why }) => why === 'nil')).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('the order of rows does not matter, of items or of authorities', () => {
  fc.assert(
    fc.property(cases, ({ by, items, leaver, seed }) => {
      const told = (given: readonly SettlementItem[], weighed: readonly MemberWeight[]) => {
        const { items: settled, net, part } = settle(given, weighed, leaver);
        const lines = settled.map(({ amount, kind, key, part: own, shares, index }) =>
          [
            given[index]?.share?.toFixed(),
            kind,
            key,
            amount.toFixed(2),
            own.toFixed(2),
            ...shares.map((share) => `${share.authority} ${share.amount.toFixed(2)}`).sort(),
          ].join(' | '),
        );
        return {
          net: net.toFixed(2),
          part: Object.values(part).map((one) => one.toFixed(2)),
          lines: lines.sort(),
        };
      };
      expect(told(shuffled(items, seed), shuffled(by, seed + 31))).toEqual(told(items, by));
    }),
    { numRuns: 150 },
  );
});

test('no authority left out of the leaving: each one’s part, were it the one that leaves, adds up to the item', () => {
  fc.assert(
    fc.property(weights, item, (by, one) => {
      fc.pre(one.key !== 'own');
      const parts = by.map(({ authority }) => settle([one], by, authority).items[0]?.part);
      fc.pre(parts.every((part) => part !== undefined));
      expect(sum(parts.map((part) => part ?? new Exact(-1)))).toBe(one.amount?.toFixed(2));
    }),
    { numRuns: 100 },
  );
});
