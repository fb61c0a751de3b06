import { money } from '../../../../lib/index.js';
import { ACTION, SEPARATE_FORM } from '../../../../lib/budget/sources.js';
import type {
  ExtraordinaryFacts,
  ProjectFacts,
  ProjectTotal,
} from '../../../../lib/budget/projects/facts.js';
import { unsaid } from '../cluster/support.js';
import { bridge, found, sum, table, unread, verdicts } from './support.js';

const one = (more: Partial<ProjectFacts>, rest: Partial<ExtraordinaryFacts> = {}) =>
  table([{ ...bridge, ...more }], rest);

describe(`regulation ${ACTION.section} («${ACTION.quote}»): of each action, payments are within receipts`, () => {
  test.each<[string, ExtraordinaryFacts, string[]]>([
    ['below', one({}), ['met project-receipts-cover']],
    ['the same', one({ payments: [sum(500_000), sum(400_000)] }), ['met project-receipts-cover']],
    ['an agora above', one({ payments: [sum('900000.01')] }), ['breached project-payments-exceed']],
    ['nothing received', one({ receipts: [], payments: [sum(1)] }), ['breached project-payments-exceed']],
    [
      'paid ahead of receipts so far',
      one({ payments: [sum(900_001)] }, { figures: 'execution' }),
      ['advisory project-payments-ahead'],
    ],
    [
      'estimates above receipts',
      one({ payments: [sum(900_001)] }, { figures: 'estimate' }),
      ['breached project-payments-exceed'],
    ],
    [
      'each by itself: the surplus of one does not cover another',
      table([bridge, { ...bridge, name: 'מגרש', payments: [sum(900_001)] }]),
      ['met project-receipts-cover', 'breached project-payments-exceed'],
    ],
    ['an unread receipt', one({ receipts: [sum(5), unread] }), ['undetermined project-receipts-unknown']],
    ['no payments given', table([unsaid(bridge, 'payments')]), ['undetermined project-receipts-unknown']],
    [
      'of an authority',
      one({ payments: [sum(900_001)] }, { of: 'authority' }),
      ['breached project-payments-exceed'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(verdicts(facts, 'K3-receipts')).toEqual(expected);
  });

  test('the arithmetic and its cells', () => {
    expect(found(one({ payments: [sum('900000.01')] }), 'K3-receipts')).toEqual([
      {
        rule: 'K3-receipts',
        code: 'project-payments-exceed',
        outcome: 'breached',
        path: ['budget', 'extraordinary', 0, 'projects', 0, 'payments'],
        operands: [['budget', 'extraordinary', 0, 'projects', 0, 'receipts']],
        facts: {
          of: 'cluster',
          project: '412 גשר להולכי רגל',
          receipts: '900000.00',
          payments: '900000.01',
          excess: '0.01',
        },
        sources: [ACTION],
      },
    ]);
  });
});

describe('the balance column is receipts less payments', () => {
  test.each<[string, ExtraordinaryFacts, string[]]>([
    ['as it should', one({}), ['met project-balance-met']],
    ['an agora off', one({ balance: money('250000.01') }), ['breached project-balance-differs']],
    ['with the other sign', one({ balance: money(-250_000) }), ['advisory project-balance-other']],
    [
      'of the approved sum',
      one({ approved: money(1_000_000), balance: money(350_000) }),
      ['advisory project-balance-other'],
    ],
    [
      'still to come in',
      one({ approved: money(1_000_000), balance: money(100_000) }),
      ['advisory project-balance-other'],
    ],
    [
      'one of two off',
      table([bridge, { ...bridge, balance: money(1) }]),
      ['met project-balance-met', 'breached project-balance-differs'],
    ],
    [
      'every row off: a balance of something else',
      table([
        { ...bridge, balance: money(7) },
        { ...bridge, balance: money(1) },
      ]),
      ['advisory project-balance-other', 'advisory project-balance-other'],
    ],
    [
      'a row of nothing bears nothing out',
      table([
        { ...bridge, balance: money(7) },
        { ...bridge, balance: money(1) },
        { ...bridge, receipts: [], payments: [], balance: money(0) },
      ]),
      ['advisory project-balance-other', 'advisory project-balance-other', 'met project-balance-met'],
    ],
    ['no such column', table([unsaid(bridge, 'balance')]), []],
    ['an unread payment', one({ payments: [unread] }), ['undetermined project-balance-unknown']],
    ['a deficit', one({ payments: [sum(950_000)], balance: money(-50_000) }), ['met project-balance-met']],
  ])('%s', (_, facts, expected) => {
    expect(verdicts(facts, 'K3-balance')).toEqual(expected);
  });
});

describe('total rows are the sum of the projects above them', () => {
  const second: ProjectFacts = {
    ...bridge,
    name: 'מגרש',
    approved: money('100000.50'),
    receipts: [sum('100000.50')],
    payments: [sum(0)],
    balance: money('100000.50'),
  };
  const total: ProjectTotal = {
    label: 'סה"כ',
    covers: [0, 1],
    approved: money('1000000.50'),
    receipts: [sum(500_000), sum(400_000), sum('100000.50')],
    payments: [sum(650_000)],
    balance: money('350000.50'),
  };
  const of = (row: Partial<ProjectTotal>, projects: readonly ProjectFacts[] = [bridge, second]) =>
    table(projects, { totals: [{ ...total, ...row }] });

  test('every column of it', () => {
    expect(verdicts(of({}), 'K3-total')).toEqual(Array(4).fill('met project-total-met'));
  });

  test.each(['approved', 'balance'] as const)('an agora off in %s', (column) => {
    const [off] = found(of({ [column]: money('1.01') }), 'K3-total').filter(
      ({ outcome }) => outcome !== 'met',
    );
    expect(off).toMatchObject({ code: 'project-total-differs', outcome: 'breached', facts: { column } });
    expect(off?.path).toEqual(['budget', 'extraordinary', 0, 'totals', 0, column]);
  });

  test.each(['receipts', 'payments'] as const)('an agora off in %s', (column) => {
    const [off] = found(of({ [column]: [sum('0.01')] }), 'K3-total').filter(
      ({ outcome }) => outcome !== 'met',
    );
    expect(off).toMatchObject({
      code: 'project-total-differs',
      outcome: 'breached',
      facts: { column, printed: '0.01' },
    });
  });

  test('only of the run that it covers', () => {
    const first = { covers: [0, 0], approved: money(900_000) } as const;
    expect(
      verdicts(table([bridge, second], { totals: [{ label: 'ביניים', ...first }] }), 'K3-total'),
    ).toEqual(['met project-total-met']);
  });

  test('with an amount missing among them a difference is open, and none is still none', () => {
    const lacking = { ...second, receipts: [unread] };
    expect(verdicts(of({}, [bridge, lacking]), 'K3-total')).toEqual([
      'met project-total-met',
      'undetermined project-total-unknown',
      'met project-total-met',
      'met project-total-met',
    ]);
    expect(
      verdicts(of({ receipts: [sum(900_000)] }, [bridge, unsaid(second, 'receipts')]), 'K3-total'),
    ).toEqual(Array(4).fill('met project-total-met'));
  });
});

test(`regulation ${SEPARATE_FORM.section}: several actions in one table are pointed out, one is not`, () => {
  expect(verdicts(table([bridge, bridge]), 'K3-form')).toEqual(['advisory project-separate-form']);
  expect(found(table([bridge, bridge]), 'K3-form')[0]?.sources).toEqual([SEPARATE_FORM]);
  expect(verdicts(table([bridge]), 'K3-form')).toEqual([]);
});
