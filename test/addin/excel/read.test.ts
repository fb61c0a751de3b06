import fc from 'fast-check';
import type { CellValue, PlanCell } from '../../../lib/index.js';
import { bookOf } from '../support/books.js';
import { bootExcel, valueOf, type BootedExcel } from '../support/excel.js';
import { everything } from '../support/state.js';

const TBR = "תב\"ר 'השרון' 2026, א!";

let office: BootedExcel;

beforeAll(async () => {
  office = await bootExcel(
    bookOf({
      חברות: [
        [undefined, 'רשות', { value: 44585, format: '#,##0' }],
        [],
        [
          { value: 55126.5, formula: '=CLUSTERQUOTA("=x",3,6)' },
          { value: { error: '#N/A' }, formula: '=NA()' },
          true,
        ],
        [{ value: { error: '#VALUE!' }, formula: '=_xldudf_CLUSTERQUOTA("_xldudf_",3,6)' }, '=לא נוסחה'],
      ],
      [TBR]: [['Road 5'], ['Road 6']],
      ריק: [],
    }),
  );
  office.book.layOut('ריק', { visibility: 'very-hidden' }, 'open');
  office.book.layOut('חברות', { merges: [{ top: 0, left: 1, bottom: 1, right: 2 }] }, 'open');
});
afterAll(() => {
  office.close();
});

test('a snapshot has values, formulas under plain names, formats, error values, merges and visibility', async () => {
  expect(valueOf(await office.excel.snapshot())).toEqual({
    sheets: [
      {
        name: 'חברות',
        rtl: true,
        visibility: 'visible',
        merges: [{ top: 0, left: 1, bottom: 1, right: 2 }],
        rows: [
          [undefined, { value: 'רשות' }, { value: 44585, format: '#,##0' }],
          [undefined, undefined, undefined],
          [
            { value: 55126.5, formula: '=CLUSTERQUOTA("=x",3,6)' },
            { value: { error: '#N/A' }, formula: '=NA()' },
            { value: true },
          ],
          [
            { value: { error: '#VALUE!' }, formula: '=CLUSTERQUOTA("_xldudf_",3,6)' },
            { value: '=לא נוסחה' },
            undefined,
          ],
        ],
      },
      {
        name: TBR,
        rtl: false,
        visibility: 'visible',
        merges: [],
        rows: [[{ value: 'Road 5' }], [{ value: 'Road 6' }]],
      },
      { name: 'ריק', rtl: true, visibility: 'very-hidden', merges: [], rows: [] },
    ],
  });
});

test('only the sheets asked for; a missing one is named', async () => {
  expect(valueOf(await office.excel.snapshot([TBR])).sheets.map(({ name }) => name)).toEqual([TBR]);
  expect(await office.excel.snapshot(['אין'])).toEqual({
    ok: false,
    problems: [{ code: 'sheet-missing', facts: { sheet: 'אין' } }],
  });
});

test('selects on a sheet whose name needs quotes, and reads the selection back', async () => {
  const area = { top: 0, left: 0, bottom: 2, right: 1 };
  valueOf(await office.excel.select(TBR, area));
  expect(office.book.selected).toEqual({ sheet: TBR, area });
  expect(valueOf(await office.excel.selection())).toEqual({
    sheet: TBR,
    area,
    cells: [[{ value: 'Road 5' }], [{ value: 'Road 6' }]],
  });
  const inside = { top: 1, left: 0, bottom: 3, right: 0 };
  valueOf(await office.excel.select('חברות', inside));
  expect(valueOf(await office.excel.selection()).cells).toEqual([
    [],
    [{ value: 55126.5, formula: '=CLUSTERQUOTA("=x",3,6)' }],
    [{ value: { error: '#VALUE!' }, formula: '=CLUSTERQUOTA("_xldudf_",3,6)' }],
  ]);
});

test('a whole selected column is read as far as it is used', async () => {
  const column = { top: 0, left: 1, bottom: 1_048_575, right: 1 };
  valueOf(await office.excel.select('חברות', column));
  const selected = valueOf(await office.excel.selection());
  expect(selected.area).toEqual(column);
  expect(selected.cells).toHaveLength(4);
});

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'=+-@\'"0123456789/.%,eTRUE# ט'), maxLength: 8 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
);

test('whatever is written reads back the same, and undo leaves nothing of it', async () => {
  const before = everything(office.book);
  const table = fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(table, async (values) => {
      const cells = values.map((row) => row.map((one): PlanCell => ({ value: one as string })));
      const plan = { steps: [{ do: 'write', sheet: 'ריק', top: 0, left: 0, cells }] } as const;
      const applied = valueOf(await office.excel.apply(plan));
      const rows = valueOf(await office.excel.snapshot(['ריק'])).sheets[0]?.rows ?? [];
      const read = values.map((row, r) => row.map((_, c) => rows[r]?.[c]?.value ?? null));
      expect(read).toEqual(values.map((row) => row.map((one) => (one === '' ? null : one))));
      valueOf(await office.excel.undo(applied));
      expect(everything(office.book)).toEqual(before);
    }),
    { numRuns: 25 },
  );
});

test('what is not named stays the very same, and what is new, shown again or gone is told', async () => {
  const before = valueOf(await office.excel.snapshot());
  const [members, road, blank] = before.sheets;
  office.book.addSheet('open', { name: 'חדש' });
  office.book.layOut('ריק', { visibility: 'visible' }, 'open');
  const { sheets } = valueOf(await office.excel.snapshot(['חברות', 'נמחק'], before));
  expect(sheets.map(({ name }) => name)).toEqual(['חברות', TBR, 'ריק', 'חדש']);
  expect(sheets[0]).toEqual(members);
  expect(sheets[0]).not.toBe(members);
  expect(sheets[1]).toBe(road);
  expect(sheets[2]).toEqual({ ...blank, visibility: 'visible' });
});
