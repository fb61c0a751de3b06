import { Exact, formatMoney, fromAgorot, money, roundToAgora } from '../../../lib/index.js';

test.each([
  ['1.005', '1.01'],
  ['1.0049999999', '1.00'],
  ['-1.005', '-1.01'],
  ['0.125', '0.13'],
  ['55126.5', '55126.50'],
  ['1e21', '1000000000000000000000.00'],
  ['0', '0.00'],
])('%s is shown as %s, half-up', (text, shown) => {
  expect(formatMoney(money(text))).toBe(shown);
  expect(formatMoney(roundToAgora(money(text)))).toBe(shown);
});

test('money takes text, whole numbers and BigInt, never a binary fraction', () => {
  expect(money(12_000).toFixed()).toBe('12000');
  expect(money(9_007_199_254_740_993n).toFixed()).toBe('9007199254740993');
  expect(() => money(0.1)).toThrow(RangeError);
  expect(() => money(2 ** 53)).toThrow(RangeError);
  expect(() => money(NaN)).toThrow(RangeError);
});

test('agorot are hundredths', () => {
  expect(formatMoney(fromAgorot(5_512_650))).toBe('55126.50');
  expect(formatMoney(fromAgorot(-1n))).toBe('-0.01');
});

test('eighty digits hold the longest product of the formula exactly', () => {
  const product = new Exact('9007199254740991')
    .times('999999999.999999999')
    .times('999.999999999')
    .times('999.999999999');
  expect(product.toFixed()).toBe('9007199254722976592483327770476.278139500472974800745259009');
});
