import { Grid } from '../../../lib/sheets/grid.js';
import { sheet } from './members/sheet.js';

describe('merged areas', () => {
  const grid = new Grid(
    sheet(
      [
        ['a', 'b', '', 'c'],
        ['', '', '', 'd'],
      ],
      { merges: ['A1:A2', 'B1:C1'] },
    ),
  );

  test.each([
    [0, 0, 'a'],
    [1, 0, 'a'],
    [0, 2, 'b'],
    [1, 2, ''],
    [1, 3, 'd'],
  ])('row %i, column %i shows %p', (row, column, text) => {
    expect(grid.shown(row, column)).toBe(text);
  });

  test('the cells beside one belong to none', () => {
    expect(grid.mergeAt(1, 1)).toBeUndefined();
    expect(grid.mergeAt(2, 0)).toBeUndefined();
  });

  // A single stray cell in the last corner makes a sheet of 17 thousand million cells.
  test('one over the whole sheet costs no more than a small one', () => {
    const rows = Array.from({ length: 1_048_576 }, () => []);
    const whole = { ...sheet([], { merges: ['A1:XFD1048576'] }), rows };
    const wide = [...rows.slice(1), Array.from({ length: 16_384 }, () => ({ value: 1 }))];
    const large = new Grid({ ...whole, rows: wide });
    expect(large.mergeAt(1_000_000, 16_000)).toMatchObject({ top: 0, left: 0 });
  });
});
