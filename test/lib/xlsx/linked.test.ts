import { readWorkbook, writeWorkbook, type CellChange } from '../../../lib/xlsx/index.js';
import { everythingWorkbook } from '../../fixtures/everything/everything.js';
import { changedCells, codes, edit, partsOf, sheetOf, takeApart } from './support.js';

const original = everythingWorkbook();
const MEMBERS = 'xl/worksheets/sheet1.xml';
const members = (...cells: CellChange[]) => ({ changes: [{ sheet: 'חברות', cells }] });
const arrays = (...cells: CellChange[]) => ({ changes: [{ sheet: ' מערכים', cells }] });
const part = (bytes: Uint8Array, name: string): string => partsOf(bytes)[name] ?? '';

describe('formulas that concern more than their own cell', () => {
  it('writes the others out when the one that is shared changes', async () => {
    const saved = await edit(original, members({ row: 1, column: 5, value: 1, formula: null }));
    const { rows } = await sheetOf(saved, 'חברות');
    expect(rows[1]?.[5]).toEqual({ value: 1 });
    expect(rows[2]?.[5]).toEqual({ value: 52_373, formula: '=B3*2+$C$2+חברות!D3' });
    expect(rows[3]?.[5]).toEqual({ value: 7518, formula: '=B4*2+$C$2+חברות!D4' });
    expect(changedCells(part(original, MEMBERS), part(saved, MEMBERS))).toEqual(['F2', 'F3', 'F4']);
    expect(part(saved, MEMBERS)).not.toContain('t="shared"');
  });

  it('leaves the others sharing when one that only shares changes', async () => {
    const saved = await edit(original, members({ row: 2, column: 5, value: 9, formula: '=B3+9' }));
    expect(changedCells(part(original, MEMBERS), part(saved, MEMBERS))).toEqual(['F3']);
    const { rows } = await sheetOf(saved, 'חברות');
    expect(rows.slice(1, 4).map((row) => row[5]?.formula)).toEqual([
      '=B2*2+$C$2+חברות!D2',
      '=B3+9',
      '=B4*2+$C$2+חברות!D4',
    ]);
  });

  it('renews the cached results of shared formulas without unsharing them', async () => {
    const saved = await edit(
      original,
      members({ row: 1, column: 5, value: 1 }, { row: 2, column: 5, value: 2 }),
    );
    expect(takeApart(part(saved, MEMBERS)).cells.get('F3')).toBe(
      '<c r="F3"><f t="shared" si="0"/><v>2</v></c>',
    );
  });

  it('does not change part of an array formula alone', async () => {
    const refused = await writeWorkbook(original, arrays({ row: 1, column: 1, value: 1, formula: null }));
    expect(codes(refused)).toEqual(['cell-inside-array']);
    expect(refused).toMatchObject({
      problems: [{ facts: { cell: 'B2', array: 'B1:B3', sheet: ' מערכים' } }],
    });
  });

  it('clears what an array formula had filled when it goes', async () => {
    const saved = await edit(original, arrays({ row: 0, column: 1, value: 5, formula: null }));
    const { rows, arrays: left } = await sheetOf(saved, ' מערכים');
    expect([rows[0]?.[1], rows[1]?.[1], rows[2]?.[1]]).toEqual([{ value: 5 }, undefined, undefined]);
    expect(left).toHaveLength(1);
  });

  it('lets a formula that spills give way to what is typed into its area', async () => {
    const saved = await edit(original, arrays({ row: 1, column: 3, value: 'mine', formula: null }));
    const { rows, arrays: left } = await sheetOf(saved, ' מערכים');
    expect(rows[0]?.[2]).toEqual({ value: { error: '#VALUE!' }, formula: '=CLUSTERMODEL()' });
    expect([rows[0]?.[3], rows[1]?.[2], rows[1]?.[3]]).toEqual([undefined, undefined, { value: 'mine' }]);
    expect(left).toContainEqual({ top: 0, left: 2, bottom: 0, right: 2, dynamic: true });
  });

  it('moves the edge of what spills', async () => {
    const saved = await edit(
      original,
      arrays({
        row: 0,
        column: 2,
        value: 'A',
        formula: '=CLUSTERMODEL()',
        spill: { top: 0, left: 2, bottom: 0, right: 3 },
      }),
    );
    const { rows, arrays: left } = await sheetOf(saved, ' מערכים');
    expect(left).toContainEqual({ top: 0, left: 2, bottom: 0, right: 3, dynamic: true });
    expect([rows[0]?.[3]?.value, rows[1]?.[2], rows[1]?.[3]]).toEqual([0, undefined, undefined]);
  });
});

describe('the chain of calculation', () => {
  const chain = (bytes: Uint8Array): readonly string[] => {
    let sheet = '';
    return [...part(bytes, 'xl/calcChain.xml').matchAll(/<c ([^>]*)\/>/g)].map(([, attributes = '']) => {
      sheet = /i="(\d+)"/.exec(attributes)?.[1] ?? sheet;
      return `${sheet}:${/r="(\w+)"/.exec(attributes)?.[1]}`;
    });
  };
  const before = [
    '1:E2',
    '1:E3',
    '1:E4',
    '1:F2',
    '1:F3',
    '1:F4',
    '1:E6',
    '1:G6',
    '1:E8',
    '4:B1',
    '4:C1',
    '4:E3',
  ];

  it('is read by this test as the file has it', () => {
    expect(chain(original)).toEqual(before);
  });

  it('loses the cells whose formulas go, and gains those that come', async () => {
    const saved = await edit(original, {
      changes: [
        {
          sheet: 'חברות',
          cells: [
            { row: 1, column: 4, value: 1, formula: null },
            { row: 6, column: 0, value: 2, formula: '=1+1' },
          ],
        },
        { sheet: ' מערכים', cells: [{ row: 0, column: 1, value: 1, formula: null }] },
      ],
    });
    expect(chain(saved)).toEqual([...before.filter((cell) => cell !== '1:E2' && cell !== '4:B1'), '1:A7']);
  });

  it('is taken out, with what points to it, when no formula is left in it', async () => {
    const none = (sheet: string, ...names: readonly (readonly [number, number])[]) => ({
      sheet,
      cells: names.map(([row, column]) => ({ row, column, value: 1, formula: null })),
    });
    const saved = await edit(original, {
      changes: [
        none('חברות', [1, 4], [2, 4], [3, 4], [1, 5], [2, 5], [3, 5], [5, 4], [5, 6], [7, 4]),
        none(' מערכים', [0, 1], [0, 2], [2, 4]),
      ],
    });
    expect(partsOf(saved)).not.toHaveProperty(['xl/calcChain.xml']);
    expect(part(saved, '[Content_Types].xml')).not.toContain('calcChain');
    expect(part(saved, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect((await readWorkbook(saved)).ok).toBe(true);
  });
});

describe('headings of a table', () => {
  const table = (bytes: Uint8Array): string =>
    Buffer.from(part(bytes, 'xl/tables/table1.xml'), 'latin1').toString('utf8');

  it('change in the table too', async () => {
    const saved = await edit(
      original,
      members({ row: 0, column: 1, value: 'תושבים\n"2026"' }, { row: 0, column: 0, value: 'רשות' }),
    );
    expect(table(saved)).toBe(
      table(original).replace('name="אוכלוסייה"', 'name="תושבים_x000a_&quot;2026&quot;"'),
    );
    expect((await sheetOf(saved, 'חברות')).rows[0]?.[1]?.value).toBe('תושבים\n"2026"');
  });

  it.each([
    ['a number', { value: 5 }],
    ['nothing', { value: null }],
    ['a formula', { value: 'x', formula: '="x"' }],
    ['the heading of another column', { value: 'רשות' }],
  ])('cannot be %s', async (_, change) => {
    const refused = await writeWorkbook(original, members({ row: 0, column: 1, ...change }));
    expect(refused).toMatchObject({
      problems: [{ code: 'cell-is-table-heading', facts: { cell: 'B1', table: 'Members' } }],
    });
  });

  it('cannot change where a formula names them', async () => {
    const named = await edit(
      original,
      members({ row: 8, column: 0, value: 1, formula: '=SUM(Members[אוכלוסייה])' }),
    );
    expect(codes(await writeWorkbook(named, members({ row: 0, column: 1, value: 'תושבים' })))).toEqual([
      'cell-is-table-heading',
    ]);
    expect(codes(await writeWorkbook(named, members({ row: 0, column: 2, value: 'למ"ס' })))).toEqual([]);
  });
});
