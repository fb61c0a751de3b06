import { amountReadings, readAmount } from '../../../../lib/index.js';
import { evidence, read } from './reading.js';

test.each([
  // Signs
  ['1234', '1234'],
  ['-1,234', '-1234'],
  ['\u22121,234', '-1234'],
  ['–1,234', '-1234'],
  ['—1,234', '-1234'],
  ['\u20111,234', '-1234'],
  ['־1,234', '-1234'],
  ['- 1,234', '-1234'],
  ['1,234-', '-1234'],
  ['1,234 –', '-1234'],
  ['1,234\u2212', '-1234'],
  ['(1,234)', '-1234'],
  ['( 1,234 )', '-1234'],
  [')1,234(', '-1234'],
  [') 1,234 (', '-1234'],
  ['+1,234', '1234'],
  ['(123)', '-123'],
  ['-0', '0'],
  ['(0)', '0'],
  ['-12', '-12'],
  // Separators
  ['1,234,567', '1234567'],
  ['1,234.5', '1234.5'],
  ['1,234.567', '1234.567'],
  ['1234.567', '1234.567'],
  ['0.500', '0.5'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['007', '7'],
  ["1'234'567.89", '1234567.89'],
  ['1’234', '1234'],
  ['1 234 567', '1234567'],
  ['1\u00a0234\u00a0567', '1234567'],
  ['1\u2009234', '1234'],
  ['1\u202f234,56', '1234.56'],
  ['1.234.567', '1234567'],
  ['1.234,56', '1234.56'],
  ['1.234.567,891', '1234567.891'],
  // The readers' digits
  ['٤٤٬٥٨٥', '44585'],
  ['٤٤٬٥٨٥٫٢٥', '44585.25'],
  ['١،٢٣٤', '1234'],
  ['۴۴٬۵۸۵٫۵', '44585.5'],
  ['۴۴,۵۸۵', '44585'],
  ['٥٫١٢٥', '5.125'],
  ['-٤٤٥٨٥', '-44585'],
  ['(۴۴٬۵۸۵)', '-44585'],
  // Shekels and per cent
  ['₪1,234.50', '1234.5'],
  ['1,234.50 ₪', '1234.5'],
  ['-₪1,234', '-1234'],
  ['₪-1,234', '-1234'],
  ['₪ (1,234)', '-1234'],
  ['(₪1,234)', '-1234'],
  ['1,234 ש"ח', '1234'],
  ['ש״ח 1,234', '1234'],
  ['1,234 ש``ח', '1234'],
  ["1,234 ש''ח", '1234'],
  ['1,234 שח', '1234'],
  ['NIS 1,234', '1234'],
  ['1,234 nis', '1234'],
  ['12.5%', '0.125'],
  ['%12.5', '0.125'],
  ['-3%', '-0.03'],
  ['(3%)', '-0.03'],
  ['١٢٪', '0.12'],
  ['(₪5)', '-5'],
  // Direction marks
  ['\u200f1,234\u200e', '1234'],
  ['\u200e-\u200e1,234', '-1234'],
  ['1,\u200f234', '1234'],
  ['\u2067(1,234)\u2069', '-1234'],
  ['\u061c-١٬٢٣٤', '-1234'],
  // Footnotes glued on
  ['1,234(1)', '1234'],
  ['1,234 (12)', '1234'],
  ['1,234)1(', '1234'],
  ['(1)1,234', '1234'],
  ['-1,234(1)', '-1234'],
  ['1,234-(1)', '-1234'],
  ['(1)-1,234', '-1234'],
  ['(1,234)(1)', '-1234'],
  ['(1) (1,234)', '-1234'],
  [')1,234()1(', '-1234'],
  ['1,234*', '1234'],
  ['*1,234', '1234'],
  ['(1,234)**', '-1234'],
  ['1,234†', '1234'],
  ['1,234¹', '1234'],
  ['1,234¹²', '1234'],
  ['1,234[3]', '1234'],
  ['-*1,234', '-1234'],
  // Nil
  ['-', '0'],
  ['–', '0'],
  ['—', '0'],
  ['- -', '0'],
  ['--', '0'],
  ['\u2212', '0'],
  ['(-)', '0'],
  ['₪ -', '0'],
  ['- ₪', '0'],
  ['-%', '0'],
  ['-*', '0'],
  ['\u200f-\u200f', '0'],
  ['__', '0'],
  // Nothing
  ['', null],
  [' \u200f\u00a0', null],
  ['*', null],
  ['¹', null],
  // More digits than a double has
  ['12,345,678,901,234,567,890.12', '12345678901234567890.12'],
])('%j reads %p', (text, value) => {
  expect(read(text)).toBe(value);
});

test.each([
  ['12.345', 'amount-separator-unclear'],
  ['-12.345', 'amount-separator-unclear'],
  ['(12.345)', 'amount-separator-unclear'],
  ['1,23', 'amount-decimal-comma'],
  ['1234,5', 'amount-decimal-comma'],
  ['1,2345', 'amount-decimal-comma'],
  ['0,500', 'amount-decimal-comma'],
  [',5', 'amount-decimal-comma'],
  ['(1)', 'amount-footnote-unclear'],
  [')1(', 'amount-footnote-unclear'],
  ['(12)', 'amount-footnote-unclear'],
  ['-1', 'amount-footnote-unclear'],
  ['1-', 'amount-footnote-unclear'],
  ['- 1', 'amount-footnote-unclear'],
  ['-(1)', 'amount-footnote-unclear'],
  ['(1)-', 'amount-footnote-unclear'],
  ['(1)(2)', 'amount-footnote-unclear'],
  ['15,300-1', 'amount-footnote-unclear'],
  ['1-15,300', 'amount-footnote-unclear'],
  ['-(1,234)', 'amount-sign-unclear'],
  ['(-1,234)', 'amount-sign-unclear'],
  ['-1,234-', 'amount-sign-unclear'],
  ['--5', 'amount-sign-unclear'],
  ['(1,234', 'amount-sign-unclear'],
  ['1,234)', 'amount-sign-unclear'],
  ['(1,234(', 'amount-sign-unclear'],
  ['((1,234))', 'amount-sign-unclear'],
  ['+1,234-', 'amount-sign-unclear'],
  ['5.-', 'amount-sign-unclear'],
  ['7 - 6', 'number-unclear'],
  ['2023-2024', 'number-unclear'],
  ['2023-24', 'number-unclear'],
  ['01/02/2024', 'number-unclear'],
  ['1.12.2024', 'number-unclear'],
  ['12:30', 'number-unclear'],
  ['4 5', 'number-unclear'],
  ['12,34,567', 'number-unclear'],
  ["1,234'567", 'number-unclear'],
  ['1,234 5', 'number-unclear'],
  ['1,234(567)', 'number-unclear'],
  ['1\n234', 'number-unclear'],
  ['1\u00ad234', 'number-unclear'],
  ['\u00ad1,234', 'number-unclear'],
  ['12₪345', 'number-unclear'],
  ['1*234', 'number-unclear'],
  ['₪5₪', 'number-unclear'],
  ['5%%', 'number-unclear'],
  ['5 ₪ %', 'number-unclear'],
  ['₪', 'number-unclear'],
  ['%', 'number-unclear'],
  ['()', 'amount-sign-unclear'],
  ['_5', 'number-unclear'],
  ['१२३', 'number-unclear'],
  ['#REF!', 'number-has-letters'],
  ['1'.repeat(81), 'number-unclear'],
  ['5 אלפי ש"ח', 'number-has-letters'],
  ['5 אש"ח', 'number-has-letters'],
  ['1e5', 'number-has-letters'],
  ['12O', 'number-has-letters'],
  ['11 סה"כ', 'number-has-letters'],
])('%j is a problem: %s', (text, code) => {
  expect(read(text)).toBe(code);
});

test.each([
  ['1,234', { decimal: 'point' }, '1234'],
  ['1,234', { decimal: 'comma' }, '1.234'],
  ['12.345', { decimal: 'point' }, '12.345'],
  ['12.345', { decimal: 'comma' }, '12345'],
  ['1,23', { decimal: 'comma' }, '1.23'],
  ['1,23', { decimal: 'point' }, 'number-unclear'],
  ['1.5', { decimal: 'comma' }, 'number-unclear'],
  ['1.234.567', { decimal: 'point' }, 'number-unclear'],
  ['١٬٢٣٤٫٥', { decimal: 'comma' }, '1234.5'],
  ['(1)', { footnotes: 'parentheses' }, null],
  ['(1)', { footnotes: 'bare' }, '-1'],
  ['(1)', { footnotes: 'none' }, '-1'],
  ['-1', { footnotes: 'bare' }, '0'],
  ['-1', { footnotes: 'parentheses' }, '-1'],
  ['-1', { footnotes: 'none' }, '-1'],
  ['1-', { footnotes: 'none' }, '-1'],
  ['-(1)', { footnotes: 'parentheses' }, '0'],
  ['15,300-1', { footnotes: 'bare' }, '-15300'],
  ['1-15,300', { footnotes: 'bare' }, '-15300'],
  ['15,300-1', { footnotes: 'none' }, 'number-unclear'],
  ['1,234(1)', { footnotes: 'none' }, 'number-unclear'],
  ['1,234(1)', { footnotes: 'parentheses' }, '1234'],
  ['-15', { footnotes: 'bare' }, '-15'],
] as const)('%j under %j is %p', (text, conventions, value) => {
  expect(read(text, conventions)).toBe(value);
});

test('what was assumed comes with the amount', () => {
  expect(evidence('₪ )1,234.5( *')).toEqual({
    held: 'text',
    sign: 'parentheses-reversed',
    grouping: 'comma',
    decimal: 'point',
    currency: '₪',
    footnote: '*',
    others: [],
  });
  expect(evidence('1,234')).toMatchObject({ sign: 'none', grouping: 'comma', others: ['1.234'] });
  expect(evidence('1,234-')).toMatchObject({ sign: 'after' });
  expect(evidence('-1,234')).toMatchObject({ sign: 'before' });
  expect(evidence('+12')).toMatchObject({ sign: 'plus' });
  expect(evidence('١٬٢٣٤٫٥')).toMatchObject({ grouping: 'arabic', decimal: 'arabic' });
  expect(evidence('1.234,5')).toMatchObject({ grouping: 'dot', decimal: 'comma' });
  expect(evidence('1 234')).toMatchObject({ grouping: 'space' });
  expect(evidence("1'234")).toMatchObject({ grouping: 'apostrophe' });
  expect(evidence('1,234)1(')).toMatchObject({ sign: 'none', footnote: ')1(' });
  expect(evidence('- –')).toMatchObject({ held: 'text', sign: 'none', nil: '- –' });
  expect(evidence('12%')).toMatchObject({ percent: 'typed' });
  expect(evidence('ש"ח 12')).toMatchObject({ currency: 'ש"ח' });
  expect(evidence(' ')).toMatchObject({ held: 'blank' });
});

test.each([['-0'], ['(0)'], ['0.00-'], ['-'], [-0]])('%j is nothing, and not less than nothing', (value) => {
  const result = readAmount({ value });
  expect(result.ok && result.value.value?.isNegative()).toBe(false);
});

test('a cell without a number says why', () => {
  expect(readAmount(undefined)).toMatchObject({ ok: true, value: { value: null } });
  expect(read(null)).toBeNull();
  expect(read(true)).toBe('cell-logical');
  expect(read({ error: '#N/A' })).toBe('cell-error');
  expect(read(NaN)).toBe('cell-error');
  expect(readAmount({ value: null, formula: '=1+1' })).toEqual({
    ok: false,
    problems: [{ code: 'cell-not-calculated', facts: {} }],
  });
});

test('every reading of a doubtful cell is there to choose from', () => {
  const all = (value: string): unknown => {
    const result = amountReadings({ value });
    return result.ok && result.value.map((reading) => [reading.value?.toFixed() ?? null, reading.doubts]);
  };
  expect(all('12.345')).toEqual([
    ['12.345', []],
    ['12345', []],
  ]);
  expect(all('(1)')).toEqual([
    ['-1', []],
    [null, []],
  ]);
  expect(all('-1')).toEqual([
    ['-1', []],
    ['0', []],
  ]);
  expect(all('1,23')).toEqual([['1.23', ['decimal']]]);
  expect(readAmount({ value: '12.345' })).toEqual({
    ok: false,
    problems: [
      { code: 'amount-separator-unclear', facts: { text: '12.345', first: '12.345', second: '12345' } },
    ],
  });
});
