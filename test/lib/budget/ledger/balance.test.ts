import type { LedgerFacts } from '../../../../lib/budget/ledger/facts.js';
import { findings, inShort, ledger, line, type Written } from './ledger.js';

const both = (income: Written, expenditure: Written, more: Partial<LedgerFacts> = {}): LedgerFacts =>
  ledger([line('1111000100', income), line('1611100110', expenditure)], more);

const side = (
  which: 'income' | 'expenditure',
  amount: Written,
  { year = 2024, ...more }: Partial<LedgerFacts> & { readonly year?: number } = {},
): LedgerFacts =>
  ledger([line(which === 'income' ? '1111000100' : '1611100110', amount)], {
    columns: [{ heading: `תקציב ${String(year)}`, purpose: 'budget', year }],
    side: which,
    ...more,
  });

const reason = (...ledgers: readonly LedgerFacts[]) =>
  findings('K2-balance', ...ledgers).map(({ outcome, facts }) => [outcome, facts['reason']]);

describe('both sides on one sheet', () => {
  test.each<[string, LedgerFacts, string]>([
    ['equal', both(100, 100), 'met balance-met 0.columns.0'],
    ['equal to the agora', both('100.01', '100.01'), 'met balance-met 0.columns.0'],
    ['an agora apart', both('100.01', '100.02'), 'breached balance-differs 0.columns.0'],
    ['payments negative', both(100, -100, { signs: 'payments-negative' }), 'met balance-met 0.columns.0'],
    [
      'payments negative, apart',
      both(100, -101, { signs: 'payments-negative' }),
      'breached balance-differs 0.columns.0',
    ],
    ['receipts negative', both(-100, 100, { signs: 'receipts-negative' }), 'met balance-met 0.columns.0'],
    ['unit not stated', both(100, 101, { unit: null }), 'breached balance-differs 0.columns.0'],
  ])('%s', (_, facts, expected) => {
    expect(inShort('K2-balance', facts)).toEqual([expected]);
  });

  test('the finding has both sides and what they are apart by', () => {
    const [finding] = findings('K2-balance', both('266301', '266300.5', { unit: 'thousands' }));
    expect(finding).toMatchObject({
      rule: 'K2-balance',
      operands: [
        ['ledgers', 0, 'lines', 0, 'amounts', 0],
        ['ledgers', 0, 'lines', 1, 'amounts', 0],
      ],
      facts: {
        income: '266301000.00',
        expenditure: '266300500.00',
        difference: '500.00',
        more: 'income',
        unit: 'nis',
      },
      sources: [{ clause: 'reg. 4' }],
    });
  });

  test('a full update of the same year is a duty; one that gives changes, one of another year and an earlier budget are not', () => {
    const columns = [
      { heading: 'תקציב 2023', purpose: 'budget', year: 2023 },
      { heading: 'תקציב 2024', purpose: 'budget', year: 2024 },
      { heading: 'עדכון 1 2024', purpose: 'update', year: 2024 },
      { heading: 'עדכון 2 2024', purpose: 'update', year: 2024 },
      { heading: 'עדכון 2023', purpose: 'update', year: 2023 },
      { heading: 'עדכון', purpose: 'update' },
      { heading: 'ביצוע', purpose: 'execution' },
    ] as const;
    const rows = [
      line('1111000100', 90, 100, 120, 5, 91, 92, 70),
      line('1121000220', null, 10, 10, 0, 10, 10, 10),
      line('1611100110', 95, 110, 131, 9, 96, 97, 60),
    ];
    expect(inShort('K2-balance', ledger(rows, { columns, main: 1 }))).toEqual([
      'met balance-met 0.columns.1',
      'advisory balance-other 0.columns.0',
      'breached balance-differs 0.columns.2',
      'advisory balance-other 0.columns.3',
      'advisory balance-other 0.columns.4',
      'advisory balance-other 0.columns.5',
    ]);
  });

  test('lines whose code cannot be read are placed by their sign, where the sides have different ones', () => {
    const rows = (unread: Written) => [
      line('1111000100', 100),
      line('1611100110', -70),
      line('61111?', unread),
    ];
    const signs = { signs: 'payments-negative' } as const;
    expect(inShort('K2-balance', ledger(rows(-30), signs))).toEqual(['met balance-met 0.columns.0']);
    expect(inShort('K2-balance', ledger(rows(-31), signs))).toEqual(['breached balance-differs 0.columns.0']);
    expect(reason(ledger([line('1111000100', 100), line('1611100110', 70), line('6?', 30)]))).toEqual([
      ['undetermined', 'unplaced'],
    ]);
  });

  test('money of another budget is not counted; where the sides differ without it, its code may be wrong', () => {
    const rows = (receipts: Written) =>
      ledger([line('1111000100', receipts), line('1611100110', 70), line('2611100110', 30)]);
    expect(inShort('K2-balance', rows(70))).toEqual(['met balance-met 0.columns.0']);
    expect(reason(rows(100))).toEqual([['undetermined', 'unplaced']]);
    const payments = ledger([line('1611100110', 70), line('2611100110', 30)], { side: 'expenditure' });
    expect(inShort('K2-balance', side('income', 70), payments)).toEqual(['met balance-met 0.columns.0']);
    expect(reason(side('income', 100), payments)).toEqual([['undetermined', 'unplaced']]);
  });

  test.each<[string, LedgerFacts]>([
    ['main', both(1, 2, { main: null })],
    ['purpose', both(1, 2, { columns: [{ heading: 'ביצוע', purpose: 'execution' }] })],
    ['unread', both(100, null, { unreadAmounts: [[1, 0]] })],
    ['empty', both(null, null)],
    ['signs', both(100, -90, { signs: null })],
  ])('not known: %s', (why, facts) => {
    expect(reason(facts)).toEqual([['undetermined', why]]);
  });
});

describe('each side on a sheet of its own', () => {
  test.each<[string, readonly LedgerFacts[], string]>([
    ['equal', [side('income', 5), side('expenditure', 5)], 'met balance-met 0.columns.0'],
    ['in any order', [side('expenditure', 5), side('income', 5)], 'met balance-met 1.columns.0'],
    ['apart', [side('income', 5), side('expenditure', 6)], 'breached balance-differs 0.columns.0'],
    [
      'in different units',
      [side('income', 5, { unit: 'thousands' }), side('expenditure', 5000)],
      'met balance-met 0.columns.0',
    ],
    [
      'in different units, apart',
      [side('income', 5, { unit: 'thousands' }), side('expenditure', '5000.01')],
      'breached balance-differs 0.columns.0',
    ],
    [
      'with different signs',
      [side('income', 5), side('expenditure', -5, { signs: 'payments-negative' })],
      'met balance-met 0.columns.0',
    ],
    [
      'neither unit stated',
      [side('income', 5, { unit: null }), side('expenditure', 5, { unit: null })],
      'met balance-met 0.columns.0',
    ],
    [
      'known by their lines alone',
      [ledger([line('1111000100', 5)]), ledger([line('1611100110', 6)])],
      'breached balance-differs 0.columns.0',
    ],
  ])('%s', (_, ledgers, expected) => {
    expect(inShort('K2-balance', ...ledgers)).toEqual([expected]);
  });

  test('the sheets of two years are put together by year', () => {
    expect(
      inShort(
        'K2-balance',
        side('income', 5, { year: 2023 }),
        side('income', 7),
        side('expenditure', 8),
        side('expenditure', 5, { year: 2023 }),
      ),
    ).toEqual(['met balance-met 0.columns.0', 'breached balance-differs 1.columns.0']);
  });

  test.each<[string, readonly LedgerFacts[], (string | undefined)[]]>([
    ['the other side is missing', [side('income', 5)], ['alone']],
    ['… or of another year', [side('income', 5), side('expenditure', 5, { year: 2023 })], ['alone', 'alone']],
    [
      'several could be it',
      [side('income', 5), side('expenditure', 3), side('expenditure', 2)],
      ['several', 'several', 'several'],
    ],
    ['one unit is not stated', [side('income', 5, { unit: null }), side('expenditure', 5000)], ['unit']],
    [
      'neither is, and they seem to differ',
      [side('income', 5, { unit: null }), side('expenditure', 5001, { unit: null })],
      ['unit'],
    ],
    ['no amounts', [side('income', null), side('expenditure', 5)], ['empty']],
    [
      'lines of the other side',
      [side('income', 5), ledger([line('1611100110', 5), line('1121000220', 2)], { side: 'expenditure' })],
      ['side'],
    ],
  ])('%s: undetermined', (_, ledgers, reasons) => {
    expect(reason(...ledgers)).toEqual(reasons.map((each) => ['undetermined', each]));
  });

  test('lines of the other side may be meant where they stand, or where their code says', () => {
    const payments = (receipt: Written) =>
      ledger([line('1611100110', 5), line('1121000220', receipt)], { side: 'expenditure' });
    expect(inShort('K2-balance', side('income', 7), payments(2))).toEqual(['met balance-met 0.columns.0']);
    expect(inShort('K2-balance', side('income', 3), payments(2))).toEqual(['met balance-met 0.columns.0']);
  });
});

describe('a budget that goes over several sheets, both sides on each', () => {
  const page = (code: string, income: Written, expenditure: Written): LedgerFacts =>
    ledger([line(`1${code}000100`, income), line(`16${code}00110`, expenditure)]);

  test('all together are even, though none is', () => {
    expect(inShort('K2-balance', page('111', 100, 40), page('112', 20, 80))).toEqual([
      'met balance-met 0.columns.0',
    ]);
    expect(findings('K2-balance', page('111', 100, 40), page('112', 20, 80))[0]?.facts).toMatchObject({
      income: '120.00',
      expenditure: '120.00',
    });
  });

  test('they are not even: nobody can tell whether all pages are here', () => {
    expect(reason(page('111', 100, 40), page('112', 20, 81))).toEqual([
      ['undetermined', 'pages'],
      ['undetermined', 'pages'],
    ]);
  });

  test('two versions of one budget have their accounts in common, and each has to be even', () => {
    expect(inShort('K2-balance', page('111', 100, 40), page('111', 40, 100))).toEqual([
      'breached balance-differs 0.columns.0',
      'breached balance-differs 1.columns.0',
    ]);
  });
});
