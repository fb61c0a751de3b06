import type { LedgerFacts } from '../../../../lib/budget/ledger/facts.js';
import { LEDGER_RULES } from '../../../../lib/budget/ledger/rules.js';
import { findings, inShort, ledger, line } from './ledger.js';

test('every rule says nothing of a workbook without account-level budgets, and of an empty one', () => {
  for (const { check } of LEDGER_RULES) {
    expect(check({}, '2026-01-01' as never)).toEqual([]);
    expect(
      check({ ledgers: [ledger([])] }, '2026-01-01' as never).filter(
        ({ code }) => code !== 'ledger-unit-stated',
      ),
    ).toEqual([]);
  }
});

describe('K2-chart', () => {
  test('all codes are in the book', () => {
    expect(
      inShort('K2-chart', ledger([line('1611200530', 1), line('1111100100', 2), line('611', 3)])),
    ).toEqual(['met chart-met 0']);
  });

  test.each<[string, string, string, object]>([
    ['a chapter that it lacks', '1571100220', 'ledger-chapter-unknown', { chapter: '57' }],
    [
      'a level',
      '1371100992',
      'ledger-level-unlisted',
      { unlisted: '3711', nearest: '37', nearestName: 'איכות הסביבה' },
    ],
    ['a kind', '1611200999', 'ledger-kind-unlisted', { unlisted: '999', side: 'expenditure' }],
    ['no code', 'שונות', 'ledger-code-unreadable', { asked: 'שונות' }],
    ['two readings', '161120053', 'ledger-code-ambiguous', { asked: '161120053' }],
    ['another budget', '2611200530', 'ledger-code-other-budget', { asked: '2611200530', digit: '2' }],
  ])('%s is advice', (_, code, expected, facts) => {
    const found = findings('K2-chart', ledger([line('1611200530', 1), line(code, 2)]));
    expect(found).toContainEqual(
      expect.objectContaining({
        code: expected,
        outcome: 'advisory',
        path: ['ledgers', 0, 'lines', 1],
        facts: expect.objectContaining({ ...facts, count: 1, account: code }) as unknown,
      }),
    );
  });

  test('codes under one listed level, and kinds under one listed kind, are one finding each', () => {
    const rows = ['1311000921', '1371100922', '1371200923', '1371100921', '1311100924'].map((code) =>
      line(code, 1),
    );
    const found = findings('K2-chart', ledger(rows));
    expect(
      found.map(({ code, facts, path, operands }) => [
        code,
        facts['unlisted'],
        facts['count'],
        path[3],
        operands?.map((each) => each[3]),
      ]),
    ).toEqual([
      ['ledger-kind-unlisted', '921 · 922 · 923 · 924', 5, 0, [1, 2, 4]],
      ['ledger-level-unlisted', '3711 · 3712', 3, 1, [2]],
      ['ledger-level-unlisted', '3111', 1, 4, undefined],
    ]);
  });

  test('one finding for each chapter that is missing, on its first line', () => {
    const rows = ['1571100220', '1611200530', '1572200410', '1579900210'].map((code) => line(code, 1));
    expect(findings('K2-chart', ledger(rows))).toMatchObject([
      {
        code: 'ledger-chapter-unknown',
        path: ['ledgers', 0, 'lines', 0],
        facts: { chapter: '57', count: 3 },
      },
    ]);
  });
});

describe('K2-duplicate', () => {
  test('no account twice', () => {
    expect(inShort('K2-duplicate', ledger([line('1611200530', 1), line('1611200531', 1)]))).toEqual([
      'met codes-unique 0',
    ]);
  });

  test('an account on three lines, however it is written: one finding, the first line named', () => {
    const rows = ['1611200530', '1111000100', '1-611200-530', '1611200530.0'].map((code) => line(code, 1));
    expect(findings('K2-duplicate', ledger(rows))).toMatchObject([
      {
        code: 'ledger-duplicate',
        outcome: 'advisory',
        path: ['ledgers', 0, 'lines', 2],
        operands: [
          ['ledgers', 0, 'lines', 0],
          ['ledgers', 0, 'lines', 3],
        ],
        facts: { account: '1611200530', count: 3, name: 'כרטיס 1611200530' },
      },
    ]);
  });

  test('codes that cannot be read are not repeated accounts', () => {
    expect(inShort('K2-duplicate', ledger([line('?', 1), line('?', 1)]))).toEqual(['met codes-unique 0']);
  });
});

describe('K2-side', () => {
  const rows = [line('1611200530', 1), line('1111000100', 2), line('1112000100', 3), line('1711000110', 4)];

  test('a sheet that says no side has none to contradict', () => {
    expect(inShort('K2-side', ledger(rows))).toEqual([]);
  });

  test('met', () => {
    expect(inShort('K2-side', ledger(rows.slice(1, 3), { side: 'income' }))).toEqual(['met side-met 0.side']);
  });

  test('undetermined, one finding for each chapter', () => {
    expect(findings('K2-side', ledger(rows, { side: 'expenditure' }))).toMatchObject([
      {
        code: 'ledger-side-differs',
        outcome: 'undetermined',
        path: ['ledgers', 0, 'lines', 1],
        operands: [['ledgers', 0, 'lines', 2]],
        facts: { side: 'expenditure', chapter: '11', account: '1111000100', count: 2 },
      },
    ]);
  });
});

describe('K2-sign', () => {
  const odd = (signs: LedgerFacts['signs'], income: number, expenditure: number) =>
    inShort('K2-sign', ledger([line('1121000220', income), line('1611200530', expenditure)], { signs }));

  test.each<[LedgerFacts['signs'], number, number, string[]]>([
    ['positive', 1, 2, ['met sign-met 0.signs']],
    ['positive', -1, 0, ['advisory sign-odd 0.lines.0.amounts.0']],
    ['positive', 1, -2, ['advisory sign-odd 0.lines.1.amounts.0']],
    ['payments-negative', 1, -2, ['met sign-met 0.signs']],
    ['payments-negative', -1, -2, ['advisory sign-odd 0.lines.0.amounts.0']],
    ['payments-negative', 1, 2, ['advisory sign-odd 0.lines.1.amounts.0']],
    ['receipts-negative', -1, 2, ['met sign-met 0.signs']],
    ['receipts-negative', 1, 2, ['advisory sign-odd 0.lines.0.amounts.0']],
    [null, 1, -2, []],
  ])('%s: receipts %p, payments %p', (signs, income, expenditure, expected) => {
    expect(odd(signs, income, expenditure)).toEqual(expected);
  });

  test('discounts lessen receipts and are no oddity', () => {
    const discounts = ['1113000100', '1115000100', '1116000100', '1117000100'].map((code) => line(code, -5));
    expect(inShort('K2-sign', ledger(discounts))).toEqual(['met sign-met 0.signs']);
  });

  test('the amount is in the finding', () => {
    const [finding] = findings('K2-sign', ledger([line('1611200530', '-2.5')], { unit: 'thousands' }));
    expect(finding?.facts).toMatchObject({ account: '1611200530', amount: '-2500.00', unit: 'nis' });
  });
});

describe('K2-year', () => {
  const titled = (titleYear: number | undefined, year: number | undefined) =>
    ledger([line('611', 1)], {
      columns: [{ heading: 'תקציב', purpose: 'budget', ...(year !== undefined && { year }) }],
      ...(titleYear !== undefined && { titleYear }),
    });

  test.each<[string, number | undefined, number | undefined, string[]]>([
    ['the same', 2024, 2024, ['met year-met 0.titleYear']],
    ['another', 2023, 2024, ['advisory year-differs 0.titleYear']],
    ['none in the title', undefined, 2024, []],
    ['none in the column', 2024, undefined, []],
  ])('%s', (_, title, column, expected) => {
    expect(inShort('K2-year', titled(title, column))).toEqual(expected);
  });
});

test('K2-unit', () => {
  expect(inShort('K2-unit', ledger([]), ledger([], { unit: null }))).toEqual([
    'met unit-stated 0.unit',
    'undetermined unit-missing 1.unit',
  ]);
});
