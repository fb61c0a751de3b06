import { Exact, type Language } from '../../../lib/index.js';
import { amountDigits, digits, nis, perCent, typedNumber } from '../../../addin/taskpane/numbers.js';

describe('amounts', () => {
  test.each<[string, Language, string]>([
    ['55126.5', 'he', '55,126.50'],
    ['12000', 'he', '12,000'],
    ['-1200', 'he', '−1,200'],
    ['0', 'he', '0'],
    ['-0', 'he', '0'],
    ['0.1', 'en', '0.10'],
    ['0.225', 'en', '0.225'],
    ['1712455.2', 'ar', '1,712,455.20'],
    ['55126.5', 'fa', '۵۵٬۱۲۶٫۵۰'],
    // Beyond what a double holds.
    ['9007199254740993.07', 'he', '9,007,199,254,740,993.07'],
  ])('%s in %s reads %s', (amount, language, text) => {
    expect(amountDigits(new Exact(amount), language)).toBe(text);
  });

  test('a difference carries its sign, nothing does not', () => {
    expect(amountDigits(new Exact('48814.6'), 'he', true)).toBe('+48,814.60');
    expect(amountDigits(new Exact('-3'), 'he', true)).toBe('−3');
    expect(amountDigits(new Exact('0'), 'he', true)).toBe('0');
  });

  test('inside a sentence the digits are isolated left to right and the unit follows in its direction', () => {
    expect(nis(new Exact('-1200'), 'he')).toBe('\u2067\u2066−1,200\u2069\u00a0₪\u2069');
    expect(nis(new Exact('5'), 'en')).toBe('\u2066\u20665\u2069\u00a0₪\u2069');
    expect(perCent(new Exact('37.5'), 'he')).toBe('\u206637.5%\u2069');
  });

  test('a count has no decimals of its own', () => {
    expect(digits(new Exact(517640), 'he')).toBe('517,640');
  });
});

describe('typed numbers', () => {
  test.each([
    ['4', '4'],
    [' 4.35 ', '4.35'],
    ['1,234,567.89', '1234567.89'],
    ['۴٫۳۵', '4.35'],
    ['١٬٢٣٤', '1234'],
    ['−5', '-5'],
    ['\u200f12', '12'],
  ])('%s is %s', (text, number) => {
    expect(typedNumber(text)?.toFixed()).toBe(number);
  });

  test.each(['', '4,35', '1,23,456', 'four', '4 ₪', '1e3', '--4', '.'])('%s is none', (text) => {
    expect(typedNumber(text)).toBeUndefined();
  });
});
