import { steady, touchedBy } from '../../../addin/taskpane/state/again.js';
import { snapshotOf } from './support/sheets.js';

const withFormula = (formula: string) => snapshotOf({ ערוך: [[1]], אחר: [[{ value: 1, formula }]] });

describe('after an edit of one sheet another is read again', () => {
  test.each([
    "='ערוך'!A1",
    '=ערוך!A1*2',
    '=SUM(Sheet1:Sheet3!A1)',
    '=תעריף*2',
    '=tariff*B2',
    '=SUM(Table1[amount])',
    '=INDIRECT("A"&1)',
    '=TODAY()',
    '=[1]Book!A1',
  ])('where its formula may look beyond its sheet: %s', (formula) => {
    expect(touchedBy(withFormula(formula), new Set(['ערוך']))).toEqual(['ערוך', 'אחר']);
  });

  test.each([
    '=SUM(A1:B7)-$C$4*1.5E+3',
    '=IF(A1="ערוך!A1",TRUE,"")',
    '=SUM(A:A)+SUM(1:5)%',
    '=CLUSTERQUOTA(B2,C2,D2)',
    '=_xlfn.CONCAT(A1,{1,2;3,4})',
    '=SUBTOTAL(9,F3:F40)<>LOG10(x1)',
  ])('not where it looks at its own cells: %s', (formula) => {
    expect(touchedBy(withFormula(formula), new Set(['ערוך']))).toEqual(['ערוך']);
  });
});

test('what says the same is the same object, and a workbook that does is the same snapshot', () => {
  const rows = { א: [[1, 'שתיים', { value: { error: '#N/A' } }]], ב: [[3]] };
  const before = snapshotOf(rows);
  expect(steady(before, snapshotOf(rows))).toBe(before);
  const after = steady(before, snapshotOf({ ...rows, ב: [[4]] }));
  expect(after.sheets[0]).toBe(before.sheets[0]);
  expect(after.sheets[1]?.rows[0]?.[0]?.value).toBe(4);
});

test.each([
  ['a value', [[2]]],
  ['a format', [[{ value: 1, format: '0.00' }]]],
  ['a formula', [[{ value: 1, formula: '=1' }]]],
  ['an error', [[{ value: { error: '#N/A' } }]]],
  ['a row', [[1], [1]]],
  ['nothing any more', [[null]]],
])('%s makes another sheet', (_, rows) => {
  const before = snapshotOf({ א: [[1]] });
  const after = steady(before, snapshotOf({ א: rows }));
  expect(after.sheets[0]).not.toBe(before.sheets[0]);
});

test('sheets in another order are another workbook of the same sheets', () => {
  const before = snapshotOf({ א: [[1]], ב: [[2]] });
  const after = steady(before, snapshotOf({ ב: [[2]], א: [[1]] }));
  expect(after).not.toBe(before);
  expect(after.sheets).toEqual([before.sheets[1], before.sheets[0]]);
  expect(after.sheets[0]).toBe(before.sheets[1]);
});
