import { loadAllWords, money, tenderStates } from '../../../lib/index.js';
import type { Finding, VatBasis } from '../../../lib/index.js';
import type { ContractFacts, TenderFacts, TendersFacts } from '../../../lib/tenders/facts.js';
import { day, found, quoted, unsaid, verdicts } from './support.js';

const tender: TenderFacts = { number: '7/2026', forMembers: 'yes', maximum: money(1_000_000), vat: 'with' };

const made = (
  name: string,
  amount: number | string,
  date: string,
  more: Partial<ContractFacts> = {},
): ContractFacts => ({
  name,
  authority: 'טירה',
  tender: "מכרז מס' 7/2026",
  amount: money(amount),
  vat: 'with',
  on: day(date),
  ...more,
});

const under = (...contracts: readonly ContractFacts[]): TendersFacts => ({
  tenders: [tender],
  contracts,
  members: [
    { authority: 'עיריית טירה' },
    { authority: 'טייבה', joined: day('2026-03-01') },
    { authority: 'כפר יונה', left: day('2026-04-01') },
    { authority: 'תל מונד', left: day('2020-01-01'), joined: day('2024-01-01') },
  ],
});

const first = made('א', 400_000, '2026-02-01');

describe(
  quoted('X3', 'ובלבד שהיקף ההתקשרות המצטבר הכולל על פי המכרז לא יעלה על ההיקף שצוין במסמכי המכרז'),
  () => {
    test.each<[string, TendersFacts, readonly string[]]>([
      ['equal to the maximum', under(first, made('ב', 600_000, '2026-03-01')), ['met tender-within-maximum']],
      ['one above', under(first, made('ב', 600_001, '2026-03-01')), ['breached contract-crosses-maximum']],
      [
        'two on the day',
        under(made('ב', 300_000, '2026-03-01'), first, made('ג', 300_001, '2026-03-01')),
        ['breached tender-maximum-exceeded', 'undetermined tender-crossing-unclear'],
      ],
      [
        'a day is missing',
        under(first, unsaid(made('ב', 600_001, '2026-03-01'), 'on') as ContractFacts),
        ['breached tender-maximum-exceeded', 'undetermined tender-crossing-unclear'],
      ],
      [
        'an amount is missing',
        under(first, unsaid(made('ב', 1, '2026-03-01'), 'amount') as ContractFacts),
        ['undetermined tender-total-unclear'],
      ],
      [
        'an amount is missing later, and it is exceeded without it',
        under(
          first,
          made('ב', 600_001, '2026-03-01'),
          unsaid(made('ג', 1, '2026-04-01'), 'amount') as ContractFacts,
        ),
        ['breached contract-crosses-maximum'],
      ],
      [
        'an amount is missing before the crossing',
        under(
          first,
          made('ב', 600_001, '2026-03-01'),
          unsaid(made('ג', 1, '2026-01-01'), 'amount') as ContractFacts,
        ),
        ['breached tender-maximum-exceeded', 'undetermined tender-crossing-unclear'],
      ],
      [
        'planned beyond it',
        under(first, made('ב', 600_001, '2026-07-16')),
        ['advisory tender-maximum-planned'],
      ],
      ['no contracts', under(), ['met tender-within-maximum']],
      ['no list of contracts', { tenders: [tender] }, ['undetermined contracts-unlisted']],
      ['no list of tenders', { contracts: [first] }, ['undetermined tenders-unlisted']],
      [
        'an unknown tender',
        under({ ...first, tender: '8/2026' }),
        ['met tender-within-maximum', 'undetermined contract-tender-unlisted'],
      ],
      [
        'the papers state no maximum',
        { ...under(first), tenders: [{ ...tender, maximum: 'none' }] },
        ['undetermined tender-total-unclear'],
      ],
      [
        'for the cluster alone',
        { ...under(made('ב', 2_000_000, '2026-03-01')), tenders: [{ ...tender, forMembers: 'no' }] },
        [],
      ],
      [
        'for whom not said, contracts of the cluster',
        {
          tenders: [unsaid(tender, 'forMembers')],
          contracts: [
            unsaid(made('ב', 2_000_000, '2026-03-01', { party: 'cluster' }), 'authority') as ContractFacts,
          ],
        },
        ['undetermined tender-total-unclear'],
      ],
      [
        'two rows of the tender with other maximums',
        { ...under(first), tenders: [tender, { ...tender, maximum: money(2) }] },
        ['undetermined tender-total-unclear'],
      ],
    ])('%s', (_, facts, expected) => {
      expect(verdicts(facts, 'X3')).toEqual(expected);
    });

    test('names the crossing contract, its excess and where it stands', async () => {
      const facts = under(made('ב', 600_001, '2026-03-01'), first, made('ג', 5, '2026-04-01'));
      const [finding] = found(facts, 'X3');
      expect(finding?.path).toEqual(['tenders', 'contracts', 0]);
      expect(finding?.operands).toEqual([
        ['tenders', 'tenders', 0],
        ['tenders', 'contracts', 1],
        ['tenders', 'contracts', 2],
      ]);
      expect(finding?.facts).toMatchObject({
        contract: 'ב',
        authority: 'טירה',
        before: '400000.00',
        total: '1000001.00',
        excess: '1.00',
        used: '1000006.00',
        more: 'yes',
        exact: 'yes',
      });
      const { say } = await loadAllWords('he');
      const sentence = say(finding as Parameters<typeof say>[0]).replace(/[\u2066-\u2069\u200e\u200f]/g, '');
      expect(sentence).toContain('החוזה «ב»');
      expect(sentence).toContain('1,000,001');
    });

    test.each<[string, VatBasis | undefined, VatBasis | undefined, string, string]>([
      // 1,180,000 with tax of 18% is 1,000,000 without.
      ['the tax may decide', 'without', 'with', '1180000.01', 'breached contract-crosses-maximum'],
      ['the tax may decide', 'without', 'with', '1180000', 'undetermined tender-total-unclear'],
      ['the tax may decide', 'without', 'with', '1000000.01', 'undetermined tender-total-unclear'],
      ['even without tax', 'without', 'with', '1000000', 'met tender-within-maximum'],
      ['the maximum holds tax', 'with', 'without', '1000000.01', 'breached contract-crosses-maximum'],
      ['the maximum holds tax', 'with', 'without', '1000000', 'undetermined tender-total-unclear'],
      // 847,457.62 × 1.18 = 999,999.9916; 847,457.63 × 1.18 = 1,000,000.0034
      ['the maximum holds tax', 'with', 'without', '847457.63', 'undetermined tender-total-unclear'],
      ['the maximum holds tax', 'with', 'without', '847457.62', 'met tender-within-maximum'],
      // Nobody stated any: all amounts are taken as they are, on one basis.
      ['nobody said', undefined, undefined, '1000000', 'met tender-within-maximum'],
      ['nobody said', undefined, undefined, '1000000.01', 'breached contract-crosses-maximum'],
      ['one of them said', undefined, 'without', '1000000', 'undetermined tender-total-unclear'],
      ['one of them said', undefined, 'without', '847457.62', 'met tender-within-maximum'],
      ['one of them said', undefined, 'without', '1000000.01', 'breached contract-crosses-maximum'],
      ['one of them said', 'with', undefined, '1000000.01', 'breached contract-crosses-maximum'],
      ['one of them said', 'with', undefined, '1000000', 'undetermined tender-total-unclear'],
      ['one of them said', 'with', undefined, '847457.62', 'met tender-within-maximum'],
    ])('%s: maximum %s, contract %s, %s', (_, of, vat, amount, verdict) => {
      const facts = {
        ...under({ ...unsaid(made('א', amount, '2026-02-01'), 'vat'), ...(vat && { vat }) }),
        tenders: [{ ...unsaid(tender, 'vat'), ...(of && { vat: of }) }],
      };
      expect(verdicts(facts, 'X3')).toEqual([verdict]);
    });

    describe('neither the tender nor any contract states VAT', () => {
      const plain = (...amounts: readonly (readonly [name: string, amount: string, date: string])[]) => ({
        ...under(...amounts.map(([name, amount, date]) => unsaid(made(name, amount, date), 'vat'))),
        tenders: [unsaid(tender, 'vat')],
      });
      const equal = plain(['א', '400000', '2026-02-01'], ['ב', '600000', '2026-03-01']);
      const above = plain(['א', '400000', '2026-02-01'], ['ב', '600000.01', '2026-03-01']);

      test('equal to the maximum is met, with no room left', () => {
        expect(verdicts(equal, 'X3')).toEqual(['met tender-within-maximum']);
        expect(tenderStates(equal, day('2026-07-15')).map(({ room }) => room?.toFixed())).toEqual(['0']);
      });

      test('an agora above it is breached, by the contract that crossed, and the excess is exact', () => {
        const [finding, ...others] = found(above, 'X3');
        expect(others).toEqual([]);
        expect(finding).toMatchObject({
          code: 'contract-crosses-maximum',
          outcome: 'breached',
          facts: { contract: 'ב', total: '1000000.01', excess: '0.01', exact: 'yes', vat: 'unstated' },
        });
      });

      test('one of several that states it leaves the others in doubt', () => {
        const [tenderRow] = equal.tenders;
        const mixed = {
          ...equal,
          contracts: (equal.contracts ?? []).map((each, at) =>
            at === 0 ? { ...each, vat: 'with' as const } : each,
          ),
        };
        expect(tenderRow).not.toHaveProperty('vat');
        expect(verdicts(mixed, 'X3')).toEqual(['undetermined tender-total-unclear']);
      });

      test.each([
        ['he', 'לא צוין אם הסכומים כוללים מע"מ'],
        ['ar', 'لم يُذكر إن كانت المبالغ تشمل ضريبة القيمة المضافة'],
        ['fa', 'نیامده است که مبلغ‌ها با مالیات بر ارزش افزوده‌اند یا نه'],
        ['en', 'Whether the amounts include VAT is not said'],
      ] as const)('the sentence says so, met or breached, and no other does: %s', async (language, words) => {
        const { say } = await loadAllWords(language);
        const sentences = (facts: TendersFacts) =>
          found(facts, 'X3').map((finding) => say(finding as Parameters<typeof say>[0]));
        expect(sentences(equal)).toEqual([expect.stringContaining(words)]);
        expect(sentences(above)).toEqual([expect.stringContaining(words)]);
        expect(sentences(under(first))).toEqual([expect.not.stringContaining(words)]);
      });
    });
  },
);

describe(quoted('X3', 'ובלבד שהיקף ההתקשרות'), () => {
  test.each<[string, Partial<ContractFacts>, string]>([
    ['a member, under its longer name', {}, 'met contract-by-member'],
    ['the day it joined', { authority: 'טייבה', on: day('2026-03-01') }, 'met contract-by-member'],
    ['the day before it joined', { authority: 'טייבה', on: day('2026-02-28') }, 'breached contract-by-other'],
    ['the day before it left', { authority: 'כפר יונה', on: day('2026-03-31') }, 'met contract-by-member'],
    ['the day it left', { authority: 'כפר יונה', on: day('2026-04-01') }, 'breached contract-by-other'],
    [
      'left and joined again, before',
      { authority: 'תל מונד', on: day('2019-12-31') },
      'met contract-by-member',
    ],
    [
      'left and joined again, between',
      { authority: 'תל מונד', on: day('2023-01-01') },
      'breached contract-by-other',
    ],
    [
      'in no list, nobody said whether it left',
      { authority: 'חיפה' },
      'undetermined contract-member-unclear',
    ],
    ['perhaps under another name', { authority: 'מועצה אזורית תל' }, 'undetermined contract-member-unclear'],
    ['no name', { authority: '', party: 'authority' }, 'undetermined contract-member-unclear'],
  ])('%s', (_, more, verdict) => {
    expect(verdicts(under({ ...first, ...more }), 'X3-member')).toEqual([verdict]);
  });

  test.each([
    ['he', 'יש להוסיף אותה לרשימה, או את הצו שלפיו פרשה'],
    ['ar', 'أو ذكر الأمر الذي انسحبت بموجبه'],
    ['fa', 'فرمانی را که با آن جدا شد بنویسید'],
    ['en', 'List it, or the order by which it left'],
  ] as const)(
    'of one in no list it says to list it or the order by which it left: %s',
    async (language, words) => {
      const { say } = await loadAllWords(language);
      const [finding] = found(under({ ...first, authority: 'חיפה' }), 'X3-member');
      expect(finding?.facts).toMatchObject({ authority: 'חיפה', missing: 'listing' });
      expect(say(finding as Parameters<typeof say>[0])).toContain(words);
    },
  );

  test('no day, no list of members, a tender for the cluster alone', () => {
    const undated = unsaid({ ...first, authority: 'טייבה' }, 'on') as ContractFacts;
    expect(verdicts(under(undated), 'X3-member')).toEqual(['undetermined contract-member-unclear']);
    const unlisted = unsaid(under(first, made('ב', 1, '2026-03-01')), 'members');
    expect(verdicts(unlisted, 'X3-member')).toEqual(['undetermined contract-members-unlisted']);
    const own = { ...under(first), tenders: [{ ...tender, forMembers: 'no' as const }] };
    expect(verdicts(own, 'X3-member')).toEqual(['undetermined contract-tender-not-for-members']);
  });
});

test('every sentence of the room is said in every language without a word of another script', async () => {
  const facts = under(made('ב', 600_001, '2026-03-01'), first);
  const findings: readonly Finding[] = found(facts, 'X3');
  for (const language of ['ar', 'fa', 'en'] as const) {
    const { say } = await loadAllWords(language);
    for (const finding of findings) {
      const plain = {
        ...finding,
        facts: { ...finding.facts, contract: 'B', authority: 'none', tender: '7' },
      };
      expect(say(plain as Parameters<typeof say>[0])).not.toMatch(/[א-ת]/);
    }
  }
});
