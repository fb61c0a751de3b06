import { money, tenderAmounts, tenderNeed, formatMoney } from '../../../lib/index.js';
import type { ContractFacts, TenderFacts, TendersFacts } from '../../../lib/tenders/facts.js';
import { day, found, quoted, shown, unsaid, verdicts } from './support.js';

const contract: ContractFacts = {
  name: 'משאית דחס',
  party: 'cluster',
  object: 'goods',
  on: day('2026-03-01'),
  amount: money(900_000),
  vat: 'with',
  tender: '',
  exemption: '',
};

const one = (more: Partial<ContractFacts>): TendersFacts => ({ contracts: [{ ...contract, ...more }] });
const not = (...fields: readonly Exclude<keyof ContractFacts, 'name'>[]): TendersFacts => ({
  contracts: [unsaid(contract, ...fields)],
});

describe(
  quoted(
    'X1',
    'לא יתקשר האשכול בחוזה להעברת או להזמנת טובין או מקרקעין או לביצוע עבודה אלא על פי מכרז פומבי',
  ),
  () => {
    test.each<[string, TendersFacts, readonly string[]]>([
      ['by a tender', one({ tender: '7/2026' }), ['met contract-by-tender']],
      ['by a ground of the regulations', one({ exemption: 'תקנה 3(4)' }), ['met contract-exempt']],
      ['exempt, not said by what', one({ exemption: 'פטור' }), ['undetermined contract-exemption-unnamed']],
      ['goods, neither', one({}), ['breached contract-without-tender']],
      ['land, neither', one({ object: 'land' }), ['breached contract-without-tender']],
      ['work, neither', one({ object: 'work' }), ['breached contract-without-tender']],
      ['services, neither', one({ object: 'services' }), ['advisory contract-for-services']],
      ['services, not said', not('tender', 'exemption', 'object'), ['undetermined contract-tender-unsaid']],
      ['planned', one({ on: day('2026-07-16') }), ['advisory contract-without-tender']],
      [
        'within the amount that needs none',
        one({ amount: money(161_600) }),
        ['advisory contract-maybe-exempt'],
      ],
      ['one agora above it', one({ amount: money('161600.01') }), ['breached contract-without-tender']],
      ['object not said', not('object'), ['undetermined contract-object-unknown']],
      ['tender not said', not('tender'), ['undetermined contract-tender-unsaid']],
      ['exemption not said', not('exemption'), ['undetermined contract-tender-unsaid']],
      ['who contracts not said', not('party'), ['undetermined contract-party-unknown']],
      ['an authority’s own contract', one({ party: 'authority', authority: 'טירה' }), []],
      ['an authority named', { contracts: [{ ...unsaid(contract, 'party'), authority: 'טירה' }] }, []],
      ['no list', {}, []],
    ])('%s', (_, facts, expected) => {
      expect(verdicts(facts, 'X1')).toEqual(expected);
    });

    test('the order provides otherwise (P2)', () => {
      const order = { otherwise: [{ clause: 'X1', reference: '12' }] };
      expect(verdicts({ ...one({}), order }, 'X1')).toEqual(['advisory order-otherwise']);
    });

    test('amounts of the regulations, and the user’s own before them', () => {
      const known = tenderAmounts(day('2026-03-01'));
      expect(known && Object.values(known).map(formatMoney)).toEqual(['161600.00', '394700.00', '789400.00']);
      expect(formatMoney(tenderAmounts(day('2022-06-16'))?.four ?? money(0))).toBe('368500.00');
      expect(formatMoney(tenderAmounts(day('2022-06-15'))?.six ?? money(0))).toBe('684200.00');
      expect(tenderAmounts(day('2015-03-15'))).toBeUndefined();
      const needs = ['161600', '161600.01', '394700', '394700.01', '789400', '789400.01'];
      expect(needs.map((amount) => known && tenderNeed(money(amount), known))).toEqual([
        'exempt',
        'four',
        'four',
        'six',
        'six',
        'public',
      ]);
      const amounts = { exempt: money(100), four: money(200), six: money(300) };
      const [finding] = found({ ...one({ amount: money(161_600) }), amounts }, 'X1');
      expect(finding?.outcome).toBe('breached');
      expect(finding?.facts['need']).toBe('public');
    });
  },
);

const tender: TenderFacts = {
  number: '7/2026',
  object: 'services',
  forMembers: 'yes',
  maximum: money(1_000_000),
  vat: 'with',
  published: shown('עיתון', '2026-01-01'),
};

describe(quoted('X2', 'והיקף ההתקשרות המרבי על פי המכרז ייכלל במסמכי המכרז'), () => {
  const other = (more: Partial<TenderFacts>): TendersFacts => ({ tenders: [{ ...tender, ...more }] });
  test.each<[string, TendersFacts, readonly string[]]>([
    ['stated', other({}), ['met tender-maximum-stated']],
    ['none', other({ maximum: 'none' }), ['breached tender-maximum-missing']],
    [
      'none, not published yet',
      other({ maximum: 'none', published: shown('עיתון', '2026-07-16') }),
      ['advisory tender-maximum-missing'],
    ],
    ['not said', { tenders: [unsaid(tender, 'maximum')] }, ['undetermined tender-maximum-unsaid']],
    [
      'for whom not said',
      { tenders: [unsaid(tender, 'maximum', 'forMembers')] },
      ['undetermined tender-for-members-unsaid'],
    ],
    ['for the cluster alone', other({ forMembers: 'no', maximum: 'none' }), []],
  ])('%s', (_, facts, expected) => {
    expect(verdicts(facts, 'X2')).toEqual(expected);
  });
});
