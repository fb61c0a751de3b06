import {
  isoDate,
  planFreeze,
  planRepair,
  planRestore,
  type FreezeForm,
  type IsoDate,
} from '../../../lib/index.js';
import { bookOf } from '../support/books.js';
import { bootExcel, valueOf, type BootedExcel } from '../support/excel.js';
import { cellsOf, everything } from '../support/state.js';

const QUOTA = '= CLUSTERQUOTA( B2,$C$2 ,D2)';
const SPILLED = '=CLUSTERQUOTAS(B2:B3,C2:C3,D2:D3)';

let office: BootedExcel;

beforeEach(async () => {
  office = await bootExcel(
    bookOf({
      חברות: [
        ['רשות', 'אוכלוסייה', 'ח', 'פ', 'מכסה', 'במילוי'],
        [
          'טייבה',
          44_585,
          3,
          6,
          { value: 55_126.5, formula: QUOTA, format: '#,##0.00' },
          { value: 55_126.5, formula: SPILLED },
        ],
        [
          'כפר סבא',
          26_182,
          7,
          6,
          { value: 70_909.5, formula: '=CLUSTERQUOTA(B3,C3,D3)', format: '#,##0.00' },
          70_909.5,
        ],
        ['סה"כ', null, null, null, { value: 126_036, formula: '=SUM(E2:E3)' }],
      ],
      'מרשם 2026': [
        [
          { value: { error: '#N/A' }, formula: '=CLUSTERAUTHORITY("x","name")' },
          { value: '0026', formula: '=CLUSTERAUTHORITY("26","code")' },
        ],
      ],
    }),
  );
  office.book.edit('חברות', [{ row: 2, column: 5, spilledFrom: { row: 1, column: 5 } }], 'calculation');
});
afterEach(() => {
  office.close();
});

const read = async () =>
  valueOf(await office.excel.withArrays(valueOf(await office.excel.snapshot()))).sheets;

async function freeze(as: FreezeForm) {
  const request = {
    sheets: await read(),
    language: 'he',
    on: isoDate('2026-11-21') as IsoDate,
    addin: '1.0.0',
    as,
  } as const;
  const made = valueOf(planFreeze(request));
  return { made, applied: valueOf(await office.excel.apply(made.plan)) };
}

const formulas = () =>
  office.book.sheets.flatMap(({ name }) =>
    Object.entries(cellsOf(office.book, name)).flatMap(([at, { formula }]) =>
      formula === undefined ? [] : [[name, at, formula]],
    ),
  );

describe.each(['values', 'portable'] as const)('through Excel, frozen as %s', (as) => {
  test('frozen and undone, the workbook is what it was', async () => {
    const before = everything(office.book);
    const { made, applied } = await freeze(as);
    expect(made.left).toEqual([]);
    expect(office.book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['חברות', 'visible'],
      ['מרשם 2026', 'visible'],
      ...(as === 'portable' ? [['פרמטרים', 'visible']] : []),
      ['הקפאת נוסחאות', 'visible'],
      ['_eshkol', 'very-hidden'],
    ]);
    expect(
      formulas().filter(([name, , formula]) => name !== 'הקפאת נוסחאות' && /CLUSTER/.test(formula ?? '')),
    ).toEqual([]);
    expect(cellsOf(office.book, 'מרשם 2026')['0,1']).toMatchObject({ value: '0026' });
    expect(valueOf(await office.excel.undo(applied))).toBeUndefined();
    // The engine lays a spill out anew; here nothing calculates.
    const spill = { row: 2, column: 5, value: 70_909.5, spilledFrom: { row: 1, column: 5 } };
    const results = [
      { row: 1, column: 4, value: 55_126.5 },
      { row: 1, column: 5, value: 55_126.5 },
      { row: 2, column: 4, value: 70_909.5 },
    ];
    office.book.edit('חברות', [...results, spill], 'calculation');
    office.book.edit(
      'מרשם 2026',
      [
        { row: 0, column: 0, value: { error: '#N/A' } },
        { row: 0, column: 1, value: '0026' },
      ],
      'calculation',
    );
    expect(everything(office.book)).toEqual(before);
  });

  test('frozen and restored, every formula is back to the letter; undone, it is frozen again', async () => {
    const before = formulas();
    await freeze(as);
    const frozen = everything(office.book);
    office.book.edit(
      'חברות',
      [
        { row: 1, column: 1, value: 45_000 },
        { row: 5, column: 0, value: 'הערה' },
      ],
      'user',
    );
    office.book.edit(
      'חברות',
      [
        { row: 1, column: 1, value: 44_585 },
        { row: 5, column: 0, value: null },
      ],
      'user',
    );
    const back = valueOf(planRestore(await read()));
    expect(back.conflicts).toEqual([]);
    const applied = valueOf(await office.excel.apply(back.plan));
    expect(formulas()).toEqual(before);
    expect(office.book.sheets.map(({ name }) => name)).toEqual(['חברות', 'מרשם 2026']);
    expect(cellsOf(office.book, 'חברות')).not.toHaveProperty('2,5');
    expect(valueOf(await office.excel.undo(applied))).toBeUndefined();
    expect(office.book.sheets.map(({ name, visibility }) => [name, visibility]).slice(-2)).toEqual([
      ['הקפאת נוסחאות', 'visible'],
      ['_eshkol', 'very-hidden'],
    ]);
    const cells = (of: unknown) =>
      JSON.stringify((of as { name: string; cells: unknown }[]).slice(0, 2).map((sheet) => sheet.cells));
    expect(cells(everything(office.book))).toBe(cells(frozen));
    expect(valueOf(planRestore(await read())).conflicts).toEqual([]);
  });
});

test('what the recipient changed is asked about, and left until it is decided', async () => {
  await freeze('values');
  office.book.edit('חברות', [{ row: 1, column: 4, value: 1 }], 'user');
  const asked = valueOf(planRestore(await read()));
  expect(asked.conflicts).toMatchObject([{ id: "'חברות'!E2", kind: 'edited', now: { value: 1 } }]);
  valueOf(await office.excel.apply(asked.plan));
  expect(cellsOf(office.book, 'חברות')['1,4']).toMatchObject({ value: 1 });
  const decided = valueOf(planRestore(await read(), { "'חברות'!E2": 'formula' }));
  valueOf(await office.excel.apply(decided.plan));
  expect(cellsOf(office.book, 'חברות')['1,4']).toMatchObject({ formula: QUOTA });
  expect(office.book.sheets.map(({ name }) => name)).toEqual(['חברות', 'מרשם 2026']);
});

test('repair enters stuck formulas anew, leaves a protected sheet and does the rest once it is unlocked', async () => {
  const NAME = { error: '#NAME?' };
  office.book.edit('חברות', [{ row: 1, column: 4, value: NAME }], 'calculation');
  office.book.edit(
    'מרשם 2026',
    [
      { row: 0, column: 0, value: NAME },
      { row: 0, column: 1, value: NAME },
    ],
    'calculation',
  );
  office.book.layOut('מרשם 2026', { protected: true }, 'user');

  // Whatever Excel refuses because it is protected is left to the next time.
  const repair = async (locked: readonly string[] = []): Promise<ReturnType<typeof planRepair>> => {
    const book = planRepair(await read(), locked);
    const applied = await office.excel.apply(book.plan);
    if (applied.ok) return book;
    const [{ code, facts }] = applied.problems;
    expect(code).toBe('sheet-protected');
    return repair([...locked, String(facts['sheet'])]);
  };
  const first = await repair();
  expect(first.cells.map(({ sheet, formula }) => [sheet, formula])).toEqual([['חברות', QUOTA]]);
  expect(first.locked).toEqual([{ sheet: 'מרשם 2026', cells: ['A1', 'B1'] }]);
  expect(cellsOf(office.book, 'מרשם 2026')['0,0']).toMatchObject({ value: NAME });
  // Entered anew, which makes Excel look the function up again.
  const entered = (text: string): boolean =>
    office.wire.some((said) => said.to === 'host' && said.text.includes(text));
  expect(entered('= CLUSTERQUOTA( B2,$C$2 ,D2)')).toBe(true);
  expect(entered('CLUSTERAUTHORITY')).toBe(false);
  office.book.edit('חברות', [{ row: 1, column: 4, value: 55_126.5 }], 'calculation');

  office.book.layOut('מרשם 2026', { protected: false }, 'user');
  expect((await repair()).cells.map(({ sheet, cell }) => [sheet, cell])).toEqual([
    ['מרשם 2026', 'A1'],
    ['מרשם 2026', 'B1'],
  ]);
  expect(entered('CLUSTERAUTHORITY')).toBe(true);
});
