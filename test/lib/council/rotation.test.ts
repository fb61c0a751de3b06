import type { CouncilFacts, RotationRow } from '../../../lib/index.js';
import { unsaid } from '../budget/cluster/support.js';
import { day, found, quoted, seat, verdicts } from './support.js';

const members = ['טייבה', 'טירה', 'קלנסווה'].map((authority) => ({ authority }));
const row = (authority: string, from: string, to: string, employee?: 'yes' | 'no'): RotationRow => ({
  authority,
  from: day(from),
  to: day(to),
  ...(employee && { employee }),
});
const now = ['2024-01-01', '2027-12-31'] as const;
const next = ['2028-01-01', '2031-12-31'] as const;

const plan: readonly RotationRow[] = [
  row('טייבה', ...now, 'yes'),
  row('טירה', ...now, 'yes'),
  row('קלנסווה', ...now, 'no'),
  row('טייבה', ...next, 'no'),
  row('טירה', ...next, 'yes'),
  row('קלנסווה', ...next, 'yes'),
];
const changed = (index: number, more: Partial<RotationRow>): CouncilFacts => ({
  members,
  rotation: plan.map((each, at) => (at === index ? { ...each, ...more } : each)),
});

describe(quoted('C4', 'אין מניעה כי יסכימו הרשויות ביניהן על סבב חילופי נציגים'), () => {
  test.each<[string, CouncilFacts, string[]]>([
    ['no rotation', { members }, []],
    ['one after the other', { rotation: plan }, ['met rotation-apart']],
    ['at once', changed(3, { from: day('2027-12-31') }), ['advisory rotation-overlaps']],
    [
      'the end open: until the next',
      { rotation: plan.map((each) => unsaid(each, 'to')) },
      ['met rotation-apart'],
    ],
    [
      'without days',
      { rotation: [{ authority: 'טייבה', employee: 'yes' }] },
      ['undetermined rotation-undated'],
    ],
    [
      'ends before it begins',
      { rotation: [row('טייבה', '2028-01-01', '2027-01-01')] },
      ['undetermined rotation-undated'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(verdicts(facts, 'C4')).toEqual(expected);
  });
});

describe('C4: «בקדנציה הראשונה … לפחות מחצית מהחברים מקרב עובדי חלק מהרשויות, ובקדנציה השנייה … הסדר הפוך»', () => {
  test.each<[string, CouncilFacts, string[]]>([
    ['half in each', { members, rotation: plan }, ['met rotation-half', 'met rotation-half']],
    ['fewer in the next', changed(4, { employee: 'no' }), ['met rotation-half', 'breached rotation-few']],
    [
      'of one of the next nobody said',
      { members, rotation: [...plan.slice(0, 4), row('טירה', ...next), ...plan.slice(5)] },
      ['met rotation-half', 'undetermined rotation-unknown'],
    ],
    [
      'the next leaves an authority out',
      { members, rotation: plan.slice(0, 5) },
      ['met rotation-half', 'undetermined rotation-unknown'],
    ],
    ['the members are not known', { rotation: plan.slice(0, 3) }, ['undetermined rotation-unknown']],
    ['a term that is over', { members, rotation: [row('טייבה', '2016-01-01', '2019-12-31', 'no')] }, []],
  ])('%s', (_, facts, expected) => {
    expect(verdicts(facts, 'C4-half')).toEqual(expected);
  });

  test('names the term and its numbers', () => {
    expect(found(changed(4, { employee: 'no' }), 'C4-half')[1]).toMatchObject({
      path: ['council', 'rotation', 3],
      facts: { from: '2028-01-01', to: '2031-12-31', planned: 3, employees: 1, needed: 2 },
    });
  });
});

describe('C4: the council of the day and the rotation', () => {
  const rotation = plan;
  test.each<[string, CouncilFacts, string[]]>([
    [
      'accord',
      { rotation, seats: [seat('טייבה', { role: 'senior' }), seat('קלנסווה', { role: 'head' })] },
      ['met rotation-kept'],
    ],
    [
      'do not: never a breach',
      { rotation, seats: [seat('טייבה', { role: 'head' })] },
      ['advisory rotation-not-kept'],
    ],
    ['cannot be compared', { rotation, seats: [seat('טייבה')] }, []],
  ])('%s', (_, facts, expected) => {
    expect(verdicts(facts, 'C4-kept')).toEqual(expected);
  });
});

test.each<[string, CouncilFacts, string[]]>([
  ['meets', { forum: 'yes' }, ['met forum-meets']],
  ['does not: never a breach', { forum: 'no' }, ['advisory forum-none']],
  ['nobody said', {}, []],
])(`${quoted('C4', 'מומלץ לקיים פורום ראשי רשויות')} %s`, (_, facts, expected) => {
  expect(verdicts(facts, 'C4-forum')).toEqual(expected);
});
