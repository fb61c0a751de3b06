import { loadAllWords } from '../../../../lib/index.js';
import type { LedgerFacts } from '../../../../lib/budget/ledger/facts.js';
import { budgets, findings, inShort, ledger, line, total } from './ledger.js';

/** Two chapters, each with its total, and the side. */
const LABELLED = (
  amounts: readonly [number, number, number, number],
  totals: readonly [number, number, number],
): LedgerFacts =>
  ledger([
    line('1111100100', amounts[0]),
    line('1112000100', amounts[1]),
    total('11 סה"כ', { digits: '11' }, totals[0]),
    line('1121000220', amounts[2]),
    line('1129000220', amounts[3]),
    total('12 סה"כ', { digits: '12' }, totals[1]),
    total('סה"כ הכנסות', { side: 'income' }, totals[2]),
  ]);

describe('totals whose label says what they add up', () => {
  test('met', () => {
    expect(inShort('K2-total', LABELLED([1000, 234, 50, 6], [1234, 56, 1290]))).toEqual([
      'met total-met 0.totals.0.amounts.0',
      'met total-met 0.totals.1.amounts.0',
      'met total-met 0.totals.2.amounts.0',
    ]);
  });

  test.each<[string, LedgerFacts, string[]]>([
    [
      'a line of chapter 11',
      LABELLED([1001, 234, 50, 6], [1234, 56, 1290]),
      ['breached total-differs 0.totals.0.amounts.0', 'breached total-differs 0.totals.2.amounts.0'],
    ],
    [
      'a line of chapter 12',
      LABELLED([1000, 234, 50, 0], [1234, 56, 1290]),
      ['breached total-differs 0.totals.1.amounts.0', 'breached total-differs 0.totals.2.amounts.0'],
    ],
    [
      'the total of chapter 12',
      LABELLED([1000, 234, 50, 6], [1234, 65, 1290]),
      ['breached total-differs 0.totals.1.amounts.0'],
    ],
    [
      'the total of the side',
      LABELLED([1000, 234, 50, 6], [1234, 56, 1280]),
      ['breached total-differs 0.totals.2.amounts.0'],
    ],
    [
      'a chapter’s total that is nil',
      LABELLED([1000, 234, 50, 6], [0, 56, 1290]),
      ['breached total-differs 0.totals.0.amounts.0'],
    ],
  ])('%s is wrong: the totals that no longer hold are named', (_, wrong, expected) => {
    expect(inShort('K2-total', wrong).filter((each) => !each.startsWith('met'))).toEqual(expected);
  });

  test('the finding has its arithmetic, its lines and its column', async () => {
    const [breach] = findings('K2-total', LABELLED([1001, 234, 50, 6], [1234, 56, 1291]));
    expect(breach).toMatchObject({
      rule: 'K2-total',
      operands: [
        ['ledgers', 0, 'lines', 0, 'amounts', 0],
        ['ledgers', 0, 'lines', 1, 'amounts', 0],
      ],
      facts: {
        label: '11 סה"כ',
        column: 'תקציב 2024',
        total: '1234.00',
        sum: '1235.00',
        difference: '1.00',
        direction: 'below',
        count: 2,
        unit: 'nis',
      },
      sources: [{ clause: 'K2' }],
    });
    const { say } = await loadAllWords('en');
    expect(breach && say(breach as never)).toBe(
      '“\u206811 סה"כ\u2069”, \u2068תקציב 2024\u2069: ₪1,234 is written, and its lines (2) come to ₪1,235; ' +
        'what is written is ₪1 too low. Correct the total or one of the lines that it adds up.',
    );
  });

  test('amounts are told in NIS where the unit is known, and as printed where it is not', () => {
    const rows = [line('1111000100', '1.5'), total('11 סה"כ', { digits: '11' }, 2)];
    const facts = (unit: LedgerFacts['unit']) => findings('K2-total', ledger(rows, { unit }))[0]?.facts;
    expect(facts('thousands')).toMatchObject({ total: '2000.00', sum: '1500.00', unit: 'nis' });
    expect(facts(null)).toMatchObject({ total: '2', sum: '1.5', difference: '0.5', unit: 'none' });
  });

  test('levels: a part of the budget, a finer level, zeros at the end, the 1 of whole codes', () => {
    const rows = ledger([
      line('11111/100/1', 10),
      line('11120/100/2', 20),
      total('111', { digits: '111' }, 30),
      line('11200/100/3', 5),
      total('11200 סה"כ', { digits: '11200' }, 5),
      total('11000 סה"כ', { digits: '11000' }, 35),
      line('12100/220/4', 7),
      total('112 סה"כ', { digits: '112' }, 8),
      total('1 סה"כ', { digits: '1' }, 42),
    ]);
    // 112 is a level that the sheet has, not code 1-12.
    expect(inShort('K2-total', rows)).toEqual([
      'met total-met 0.totals.0.amounts.0',
      'met total-met 0.totals.1.amounts.0',
      'met total-met 0.totals.2.amounts.0',
      'breached total-differs 0.totals.3.amounts.0',
      'met total-met 0.totals.4.amounts.0',
    ]);
    const whole = ledger([line('1611100110', 8), total('161 סה"כ', { digits: '161' }, 8)]);
    expect(inShort('K2-total', whole)).toEqual(['met total-met 0.totals.0.amounts.0']);
  });

  test('a chapter in two sections: each total may be of its section, of all above, or of the whole sheet', () => {
    const twice = (first: number, second: number) =>
      ledger([
        line('1811000110', 100),
        total('81 סה"כ', { digits: '81' }, first),
        line('1821000110', 7),
        line('1812000110', 30),
        total('81 סה"כ', { digits: '81' }, second),
      ]);
    const met = ['met total-met 0.totals.0.amounts.0', 'met total-met 0.totals.1.amounts.0'];
    expect(inShort('K2-total', twice(100, 30))).toEqual(met);
    expect(inShort('K2-total', twice(100, 130))).toEqual(met);
    expect(inShort('K2-total', twice(130, 130))).toEqual(met);
    expect(inShort('K2-total', twice(100, 31))).toEqual([
      met[0],
      'breached total-differs 0.totals.1.amounts.0',
    ]);
  });

  test('a total above its lines', () => {
    const rows = ledger([
      total('11 ארנונות', { digits: '11' }, 3),
      line('1111000100', 1),
      line('1112000100', 2),
    ]);
    expect(inShort('K2-total', rows)).toEqual(['met total-met 0.totals.0.amounts.0']);
  });

  test('a label that names a part of a chapter or side is no certain duty', () => {
    for (const [label, named] of [
      ['81 סה"כ שכר', { digits: '81' }],
      ['סה"כ הכנסות עצמיות', { side: 'income' }],
    ] as const) {
      const rows = ledger([
        line('1111000100', 1),
        line('1811000110', 2),
        line('1811000710', 4),
        total(label, named, 99),
      ]);
      expect(inShort('K2-total', rows)).toEqual(['undetermined total-unmatched 0.totals.0.amounts.0']);
    }
  });

  test('a total of the same size and the other sign than its lines is advice', () => {
    const rows = [
      line('1111000100', 100),
      line('1611100110', -60),
      line('1711100110', -40),
      total('סה"כ הוצאות', { side: 'expenditure' } as const, 100),
    ];
    expect(inShort('K2-total', ledger(rows, { signs: 'payments-negative' }))).toEqual([
      'advisory total-sign 0.totals.0.amounts.0',
    ]);
    expect(inShort('K2-total', ledger(rows))).toEqual(['breached total-differs 0.totals.0.amounts.0']);
  });

  test('columns without money are not added up, blank totals not judged', () => {
    const rows = ledger(
      [line('1811000110', '1.5', 10, null), total('81 סה"כ', { digits: '81' }, 99, 10, null)],
      { columns: [{ heading: 'משרות', purpose: 'other' }, ...budgets('2023', '2024')], main: 1 },
    );
    expect(inShort('K2-total', rows)).toEqual(['met total-met 0.totals.0.amounts.1']);
  });

  test('each column is judged by itself', () => {
    const rows = ledger(
      [line('1811000110', 10, 20), line('1812000110', 1, 2), total('81 סה"כ', { digits: '81' }, 11, 23)],
      { columns: budgets('2023', '2024'), main: 1 },
    );
    expect(inShort('K2-total', rows)).toEqual(['breached total-differs 0.totals.0.amounts.1']);
  });

  test('digits that a sheet calculated do not make a difference', () => {
    const third = '33.3333333333333';
    const rows = ledger([
      line('1811000110', third),
      line('1812000110', third),
      line('1813000110', third),
      total('81 סה"כ', { digits: '81' }, 100),
    ]);
    expect(inShort('K2-total', rows)).toEqual(['met total-met 0.totals.0.amounts.0']);
  });

  test('sums beyond a double’s whole numbers are exact', () => {
    const [big, bigger] = ['90071992547409.93', '90071992547409.92'];
    const sum = (last: string) =>
      ledger([line('1811000110', big), line('1812000110', bigger), total('81 סה"כ', { digits: '81' }, last)]);
    expect(inShort('K2-total', sum('180143985094819.85'))).toEqual(['met total-met 0.totals.0.amounts.0']);
    expect(inShort('K2-total', sum('180143985094819.84'))).toEqual([
      'breached total-differs 0.totals.0.amounts.0',
    ]);
  });
});
