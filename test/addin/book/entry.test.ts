import { parseEntry } from '../../../addin/workbench/book/entry.js';

describe('what was typed', () => {
  test.each([
    ['44585', 44585],
    ['44,585.5', 44585.5],
    ['-7', -7],
    ['1e3', 1000],
    ['.5', 0.5],
    ['1,2', '1,2'],
    ['טייבה', 'טייבה'],
    ['true', true],
    ['#n/a', { error: '#N/A' }],
    ["'007", '007'],
    ["''", "'"],
    ['=', '='],
    ['-', '-'],
    ['31/2/2026', '31/2/2026'],
    ['', null],
  ])('%p holds %p', (text, value) => {
    expect(parseEntry(text)).toEqual({ value, formula: null });
  });

  test.each([
    ['=SUM(A1:A3)', '=SUM(A1:A3)'],
    [' =A1 ', '=A1'],
    ['+A1', '=+A1'],
    ['-x', '=-x'],
    ['@A1', '=@A1'],
  ])('%p calculates %p', (text, formula) => {
    expect(parseEntry(text)).toEqual({ value: null, formula });
  });

  test.each([
    ['12%', 0.12, '0%'],
    ['12.5%', 0.125, '0.00%'],
    // 44562 is 1 January 2022, 46082 is 1 March 2026.
    ['1/1/2022', 44562, 'dd/mm/yyyy'],
    ['2026-03-01', 46082, 'dd/mm/yyyy'],
  ])('%p is %p, shown as %p', (text, value, format) => {
    expect(parseEntry(text)).toEqual({ value, formula: null, format });
  });
});
