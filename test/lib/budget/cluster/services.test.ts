import { money } from '../../../../lib/index.js';
import type {
  AgreementFacts,
  ClusterBudgetFacts,
  ClusterLine,
} from '../../../../lib/budget/cluster/facts.js';
import { day, found, quoted, shown, unsaid, verdicts } from './support.js';

const line: ClusterLine = {
  name: 'פינוי פסולת, טייבה',
  source: 'services',
  activity: 'פינוי פסולת',
  authority: 'טייבה',
  basis: 'delegated',
  budget: money(300_000),
};
const agreement: AgreementFacts = {
  authority: 'טייבה',
  service: 'פינוי פסולת',
  participation: money(300_000),
  signed: shown('הסכם 12/2025', '2025-12-01'),
};
const facts = (
  more: Partial<ClusterLine>,
  agreements?: readonly AgreementFacts[],
  year: number | undefined = 2026,
): ClusterBudgetFacts => ({
  lines: [{ ...line, ...more }],
  ...(agreements && { agreements }),
  ...(year === undefined ? {} : { year }),
});

/** A line that says nothing of one thing. */
const without = (field: Exclude<keyof ClusterLine, 'name'>): ClusterBudgetFacts => ({
  lines: [unsaid(line, field)],
  agreements: [],
  year: 2026,
});

describe(
  quoted(
    'B2',
    'בהסכם שייחתם בין הצדדים, אשר יפרט את השירות שהאשכול מתחייב לספק לרשות וכנגד את ההשתתפות התקציבית',
  ),
  () => {
    test.each<[string, ClusterBudgetFacts, string]>([
      ['delegated 300,000: signed', facts({}, [agreement]), 'met service-agreed'],
      [
        'delegated 300,000: unsigned',
        facts({}, [{ ...agreement, signed: 'none' }]),
        'breached service-unsigned',
      ],
      [
        'signed only after the day of the check',
        facts({}, [{ ...agreement, signed: shown('12', '2026-07-16') }]),
        'breached service-unsigned',
      ],
      [
        'signed on the day of the check',
        facts({}, [{ ...agreement, signed: shown('12', '2026-07-15') }]),
        'met service-agreed',
      ],
      ['no agreement at all', facts({}, []), 'breached service-no-agreement'],
      ['imposed, no agreement', facts({ basis: 'imposed' }, []), 'breached service-no-agreement'],
      [
        "another authority's agreement",
        facts({}, [{ ...agreement, authority: 'טירה' }]),
        'breached service-no-agreement',
      ],
      ['no sheet of agreements', facts({}), 'undetermined service-agreements-unknown'],
      ['a ministry pays', facts({ basis: 'ministry-funded' }, []), 'met service-needs-none'],
      ['neither delegated nor imposed', facts({ basis: 'other' }, []), 'met service-needs-none'],
      ['nobody said whose activity', without('basis'), 'undetermined service-basis-unknown'],
      [
        'nobody said whose activity, and it is agreed',
        { ...without('basis'), agreements: [agreement] },
        'met service-agreed',
      ],
      ['no authority named', without('authority'), 'undetermined service-authority-unknown'],
      [
        'nobody said whether it is signed',
        facts({}, [unsaid(agreement, 'signed')]),
        'undetermined service-agreement-unclear',
      ],
      [
        'signed, without a reference',
        facts({}, [{ ...agreement, signed: shown(' ') }]),
        'undetermined service-agreement-unclear',
      ],
      [
        'participation not given',
        facts({}, [unsaid(agreement, 'participation')]),
        'undetermined service-agreement-unclear',
      ],
      [
        'service not named',
        facts({}, [unsaid(agreement, 'service')]),
        'undetermined service-agreement-other',
      ],
      [
        'one of the same authority for another service',
        facts({}, [{ ...agreement, service: 'איסוף אשפה' }]),
        'undetermined service-agreement-other',
      ],
      [
        'the authority by its full name',
        facts({}, [{ ...agreement, authority: 'עיריית טייבה' }]),
        'met service-agreed',
      ],
      [
        'the authority by a longer name',
        facts({}, [{ ...agreement, authority: 'טייבה המשולש' }]),
        'undetermined service-agreement-other',
      ],
      ['other quotes and dashes', facts({ activity: 'פינוי-פסולת' }, [agreement]), 'met service-agreed'],
      [
        'in force to the end of the year',
        facts({}, [{ ...agreement, from: day('2025-01-01'), to: day('2026-12-31') }]),
        'met service-agreed',
      ],
      [
        'ended before the year',
        facts({}, [{ ...agreement, to: day('2025-12-31') }]),
        'breached service-agreement-elsewhen',
      ],
      [
        'ends on its first day',
        facts({}, [{ ...agreement, to: day('2026-01-01') }]),
        'advisory service-agreement-partly',
      ],
      [
        'begins on its last day',
        facts({}, [{ ...agreement, from: day('2026-12-31') }]),
        'advisory service-agreement-partly',
      ],
      [
        'begins after the year',
        facts({}, [{ ...agreement, from: day('2027-01-01') }]),
        'breached service-agreement-elsewhen',
      ],
      [
        'begins within the year',
        facts({}, [{ ...agreement, from: day('2026-03-01') }]),
        'advisory service-agreement-partly',
      ],
      [
        'ended by the day, and the year is not known',
        { lines: [line], agreements: [{ ...agreement, to: day('2025-12-31') }] },
        'undetermined service-agreement-unclear',
      ],
      [
        'one that ended, and one that is in force',
        facts({}, [{ ...agreement, to: day('2025-12-31') }, agreement]),
        'met service-agreed',
      ],
    ])('%s', (_, cluster, verdict) => {
      expect(verdicts(cluster, 'B2')).toEqual([verdict]);
    });

    test('each of two services needs an agreement of its own', () => {
      const second: ClusterLine = { ...line, name: 'חניה, טייבה', activity: 'חניה' };
      expect(verdicts({ year: 2026, lines: [line, second], agreements: [agreement] }, 'B2')).toEqual([
        'met service-agreed',
        'breached service-no-agreement',
      ]);
    });

    test('other sources, expenditure, and lines without money are not of B2', () => {
      const lines: readonly ClusterLine[] = [
        { ...line, source: 'state' },
        { ...line, side: 'expenditure' },
        { ...line, budget: money(0) },
      ];
      expect(verdicts({ year: 2026, lines, agreements: [] }, 'B2')).toEqual([]);
    });

    test('the finding names line, sum, day and clause', () => {
      expect(found(facts({}, [{ ...agreement, signed: 'none' }]), 'B2')).toEqual([
        {
          rule: 'B2',
          code: 'service-unsigned',
          outcome: 'breached',
          path: ['budget', 'cluster', 'lines', 0],
          operands: [['budget', 'cluster', 'agreements', 0]],
          facts: {
            line: 'פינוי פסולת, טייבה',
            authority: 'טייבה',
            basis: 'delegated',
            amount: '300000.00',
            priced: 'yes',
            year: '2026',
            on: '2026-07-15',
            reference: 'none',
            from: '…',
            to: '…',
            missing: 'none',
          },
          sources: [expect.objectContaining({ clause: 'B2', edition: 'moi-2017-05-17', section: '5.א.2' })],
        },
      ]);
    });

    test('a breach of it is lawful where the order provides otherwise (P2)', () => {
      const order = { otherwise: [{ clause: 'B2', reference: 'סעיף 9 לצו' }] };
      expect(verdicts(facts({}, []), 'B2', undefined, order)).toEqual(['advisory order-otherwise']);
      const unnamed = { otherwise: [{ clause: 'B2', reference: ' ' }] };
      expect(verdicts(facts({}, []), 'B2', undefined, unnamed)).toEqual(['undetermined order-unreferenced']);
    });
  },
);

describe('B2: the participation budgeted is the one agreed on, which is only pointed out', () => {
  const half: ClusterLine = { ...line, budget: money(150_000) };
  test.each<[string, ClusterBudgetFacts, string[]]>([
    ['the same', facts({}, [agreement]), ['met participation-met']],
    ['an agora more', facts({ budget: money('300000.01') }, [agreement]), ['advisory participation-differs']],
    [
      'as changed during the year',
      facts({ amended: money(310_000) }, [agreement]),
      ['advisory participation-differs'],
    ],
    ['in two lines', { ...facts({}, [agreement]), lines: [half, half] }, ['met participation-met']],
    [
      'by two agreements',
      facts({}, [
        { ...agreement, participation: money(100_000) },
        { ...agreement, participation: money(200_000) },
      ]),
      ['met participation-met'],
    ],
    [
      'an agreement of another year does not count',
      facts({}, [agreement, { ...agreement, to: day('2025-12-31') }]),
      ['met participation-met'],
    ],
    [
      'participation not given',
      facts({}, [unsaid(agreement, 'participation')]),
      ['undetermined participation-unknown'],
    ],
    [
      'no sum in the budget',
      { ...without('budget'), agreements: [agreement] },
      ['undetermined participation-unknown'],
    ],
    ['no agreement', facts({}, []), []],
  ])('%s', (_, cluster, expected) => {
    expect(verdicts(cluster, 'B2-sum')).toEqual(expected);
  });

  test('both sums and their difference are said', () => {
    expect(
      found(facts({}, [{ ...agreement, participation: money('250000.50') }]), 'B2-sum')[0]?.facts,
    ).toEqual({
      line: 'פינוי פסולת',
      authority: 'טייבה',
      budgeted: '300000.00',
      agreed: '250000.50',
      difference: '49999.50',
      direction: 'above',
      missing: 'line',
    });
  });
});
