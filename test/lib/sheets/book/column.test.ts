import { amountReader, settleColumn } from '../../../../lib/sheets/book/column.js';
import { readAmount } from '../../../../lib/sheets/amount/read.js';
import type { Cell } from '../../../../lib/sheets/snapshot.js';

const texts = (...values: readonly (string | number)[]): readonly Cell[] =>
  values.map((value) => ({ value }));

describe('what a column settles of its amounts', () => {
  test('number cells and plain texts leave nothing to settle', () => {
    const settled = settleColumn(texts(1, 2.5, '1,234', '-', ''));
    expect(settled.conventions).toEqual({});
    expect(settled.doubts).toEqual({ decimal: [], footnotes: [] });
  });

  test('a point that parts decimals beyond doubt settles what could part thousands', () => {
    const settled = settleColumn(texts('12.345', '1,234.50'));
    expect(settled.conventions).toEqual({ decimal: 'point' });
    expect(settled.doubts.decimal).toEqual([]);
  });

  test('a decimal comma is settled by what can be nothing else', () => {
    const settled = settleColumn(texts('12,5', '1.234,56', '7,25'));
    expect(settled.conventions).toEqual({ decimal: 'comma' });
    expect(settled.doubts.decimal).toEqual([]);
  });

  test('doubtful commas alone settle nothing, each text is named once', () => {
    const settled = settleColumn(texts('12,5', '12,5', '7,25'));
    expect(settled.conventions).toEqual({});
    expect(settled.doubts.decimal).toEqual([
      { text: '12,5', amount: '12.5' },
      { text: '7,25', amount: '7.25' },
    ]);
  });

  test('both ways in one column settle neither', () => {
    const settled = settleColumn(texts('1.234,56', '1,234.56', '12.345'));
    expect(settled.conventions).toEqual({});
    expect(settled.doubts.decimal).toEqual([{ text: '12.345', amount: '12.345' }]);
  });

  test('footnotes beside amounts settle what stands alone in parentheses', () => {
    expect(settleColumn(texts('1,234(1)', '(1)')).conventions).toEqual({ footnotes: 'parentheses' });
    expect(settleColumn(texts('(1)', '-1')).doubts.footnotes).toEqual([
      { text: '(1)', amount: '-1' },
      { text: '-1', amount: '-1' },
    ]);
  });

  test('negative texts beyond doubt are told, not judged', () => {
    expect(settleColumn(texts('-1', '-1,500'))).toMatchObject({ conventions: {}, negatives: true });
    expect(settleColumn(texts('-1', '-15')).negatives).toBe(true);
    expect(settleColumn(texts('-1', '5', '-00')).negatives).toBe(false);
  });
});

describe('reading many cells', () => {
  const cells: readonly (Cell | undefined)[] = [
    undefined,
    { value: null },
    { value: null, formula: '=A1' },
    { value: 0 },
    { value: -0 },
    { value: -5 },
    { value: 266301 },
    { value: 0.1 + 0.2 },
    { value: 2 ** 55 },
    { value: 0.25, format: '0%' },
    { value: 44562, format: 'dd/mm/yyyy' },
    { value: 44562, format: '#,##0;[Red]-#,##0' },
    { value: 44562, format: '#,##0,' },
    { value: '5' },
    { value: '-5' },
    { value: '-15' },
    { value: '0123' },
    { value: '-00' },
    { value: '1,234-' },
    { value: ') 1,234 (' },
    { value: '١٬٢٣٤' },
    { value: '12.345' },
    { value: '---' },
    { value: 'הערה' },
    { value: true },
    { value: { error: '#N/A' } },
  ];

  test.each([{}, { decimal: 'point' }, { decimal: 'comma', footnotes: 'none' }] as const)(
    'is the same as reading one, under %j, twice over',
    (conventions) => {
      const reader = amountReader(conventions);
      const plain = (cell: Cell | undefined, read: typeof readAmount): unknown =>
        JSON.parse(JSON.stringify(read(cell, conventions)));
      for (const cell of [...cells, ...cells]) {
        expect(plain(cell, (one) => reader.read(one))).toEqual(plain(cell, readAmount));
      }
    },
  );
});
