import type {
  ActivityRow,
  DelegationFacts,
  DelegationRow,
  OrderPower,
} from '../../../lib/delegation/facts.js';
import { day, found, notYet, quoted, shown, unsaid, verdicts } from './support.js';

const waste: ActivityRow = { name: 'פינוי אשפה', authority: 'טייבה', source: 'delegated' };

const delegation: DelegationRow = {
  authority: 'עיריית טייבה',
  subject: 'פינוי אשפה',
  proposal: shown('מכתב 4', '2026-03-01'),
  authorityDecision: shown('ישיבה 7', '2026-03-10'),
  councilDecision: shown('ישיבה 2', '2026-03-20'),
};

const facts = (
  activity: Partial<ActivityRow>,
  delegations: readonly DelegationRow[] | null = [delegation],
  powers?: readonly OrderPower[],
): DelegationFacts => ({
  activities: [{ ...waste, ...activity }],
  ...(delegations && { delegations }),
  ...(powers && { powers }),
});

describe(quoted('D1', 'אשר הואצלה לו או הוסמך לבצעה על ידי אותה רשות ומועצת האשכול'), () => {
  test.each<[string, DelegationFacts, string]>([
    ['delegated by the authority', facts({}), 'met activity-sourced'],
    ['imposed', facts({ source: 'imposed' }), 'met activity-sourced'],
    [
      'the decision that it refers to, under another name',
      facts({ name: 'אשפה ביתית', reference: shown('ישיבה 2') }),
      'met activity-sourced',
    ],
    ['said to have none', facts({ source: 'none' }), 'breached activity-no-source'],
    ['nobody said', { activities: [unsaid(waste, 'source')] }, 'undetermined activity-source-unknown'],
    ['delegated by another only', facts({ authority: 'טירה' }), 'breached activity-not-delegated'],
    [
      'delegated by one whose name is a longer form',
      facts({ authority: 'קדימה' }, [{ ...delegation, authority: 'קדימה צורן' }]),
      'undetermined activity-delegation-unknown',
    ],
    [
      'under a longer name of the power',
      facts({}, [{ ...delegation, subject: 'פינוי אשפה וגזם' }]),
      'undetermined activity-delegation-unknown',
    ],
    ['in an empty list', facts({}, []), 'breached activity-not-delegated'],
    [
      'not in the list, with a reference',
      facts({ reference: shown('ישיבה 9') }, []),
      'undetermined activity-delegation-unknown',
    ],
    [
      'the authority’s council did not approve',
      facts({}, [{ ...delegation, authorityDecision: 'none' }]),
      'breached activity-delegation-incomplete',
    ],
    [
      'the cluster’s council did not accept',
      facts({}, [{ ...delegation, councilDecision: 'none' }]),
      'breached activity-delegation-incomplete',
    ],
    [
      'the cluster’s council has not decided yet, and nobody said since when it is done',
      facts({}, [{ ...delegation, councilDecision: notYet }]),
      'undetermined activity-source-not-yet',
    ],
    [
      'the cluster’s council has not decided yet, and it is done already',
      facts({ from: day('2026-07-15') }, [{ ...delegation, councilDecision: notYet }]),
      'breached activity-delegation-incomplete',
    ],
    [
      'the cluster’s council has not decided yet, and it begins later',
      facts({ from: day('2026-07-16') }, [{ ...delegation, councilDecision: notYet }]),
      'advisory activity-source-pending',
    ],
    [
      'no list, a reference still to come',
      facts({ reference: notYet }, null),
      'undetermined activity-source-not-yet',
    ],
    [
      'nobody said whether it accepted',
      facts({}, [unsaid(delegation, 'councilDecision')]),
      'undetermined activity-delegation-unknown',
    ],
    [
      'two rows, one of them complete',
      facts({}, [{ ...delegation, councilDecision: 'none' }, delegation]),
      'met activity-sourced',
    ],
    ['begun the day of the decision', facts({ from: day('2026-03-20') }), 'met activity-sourced'],
    ['begun the day before', facts({ from: day('2026-03-19') }), 'advisory activity-before-source'],
    [
      'begins later, not delegated yet',
      facts({ authority: 'טירה', from: day('2026-07-16') }),
      'advisory activity-source-pending',
    ],
    ['no list, a reference', facts({ reference: shown('ישיבה 2') }, null), 'met activity-sourced'],
    ['no list, said to have none', facts({ reference: 'none' }, null), 'breached activity-unreferenced'],
    ['no list, no reference', facts({}, null), 'undetermined activity-reference-unknown'],
    [
      'for all, and nobody knows who they are',
      facts({ authority: '' }),
      'undetermined activity-authority-unknown',
    ],
    ['no list of activities', { delegations: [delegation] }, 'undetermined activities-unknown'],
  ])('%s', (_, given, verdict) => {
    expect(verdicts(given, 'D1')).toEqual([verdict]);
  });

  test('for all members: one finding for those that delegated, one for those that did not', () => {
    const members = ['טייבה', 'טירה', 'כפר ברא'].map((authority) => ({ authority }));
    const findings = found({ ...facts({ authority: '' }), members }, 'D1');
    expect(findings.map(({ code, facts: said }) => [code, said['authorities']])).toEqual([
      ['activity-sourced', 'טייבה'],
      ['activity-not-delegated', 'טירה · כפר ברא'],
    ]);
  });

  test('for two authorities in one cell', () => {
    const findings = found(facts({ authority: 'טייבה, טירה' }), 'D1');
    expect(findings.map(({ outcome }) => outcome)).toEqual(['met', 'breached']);
    expect(findings[1]?.facts).toMatchObject({ authorities: 'טירה', by: 'עיריית טייבה' });
    expect(findings[1]?.path).toEqual(['delegation', 'activities', 0]);
  });

  test('where the order provides otherwise (P2), its section is named', () => {
    const order = { otherwise: [{ clause: 'D1', reference: 'סעיף 5' }] };
    expect(verdicts({ ...facts({ source: 'none' }), order }, 'D1')).toEqual(['advisory order-otherwise']);
  });
});

describe(quoted('D1', 'או מכוח הצו המקים של האשכול או מכוח החוק'), () => {
  const power: OrderPower = { subject: 'פינוי אשפה', inOrder: shown('סעיף 4(ב)') };
  const byOrder = (more: Partial<ActivityRow>, powers?: readonly OrderPower[]) =>
    facts({ source: 'order', ...more }, null, powers);
  test.each<[string, DelegationFacts, string[]]>([
    ['in the order', byOrder({}, [power]), ['met activity-sourced']],
    ['in the order, for it', byOrder({}, [{ ...power, authority: 'טייבה' }]), ['met activity-sourced']],
    ['in the order, for others only: a matter of D4', byOrder({}, [{ ...power, authority: 'טירה' }]), []],
    ['by its own reference', byOrder({ reference: shown('סעיף 4') }), ['met activity-sourced']],
    [
      'asked for, and not in the order',
      byOrder({}, [{ ...power, inOrder: 'none' }]),
      ['breached activity-unreferenced'],
    ],
    [
      'asked for, and not in the order yet',
      byOrder({}, [{ ...power, inOrder: notYet }]),
      ['undetermined activity-source-not-yet'],
    ],
    [
      'not in the order yet, and used already',
      byOrder({ from: day('2026-07-01') }, [{ ...power, inOrder: notYet }]),
      ['breached activity-unreferenced'],
    ],
    ['without a reference', byOrder({}), ['undetermined activity-reference-unknown']],
    ['law, with its section', facts({ source: 'law', reference: shown('סעיף 9') }), ['met activity-sourced']],
    [
      'law, said to have none',
      facts({ source: 'law', reference: 'none' }),
      ['breached activity-unreferenced'],
    ],
    ['law, without a reference', facts({ source: 'law' }), ['undetermined activity-reference-unknown']],
    ['a joint tender needs none (3.ג)', facts({ source: 'tender' }), ['met activity-sourced']],
  ])('%s', (_, given, expected) => {
    expect(verdicts(given, 'D1')).toEqual(expected);
  });
});
