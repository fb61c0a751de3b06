import type { Plan, PlanCell } from '../../../lib/index.js';
import { bookOf } from '../support/books.js';
import { cellsOf, everything } from '../support/state.js';
import { bootExcel, valueOf, type BootedExcel } from '../support/excel.js';

const TBR = "תב\"ר 'השרון' 2026";

let office: BootedExcel;

beforeEach(async () => {
  office = await bootExcel(
    bookOf({
      חברות: [
        ['רשות', 'אוכלוסייה', 'מכסה'],
        ['טייבה', 44585, { value: 55126.5, formula: '=CLUSTERQUOTA(B2,3,6)', format: '#,##0.00' }],
      ],
      [TBR]: [['כביש 5']],
    }),
  );
});
afterEach(() => {
  office.close();
});

const write = (
  sheet: string,
  cells: readonly (readonly (PlanCell | undefined)[])[],
  top = 0,
  left = 0,
): Plan => ({
  steps: [{ do: 'write', sheet, top, left, cells }],
});

const newSheet = {
  name: 'תרחיש 1',
  rtl: true,
  columnWidths: [24, 12],
  frozenRows: 2,
  print: { landscape: true, onePageWide: true, titleRows: 2 },
};

test('text stays text, whatever it begins with or looks like', async () => {
  const texts = [
    '=1+1',
    '+5',
    '-x',
    '@a',
    "'quoted",
    '007',
    '1-2',
    '12%',
    'TRUE',
    '#N/A',
    ' =x',
    '3/4/2026',
    'רגיל',
    '',
  ];
  valueOf(await office.excel.apply(write('חברות', [texts.map((value) => ({ value }))], 5)));
  const row = texts.map((_, column) => office.book.sheet('חברות')?.cell(5, column)?.value ?? '');
  expect(row).toEqual(texts);
  const back = valueOf(await office.excel.snapshot(['חברות'])).sheets[0]?.rows[5]?.map((cell) => cell?.value);
  expect(back).toEqual(texts.map((text) => (text === '' ? undefined : text)));
});

test('writes values, formulas and formats, and leaves undefined cells alone', async () => {
  const applied = valueOf(
    await office.excel.apply(
      write(
        'חברות',
        [
          [{ value: 'קלנסווה' }, undefined, { formula: '=CLUSTERQUOTA(B3,3,6)', format: '#,##0.00' }],
          [{ value: 7, format: '0.0' }, { value: true }, { value: null }],
        ],
        2,
      ),
    ),
  );
  expect(applied.cells).toBe(5);
  expect(cellsOf(office.book, 'חברות')).toMatchObject({
    '2,0': { value: 'קלנסווה' },
    '2,2': { formula: '=CLUSTERQUOTA(B3,3,6)', format: '#,##0.00' },
    '3,0': { value: 7, format: '0.0' },
    '3,1': { value: true },
    '1,2': { value: 55126.5, formula: '=CLUSTERQUOTA(B2,3,6)' },
  });
  expect(cellsOf(office.book, 'חברות')).not.toHaveProperty('2,1');
});

test('a new sheet runs right to left, with widths, frozen rows and print layout, and goes away as a whole', async () => {
  const before = everything(office.book);
  const plan: Plan = {
    steps: [
      { do: 'add-sheet', sheet: newSheet },
      {
        do: 'write',
        sheet: newSheet.name,
        top: 0,
        left: 0,
        cells: [[{ value: 'סך הכול' }, { formula: '=SUM(B2:B3)' }]],
      },
      {
        do: 'style',
        sheet: newSheet.name,
        area: { top: 0, left: 0, bottom: 0, right: 1 },
        style: { bold: true, fill: '#DDEBF7', align: 'start', vertical: 'top', borderTop: true },
      },
    ],
  };
  const applied = valueOf(await office.excel.apply(plan));
  const sheet = office.book.sheet(newSheet.name);
  expect(sheet).toMatchObject({ rtl: true, frozen: { rows: 2, columns: 0 }, print: newSheet.print });
  expect([...(sheet?.columnWidths ?? [])]).toEqual([
    [0, 24],
    [1, 12],
  ]);
  expect(sheet?.cell(0, 1)).toEqual({
    value: null,
    formula: '=SUM(B2:B3)',
    style: { bold: true, fill: '#DDEBF7', align: 'start', vertical: 'top', borderTop: true },
  });
  expect(valueOf(await office.excel.undo(applied))).toBeUndefined();
  expect(everything(office.book)).toEqual(before);
});

test('undo puts back values, formulas, formats and looks', async () => {
  office.book.edit(
    'חברות',
    [{ row: 0, column: 0, style: { italic: true, fill: '#FFF2CC', align: 'center', vertical: 'top' } }],
    'user',
  );
  const before = everything(office.book);
  const plan: Plan = {
    steps: [
      ...write('חברות', [
        [{ value: 1 }, { value: 2 }, { value: '=3' }],
        [{ formula: '=A1' }, { value: 5, format: '0%' }, { value: 'x' }],
      ]).steps,
      {
        do: 'style',
        sheet: 'חברות',
        area: { top: 0, left: 0, bottom: 1, right: 2 },
        style: {
          bold: true,
          italic: false,
          fill: '#FF0000',
          align: 'end',
          vertical: 'center',
          wrap: true,
          borderTop: true,
          size: 14,
          color: '#112233',
        },
      },
    ],
  };
  const applied = valueOf(await office.excel.apply(plan));
  expect(everything(office.book)).not.toEqual(before);
  valueOf(await office.excel.undo(applied));
  // A formula entered again waits for its result; everything else is as it was.
  const waiting = JSON.parse(JSON.stringify(before).replace('55126.5', 'null')) as unknown;
  expect(everything(office.book)).toEqual(waiting);
});
