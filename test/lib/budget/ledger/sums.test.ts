import { loadBudgetSums, type BudgetSums, type LedgerComparison } from '../../../../lib/index.js';
import type { LedgerFacts } from '../../../../lib/budget/ledger/facts.js';
import { budgets, ledger, line, type Written } from './ledger.js';

let sums: BudgetSums;
beforeAll(async () => {
  sums = await loadBudgetSums();
});

describe('chapterSums', () => {
  test('in the chart’s order, receipts first, what cannot be read last', () => {
    const facts = ledger([
      line('1611100110', -5),
      line('?', 99),
      line('1571000990', 3),
      line('1111000100', 10),
      line('1612000110', -7),
      line('1119000100', '0.5'),
      line('6', -1),
    ]);
    const found = sums
      .chapterSums(facts)
      .map(({ chapter, name, side, lines, sums: [sum] }) => [
        chapter,
        name,
        side,
        lines,
        sum?.printed.toFixed(),
        sum?.nis?.toFixed(2),
      ]);
    expect(found).toEqual([
      ['11', 'ארנונות', 'income', 2, '10.5', '10.50'],
      ['57', undefined, 'income', 1, '3', '3.00'],
      ['6', 'הנהלה כללית', 'expenditure', 1, '-1', '-1.00'],
      ['61', 'מינהל כללי', 'expenditure', 2, '-12', '-12.00'],
      ['', undefined, undefined, 1, '99', '99.00'],
    ]);
  });

  test('NIS where the unit is stated, none where it is not; no sum of what is no money or was not read', () => {
    const facts = (more: Partial<LedgerFacts>) =>
      sums.chapterSums(
        ledger([line('1611100110', 2, '1.5', 7), line('1612000110', 1, 2, null)], {
          columns: [{ heading: 'תקן', purpose: 'other' }, ...budgets('2023', '2024')],
          ...more,
        }),
      )[0]?.sums;
    const told = (more: Partial<LedgerFacts>) =>
      facts(more)?.map((sum) => sum && [sum.printed.toFixed(), sum.nis?.toFixed(2)]);
    expect(told({ unit: 'thousands' })).toEqual([null, ['3.5', '3500.00'], ['7', '7000.00']]);
    expect(told({ unit: null })).toEqual([null, ['3.5', undefined], ['7', undefined]]);
    expect(told({ unit: 'nis', unreadAmounts: [[1, 2]] })).toEqual([null, ['3.5', '3.50'], null]);
  });
});

const rows = (lines: Readonly<Record<string, Written>>, more: Partial<LedgerFacts> = {}): LedgerFacts =>
  ledger(
    Object.entries(lines).map(([code, amount]) => line(code, amount)),
    more,
  );

const compared = (old: LedgerFacts, now: LedgerFacts): LedgerComparison => {
  const found = sums.compareLedgers(old, now);
  if (!found.ok) throw new Error(found.problems[0].code);
  return found.value;
};

const brief = ({ accounts }: LedgerComparison) =>
  accounts.map(({ account, old, new: now, change, percent, became }) =>
    [
      account,
      old?.toFixed() ?? '–',
      now?.toFixed() ?? '–',
      change.toFixed(),
      percent?.toFixed() ?? '–',
      became,
    ].join(' '),
  );

describe('compareLedgers', () => {
  test('by account, the largest change first: changed, the same, appeared, disappeared', () => {
    const old = rows({ '1111000100': 300, '1121000220': 50, '1611100110': 10, '1711000750': 0 });
    const now = rows({ '1111000100': 400, '1121000220': 50, '1811000110': 7, '1711000750': 3 });
    expect(brief(compared(old, now))).toEqual([
      '1111000100 300 400 100 33.33 changed',
      '1611100110 10 – -10 -100 disappeared',
      '1811000110 – 7 7 – appeared',
      '1711000750 0 3 3 – changed',
      '1121000220 50 50 0 0 same',
    ]);
  });

  test('by chapter and side, with names', () => {
    const old = rows({ '1111000100': 300, '1112000100': 1, '1611100110': 10 });
    const now = rows({ '1111000100': 290, '1113000100': 31, '1821000110': 5 });
    const { chapters, sides } = compared(old, now);
    expect(
      chapters.map(({ chapter, name, side, change, became }) => [
        chapter,
        name,
        side,
        change.toFixed(),
        became,
      ]),
    ).toEqual([
      ['11', 'ארנונות', 'income', '20', 'changed'],
      ['61', 'מינהל כללי', 'expenditure', '-10', 'disappeared'],
      ['82', 'תרבות', 'expenditure', '5', 'appeared'],
    ]);
    expect(sides.income).toMatchObject({ became: 'changed' });
    expect([sides.income?.change.toFixed(), sides.expenditure?.change.toFixed()]).toEqual(['20', '-5']);
    expect(sides.expenditure?.percent?.toFixed()).toBe('-50');
  });

  test('sheets of different units and signs are compared in NIS, both sides positive', () => {
    const old = rows(
      { '1111000100': 3, '1611100110': '-2.5' },
      { unit: 'thousands', signs: 'payments-negative' },
    );
    const now = rows({ '1111000100': 3000, '1-611100-110': 2750 });
    const result = compared(old, now);
    expect(result.unit).toBe('nis');
    expect(brief(result)).toEqual(['1611100110 2500 2750 250 10 changed', '1111000100 3000 3000 0 0 same']);
  });

  test('an account on several lines is one account; its lines are told, its name is the newer', () => {
    const old = ledger([line('1611100110', 1), line('1611200110', 5), line('1611100110', 2)]);
    const now = ledger([{ ...line('1611100110', 4), name: 'שם חדש' }, line('1611200110', 5)]);
    expect(compared(old, now).accounts[0]).toMatchObject({
      account: '1611100110',
      name: 'שם חדש',
      oldLines: [0, 2],
      newLines: [0],
    });
  });

  test('codes that cannot be read are compared as they are written', () => {
    expect(brief(compared(rows({ 'א-1': 5 }), rows({ 'א-1': 6 })))).toEqual(['א-1 5 6 1 20 changed']);
  });

  test('per cents are of the size of the old amount, two decimals, half up', () => {
    expect(brief(compared(rows({ '1111000100': -8 }), rows({ '1111000100': -7 })))).toEqual([
      '1111000100 -8 -7 1 12.5 changed',
    ]);
    expect(brief(compared(rows({ '1111000100': 800 }), rows({ '1111000100': '800.36' })))).toEqual([
      '1111000100 800 800.36 0.36 0.05 changed',
    ]);
  });

  test.each<[string, LedgerFacts, LedgerFacts, string, object]>([
    [
      'no budget column',
      rows({ '6': 1 }, { main: null }),
      rows({ '6': 1 }),
      'compare-column-unknown',
      { budget: 'old' },
    ],
    [
      'one unit',
      rows({ '6': 1 }),
      rows({ '6': 1 }, { unit: null }),
      'compare-unit-unknown',
      { budget: 'new' },
    ],
    [
      'an amount that was not read',
      rows({ '6': 1 }),
      rows({ '6': 1, '1611100110': null }, { unreadAmounts: [[1, 0]] }),
      'compare-amount-unread',
      { budget: 'new', account: '1611100110', count: 1 },
    ],
  ])('%s is not known: refused', (_, old, now, code, facts) => {
    expect(sums.compareLedgers(old, now)).toMatchObject({ ok: false, problems: [{ code, facts }] });
  });

  test('where neither unit is stated, amounts are as printed', () => {
    const result = compared(rows({ '6': 1 }, { unit: null }), rows({ '6': 2 }, { unit: null }));
    expect(result.unit).toBe('none');
    expect(result.accounts[0]?.change.toFixed()).toBe('1');
  });
});

describe('compareColumns', () => {
  const sheet = ledger(
    [
      line('1111000100', 5, 7),
      line('1121000220', 1, null),
      line('1131000300', null, 2),
      line('1141000300', null, null),
    ],
    {
      columns: budgets('2023', '2024'),
      main: 1,
    },
  );

  test('two years of one sheet: a blank is an account that the year does not have', () => {
    const found = sums.compareColumns(sheet, 0, 1);
    expect(found.ok && brief(found.value)).toEqual([
      '1111000100 5 7 2 40 changed',
      '1131000300 – 2 2 – appeared',
      '1121000220 1 – -1 -100 disappeared',
    ]);
  });

  test('a column that is not there is refused', () => {
    expect(sums.compareColumns(sheet, 0, 2)).toMatchObject({
      problems: [{ code: 'compare-column-unknown', facts: { budget: 'new' } }],
    });
  });
});
