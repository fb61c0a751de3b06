import { money, type MembershipFacts, type Seat } from '../../../lib/index.js';
import { byCouncil, day, found, leaving, PENDING, quoted, shown, verdicts } from './support.js';

/** So many seats that are filled, and one that is not. */
const seats = (count: number): readonly Seat[] => [
  ...Array.from({ length: count }, (_, index) => ({
    authority: `רשות ${String(index)}`,
    representative: 'ראש הרשות',
  })),
  { authority: 'רשות ריקה', representative: '' },
];

type Case = [string, MembershipFacts, string];

test('J0 holds for leaving too', () => {
  expect(verdicts(leaving(), 'J0')).toEqual(['met change-by-order']);
  expect(verdicts(leaving({ amendment: 'none' }), 'J0')).toEqual(['breached change-before-order']);
});

describe(quoted('J3', 'מועצת הרשות המקומית המיועדת לפרישה ביקשה זאת'), () => {
  test.each<Case>([
    ['it asked', leaving(), 'met leaving-grounded'],
    ['it did not', leaving({ authorityDecision: 'none' }), 'breached leaving-ungrounded'],
    ['nobody said', leaving({ authorityDecision: undefined }), 'undetermined leaving-ground-unknown'],
    [
      'it asked when it had left',
      leaving({ authorityDecision: shown('מליאה', '2026-06-02') }),
      'advisory leaving-grounded-after',
    ],
    ['not yet', leaving({ ...PENDING, authorityDecision: 'none' }), 'advisory leaving-ground-pending'],
  ])('%s', (_, facts, expected) => {
    expect(verdicts(facts, 'J3')).toEqual([expected]);
  });
});

describe(quoted('J3', 'ברוב של שני שלישים מחבריה, ביקשה זאת, ושר הפנים שוכנע'), () => {
  test.each<Case>([
    ['11 of 16, convinced', byCouncil(), 'met leaving-grounded'],
    ['10 of 16, convinced', byCouncil({ votesFor: 10 }), 'breached leaving-vote-short'],
    ['10 of 15, convinced', byCouncil({ votesFor: 10, members: 15 }), 'met leaving-grounded'],
    ['10 of 16, not released yet', byCouncil({ ...PENDING, votesFor: 10 }), 'breached leaving-vote-short'],
    [
      '10 of 16, and nobody has acted on it',
      byCouncil({ ...PENDING, votesFor: 10, request: 'none', convinced: 'none' }),
      'advisory leaving-vote-short-pending',
    ],
    ['11 of 16, not convinced', byCouncil({ convinced: 'none' }), 'breached leaving-ungrounded'],
    [
      '11 of 16, not yet convinced',
      byCouncil({ ...PENDING, convinced: 'none' }),
      'advisory leaving-ground-pending',
    ],
    ['11 of 16, nobody said', byCouncil({ convinced: undefined }), 'undetermined leaving-ground-unknown'],
    ['votes not said', byCouncil({ votesFor: undefined }), 'undetermined leaving-ground-unknown'],
    ['members not said', byCouncil({ members: undefined }), 'undetermined leaving-ground-unknown'],
    ['17 of 16', byCouncil({ votesFor: 17 }), 'undetermined leaving-votes-exceed'],
    [
      '10 of 16, and the authority asked as well',
      byCouncil({ votesFor: 10, authorityDecision: shown('מליאה 4', '2026-02-01') }),
      'met leaving-grounded',
    ],
    [
      '10 of 16, and nobody said who asked',
      byCouncil({ votesFor: 10, askedBy: undefined }),
      'undetermined leaving-ground-unknown',
    ],
  ])('%s', (_, facts, expected) => {
    expect(verdicts(facts, 'J3')).toEqual([expected]);
  });

  test('members are counted from the list on the day of the decision, without vacant seats', () => {
    const counted = (count: number) => byCouncil({ members: undefined }, { seats: seats(count) });
    expect(verdicts(counted(16), 'J3')).toEqual(['met leaving-grounded']);
    expect(verdicts(counted(17), 'J3')).toEqual(['breached leaving-vote-short']);
    expect(found(counted(17), 'J3')[0]).toMatchObject({
      path: ['membership', 'leaving', 0, 'votesFor'],
      facts: { votes: 11, members: 17, needed: 12 },
    });
    const later = seats(17).map((seat, index) => (index === 0 ? { ...seat, from: day('2026-03-01') } : seat));
    expect(verdicts(byCouncil({ members: undefined }, { seats: later }), 'J3')).toEqual([
      'met leaving-grounded',
    ]);
    // Which council voted is not known without its day.
    const undated = byCouncil({ members: undefined, councilDecision: shown('מועצה 8') }, { seats: later });
    expect(verdicts(undated, 'J3')).toEqual(['undetermined leaving-ground-unknown']);
  });
});

describe('J4: «בקשה לפרישת רשות מאשכול תוגש בכתב לשר הפנים, בצירוף הסדר מוצע»', () => {
  test.each<Case>([
    ['complete', leaving(), 'met request-complete'],
    ['no settlement', leaving({ settlement: 'none' }), 'breached request-incomplete'],
    [
      'no settlement, before any change',
      leaving({ ...PENDING, settlement: 'none' }),
      'breached request-incomplete',
    ],
    ['released without a request', leaving({ request: 'none' }), 'breached request-incomplete'],
    ['nobody said', leaving({ settlement: undefined }), 'undetermined request-unknown'],
    ['not written yet', leaving({ ...PENDING, request: 'none' }), 'advisory request-pending'],
  ])('%s', (_, facts, expected) => {
    expect(verdicts(facts, 'J4')).toEqual([expected]);
  });

  test.each<Case>([
    ['agreed', leaving(), 'met settlement-agreed'],
    [
      'the minister decided',
      leaving({ agreed: 'no', ministerSettlement: shown('הסדר השר', '2026-05-01') }),
      'met settlement-by-minister',
    ],
    ['nobody yet', leaving({ agreed: 'no', ministerSettlement: 'none' }), 'advisory settlement-open'],
    ['not agreed, nobody said', leaving({ agreed: 'no' }), 'undetermined settlement-agreement-unknown'],
    ['nobody said', leaving({ agreed: undefined }), 'undetermined settlement-agreement-unknown'],
  ])('%s', (_, facts, expected) => {
    expect(verdicts(facts, 'J4-agreed')).toEqual([expected]);
  });

  test('agreement is not asked for before there is something to agree on', () => {
    expect(verdicts(leaving({ ...PENDING, settlement: undefined, agreed: undefined }), 'J4-agreed')).toEqual(
      [],
    );
  });
});

describe('J4: parts of the proposed settlement', () => {
  const weights = [
    { authority: 'טייבה', quota: money('1'), population: 3 },
    { authority: 'טירה', quota: money('2'), population: 1 },
  ];
  const asset = { name: 'משאית', kind: 'asset', amount: money('100'), key: 'quota' } as const;
  const debt = { name: 'מלווה', kind: 'debt', amount: money('10'), key: 'population' } as const;

  test('equal the keys’', () => {
    const settlement = [
      { ...asset, proposed: money('33.33') },
      { ...debt, proposed: money('7.5') },
    ];
    expect(found(leaving({}, { weights, settlement }), 'J4-sums')).toMatchObject([
      {
        outcome: 'met',
        code: 'settlement-parts-met',
        facts: { authority: 'טייבה', count: 2, sum: '40.83', net: '25.83' },
      },
    ]);
  });

  test('differ by an agora: advisory, for they may agree on anything', () => {
    const settlement = [{ ...asset, proposed: money('33.34') }];
    expect(found(leaving({}, { weights, settlement }), 'J4-sums')).toMatchObject([
      {
        outcome: 'advisory',
        code: 'settlement-part-differs',
        path: ['membership', 'settlement', 0, 'proposed'],
        facts: { part: '33.33', proposed: '33.34', difference: '0.01', direction: 'above' },
      },
    ]);
  });

  test.each<[string, Partial<MembershipFacts>, string]>([
    ['no amount', { settlement: [{ name: 'משאית', kind: 'asset', key: 'quota' }] }, 'amount'],
    ['no weights', { weights: [], settlement: [asset] }, 'members'],
    ['no quota', { weights: [{ authority: 'טייבה' }], settlement: [asset] }, 'weights'],
    ['not a member', { weights: weights.slice(1), settlement: [asset] }, 'leaver'],
    ['no key and no proposal', { settlement: [{ name: 'משאית', kind: 'asset', amount: money(1) }] }, 'key'],
  ])('%s: undetermined', (_, more, why) => {
    expect(found(leaving({}, { weights, ...more }), 'J4-sums')).toMatchObject([
      { outcome: 'undetermined', code: 'settlement-parts-unknown', facts: { why, count: 1 } },
    ]);
  });

  test('items that name nobody, where several leave', () => {
    const { leaving: one = [] } = leaving();
    const two = [...one, { authority: 'טירה' }];
    expect(verdicts({ leaving: two, weights, settlement: [asset] }, 'J4-sums')).toEqual([
      'undetermined settlement-parts-unknown',
    ]);
    const named = [{ ...asset, authority: 'עיריית טירה', proposed: money('66.67') }];
    expect(verdicts({ leaving: two, weights, settlement: named }, 'J4-sums')).toEqual([
      'met settlement-parts-met',
    ]);
  });
});
