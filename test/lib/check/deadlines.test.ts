import { deadlines, isoDate, money, type Facts, type IsoDate } from '../../../lib/index.js';

const day = (text: string): IsoDate => {
  const date = isoDate(text);
  if (!date) throw new Error(`no day: ${text}`);
  return date;
};

const shown = (on: string) => ({ reference: '12/26', on: day(on) });

/** `code · clause · day · days left · path`. */
const told = (facts: Facts, on: string): string[] =>
  deadlines(facts, day(on)).map(({ code, source, on: when, daysLeft, path, kind }) =>
    [code, source.clause, when, daysLeft, path.join('.'), ...(kind === 'forecast' ? ['forecast'] : [])].join(
      ' · ',
    ),
  );

const factsOf = (facts: Facts, on: string) => deadlines(facts, day(on)).map(({ facts: said }) => said);

describe('C5, «תקופת כהונת של מועצת האשכול היא 4 שנים»', () => {
  test.each<[string, string, string, string]>([
    ['two years left', '2024-07-01', '2026-07-01', '2028-07-01 · 731'],
    ['its last day', '2024-07-01', '2028-07-01', '2028-07-01 · 0'],
    ['over since yesterday, and without a later one: overdue', '2024-07-01', '2028-07-02', '2028-07-01 · -1'],
    ['over for years', '2016-07-01', '2026-07-01', '2020-07-01 · -2191'],
    ['from 29 February to 29 February', '2024-02-29', '2028-02-28', '2028-02-29 · 1'],
    ['from 29 February to the 28th of a year without a 29th', '2096-02-29', '2100-02-28', '2100-02-28 · 0'],
    ['not begun yet', '2027-01-01', '2026-12-31', '2031-01-01 · 1462'],
  ])('%s', (_, from, on, expected) => {
    expect(told({ council: { termFrom: day(from) } }, on)).toEqual([
      `council-term-ends · C5 · ${expected} · council.termFrom`,
    ]);
  });

  test('by the members’ own days where the book does not state it', () => {
    const seats = ['א', 'ב', 'ג'].map((authority) => ({ authority, from: day('2024-02-29') }));
    expect(told({ council: { seats } }, '2026-11-21')).toEqual([
      'council-term-ends · C5 · 2028-02-29 · 465 · council.seats',
    ]);
  });

  test('nothing where nobody said when it began, or where the order provides otherwise', () => {
    expect(told({ council: { seats: [{ authority: 'א' }] } }, '2026-11-21')).toEqual([]);
    const order = { otherwise: [{ clause: 'C5', reference: '7' }] };
    expect(told({ council: { termFrom: day('2024-07-01'), order } }, '2026-11-21')).toEqual([]);
  });
});

describe('C1, C4, C7: seats, rotation and the committee', () => {
  test('seats that end on a day of their own are one deadline a day, without those that somebody follows', () => {
    const seats = [
      { authority: 'א', representative: 'מנכ"ל', from: day('2024-07-01'), to: day('2026-12-31') },
      { authority: 'ב', representative: 'גזבר', from: day('2024-07-01'), to: day('2026-12-31') },
      { authority: 'ג', representative: 'ראש הרשות', from: day('2024-07-01'), to: day('2026-12-31') },
      { authority: 'ג', representative: 'מנכ"ל', from: day('2027-01-01'), to: day('2028-07-01') },
      { authority: 'ד', representative: 'מנכ"ל', from: day('2024-07-01'), to: day('2028-07-01') },
      { authority: 'ה', representative: 'מנכ"ל', from: day('2020-07-01'), to: day('2026-11-20') },
    ];
    expect(told({ council: { seats } }, '2026-11-21')).toEqual([
      'seats-end · C1 · 2026-12-31 · 40 · council.seats.0.to',
      'council-term-ends · C5 · 2028-07-01 · 588 · council.seats',
    ]);
    expect(factsOf({ council: { seats } }, '2026-11-21')[0]).toEqual({ count: 2, names: 'א · ב' });
  });

  test('today’s part of the rotation ends where it says, or where the authority’s next row begins', () => {
    const rotation = [
      { authority: 'א', from: day('2024-07-01'), to: day('2026-11-21') },
      { authority: 'ב', from: day('2024-07-01') },
      { authority: 'ב', from: day('2027-07-01') },
      { authority: 'ג', from: day('2022-07-01'), to: day('2024-06-30') },
    ];
    expect(told({ council: { rotation } }, '2026-11-21')).toEqual([
      'rotation-ends · C4 · 2026-11-21 · 0 · council.rotation.0.to',
      'rotation-ends · C4 · 2027-06-30 · 221 · council.rotation.1',
    ]);
  });

  test('a committee for tenders with a last day, and no other committee', () => {
    const committees = [
      { name: 'הצעות ומכרזים', kind: 'tenders' as const, to: day('2027-01-31') },
      { name: 'חינוך', kind: 'other' as const, to: day('2026-12-31') },
    ];
    expect(told({ council: { committees } }, '2026-11-21')).toEqual([
      'committee-ends · C7 · 2027-01-31 · 71 · council.committees.0.to',
    ]);
  });
});

describe('X2, X3: tenders', () => {
  const contract = (name: string, on: string, amount: number) => ({
    name,
    authority: 'א',
    tender: '7/26',
    on: day(on),
    amount: money(amount),
  });

  test('the last day of a tender, once; the day of exhaustion is a forecast', () => {
    const facts: Facts = {
      tenders: {
        tenders: [
          { number: '3/25', to: day('2026-11-20') },
          { number: '7/26', maximum: money(300), to: day('2026-12-31') },
          { number: 'מכרז 7/26', maximum: money(300), to: day('2026-12-31') },
        ],
        contracts: [contract('1', '2026-01-01', 100), contract('2', '2026-02-01', 100)],
      },
    };
    // 200 in the 100 days from 1 January to 11 April: the 100 left last 50 days.
    expect(told(facts, '2026-04-11')).toEqual([
      'tender-exhausted · X3 · 2026-05-31 · 50 · tenders.tenders.1 · forecast',
      'tender-ends · X2 · 2026-11-20 · 223 · tenders.tenders.0.to',
      'tender-ends · X2 · 2026-12-31 · 264 · tenders.tenders.1.to',
    ]);
  });

  test('no forecast from one contract, and none where nothing is left', () => {
    const tenders = [{ number: '7/26', maximum: money(100) }];
    const of = (...contracts: ReturnType<typeof contract>[]) =>
      told({ tenders: { tenders, contracts } }, '2026-04-11');
    expect(of(contract('1', '2026-01-01', 50))).toEqual([]);
    expect(of(contract('1', '2026-01-01', 50), contract('2', '2026-02-01', 50))).toEqual([]);
  });
});

describe('B10: reports, for which the text sets no day', () => {
  const reports = (made: Record<number, ReturnType<typeof shown> | 'none' | undefined>): Facts => ({
    budget: {
      cluster: {
        reports: Object.entries(made).map(([part, of]) => ({
          kind: 'quarter' as const,
          year: 2026,
          part: Number(part),
          ...(of && { made: of }),
        })),
      },
    },
  });

  test.each<[string, Parameters<typeof reports>[0], string, string[]]>([
    ['made', { 1: shown('2026-05-01') }, '2026-11-21', []],
    ['the period runs', { 4: undefined }, '2026-11-21', ['report-periods-end · B10 · 2026-12-31 · 40']],
    ['its last day', { 4: undefined }, '2026-12-31', ['report-periods-end · B10 · 2026-12-31 · 0']],
    ['said not to be made', { 3: 'none' }, '2026-11-21', ['report-due · B10 · 2026-12-31 · 40']],
    [
      'to be made by a later day',
      { 3: shown('2026-12-01') },
      '2026-11-21',
      ['report-due · B10 · 2026-12-31 · 40'],
    ],
    ['late beyond doubt', { 2: 'none' }, '2026-11-21', ['report-due · B10 · 2026-09-30 · -52']],
    ['nobody said, and it would be late', { 2: undefined }, '2026-11-21', []],
    [
      'nobody said, and it would not be late yet',
      { 3: undefined },
      '2026-11-21',
      ['report-due · B10 · 2026-12-31 · 40'],
    ],
  ])('%s', (_, made, on, expected) => {
    expect(told(reports(made), on)).toEqual(expected.map((line) => `${line} · budget.cluster.reports.0`));
  });

  test('the budget’s year without a list: periods that still run, and none that is called late', () => {
    expect(told({ budget: { cluster: { year: 2026 } } }, '2026-11-21')).toEqual([
      'report-periods-end · B10 · 2026-12-31 · 40 · budget.cluster.reports',
    ]);
  });

  test('what ends on one day is one deadline', () => {
    expect(factsOf({ budget: { cluster: { year: 2026 } } }, '2026-06-30')).toEqual([
      { year: '2026', quarter: '2', half: '1', yearly: 'no' },
      { year: '2026', quarter: '3', half: 'none', yearly: 'no' },
      { year: '2026', quarter: '4', half: '2', yearly: 'yes' },
    ]);
  });

  test.each([undefined, 0, 5])('no day is made up for a quarter number %s', (part) => {
    const report = { kind: 'quarter' as const, year: 2026, ...(part !== undefined && { part }) };
    const facts: Facts = { budget: { cluster: { reports: [{ ...report, made: 'none' }] } } };
    expect(told(facts, '2026-11-21')).toEqual([]);
    expect(told(facts, '2027-11-21')).toEqual([]);
  });

  test('the fourth quarter is late when the first of the next year is over', () => {
    expect(told(reports({ 4: 'none' }), '2027-01-01')).toEqual([
      'report-due · B10 · 2027-03-31 · 89 · budget.cluster.reports.0',
    ]);
  });
});

describe('B2, B4: agreements and loans', () => {
  test('agreements that nothing follows, one deadline a day', () => {
    const agreements = [
      { authority: 'א', service: 'אכיפה', to: day('2026-12-31') },
      { authority: 'ב', service: 'אכיפה', to: day('2026-12-31') },
      { authority: 'ג', service: 'אכיפה', to: day('2026-12-31') },
      { authority: 'ג', service: 'אכיפה', from: day('2027-01-01'), to: day('2027-12-31') },
      { authority: 'ד', service: 'אכיפה', to: day('2026-10-31') },
      { authority: 'ה', service: 'אכיפה', to: day('2026-12-31'), signed: 'none' as const },
    ];
    expect(told({ budget: { cluster: { agreements } } }, '2026-11-21')).toEqual([
      'agreements-end · B2 · 2026-12-31 · 40 · budget.cluster.agreements.0.to',
      'agreements-end · B2 · 2027-12-31 · 405 · budget.cluster.agreements.3.to',
    ]);
  });

  test('a loan that is planned and not approved', () => {
    const loans = [
      { name: 'גשר', takenOn: day('2027-02-01'), approval: 'none' as const },
      { name: 'מאושרת', takenOn: day('2027-02-01'), approval: shown('2026-10-01') },
      { name: 'נלקחה', takenOn: day('2026-02-01'), approval: 'none' as const },
    ];
    expect(told({ budget: { cluster: { loans } } }, '2026-11-21')).toEqual([
      'loan-planned · B4 · 2027-02-01 · 72 · budget.cluster.loans.0.takenOn',
    ]);
  });
});

describe('D2–D4, J0–J4: steps that are dated ahead', () => {
  test('of a delegation, its release, and a power in the order', () => {
    const facts: Facts = {
      delegation: {
        delegations: [
          {
            authority: 'א',
            subject: 'אכיפה',
            proposal: shown('2026-10-01'),
            authorityDecision: shown('2026-11-21'),
            councilDecision: shown('2026-12-15'),
            releaseApproval: shown('2027-03-01'),
          },
        ],
        powers: [{ subject: 'היטלים', authority: '', inOrder: shown('2027-01-10') }],
      },
    };
    expect(told(facts, '2026-11-21')).toEqual([
      'step-planned · D2 · 2026-12-15 · 24 · delegation.delegations.0.councilDecision',
      'step-planned · D4 · 2027-01-10 · 50 · delegation.powers.0.inOrder',
      'step-planned · D3 · 2027-03-01 · 100 · delegation.delegations.0.releaseApproval',
    ]);
    expect(factsOf(facts, '2026-11-21')[1]).toEqual({
      matter: 'power',
      step: 'inOrder',
      authority: 'none',
      subject: 'היטלים',
    });
  });

  test.each([
    ['none', 'no'],
    [undefined, 'unknown'],
    [shown('2026-12-01'), 'planned'],
    [shown('2027-01-02'), 'no'],
    [shown('2026-11-01'), 'yes'],
  ] as const)(
    'J0: an authority is to join on 1 January 2027 and the amendment is %j',
    (amendment, amended) => {
      const joining = [{ authority: 'א', effective: day('2027-01-01'), ...(amendment && { amendment }) }];
      const found = deadlines({ membership: { joining } }, day('2026-11-21'));
      const change = found.find(({ code }) => code === 'change-effective');
      expect(change).toMatchObject({
        on: '2027-01-01',
        daysLeft: 41,
        path: ['membership', 'joining', 0, 'effective'],
        facts: { change: 'joining', authority: 'א', amended },
      });
      expect(change?.source.clause).toBe('J0');
    },
  );

  test('a way out: the order’s amendment ahead, what is over left out', () => {
    const leaving = [
      { authority: 'ב', authorityDecision: shown('2026-06-01'), amendment: shown('2028-02-29') },
      { authority: 'ג', effective: day('2026-11-20'), amendment: 'none' as const },
    ];
    expect(told({ membership: { leaving } }, '2026-11-21')).toEqual([
      'step-planned · J0 · 2028-02-29 · 465 · membership.leaving.0.amendment',
    ]);
  });
});

test('all rooms together from the earliest, with the clause’s own words', () => {
  const facts: Facts = {
    council: { termFrom: day('2024-07-01') },
    tenders: { tenders: [{ number: '7/26', to: day('2026-12-31') }] },
    budget: {
      cluster: { reports: [{ kind: 'quarter', year: 2026, part: 2, made: 'none' }] },
      order: { otherwise: [{ clause: 'X2', reference: '3' }] },
    },
  };
  const found = deadlines(facts, day('2026-11-21'));
  expect(found.map(({ code }) => code)).toEqual(['report-due', 'tender-ends', 'council-term-ends']);
  expect(found[2]?.source).toMatchObject({ clause: 'C5', section: '1.א.3' });
  expect(deadlines({}, day('2026-11-21'))).toEqual([]);
});
