import { readCellNumber, readNumberText } from '../../../lib/sheets/number.js';

test.each([
  ['44585', 44585],
  ['44,585', 44585],
  ['1,234,567', 1234567],
  ['44 585', 44585],
  ['44\u00a0585', 44585],
  ['44\u202f585', 44585],
  [' 44,585 ₪', 44585],
  ['₪44,585.50', 44585.5],
  ['55,126.50 ש"ח', 55126.5],
  ['55,126.50 ש״ח', 55126.5],
  ['55,126.50 שח', 55126.5],
  ['55,126.50 ש``ח', 55126.5],
  ['NIS 1,000', 1000],
  ['1000 شيكل', 1000],
  ['٤٤٥٨٥', 44585],
  ['٤٤٬٥٨٥', 44585],
  ['۴۴٬۵۸۵', 44585],
  ['٥٥١٢٦٫٥', 55126.5],
  ['\u200f44,585\u200e', 44585],
  ['-12', -12],
  ['−12', -12],
  ['12-', -12],
  ['1,234 -', -1234],
  ['(1,234)', -1234],
  [')1,234(', -1234],
  ['₪ (1,234)', -1234],
  ['(₪1,234)', -1234],
  ['+12', 12],
  ['0', 0],
  ['-0', 0],
  ['.5', 0.5],
  ['5.', 5],
  ['007', 7],
])('%p reads %d', (text, value) => {
  expect(readNumberText(text)).toEqual({ ok: true, value });
});

test.each(['', ' ', '\u200f', '-', '--', '–', '—', '- ₪'])('%p is a blank', (text) => {
  expect(readNumberText(text)).toEqual({ ok: true, value: null });
});

test.each([
  ['44585 תושבים', 'number-has-letters'],
  ['כ-45,000', 'number-has-letters'],
  ['אין נתון', 'number-has-letters'],
  ['n/a', 'number-has-letters'],
  ['x', 'number-has-letters'],
  ['1e5', 'number-has-letters'],
  ['Infinity', 'number-has-letters'],
  ['12O', 'number-has-letters'],
  ['1,23', 'number-unclear'],
  ['44,58', 'number-unclear'],
  ['1,2345', 'number-unclear'],
  ['1.234.567', 'number-unclear'],
  ['1.234,56', 'number-unclear'],
  ['4 5', 'number-unclear'],
  ['--5', 'number-unclear'],
  ['-(5)', 'number-unclear'],
  ['-5-', 'number-unclear'],
  ['(5', 'number-unclear'],
  ['30%', 'number-unclear'],
  ['₪', 'number-unclear'],
  ['3/4', 'number-unclear'],
  ['1'.repeat(400), 'number-unclear'],
])('%p is a problem: %s', (text, code) => {
  const result = readNumberText(text);
  expect(result.ok ? result.value : result.problems[0].code).toBe(code);
});

test('a cell is read by what it holds', () => {
  const read = (cell: Parameters<typeof readCellNumber>[0]): unknown => {
    const result = readCellNumber(cell);
    return result.ok ? result.value : result.problems[0].code;
  };
  expect(read(undefined)).toBeNull();
  expect(read({ value: null })).toBeNull();
  expect(read({ value: 12.5 })).toBe(12.5);
  expect(read({ value: '12.5' })).toBe(12.5);
  expect(read({ value: 7, formula: '=3+4' })).toBe(7);
  expect(read({ value: null, formula: '=3+4' })).toBe('cell-not-calculated');
  expect(read({ value: true })).toBe('cell-logical');
  expect(read({ value: { error: '#N/A' } })).toBe('cell-error');
  expect(read({ value: NaN })).toBe('cell-error');
});
