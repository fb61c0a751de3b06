import type { DelegationFacts, DelegationRow } from '../../../lib/delegation/facts.js';
import { check, LANGUAGES, loadAllWords, money } from '../../../lib/index.js';
import { found, notYet, on, quoted, shown, unsaid, verdicts } from './support.js';

const row: DelegationRow = {
  authority: 'טייבה',
  subject: 'פינוי אשפה',
  proposal: shown('מכתב 4', '2026-03-01'),
  authorityDecision: shown('ישיבה 7', '2026-03-10'),
  councilDecision: shown('ישיבה 2', '2026-03-20'),
  convinced: 'yes',
  clusterNotice: shown('הודעה', '2026-03-25'),
  authorityNotice: shown('הודעה', '2026-03-25'),
  released: 'no',
};

const facts = (more: Partial<DelegationRow>): DelegationFacts => ({ delegations: [{ ...row, ...more }] });
const without = (...fields: readonly (keyof DelegationRow)[]): DelegationFacts => ({
  delegations: [unsaid(row, ...fields)],
});

describe(quoted('D2', 'על פי הצעת ראש הרשות שאושרה בידי מועצת הרשות'), () => {
  test.each<[string, DelegationFacts, string]>([
    ['10.3, then 20.3', facts({}), 'met delegation-steps-taken'],
    [
      'the cluster’s council 5.3, before the authority’s',
      facts({ councilDecision: shown('2', '2026-03-05') }),
      'breached delegation-order-wrong',
    ],
    ['the same day', facts({ councilDecision: shown('2', '2026-03-10') }), 'met delegation-steps-taken'],
    [
      'the authority’s council before the proposal',
      facts({ proposal: shown('4', '2026-03-11') }),
      'breached delegation-order-wrong',
    ],
    [
      'the cluster’s council before the proposal, the step between undated',
      facts({ authorityDecision: shown('7'), proposal: shown('4', '2026-03-21') }),
      'breached delegation-order-wrong',
    ],
    ['no proposal', facts({ proposal: 'none' }), 'breached delegation-step-missing'],
    [
      'no approval of the authority',
      facts({ authorityDecision: 'none' }),
      'breached delegation-step-missing',
    ],
    ['no approval of the cluster', facts({ councilDecision: 'none' }), 'breached delegation-step-missing'],
    ['the proposal is still to come', facts({ proposal: notYet }), 'advisory delegation-step-pending'],
    [
      'the cluster’s council has not decided yet',
      facts({ councilDecision: notYet }),
      'advisory delegation-step-pending',
    ],
    [
      'the authority’s council has not yet, and the cluster’s none',
      facts({ authorityDecision: notYet, councilDecision: 'none' }),
      'advisory delegation-step-pending',
    ],
    ['nobody said of the proposal', without('proposal'), 'undetermined delegation-step-unknown'],
    ['without a date', facts({ proposal: shown('4') }), 'undetermined delegation-step-undated'],
    [
      'to be decided tomorrow',
      facts({ councilDecision: shown('3', '2026-07-16') }),
      'advisory delegation-step-pending',
    ],
  ])('%s', (_, given, verdict) => {
    expect(verdicts(given, 'D2-steps')).toEqual([verdict]);
  });

  test('it names both steps and their days, in every language', async () => {
    const [finding] = found(facts({ councilDecision: shown('2', '2026-03-05') }), 'D2-steps');
    expect(finding?.facts).toMatchObject({
      step: 'councilDecision',
      day: '2026-03-05',
      before: 'authorityDecision',
      beforeDay: '2026-03-10',
    });
    const { say } = await loadAllWords('he');
    const sentence = finding && say(finding as Parameters<typeof say>[0]);
    expect(sentence).toContain('אישור מועצת האשכול');
    expect(sentence).toContain('אישור מועצת הרשות');
  });
});

describe(quoted('D2', 'יובא לאישור מועצת האשכול לאחר שהשתכנעה'), () => {
  test.each<[string, DelegationFacts, string[]]>([
    ['convinced', facts({}), ['met delegation-convinced']],
    ['not convinced', facts({ convinced: 'no' }), ['breached delegation-unconvinced']],
    ['nobody said', without('convinced'), ['undetermined delegation-conviction-unknown']],
    ['it has not approved yet', facts({ councilDecision: notYet, convinced: 'no' }), []],
    ['it has not approved', facts({ councilDecision: 'none', convinced: 'no' }), []],
  ])('%s', (_, given, expected) => {
    expect(verdicts(given, 'D2-convinced')).toEqual(expected);
  });
});

describe(quoted('D2', 'האשכול והרשות יפרסמו באתרי האינטרנט שלהם הודעה על כך'), () => {
  test.each<[string, DelegationFacts, string[]]>([
    ['25.3 on both', facts({}), ['met delegation-published']],
    ['the same day', facts({ clusterNotice: shown('א', '2026-03-20') }), ['met delegation-published']],
    [
      'the day before the approval',
      facts({ clusterNotice: shown('א', '2026-03-19') }),
      ['breached delegation-order-wrong'],
    ],
    [
      'not yet on either',
      facts({ authorityNotice: notYet, clusterNotice: notYet }),
      ['advisory delegation-notice-pending'],
    ],
    ['the council has not decided yet', facts({ councilDecision: notYet, clusterNotice: notYet }), []],
    ['not yet on one', facts({ authorityNotice: 'none' }), ['advisory delegation-notice-pending']],
    ['nobody said of one', without('clusterNotice'), ['undetermined delegation-notice-unknown']],
    ['nothing to publish yet', facts({ councilDecision: 'none', clusterNotice: 'none' }), []],
  ])('%s', (_, given, expected) => {
    expect(verdicts(given, 'D2-published')).toEqual(expected);
  });

  test('which site', () => {
    const sites = (given: DelegationFacts) => found(given, 'D2-published')[0]?.facts['sites'];
    expect(sites(facts({ authorityNotice: 'none' }))).toBe('authority');
    expect(sites(facts({ authorityNotice: 'none', clusterNotice: 'none' }))).toBe('both');
    expect(sites(without('clusterNotice'))).toBe('cluster');
  });
});

describe(quoted('D3', 'שחרור רשות מחובותיה – לבקשתה – טעון אישור שר הפנים'), () => {
  const released = {
    released: 'yes',
    releaseRequest: shown('בקשה 3', '2026-04-01'),
    releaseApproval: shown('אישור 8', '2026-06-01'),
  } as const;
  const of = (...fields: readonly (keyof DelegationRow)[]): DelegationFacts => ({
    delegations: [unsaid({ ...row, ...released }, ...fields)],
  });
  test.each<[string, DelegationFacts, string]>([
    ['not released: powers stay parallel', facts({}), 'met release-none'],
    ['at its request, approved', facts(released), 'met release-approved'],
    [
      'approval still to come',
      facts({ ...released, releaseApproval: notYet }),
      'breached release-unapproved',
    ],
    ['request still to come', facts({ ...released, releaseRequest: notYet }), 'breached release-unrequested'],
    ['without approval', facts({ ...released, releaseApproval: 'none' }), 'breached release-unapproved'],
    [
      'approved only later',
      facts({ ...released, releaseApproval: shown('8', '2026-07-16') }),
      'breached release-unapproved',
    ],
    ['without its request', facts({ ...released, releaseRequest: 'none' }), 'breached release-unrequested'],
    ['approval not known', of('releaseApproval'), 'undetermined release-unknown'],
    ['request not known', of('releaseRequest'), 'undetermined release-unknown'],
    ['nobody said whether it was', without('released'), 'undetermined release-unsaid'],
  ])('%s', (_, given, verdict) => {
    expect(verdicts(given, 'D3')).toEqual([verdict]);
  });

  test('of rows of which nobody said it, one finding', () => {
    const blank = unsaid(row, 'released');
    const [finding, ...more] = found({ delegations: [blank, row, blank] }, 'D3').filter(
      ({ outcome }) => outcome === 'undetermined',
    );
    expect(more).toEqual([]);
    expect(finding?.facts).toMatchObject({ count: 2 });
    expect(finding?.operands).toEqual([
      ['delegation', 'delegations', 0],
      ['delegation', 'delegations', 2],
    ]);
  });
});

test.each(LANGUAGES)(
  'in %s the sentence of each fault names what is wrong, without a form that is left open',
  async (language) => {
    const { say } = await loadAllWords(language);
    const faults: DelegationFacts = {
      delegations: [
        { authority: 'A', subject: 'B', councilDecision: 'none' },
        { ...row, authority: 'A', subject: 'B', released: 'yes', releaseApproval: 'none', convinced: 'no' },
      ],
      activities: [{ name: 'C', authority: 'D', source: 'delegated' }],
      powers: [{ subject: 'E', request: shown('1'), plan: 'none' }],
      fees: [{ enterprise: 'F', founding: money(1), upkeep: money(0), fees: money(2), held: 'yes' }],
    };
    const findings = check({ delegation: faults }, on);
    expect(findings.length).toBeGreaterThan(8);
    for (const finding of findings) {
      const sentence = say(finding);
      expect(sentence).not.toMatch(/[{}]|undefined/);
      expect(sentence.length).toBeGreaterThan(20);
      if (language !== 'he') expect(sentence.replaceAll('פינוי אשפה', '')).not.toMatch(/[א-ת]/);
    }
  },
);
