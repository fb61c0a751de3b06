import { money } from '../../../../lib/index.js';
import type { ClusterBudgetFacts, ClusterLine } from '../../../../lib/budget/cluster/facts.js';
import { day, expense, found, quoted, shown, verdicts } from './support.js';

const proposal = shown('הצעה 1', '2025-09-01');
const submitted = shown('מכתב 2', '2025-10-20');
const approved = shown('אישור 3', '2025-12-15');
const all: ClusterBudgetFacts = { year: 2026, proposal, submitted, approved };
const before = day('2025-12-31');

describe(
  quoted(
    'B7',
    'האשכול יערוך בכל שנה הצעת תקציב המראה אומדן הכנסותיו והוצאותיו; הצעת התקציב תוגש לשר הפנים לאישור',
  ),
  () => {
    test.each<[string, ClusterBudgetFacts, string[]]>([
      ['all three', all, ['met budget-step-shown', 'met budget-step-shown', 'met budget-step-shown']],
      [
        'approved, so it was submitted',
        { year: 2026, approved },
        ['met budget-step-shown', 'met budget-step-shown', 'met budget-step-shown'],
      ],
      [
        'submitted, so it was prepared; approval not said',
        { year: 2026, submitted },
        ['met budget-step-shown', 'met budget-step-shown', 'undetermined budget-step-unknown'],
      ],
      [
        'prepared, never submitted',
        { year: 2026, proposal, submitted: 'none', approved: 'none' },
        ['met budget-step-shown', 'breached budget-step-missing', 'advisory budget-step-pending'],
      ],
      [
        'no proposal',
        { year: 2026, proposal: 'none', submitted: 'none', approved: 'none' },
        ['breached budget-step-missing', 'breached budget-step-missing', 'advisory budget-step-pending'],
      ],
      [
        'submitted after the day of the check',
        { year: 2026, proposal, submitted: shown('2', '2026-08-01') },
        [
          'met budget-step-shown',
          'breached budget-step-missing',
          'undetermined budget-step-unknown',
          'advisory budget-submitted-late',
        ],
      ],
      [
        'not submitted, year not known',
        { proposal, submitted: 'none', approved: 'none' },
        ['met budget-step-shown', 'undetermined budget-step-unknown', 'advisory budget-step-pending'],
      ],
      ['nothing said', { year: 2026 }, ['undetermined budget-steps-unknown']],
      [
        'submitted in the last weeks of the year before',
        { ...all, submitted: shown('2', '2025-11-02') },
        [
          'met budget-step-shown',
          'met budget-step-shown',
          'met budget-step-shown',
          'advisory budget-submitted-late',
        ],
      ],
    ])('%s', (_, cluster, expected) => {
      expect(verdicts(cluster, 'B7')).toEqual(expected);
    });

    test('before the year begins nothing is missing yet', () => {
      const nothing: ClusterBudgetFacts = {
        year: 2026,
        proposal: 'none',
        submitted: 'none',
        approved: 'none',
      };
      expect(verdicts(nothing, 'B7', before)).toEqual(Array(3).fill('advisory budget-step-pending'));
      expect(verdicts(nothing, 'B7', day('2026-01-01')).slice(0, 2)).toEqual(
        Array(2).fill('breached budget-step-missing'),
      );
    });

    test('where the order provides otherwise (P2)', () => {
      const order = { otherwise: [{ clause: 'B7', reference: 'סעיף 20' }] };
      expect(verdicts({ year: 2026, submitted: 'none' }, 'B7', undefined, order)).toEqual([
        'advisory order-otherwise',
      ]);
    });
  },
);

describe("B7, ours: a cluster's budget is expected to balance, and is never in breach for it", () => {
  const income = (sum: number, more: Partial<ClusterLine> = {}): ClusterLine => ({
    name: 'מכסות',
    source: 'quotas',
    budget: money(sum),
    ...more,
  });
  test.each<[string, ClusterLine[], string[]]>([
    [
      'the same',
      [income(100), expense('א', { budget: 60 }), expense('ב', { budget: 40 })],
      ['met budget-balanced'],
    ],
    [
      'as changed during the year',
      [income(100), expense('א', { budget: 60, amended: 100 })],
      ['met budget-balanced'],
    ],
    ['an agora short', [income(100), expense('א', { budget: '100.01' })], ['advisory budget-unbalanced']],
    ['a sum missing', [income(100), expense('א', {})], ['undetermined budget-balance-unknown']],
    [
      'a side missing',
      [income(100), { name: 'א', budget: money(100) }],
      ['undetermined budget-balance-unknown'],
    ],
    ['income alone', [income(100)], ['undetermined budget-balance-unknown']],
    [
      'extraordinary lines stand apart',
      [income(100), expense('א', { budget: 100 }), expense('גשר', { budget: 5 }, { extraordinary: 'yes' })],
      ['met budget-balanced'],
    ],
    ['no lines', [], []],
  ])('%s', (_, lines, expected) => {
    expect(verdicts({ lines }, 'B7-balance')).toEqual(expected);
  });

  test('both sums and what is short', () => {
    const [finding] = found({ lines: [income(100), expense('א', { budget: '100.01' })] }, 'B7-balance');
    expect(finding?.facts).toEqual({
      income: '100.00',
      expenditure: '100.01',
      difference: '0.01',
      direction: 'deficit',
      missing: 0,
    });
  });
});
