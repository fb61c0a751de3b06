import { found, own, said, sides, type Given } from './given.js';

describe('K1-total: a total is the sum of its rows', () => {
  test.each<[string, Given, readonly string[]]>([
    ['10 + 5 = 15', { rows: own([10], [5], [15]) }, ['met form-total-holds']],
    ['10 + 5 ≠ 16', { rows: own([10], [5], [16]) }, ['breached form-total-differs']],
    ['10 − 5 = 5, a discount as a negative', { rows: own([10], [-5], [5]) }, ['met form-total-holds']],
    [
      'a row that could not be read',
      { rows: own([10], [null], [15]) },
      ['undetermined form-total-unknown unread'],
    ],
    [
      'a total that could not be read',
      { rows: own([10], [5], [null]) },
      ['undetermined form-total-unknown unread'],
    ],
    [
      'a strange row of 3 that makes up what is short',
      { rows: own([10], [5], [18]), strange: [['income.own-total', [3]]] },
      ['met form-total-holds'],
    ],
    [
      'a strange row beside a total that is right without it',
      { rows: own([10], [5], [15]), strange: [['income.own-total', [3]]] },
      ['met form-total-holds'],
    ],
    [
      'a strange row that explains nothing, but may belong',
      { rows: own([10], [5], [20]), strange: [['income.own-total', [3]]] },
      ['undetermined form-total-unknown strange'],
    ],
    [
      'a strange row of nil',
      { rows: own([10], [5], [20]), strange: [['income.own-total', [0]]] },
      ['breached form-total-differs'],
    ],
    [
      'what a double cannot hold',
      { rows: own(['100000.123456789'], ['0.333333333333333'], ['100000.456790122']) },
      ['met form-total-holds'],
    ],
    ['rows kept finer than totals', { rows: own(['10.4'], ['5.3'], [16]) }, ['advisory form-total-rounded']],
    [
      'one amount with decimals among whole ones',
      { rows: own(['10.3'], [5], [15]) },
      ['breached form-total-differs'],
    ],
    [
      'a total of totals that the sheet lacks: of their rows',
      {
        rows: {
          'income.property-tax': [10],
          'income.education-ministry': [7],
          'income.other': [1],
          'income.before-discounts': [18],
        },
      },
      ['met form-total-holds'],
    ],
    ['a total whose rows the sheet lacks', { rows: { 'income.own-total': [15] } }, []],
    [
      'each column of money, and none of factors',
      {
        columns: [['execution', 2023], ['factor'], ['frame', 2024]],
        rows: own([10, 103, 11], [5, 103, 6], [15, 0, 18]),
      },
      ['met form-total-holds', 'breached form-total-differs'],
    ],
  ])('%s', (_, given, expected) => {
    expect(said(given, 'K1-total')).toEqual(expected);
  });

  test('says the total, the sum and what is between them, in NIS', () => {
    const [finding] = found({ rows: own([10], [5], [16]) }).filter(({ rule }) => rule === 'K1-total');
    expect(finding?.path).toEqual(['forms', 0, 'rows', 2, 'amounts', 0]);
    expect(finding?.operands).toEqual([
      ['forms', 0, 'rows', 0, 'amounts', 0],
      ['forms', 0, 'rows', 1, 'amounts', 0],
    ]);
    expect(finding?.facts).toMatchObject({
      total: '16000.00',
      sum: '15000.00',
      difference: '1000.00',
      direction: 'above',
      unit: 'nis',
    });
  });

  test('says them as printed where the unit is not known', () => {
    const [finding] = found({ unit: null, rows: own([10], [5], [14]) });
    expect(finding?.facts).toMatchObject({
      total: '14',
      sum: '15',
      difference: '1',
      direction: 'below',
      unit: 'none',
    });
  });
});

describe('K1-balance: regulation 4, in frames alone', () => {
  test.each<[string, Given, readonly string[]]>([
    ['100 = 100', { rows: sides([100], [100]) }, ['met form-balanced']],
    ['100 > 99', { rows: sides([100], [99]) }, ['breached form-unbalanced']],
    ['payments printed as negatives', { rows: sides([100], [-100]) }, ['met form-balanced']],
    ['execution does not have to balance', { columns: [['execution', 2023]], rows: sides([100], [90]) }, []],
    [
      'one side only',
      { rows: { 'income.with-conditional': [100] } },
      ['undetermined form-balance-unknown side'],
    ],
    [
      'a total that could not be read',
      { rows: sides([100], [null]) },
      ['undetermined form-balance-unknown unread'],
    ],
    [
      'the last total that a sheet has, and what stands after it',
      {
        rows: {
          'income.without-conditional': [90],
          'income.conditional': [10],
          'expenditure.without-conditional': [100],
        },
      },
      ['met form-balanced'],
    ],
  ])('%s', (_, given, expected) => {
    expect(said(given, 'K1-balance')).toEqual(expected);
  });
});

describe('K1-surplus: the last row is income less expenditure', () => {
  test.each<[string, Given, readonly string[]]>([
    [
      '100 − 90 = 10',
      { columns: [['execution', 2023]], rows: sides([100], [90], [10]) },
      ['met form-surplus-holds'],
    ],
    [
      'a deficit',
      { columns: [['execution', 2023]], rows: sides([90], [100], [-10]) },
      ['met form-surplus-holds'],
    ],
    ['a deficit without its sign', { rows: sides([90], [100], [10]) }, ['breached form-surplus-differs']],
    [
      'a row that is called a deficit',
      { reversed: true, rows: sides([90], [100], [10]) },
      ['met form-surplus-holds'],
    ],
    ['nil where there is one', { rows: sides([90], [100], [0]) }, ['breached form-surplus-differs']],
    [
      'one side only',
      { rows: { 'income.with-conditional': [1], surplus: [1] } },
      ['undetermined form-surplus-unknown side'],
    ],
    ['unread', { rows: sides([90], [100], [null]) }, ['undetermined form-surplus-unknown unread']],
    ['no such row', { rows: sides([90], [100]) }, []],
  ])('%s', (_, given, expected) => {
    expect(said(given, 'K1-surplus')).toEqual(expected);
  });
});
