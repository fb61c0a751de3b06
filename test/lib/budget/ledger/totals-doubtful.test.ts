import type { LedgerFacts } from '../../../../lib/budget/ledger/facts.js';
import { budgets, findings, inShort, ledger, line, total } from './ledger.js';

describe('what cannot be known', () => {
  test('an amount among its lines that could not be read', () => {
    const rows = [line('1811000110', 10), line('1812000110', null), total('81 סה"כ', { digits: '81' }, 15)];
    expect(inShort('K2-total', ledger(rows))).toEqual(['breached total-differs 0.totals.0.amounts.0']);
    const [finding] = findings('K2-total', ledger(rows, { unreadAmounts: [[1, 0]] }));
    expect(finding).toMatchObject({
      code: 'ledger-total-unread',
      outcome: 'undetermined',
      operands: [['ledgers', 0, 'lines', 1, 'amounts', 0]],
      facts: { account: '1812000110' },
    });
  });

  test('the whole difference is a line whose code cannot be read', () => {
    const rows = (at: 'inside' | 'elsewhere', written: number) => {
      const stranger = line('81?', 5);
      const chapter = [line('1811000110', 10), line('1812000110', 20)];
      return ledger([
        ...(at === 'inside' ? [chapter[0] ?? stranger, stranger, chapter[1] ?? stranger] : chapter),
        total('81 סה"כ', { digits: '81' }, written),
        line('1821000110', 1),
        ...(at === 'inside' ? [] : [stranger]),
      ]);
    };
    // Among the lines of its section it is one of them, if the total says so; elsewhere it may be.
    expect(inShort('K2-total', rows('inside', 35))).toEqual(['met total-met 0.totals.0.amounts.0']);
    expect(inShort('K2-total', rows('inside', 30))).toEqual(['met total-met 0.totals.0.amounts.0']);
    expect(inShort('K2-total', rows('elsewhere', 35))).toEqual([
      'undetermined total-unplaced 0.totals.0.amounts.0',
    ]);
    expect(inShort('K2-total', rows('elsewhere', 36))).toEqual([
      'breached total-differs 0.totals.0.amounts.0',
    ]);
  });

  test('a column that has totals alone', () => {
    const rows = ledger([line('1811000110', 10, null), total('81 סה"כ', { digits: '81' }, 10, 7)], {
      columns: budgets('2023', '2024'),
    });
    expect(inShort('K2-total', rows)).toEqual([
      'met total-met 0.totals.0.amounts.0',
      'undetermined total-empty 0.totals.0.amounts.1',
    ]);
  });

  test('a level of which the sheet has no line', () => {
    const rows = ledger([line('1811000110', 10), total('57 סה"כ', { digits: '57' }, 3)]);
    expect(inShort('K2-total', rows)).toEqual(['undetermined total-unmatched 0.totals.0.amounts.0']);
  });
});

describe('totals with a formula', () => {
  const rows = (covers: readonly (readonly [number, number])[], written: number, label = '81 סה"כ') => [
    line('1811000110', 10),
    line('1812000110', 20),
    line('1813000110', 5),
    total(label, { ...(label.startsWith('81') && { digits: '81' }), covers }, written),
    line('1821000110', 7),
  ];

  test('over the lines of its label: met, breached', () => {
    expect(inShort('K2-total', ledger(rows([[0, 2]], 35)))).toEqual(['met total-met 0.totals.0.amounts.0']);
    expect(
      inShort(
        'K2-total',
        ledger(
          rows(
            [
              [2, 2],
              [0, 1],
            ],
            35,
          ),
        ),
      ),
    ).toEqual(['met total-met 0.totals.0.amounts.0']);
    expect(inShort('K2-total', ledger(rows([[0, 2]], 34)))).toEqual([
      'breached total-differs 0.totals.0.amounts.0',
    ]);
  });

  test('that leaves out a line of its label', () => {
    const [finding, ...more] = findings('K2-total', ledger(rows([[0, 1]], 30)));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: 'ledger-total-range',
      outcome: 'breached',
      operands: [['ledgers', 0, 'lines', 2, 'amounts', 0]],
      facts: {
        which: 'missed',
        missed: 1,
        extra: 0,
        account: '1813000110',
        sum: '35.00',
        difference: '5.00',
      },
    });
  });

  test('that takes in a line of another chapter', () => {
    const [finding] = findings('K2-total', ledger(rows([[0, 3]], 42)));
    expect(finding).toMatchObject({
      code: 'ledger-total-range',
      outcome: 'breached',
      facts: { which: 'extra', missed: 0, extra: 1, account: '1821000110' },
    });
  });

  test('a line that stands in another section than its code says is advice, whichever of the two is wrong', () => {
    const strange = ledger([
      line('1811000110', 10),
      line('1821000110', 3),
      line('1812000110', 20),
      total('81 סה"כ', { digits: '81', covers: [[0, 2]] }, 33),
      line('1822000110', 4),
      total('82 סה"כ', { digits: '82', covers: [[3, 3]] }, 4),
    ]);
    expect(inShort('K2-total', strange)).toEqual([
      'advisory total-range 0.totals.0.amounts.0',
      'advisory total-range 0.totals.1.amounts.0',
    ]);
  });

  test('digits of which most of its lines are not are the number of something else', () => {
    const departments = ledger([
      line('1811000110', 10),
      line('1111000100', 5),
      line('1821000110', 20),
      total('11 סה"כ', { digits: '11', covers: [[0, 2]] }, 35),
      line('1112000100', 4),
      total('12 סה"כ', { digits: '12', covers: [[3, 3]] }, 4),
    ]);
    expect(inShort('K2-total', departments)).toEqual([
      'met total-met 0.totals.0.amounts.0',
      'met total-met 0.totals.1.amounts.0',
    ]);
  });

  test('that leaves out a line which is nil is advice', () => {
    const nil = ledger([
      line('1811000110', 10),
      line('1812000110', 0),
      total('81', { digits: '81', covers: [[0, 0]] }, 10),
    ]);
    expect(inShort('K2-total', nil)).toEqual([
      'met total-met 0.totals.0.amounts.0',
      'advisory total-range-nil 0.totals.0.amounts.0',
    ]);
  });

  test('without a label that says more: its own lines are its duty', () => {
    expect(inShort('K2-total', ledger(rows([[0, 1]], 30, 'סה"כ ביניים')))).toEqual([
      'met total-met 0.totals.0.amounts.0',
    ]);
    expect(inShort('K2-total', ledger(rows([[0, 1]], 31, 'סה"כ ביניים')))).toEqual([
      'breached total-differs 0.totals.0.amounts.0',
    ]);
  });

  test('digits that are no chapter of its lines are set aside', () => {
    const numbered = ledger([
      line('1811000110', 10),
      total('סה"כ 12', { digits: '12', covers: [[0, 0]] }, 10),
      line('1212000220', 4),
    ]);
    expect(inShort('K2-total', numbered)).toEqual(['met total-met 0.totals.0.amounts.0']);
  });
});

describe('where a line stands among those of another chapter', () => {
  const rows = (first: number, second: number) =>
    ledger([
      line('1811000110', 10),
      line('1821000110', 3),
      total('81 סה"כ', { digits: '81' }, first),
      line('1822000110', 4),
      total('82 סה"כ', { digits: '82' }, second),
    ]);

  test('a total may be by code or by section', () => {
    const met = ['met total-met 0.totals.0.amounts.0', 'met total-met 0.totals.1.amounts.0'];
    expect(inShort('K2-total', rows(10, 7))).toEqual(met);
    expect(inShort('K2-total', rows(13, 4))).toEqual(met);
  });

  test('one that is neither is breached', () => {
    expect(inShort('K2-total', rows(12, 4))[0]).toBe('breached total-differs 0.totals.0.amounts.0');
  });
});

describe('bare totals', () => {
  const sections = (totals: readonly number[], last: number) =>
    ledger([
      line('1111000100', 1),
      line('1112000100', 2),
      total('סה"כ', {}, totals[0] ?? 0),
      line('1121000220', 4),
      total('סה"כ', {}, totals[1] ?? 0),
      line('1131000300', 8),
      total('סה"כ', {}, totals[2] ?? 0),
      line('1141000300', 16),
      total('סה"כ', {}, totals[3] ?? 0),
      total('סה"כ כללי', {}, last),
    ]);

  test('each since the one before, and a grand total of all', () => {
    expect(inShort('K2-total', sections([3, 4, 8, 16], 31))).toEqual(
      [0, 1, 2, 3, 4].map((at) => `met total-met 0.totals.${String(at)}.amounts.0`),
    );
  });

  test('one is wrong: what its fellows are says what it should be', () => {
    expect(inShort('K2-total', sections([3, 5, 8, 16], 31))[1]).toBe(
      'breached total-differs 0.totals.1.amounts.0',
    );
  });

  test('the grand total is wrong', () => {
    expect(inShort('K2-total', sections([3, 4, 8, 16], 32)).at(-1)).toBe(
      'breached total-differs 0.totals.4.amounts.0',
    );
  });

  test('the only total of a sheet adds up all of it, or is receipts less payments', () => {
    const only = (written: number, signs: LedgerFacts['signs'] = 'positive') =>
      ledger([line('1111000100', 90), line('1611100110', 60), total('סה"כ', {}, written)], { signs });
    expect(inShort('K2-total', only(150))).toEqual(['met total-met 0.totals.0.amounts.0']);
    expect(inShort('K2-total', only(30))).toEqual(['met total-met 0.totals.0.amounts.0']);
    expect(inShort('K2-total', only(31))).toEqual(['breached total-differs 0.totals.0.amounts.0']);
  });

  test('what holds in its other columns is what it adds up', () => {
    const rows = (second: number) =>
      ledger(
        [
          line('1111000100', 1, 10, 100),
          line('1112000100', 2, 20, 200),
          total('סיכום ביניים א', {}, 3, second, 300),
          line('1121000220', 4, 40, 400),
          total('סיכום ביניים ב', {}, 4, 40, 400),
        ],
        { columns: budgets('2022', '2023', '2024'), main: 2 },
      );
    expect(inShort('K2-total', rows(30))[0]).toBe('met total-met 0.totals.0.amounts.2');
    expect(inShort('K2-total', rows(31))[0]).toBe('breached total-differs 0.totals.0.amounts.1');
  });

  test('subtotals of subtotals', () => {
    const rows = ledger([
      line('1111000100', 1),
      total('סך א', {}, 1),
      line('1121000220', 2),
      total('סך ב', {}, 2),
      total('סך א+ב', {}, 3),
      line('1131000300', 4),
      total('סך ג', {}, 4),
    ]);
    expect(inShort('K2-total', rows)).toEqual(
      [0, 1, 2, 3].map((at) => `met total-met 0.totals.${String(at)}.amounts.0`),
    );
  });

  test('one of which nothing is known is undetermined', () => {
    const rows = ledger([
      line('1111000100', 1),
      total('יתרה', {}, 77),
      line('1121000220', 2),
      total('אחר', {}, 88),
    ]);
    expect(inShort('K2-total', rows)).toEqual([
      'undetermined total-unmatched 0.totals.0.amounts.0',
      'undetermined total-unmatched 0.totals.1.amounts.0',
    ]);
  });
});
