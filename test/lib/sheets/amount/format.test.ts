import { evidence, read } from './reading.js';

test('a number is read with what its format says of it', () => {
  expect(read(0.1 + 0.2)).toBe('0.3');
  expect(read(-0)).toBe('0');
  expect(read(-1, {}, '#,##0')).toBe('-1');
  expect(read(1334000001)).toBe('1334000001');
  expect(evidence(-7)).toMatchObject({ held: 'number', sign: 'before' });
  expect(read(0.155, {}, '0.0%')).toBe('0.155');
  expect(evidence(0.155, '0.0%')).toMatchObject({ percent: 'format' });
  expect(evidence(0.155, '0.0" % "')).not.toHaveProperty('percent');
  expect(read(266301000, {}, '#,##0,')).toBe('266301000');
  expect(evidence(266301000, '#,##0,')).toMatchObject({ shownDividedBy: 1000 });
  expect(evidence(266301000, '0.0,,"M"')).toMatchObject({ shownDividedBy: 1000000 });
  expect(evidence(266301, '#,##0_);(#,##0)')).not.toHaveProperty('shownDividedBy');
  expect(read(45292, {}, 'dd/mm/yyyy')).toBe('amount-date');
  expect(read(0.5, {}, '[h]:mm')).toBe('amount-date');
  expect(read(45292, {}, '[$-1010000]yyyy/mm/dd;@')).toBe('amount-date');
  expect(read(45292, {}, 'General')).toBe('45292');
  expect(read(45292, {}, '"days" #,##0\\d')).toBe('45292');
  expect(read(45292, {}, '[$₪-40D] #,##0;[Red]-[$₪-40D] #,##0')).toBe('45292');
  expect(read(-5, {}, '0;-0%')).toBe('-5');
  expect(evidence(-5, '0;-0%')).toMatchObject({ percent: 'format' });
});
