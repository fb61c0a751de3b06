import { check, clause, money } from '../../../../lib/index.js';
import type { ClusterBudgetFacts, ContributionFacts } from '../../../../lib/budget/cluster/facts.js';
import { found, on, quoted, verdicts } from './support.js';

const same: ContributionFacts = { authority: 'טייבה', inCluster: money(57_000), inAuthority: money(57_000) };

describe(quoted('B1', 'השתתפות כללית של רשויות האשכול עפ"י מכסות'), () => {
  test.each<[string, ClusterBudgetFacts, string[]]>([
    ['the same on both sides', { contributions: [same] }, ['met contribution-same']],
    [
      'an agora apart',
      { contributions: [{ ...same, inAuthority: money('56999.99') }] },
      ['advisory contribution-differs'],
    ],
    [
      'the authority has not said',
      {
        contributions: [
          { authority: 'טירה', inCluster: money(1) },
          { authority: 'קלנסווה', inCluster: money(2) },
        ],
      },
      ['undetermined contribution-unknown'],
    ],
    [
      'as the model',
      { contributions: [{ ...same, byModel: money('57000.40') }] },
      ['met contribution-same', 'met contribution-as-model'],
    ],
    [
      'off the model by a shekel',
      { contributions: [{ ...same, byModel: money(57_001) }] },
      ['met contribution-same', 'advisory contribution-off-model'],
    ],
    [
      'quota lines of the budget add up to them',
      { contributions: [same], lines: [{ name: 'מכסות', source: 'quotas', budget: money(57_000) }] },
      ['met contribution-same', 'met contributions-total-met'],
    ],
    [
      'quota lines do not',
      { contributions: [same], lines: [{ name: 'מכסות', source: 'quotas', budget: money(60_000) }] },
      ['met contribution-same', 'advisory contributions-total-differs'],
    ],
    [
      'nothing to compare in total',
      { contributions: [same], lines: [{ name: 'מכסות', source: 'quotas' }] },
      ['met contribution-same'],
    ],
    ['no list', {}, []],
  ])('%s', (_, cluster, expected) => {
    expect(verdicts(cluster, 'B1-reconciled')).toEqual(expected);
  });

  test('both sums, their difference and both cells', () => {
    const cluster = { contributions: [same, { ...same, inAuthority: money('60000.50') }] };
    expect(found(cluster, 'B1-reconciled')[1]).toEqual({
      rule: 'B1-reconciled',
      code: 'contribution-differs',
      outcome: 'advisory',
      path: ['budget', 'cluster', 'contributions', 1, 'inCluster'],
      operands: [['budget', 'cluster', 'contributions', 1, 'inAuthority']],
      facts: {
        authority: 'טייבה',
        inCluster: '57000.00',
        inAuthority: '60000.50',
        difference: '3000.50',
        direction: 'below',
      },
      sources: [expect.objectContaining({ clause: 'B1', section: '5.א.1' })],
    });
  });

  test('authorities that lack the same are said at once', () => {
    const lacking = ['א', 'ב', 'ג'].map((authority) => ({ authority, inAuthority: money(5) }));
    const [finding] = found({ contributions: lacking }, 'B1-reconciled');
    expect(finding?.facts).toEqual({ authority: 'א', count: 3, missing: 'cluster' });
    expect(finding?.operands).toHaveLength(3);
  });
});

test('B0: income of none of the six sources is no breach', () => {
  expect(clause('B0')?.quote).toContain('מקורות ההכנסה העיקריים');
  const lines: ClusterBudgetFacts['lines'] = [
    { name: 'שונות', side: 'income', source: 'other', budget: money(5_000) },
    { name: 'לא סווג', side: 'income', budget: money(5_000) },
  ];
  const breaches = check({ budget: { cluster: { year: 2026, lines } } }, on).filter(
    ({ outcome }) => outcome === 'breached',
  );
  expect(breaches).toEqual([]);
});
