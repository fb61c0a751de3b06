import { check, money } from '../../../../lib/index.js';
import { ORDINANCE } from '../../../../lib/budget/sources.js';
import type { ExtraordinaryFacts, ProjectFacts } from '../../../../lib/budget/projects/facts.js';
import { day, on, quoted, unsaid } from '../cluster/support.js';
import { bridge, found, sum, table, verdicts } from './support.js';

type Case = readonly [string, ExtraordinaryFacts, string[]];

/** B9 speaks of a cluster; of an authority the ordinance, in the same cases. */
const both = (demand: string, cases: readonly Case[]): void => {
  test.each(cases)('%s', (_, facts, expected) => {
    expect(verdicts(facts, `B9-${demand}`)).toEqual(expected);
    expect(verdicts(facts, `K3-${demand}`)).toEqual([]);
    expect(verdicts({ ...facts, of: 'authority' }, `K3-${demand}`)).toEqual(expected);
    expect(verdicts({ ...facts, of: 'authority' }, `B9-${demand}`)).toEqual([]);
  });
};

const one = (more: Partial<ProjectFacts>, rest: Partial<ExtraordinaryFacts> = {}) =>
  table([{ ...bridge, ...more }], rest);

const without = (...fields: readonly Exclude<keyof ProjectFacts, 'name'>[]) =>
  table([unsaid(bridge, ...fields)]);

describe(quoted('B9', 'לא ייעשה כל שימוש בכספים של תקציב בלתי רגיל שלא למטרה שלשמה נועד'), () => {
  both('purpose', [
    ['for its purpose', one({}), ['met project-purpose-kept']],
    ['an agora for something else', one({ offPurpose: money('0.01') }), ['breached project-off-purpose']],
    ['nobody said', without('offPurpose'), ['undetermined project-purpose-unknown']],
    [
      'nobody said of any: said once',
      table([unsaid(bridge, 'offPurpose'), unsaid(bridge, 'offPurpose')]),
      ['undetermined project-purpose-unknown'],
    ],
  ]);
});

describe(
  quoted(
    'B9',
    'לא ייעשו כל פעולות קיזוז בין כספים של תקציב בלתי רגיל לכספים של תקציב שאינו בלתי רגיל, זולת בתום כל פעולה שלה יועד התקציב הבלתי רגיל',
  ),
  () => {
    both('set-off', [
      ['none', one({}), ['met project-no-set-off']],
      [
        'the regular budget contributes 200,000',
        one({ fromRegular: money(200_000) }),
        ['met project-no-set-off', 'met project-contribution'],
      ],
      [
        "an open project's 50,000 offsets a regular debt",
        one({ toRegular: money(50_000) }),
        ['breached project-set-off'],
      ],
      ['an agora', one({ toRegular: money('0.01') }), ['breached project-set-off']],
      [
        'after the action has ended',
        one({ toRegular: money(50_000), status: 'ended' }),
        ['met project-set-off-after-end'],
      ],
      [
        'ended on the day of the check',
        one({ toRegular: money(50_000), endedOn: day('2026-07-15') }),
        ['met project-set-off-after-end'],
      ],
      [
        'ends the day after, whatever its status says',
        one({ toRegular: money(50_000), status: 'ended', endedOn: day('2026-07-16') }),
        ['breached project-set-off'],
      ],
      [
        'nobody said whether it has ended',
        table([{ ...unsaid(bridge, 'status'), toRegular: money(50_000) }]),
        ['undetermined project-status-unknown'],
      ],
      ['nobody said whether any was set off', without('toRegular'), ['undetermined project-set-off-unknown']],
    ]);
  },
);

describe(quoted('B9', 'אינם ניתנים לשעבוד שלא לטובת הפעולה שלה מיועד התקציב הבלתי רגיל'), () => {
  both('pledge', [
    ['not pledged', one({}), ['met project-not-pledged']],
    ['for its own action', one({ pledgedFor: 'own-action' }), ['met project-not-pledged']],
    ['for something else', one({ pledgedFor: 'other' }), ['breached project-pledged-elsewhere']],
    ['nobody said', without('pledgedFor'), ['undetermined project-pledge-unknown']],
  ]);
});

describe(quoted('B9', 'בנפרד מכספי חשבון התקציב שאינו בלתי רגיל'), () => {
  both('account', [
    ['in an account apart', one({}), ['met project-account-apart']],
    [
      'one account for two projects',
      table([bridge, { ...bridge, name: 'מגרש' }]),
      ['met project-account-apart', 'met project-account-apart'],
    ],
    ['in the regular account', one({ account: '12-345-111111' }), ['breached project-account-regular']],
    ['the same, written otherwise', one({ account: '12 345 111111' }), ['breached project-account-regular']],
    ['its account not given', without('account'), ['undetermined project-account-unknown']],
    [
      'the regular account not given',
      one({}, { regularAccounts: [] }),
      ['undetermined project-account-unknown'],
    ],
  ]);
});

describe(quoted('B9', 'ינוהלו בנאמנות בידי יו"ר מועצת האשכול והגזבר'), () => {
  both('trust', [
    ['in their trust', one({}), ['met project-trust-met']],
    ['in the trust of others', one({}, { trust: 'other' }), ['breached project-trust-other']],
    ['nobody said', unsaid(one({}), 'trust'), ['undetermined project-trust-unknown']],
    ['no projects', table([], { trust: 'other' }), []],
  ]);
});

describe(
  quoted('B9', 'הכולל אומדן תקבולים ותשלומים לאותה פעולה או לאותו תחום פעילות, וכספים שיועדו על פי דין'),
  () => {
    test.each<Case>([
      ['an action with its estimate', one({}), ['met project-estimate-met']],
      ['a field with its estimate', one({ nature: 'field' }), ['met project-estimate-met']],
      ['neither is said, and it has one', without('nature'), ['met project-estimate-met']],
      [
        'money that the law assigns, without one',
        table([{ name: 'היטלי השבחה', nature: 'assigned-by-law' }]),
        ['met project-estimate-by-law'],
      ],
      ['no payments', without('payments'), ['undetermined project-estimate-unknown']],
      ['no receipts', one({ receipts: [] }), ['undetermined project-estimate-unknown']],
    ])('%s', (_, facts, expected) => {
      expect(verdicts(facts, 'B9-estimate')).toEqual(expected);
      expect(verdicts({ ...facts, of: 'authority' }, 'B9-estimate')).toEqual([]);
    });
  },
);

const wrong: Partial<ProjectFacts> = {
  offPurpose: money(1),
  toRegular: money(1),
  pledgedFor: 'other',
  account: '12-345-111111',
};
const DEMANDS = ['estimate', 'trust', 'account', 'purpose', 'set-off', 'pledge'];

test("a cluster's order may provide otherwise (P2); for an authority's ordinance it may not", () => {
  const order = { otherwise: [{ clause: 'B9', reference: 'סעיף 22' }] };
  for (const demand of DEMANDS)
    expect(verdicts(one(wrong, { trust: 'other' }), `B9-${demand}`, on, order)).toEqual([
      'advisory order-otherwise',
    ]);
  const authority = one(wrong, { of: 'authority', trust: 'other' });
  for (const demand of DEMANDS.slice(1))
    expect(found(authority, `K3-${demand}`, on, order).map(({ outcome }) => outcome)).toEqual(['breached']);
});

test('a breach names project, sum, cell and what it stands on', () => {
  const facts = one({ toRegular: money('50000.50') });
  const rest = {
    code: 'project-set-off',
    outcome: 'breached',
    path: ['budget', 'extraordinary', 0, 'projects', 0, 'toRegular'],
  };
  const said = { project: '412 גשר להולכי רגל', amount: '50000.50', ended: 'none' };
  expect(found(facts, 'B9-set-off')).toEqual([
    {
      rule: 'B9-set-off',
      ...rest,
      facts: { of: 'cluster', ...said },
      sources: [expect.objectContaining({ clause: 'B9', section: '5.ב.3' })],
    },
  ]);
  expect(found({ ...facts, of: 'authority' }, 'K3-set-off')).toEqual([
    { rule: 'K3-set-off', ...rest, facts: { of: 'authority', ...said }, sources: [ORDINANCE] },
  ]);
});

test('what is not known of several projects is said once, with a cell of each', () => {
  const projects = [unsaid(bridge, 'pledgedFor'), bridge, unsaid(bridge, 'pledgedFor')];
  const [, finding] = found(table(projects), 'B9-pledge');
  expect(finding).toMatchObject({
    outcome: 'undetermined',
    path: ['budget', 'extraordinary', 0, 'projects', 0],
    operands: [
      ['budget', 'extraordinary', 0, 'projects', 0],
      ['budget', 'extraordinary', 0, 'projects', 2],
    ],
    facts: { project: '412 גשר להולכי רגל', count: 2 },
  });
});

test('a lawful project of a cluster is in breach of nothing, and nothing of it is open', () => {
  const lawful = table([{ ...bridge, fromRegular: money(200_000), receipts: [sum(900_000)] }]);
  const outcomes = check({ budget: { extraordinary: [lawful] } }, on).map(({ outcome }) => outcome);
  expect(new Set(outcomes)).toEqual(new Set(['met']));
});
