import { loadAllWords, money } from '../../../../lib/index.js';
import type { ClusterBudgetFacts, LoanFacts } from '../../../../lib/budget/cluster/facts.js';
import { day, found, quoted, shown, unsaid, verdicts } from './support.js';

const loan: LoanFacts = {
  name: 'תחנת מעבר',
  amount: money(1_000_000),
  takenOn: day('2026-05-01'),
  purposeInDecision: 'הקמת תחנת מעבר',
  purposeInApproval: 'הקמת תחנת מעבר',
  decision: shown('ישיבה 4', '2026-02-01'),
  approval: shown('אישור 77', '2026-04-01'),
  forItsFunctions: 'yes',
};

const facts = (more: Partial<LoanFacts>, limit?: ClusterBudgetFacts['loanLimit']): ClusterBudgetFacts => ({
  loans: [{ ...loan, ...more }],
  ...(limit !== undefined && { loanLimit: limit }),
});

const without = (field: Exclude<keyof LoanFacts, 'name'>): ClusterBudgetFacts => ({
  loans: [unsaid(loan, field)],
});

const RULES = ['B4-functions', 'B4-approval', 'B4-purpose', 'B4-limit'] as const;

describe(quoted('B4', 'רשאי האשכול ללוות כספים לביצוע תפקידיו'), () => {
  test.each<[string, ClusterBudgetFacts, string]>([
    ['for its functions', facts({}), 'met loan-for-functions'],
    ['for something else', facts({ forItsFunctions: 'no' }), 'breached loan-off-functions'],
    ['nobody said', without('forItsFunctions'), 'undetermined loan-functions-unknown'],
  ])('%s', (_, cluster, verdict) => {
    expect(verdicts(cluster, 'B4-functions')).toEqual([verdict]);
  });
});

describe(quoted('B4', 'ובאישור שר הפנים, רשאי האשכול ללוות'), () => {
  const planned = { takenOn: day('2026-07-16') };
  test.each<[string, ClusterBudgetFacts, string]>([
    ['approved before', facts({}), 'met loan-approved'],
    ['approved, day not given', facts({ approval: shown('77') }), 'met loan-approved'],
    ['approved, day of the loan not given', without('takenOn'), 'met loan-approved'],
    ['not approved', facts({ approval: 'none' }), 'breached loan-unapproved'],
    [
      'approved after the day of the check',
      facts({ approval: shown('77', '2026-07-16') }),
      'breached loan-unapproved',
    ],
    [
      'taken the day of the check',
      facts({ takenOn: day('2026-07-15'), approval: 'none' }),
      'breached loan-unapproved',
    ],
    ['planned, not approved yet', facts({ ...planned, approval: 'none' }), 'advisory loan-approval-pending'],
    [
      'approved after it was taken',
      facts({ approval: shown('77', '2026-05-02') }),
      'advisory loan-approved-after',
    ],
    ['nobody said', without('approval'), 'undetermined loan-approval-unknown'],
    ['without a reference', facts({ approval: shown('') }), 'undetermined loan-approval-unknown'],
  ])('%s', (_, cluster, verdict) => {
    expect(verdicts(cluster, 'B4-approval')).toEqual([verdict]);
  });

  test('the sentence says where a request goes (B12)', async () => {
    const { say } = await loadAllWords('he');
    const [finding] = found(facts({ approval: 'none' }), 'B4-approval');
    const sentence = finding && say(finding as Parameters<typeof say>[0]);
    expect(sentence).toContain('לאגף הבכיר לתאגידים עירוניים במשרד הפנים');
    expect(sentence?.replace(/[\u2066-\u2069\u200e\u200f]/g, '')).toContain('«תחנת מעבר»');
  });
});

describe(quoted('B4', 'מטרת ההלוואה תפורש בהחלטת האשכול ובאישור שר הפנים'), () => {
  test.each<[string, ClusterBudgetFacts, string]>([
    ['in both', facts({}), 'met loan-purpose-stated'],
    ['in other quotes', facts({ purposeInApproval: 'הקמת תחנת-מעבר.' }), 'met loan-purpose-stated'],
    ['not in the decision', facts({ purposeInDecision: '' }), 'breached loan-purpose-missing'],
    ['not in the approval', facts({ purposeInApproval: ' ' }), 'breached loan-purpose-missing'],
    ['no decision at all', facts({ decision: 'none' }), 'breached loan-purpose-missing'],
    ['in other words', facts({ purposeInApproval: 'תחנה למיון' }), 'advisory loan-purposes-differ'],
    ['decision not copied', without('purposeInDecision'), 'undetermined loan-purpose-unknown'],
    ['approval not copied', without('purposeInApproval'), 'undetermined loan-purpose-unknown'],
    [
      'no approval that could state it',
      facts({ approval: 'none', purposeInApproval: '' }),
      'met loan-purpose-stated',
    ],
    [
      'planned, not stated yet',
      facts({ takenOn: day('2027-01-01'), purposeInDecision: '' }),
      'advisory loan-purpose-pending',
    ],
  ])('%s', (_, cluster, verdict) => {
    expect(verdicts(cluster, 'B4-purpose')).toEqual([verdict]);
  });

  test('it says where it is missing', () => {
    const where = (more: Partial<LoanFacts>) => found(facts(more), 'B4-purpose')[0]?.facts['where'];
    expect(where({ purposeInDecision: '' })).toBe('decision');
    expect(where({ purposeInApproval: '' })).toBe('approval');
    expect(where({ purposeInDecision: '', purposeInApproval: '' })).toBe('both');
    expect(where({})).toBe('both');
    expect(where({ approval: 'none' })).toBe('decision');
  });
});

describe(quoted('B4', 'בכפוף לכל הגבלה שבצו המקים'), () => {
  const second = { ...loan, name: 'משאית', amount: money(500_000) };
  const two = (limit: number): ClusterBudgetFacts => ({ loans: [loan, second], loanLimit: money(limit) });
  test.each<[string, ClusterBudgetFacts, string[]]>([
    ['at the limit', facts({}, money(1_000_000)), ['met loan-limit-kept']],
    ['one above', facts({ amount: money(1_000_001) }, money(1_000_000)), ['breached loan-limit-exceeded']],
    ['two at the limit', two(1_500_000), ['met loan-limit-kept']],
    [
      'two, an agora above',
      { ...two(1_500_000), loans: [loan, { ...second, amount: money('500000.01') }] },
      ['breached loan-limit-exceeded'],
    ],
    ['no limit', facts({}, 'none'), ['met loan-limit-none']],
    ['limit not given', facts({}), ['undetermined loan-limit-unknown']],
    ['a sum not given', { ...without('amount'), loanLimit: money(1) }, ['undetermined loan-sum-unknown']],
    [
      'a sum not given, and the others are above already',
      { loans: [loan, ...(without('amount').loans ?? [])], loanLimit: money(999_999) },
      ['breached loan-limit-exceeded'],
    ],
    [
      'above with a planned one',
      { loans: [loan, { ...second, takenOn: day('2026-12-01') }], loanLimit: money(1_200_000) },
      ['advisory loan-limit-planned'],
    ],
    ['no loans', { loans: [], loanLimit: money(0) }, []],
    ['no sheet of loans', { loanLimit: money(0) }, []],
  ])('%s', (_, cluster, expected) => {
    expect(verdicts(cluster, 'B4-limit')).toEqual(expected);
  });
});

test('without loans nothing is demanded', () => {
  for (const rule of RULES) expect(verdicts({ loans: [] }, rule)).toEqual([]);
});

test('where the order provides otherwise, none of its demands holds (P2)', () => {
  const order = { otherwise: [{ clause: 'B4', reference: 'סעיף 14' }] };
  const bad = facts({ approval: 'none', forItsFunctions: 'no', purposeInDecision: '' }, money(1));
  for (const rule of RULES)
    expect(verdicts(bad, rule, undefined, order)).toEqual(['advisory order-otherwise']);
});
