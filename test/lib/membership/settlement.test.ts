import { Exact, money, settle, type MemberWeight, type SettlementItem } from '../../../lib/index.js';

const weights: readonly MemberWeight[] = [
  { authority: 'עיריית טייבה', quota: money('55613.40'), population: 45_126 },
  { authority: 'טירה', quota: money('54321'), population: 28_214 },
  { authority: 'תל מונד', quota: money('60000'), population: 13_000 },
];

const item = (more: Partial<SettlementItem>): SettlementItem => ({
  name: 'פריט',
  kind: 'asset',
  amount: money('1000'),
  key: 'equal',
  ...more,
});

const partsOf = (
  items: readonly SettlementItem[],
  leaver = 'טייבה',
  by: readonly MemberWeight[] | undefined = weights,
) =>
  settle(items, by, leaver).items.map(({ part, rest, shares }) => [
    part.toFixed(2),
    rest.toFixed(2),
    ...shares.map(({ amount }) => amount.toFixed(2)),
  ]);

test.each<[string, Partial<SettlementItem>, readonly string[]]>([
  // 1,000,000 × 55,613.40 / 169,934.40 = 327,263.9324…, × 54,321 / 169,934.40 = 319,658.6447…, × 60,000 / 169,934.40 = 353,077.4228…:
  // rounded down they lack an agora, which goes to the largest remainder, .4747 of an agora
  [
    'quota',
    { key: 'quota', amount: money('1000000') },
    ['327263.93', '672736.07', '327263.93', '319658.65', '353077.42'],
  ],
  // 1,000 × 45,126 / 86,340 = 522.654…, 326.777…, 150.567…: rounded down 522.65 + 326.77 + 150.56, the two agorot go to .777 and .767
  ['population', { key: 'population' }, ['522.65', '477.35', '522.65', '326.78', '150.57']],
  // Of equal remainders the agora goes by name: טייבה is before טירה, and both before תל מונד.
  ['equal', { key: 'equal' }, ['333.34', '666.66', '333.34', '333.33', '333.33']],
  ['own', { key: 'own', share: new Exact('0.4') }, ['400.00', '600.00', '400.00']],
  [
    'own, half an agora',
    { key: 'own', share: new Exact('0.5'), amount: money('0.01') },
    ['0.01', '0.00', '0.01'],
  ],
  ['nothing', { key: 'quota', amount: money('0') }, ['0.00', '0.00', '0.00', '0.00', '0.00']],
])('an item by %s, to the agora', (_, more, expected) => {
  expect(partsOf([item(more)])).toEqual([expected]);
});

test('assets add to what the leaving authority is due, debts take from it, guarantees and projects stand apart', () => {
  const { whole, part, net, open } = settle(
    [
      item({ kind: 'asset', amount: money('900') }),
      item({ kind: 'debt', amount: money('1500') }),
      item({ kind: 'guarantee', amount: money('300') }),
      item({ kind: 'project', amount: money('600') }),
    ],
    weights,
    'טירה',
  );
  const text = (totals: typeof whole) => Object.values(totals).map((total) => total.toFixed(2));
  expect(text(whole)).toEqual(['900.00', '1500.00', '300.00', '600.00']);
  expect(text(part)).toEqual(['300.00', '500.00', '100.00', '200.00']);
  expect(net.toFixed(2)).toBe('-200.00');
  expect(open).toEqual([]);
});

const without = (field: keyof SettlementItem): SettlementItem =>
  Object.fromEntries(
    Object.entries(item({})).filter(([name]) => name !== field),
  ) as unknown as SettlementItem;

test.each<[string, SettlementItem, readonly MemberWeight[] | undefined, readonly string[]]>([
  ['kind', without('kind'), weights, []],
  ['amount', without('amount'), weights, []],
  ['key', without('key'), weights, []],
  ['negative', item({ amount: money('-1') }), weights, []],
  ['fine', item({ amount: money('0.005') }), weights, []],
  ['share', item({ key: 'own' }), weights, []],
  ['share', item({ key: 'own', share: new Exact('1.1') }), weights, []],
  ['members', item({}), undefined, []],
  ['members', item({}), [], []],
  ['leaver', item({}), weights.slice(1), ['טייבה']],
  ['repeated', item({}), [...weights, { authority: 'טייבה' }], ['טייבה']],
  ['weights', item({ key: 'quota' }), [...weights, { authority: 'כפר ברא' }], ['כפר ברא']],
  ['nil', item({ key: 'quota' }), [{ authority: 'טייבה', quota: money(0) }], []],
])('%s: left open, and in no total', (why, one, by, authorities) => {
  const found = settle([one, item({ key: 'own', share: new Exact('0.25') })], by, 'טייבה');
  expect(found.open).toEqual([{ index: 0, name: 'פריט', why, authorities }]);
  expect(found.items.map(({ index }) => index)).toEqual([1]);
  expect(found.net.toFixed(2)).toBe('250.00');
});

test('an item of another that leaves is not this one’s', () => {
  const { items } = settle(
    [item({ authority: 'טירה' }), item({ authority: 'עיריית טייבה' })],
    weights,
    'טייבה',
  );
  expect(items.map(({ index }) => index)).toEqual([1]);
});
