import type { ActivityRow, DelegationFacts, OrderPower } from '../../../lib/delegation/facts.js';
import { found, quoted, shown, unsaid, verdicts } from './support.js';

const asked: OrderPower = {
  subject: 'רישוי עסקים',
  authority: 'טייבה',
  request: shown('בקשה 1', '2026-05-01'),
  proposal: shown('מכתב 2', '2026-03-01'),
  plenary: shown('מליאה 3', '2026-03-01'),
  plan: shown('תכנית 4', '2026-04-01'),
  planGoals: 'yes',
  planBudget: 'yes',
  planOperation: 'yes',
  councilDecision: shown('ישיבה 5', '2026-04-10'),
};

const facts = (more: Partial<OrderPower>): DelegationFacts => ({ powers: [{ ...asked, ...more }] });
const without = (...fields: readonly (keyof OrderPower)[]): DelegationFacts => ({
  powers: [unsaid(asked, ...fields)],
});

describe(quoted('D4', 'לבקשה יצורפו המסמכים הבאים'), () => {
  test.each<[string, DelegationFacts, string]>([
    ['with all of them', facts({}), 'met power-request-complete'],
    ['without the plenary’s protocol', facts({ plenary: 'none' }), 'breached power-request-incomplete'],
    ['without the head’s proposal', facts({ proposal: 'none' }), 'breached power-request-incomplete'],
    ['without a plan', facts({ plan: 'none' }), 'breached power-request-incomplete'],
    ['a plan without goals and extent', facts({ planGoals: 'no' }), 'breached power-request-incomplete'],
    ['a plan without the budget', facts({ planBudget: 'no' }), 'breached power-request-incomplete'],
    ['a plan without the operation', facts({ planOperation: 'no' }), 'breached power-request-incomplete'],
    [
      'without the council’s approval',
      facts({ councilDecision: 'none' }),
      'breached power-request-incomplete',
    ],
    [
      'the plenary before the proposal',
      facts({ proposal: shown('2', '2026-03-02') }),
      'breached power-proposal-late',
    ],
    ['nobody said of the plan', without('plan'), 'undetermined power-request-unknown'],
    ['nobody said of what is in it', without('planBudget'), 'undetermined power-request-unknown'],
    ['nobody said of the request', without('request'), 'undetermined power-request-unknown'],
    ['not asked for yet', facts({ request: 'none', plan: 'none' }), 'advisory power-request-pending'],
    [
      'in the order, whatever was attached',
      facts({ inOrder: shown('סעיף 4', '2026-06-01'), plan: 'none' }),
      'met power-in-order',
    ],
    [
      'in the order only from tomorrow',
      facts({ inOrder: shown('סעיף 4', '2026-07-16'), plan: 'none' }),
      'breached power-request-incomplete',
    ],
  ])('%s', (_, given, verdict) => {
    expect(verdicts(given, 'D4-request')).toEqual([verdict]);
  });

  test('it names the documents that are missing, and no others', () => {
    const [finding] = found(facts({ plan: 'none', planGoals: 'no', councilDecision: 'none' }), 'D4-request');
    const missing = Object.entries(finding?.facts ?? {}).flatMap(([id, said]) =>
      said === 'yes' ? [id] : [],
    );
    expect(missing.sort()).toEqual(['councilDecision', 'plan']);
  });
});

/** 2.ג.2 (1): the powers of a request for some authorities only are in their areas alone. */
describe(quoted('D4', 'הסמכויות שהרשויות מבקשות להעביר לאשכול'), () => {
  const members = ['טייבה', 'טירה', 'קדימה צורן'].map((authority) => ({ authority }));
  const power: OrderPower = { ...asked, inOrder: shown('סעיף 4') };
  const use = (more: Partial<OrderPower>, activity?: Partial<ActivityRow>): DelegationFacts => ({
    members,
    powers: [{ ...power, ...more }],
    ...(activity && { activities: [{ name: 'רישוי עסקים', source: 'order', ...activity }] }),
  });
  test.each<[string, DelegationFacts, string[]]>([
    ['in its area', use({ area: 'עיריית טייבה' }), ['met power-area-kept']],
    ['in another’s', use({ area: 'טירה' }), ['breached power-area-beyond']],
    ['in its own and another’s', use({ area: 'טייבה; טירה' }), ['breached power-area-beyond']],
    ['everywhere', use({ area: '' }), ['breached power-area-beyond']],
    [
      'everywhere, members not known',
      { powers: [{ ...power, area: '' }] },
      ['undetermined power-area-unknown'],
    ],
    ['in a place that is no authority', use({ area: 'אזור התעשייה' }), ['undetermined power-area-unknown']],
    ['nobody said where', use({}), []],
    ['asked for all', use({ authority: '', area: '' }), []],
    ['not in the order yet', use({ area: 'טירה', inOrder: 'none' }), []],
    ['an activity for it', use({}, { authority: 'טייבה' }), ['met power-area-kept']],
    ['an activity for another', use({}, { authority: 'טירה' }), ['breached power-area-beyond']],
    ['an activity for all', use({}, {}), ['breached power-area-beyond']],
    ['an activity of another source', use({}, { authority: 'טירה', source: 'law' }), []],
  ])('%s', (_, given, expected) => {
    expect(verdicts(given, 'D4-area')).toEqual(expected);
  });

  test('two authorities asked in rows of their own', () => {
    const powers = [
      { ...power, area: 'טירה' },
      { ...power, authority: 'טירה' },
    ];
    expect(verdicts({ members, powers }, 'D4-area')).toEqual(['met power-area-kept']);
  });
});
