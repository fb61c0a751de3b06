import { money } from '../../../../lib/index.js';
import type {
  ClusterBudgetFacts,
  ClusterLine,
  ExtraCommitment,
} from '../../../../lib/budget/cluster/facts.js';
import { day, expense, found, quoted, shown, unsaid, verdicts } from './support.js';

const line = expense('פינוי פסולת', { budget: 100_000, executed: 70_000, committed: 40_000 });
const extra: ExtraCommitment = {
  name: 'הרחבת הפינוי',
  amount: money(10_000),
  decision: shown('ישיבה 5', '2026-03-01'),
  approval: shown('אישור 9', '2026-04-01'),
};
const facts = (
  lines: readonly ClusterLine[],
  extraCommitments?: readonly ExtraCommitment[],
): ClusterBudgetFacts => ({ year: 2026, lines, ...(extraCommitments && { extraCommitments }) });

describe(
  quoted(
    'B8',
    'ולא יתחייב האשכול בשום התחייבות אלא לפיו או לפי החלטת האשכול שנקבלה כדן ואושרה על ידי שר הפנים',
  ),
  () => {
    test.each<[string, ClusterBudgetFacts, string[]]>([
      [
        'budget 100,000, paid 70,000, open 40,000: 10,000 approved',
        facts([line], [extra]),
        ['met spending-within'],
      ],
      ['the same: none approved', facts([line]), ['breached spending-exceeds']],
      [
        'the same: 9,999.99 approved',
        facts([line], [{ ...extra, amount: money('9999.99') }]),
        ['breached spending-exceeds'],
      ],
      [
        'the minister did not approve',
        facts([line], [{ ...extra, approval: 'none' }]),
        ['breached spending-exceeds'],
      ],
      [
        'approved after the day',
        facts([line], [{ ...extra, approval: shown('9', '2026-07-16') }]),
        ['breached spending-exceeds'],
      ],
      [
        'no decision of the cluster',
        facts([line], [{ ...extra, decision: 'none' }]),
        ['breached spending-exceeds'],
      ],
      [
        'nobody said whether he approved',
        facts([line], [unsaid(extra, 'approval')]),
        ['undetermined spending-unknown'],
      ],
      ['nobody said how much', facts([line], [unsaid(extra, 'amount')]), ['undetermined spending-unknown']],
      [
        'nobody said, and it would not suffice',
        facts([line], [{ ...unsaid(extra, 'approval'), amount: money(9_999) }]),
        ['breached spending-exceeds'],
      ],
      [
        'paid and open are the budget',
        facts([expense('א', { budget: 100, executed: 60, committed: 40 })]),
        ['met spending-within'],
      ],
      [
        'an agora above',
        facts([expense('א', { budget: 100, executed: 60, committed: '40.01' })]),
        ['breached spending-exceeds'],
      ],
      [
        'by the budget as amended',
        facts([expense('א', { budget: 100, amended: 120, executed: 80, committed: 40 })]),
        ['met spending-within'],
      ],
      [
        'another line makes up for it: in total it is within',
        facts([line, expense('ב', { budget: 10_000, executed: 0, committed: 0 })]),
        ['met spending-within'],
      ],
      [
        'extraordinary lines are not counted',
        facts([
          expense('א', { budget: 100, executed: 100, committed: 0 }),
          expense('גשר', { budget: 0, executed: 900, committed: 0 }, { extraordinary: 'yes' }),
        ]),
        ['met spending-within'],
      ],
      [
        'income is not counted',
        facts([
          expense('א', { budget: 100, executed: 100, committed: 0 }),
          { name: 'מכסות', source: 'quotas', budget: money(1), executed: money(500) },
        ]),
        ['met spending-within'],
      ],
      [
        'commitments not given',
        facts([expense('א', { budget: 100, executed: 60 })]),
        ['undetermined spending-unknown'],
      ],
      [
        'payments not given',
        facts([expense('א', { budget: 100, committed: 60 })]),
        ['undetermined spending-unknown'],
      ],
      [
        'budget not given',
        facts([expense('א', { executed: 100, committed: 60 })]),
        ['undetermined spending-unknown'],
      ],
      [
        'what is known is too much already',
        facts([expense('א', { budget: 100, executed: 101 })]),
        ['breached spending-exceeds'],
      ],
      [
        'a line of neither side',
        facts([line, { name: 'שונות', budget: money(1) }], [extra]),
        ['undetermined spending-unknown'],
      ],
      [
        'paid above the budget by approved commitments alone',
        facts([expense('א', { budget: 100_000, executed: 110_000, committed: 0 })], [extra]),
        ['met spending-within', 'advisory payments-above-budget'],
      ],
      ['no lines', facts([]), []],
    ])('%s', (_, cluster, expected) => {
      expect(verdicts(cluster, 'B8')).toEqual(expected);
    });

    test('the arithmetic is in the finding, and the cells that it is made of', () => {
      const unapproved = { ...extra, approval: 'none' } as const;
      expect(found(facts([line], [unapproved]), 'B8')).toEqual([
        {
          rule: 'B8',
          code: 'spending-exceeds',
          outcome: 'breached',
          path: ['budget', 'cluster', 'lines'],
          operands: [
            ['budget', 'cluster', 'lines', 0],
            ['budget', 'cluster', 'extraCommitments', 0],
          ],
          facts: {
            budget: '100000.00',
            paid: '70000.00',
            committed: '40000.00',
            extra: '0.00',
            total: '110000.00',
            excess: '10000.00',
            what: '',
            missing: 0,
          },
          sources: [expect.objectContaining({ clause: 'B8', section: '5.ב.2' })],
        },
      ]);
    });

    test('what is missing is named, first things first', () => {
      const what = (one: ClusterBudgetFacts) => found(one, 'B8')[0]?.facts['what'];
      expect(what(facts([{ name: 'א' }, expense('ב', {})]))).toBe('side');
      expect(what(facts([expense('ב', {})]))).toBe('budget');
      expect(what(facts([expense('ב', { budget: 1 })]))).toBe('paid');
      expect(what(facts([expense('ב', { budget: 1, executed: 0 })]))).toBe('committed');
      expect(what(facts([line], [unsaid(extra, 'decision')]))).toBe('extra');
    });

    test('where the order provides otherwise (P2)', () => {
      const order = { otherwise: [{ clause: 'B8', reference: 'סעיף 21' }] };
      for (const rule of ['B8', 'B8-approved', 'B8-lines'])
        expect(verdicts(facts([line]), rule, undefined, order)).toEqual(['advisory order-otherwise']);
    });
  },
);

describe(quoted('B8', 'לא ישולם סכום מכספי האשכול אלא על פי התקציב הזה'), () => {
  const approved = shown('אישור 3', '2026-02-01');
  const paid = facts([expense('א', { budget: 100, executed: 60 })]);
  test.each<[string, ClusterBudgetFacts, string[]]>([
    [
      'first paid after the approval',
      { ...paid, approved, firstPayment: day('2026-02-02') },
      ['met payments-approved'],
    ],
    [
      'first paid on its day',
      { ...paid, approved, firstPayment: day('2026-02-01') },
      ['met payments-approved'],
    ],
    [
      'first paid before it',
      { ...paid, approved, firstPayment: day('2026-01-31') },
      ['breached payments-before-approval'],
    ],
    ['no approval', { ...paid, approved: 'none' }, ['breached payments-unapproved']],
    [
      'approved only after the day of the check',
      { ...paid, approved: shown('3', '2026-07-16') },
      ['breached payments-unapproved'],
    ],
    [
      'no approval, the first payment dated, no lines',
      { approved: 'none', firstPayment: day('2026-01-05') },
      ['breached payments-unapproved'],
    ],
    ['approval not said', paid, ['undetermined payments-approval-unknown']],
    ['approved before the year', { ...paid, approved: shown('3', '2026-01-01') }, ['met payments-approved']],
    [
      'approved within the year, first payment not dated',
      { ...paid, approved },
      ['undetermined payments-date-unknown'],
    ],
    [
      'approval not dated',
      { ...paid, approved: shown('3'), firstPayment: day('2026-02-02') },
      ['undetermined payments-date-unknown'],
    ],
    [
      'nothing paid, not approved',
      { ...facts([expense('א', { budget: 100, executed: 0 })]), approved: 'none' },
      [],
    ],
    ['the first payment is yet to come', { approved: 'none', firstPayment: day('2026-09-01') }, []],
    ['nothing said of payments', { ...facts([expense('א', { budget: 100 })]), approved: 'none' }, []],
  ])('%s', (_, cluster, expected) => {
    expect(verdicts(cluster, 'B8-approved')).toEqual(expected);
  });
});

describe('B8, line by line, is pointed out and never a breach', () => {
  test.each<[string, ClusterLine[], string[]]>([
    ['within', [expense('א', { budget: 100, executed: 60, committed: 40 })], ['met lines-within']],
    [
      'an agora above',
      [expense('א', { budget: 100, executed: 60, committed: '40.01' })],
      ['advisory line-exceeded'],
    ],
    [
      'one above, one below',
      [
        expense('א', { budget: 100, executed: 130, committed: 0 }),
        expense('ב', { budget: 100, executed: 10, committed: 0 }),
      ],
      ['advisory line-exceeded'],
    ],
    ['not known', [expense('א', { budget: 100, executed: 60 })], []],
    ['no lines', [], []],
  ])('%s', (_, lines, expected) => {
    expect(verdicts(facts(lines), 'B8-lines')).toEqual(expected);
  });

  test('a fifth of the line is the bound of what a council moves by itself', () => {
    const beyond = (executed: string) =>
      found(facts([expense('א', { budget: 100, executed, committed: 0 })]), 'B8-lines')[0]?.facts;
    expect(beyond('120')).toMatchObject({ excess: '20.00', beyond: 'no' });
    expect(beyond('120.01')).toMatchObject({ excess: '20.01', beyond: 'yes' });
  });
});
