import type { Plan, PlanCell } from '../../../lib/index.js';
import { bookOf } from '../support/books.js';
import { bootExcel, valueOf, type BootedExcel } from '../support/excel.js';
import { everything } from '../support/state.js';

const MOST_BYTES = 5 * 1024 * 1024;

let office: BootedExcel;

beforeEach(async () => {
  office = await bootExcel(bookOf({ תקציב: [['כותרת']] }));
});
afterEach(() => {
  office.close();
});

const table = (rows: number, columns: number, cell: (row: number, column: number) => PlanCell): Plan => ({
  steps: [
    {
      do: 'write',
      sheet: 'תקציב',
      top: 0,
      left: 0,
      cells: Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => cell(r, c))),
    },
  ],
});

test('a plan of 40,000 cells is written, read and undone', async () => {
  const before = everything(office.book);
  const plan = table(2000, 20, (row, column) => ({ value: row * 20 + column, format: '#,##0' }));
  const applied = valueOf(await office.excel.apply(plan));
  expect(applied.cells).toBe(40_000);
  const rows = valueOf(await office.excel.snapshot()).sheets[0]?.rows ?? [];
  expect(rows.flat().reduce((sum, cell) => sum + Number(cell?.value), 0)).toBe((39_999 * 40_000) / 2);
  valueOf(await office.excel.undo(applied));
  expect(everything(office.book)).toEqual(before);
});

test('more than a message holds goes in several, in both directions', async () => {
  const text = 'הסכם שירות בין האשכול לרשות '.repeat(10);
  const plan = table(12_000, 2, (row) => ({ value: `${text}${row}` }));
  const applied = valueOf(await office.excel.apply(plan));
  const rows = valueOf(await office.excel.snapshot()).sheets[0]?.rows ?? [];
  expect(rows).toHaveLength(12_000);
  expect(rows[11_999]?.[1]?.value).toBe(`${text}11999`);
  expect(Math.max(...office.wire.map(({ text: message }) => Buffer.byteLength(message)))).toBeLessThan(
    MOST_BYTES * 1.1,
  );
  valueOf(await office.excel.undo(applied));
  expect(office.book.sheet('תקציב')?.used()).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
});
