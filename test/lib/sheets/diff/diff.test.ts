import type { Cell, SheetSnapshot } from '../../../../lib/index.js';
import { canonicalSheet } from '../../../../lib/sheets/seal/canonical.js';
import { diffBooks } from '../../../../lib/sheets/diff/diff-books.js';
import type { BookDiff } from '../../../../lib/sheets/diff/types.js';
import { sheet } from '../seal/support.js';

const diff = (before: readonly SheetSnapshot[], after: readonly SheetSnapshot[]): BookDiff =>
  diffBooks(before.map(canonicalSheet), after.map(canonicalSheet));

const f = (formula: string, value: Cell['value'] = 1, format?: string): Cell => ({
  value,
  formula,
  ...(format !== undefined && { format }),
});

/** Kind and place of each change, and of what stands apart. */
const named = ({ changes, apart }: BookDiff): readonly string[] =>
  [...changes, ...apart].map((change) => {
    const place =
      'cell' in change
        ? change.cell
        : 'row' in change
          ? change.row
          : 'column' in change
            ? change.column
            : change.sheet;
    const to = 'to' in change ? `→${String(change.to)}` : 'from' in change ? `←${change.from}` : '';
    return `${change.kind} ${String(place)}${to}`;
  });

type Rows = Parameters<typeof sheet>[1];
const rowsDiff = (before: Rows, after: Rows): readonly string[] =>
  named(diff([sheet('x', before)], [sheet('x', after)]));

const table: Rows = [
  ['רשות', 'תושבים', 'דירוג'],
  ['רעננה', 80_000, 8],
  ['טייבה', 47_000, 3],
  ['נתניה', 230_000, 6],
];

describe('diffBooks', () => {
  it.each<[string, Rows, Rows, readonly string[]]>([
    ['a value', table, [...table.slice(0, 3), ['נתניה', 230_001, 6]], ['value B4']],
    ['two values of a row', table, [...table.slice(0, 3), ['נתניה', 1, 2]], ['value B4', 'value C4']],
    ['a number that became text', [[1]], [['1']], ['value A1']],
    ['a cell cleared at the end', [...table, ['הערה']], table, ['value A5']],
    ['a cell typed far below', table, [...table, [], [], ['הערה']], ['value A7']],
    ['a cell typed beside', table, [[...(table[0] ?? []), null, 'x'], ...table.slice(1)], ['value E1']],
    ['a row at the top', table, [['כותרת', 'של', 'הטבלה'], ...table], ['row-added 1']],
    ['a row at the end', table, [...table, ['לוד', 90_000, 4]], ['row-added 5']],
    ['a row gone', table, table.filter((_, at) => at !== 2), ['row-removed 3']],
    [
      'a row gone and another one in its place',
      table,
      [...table.slice(0, 3), ['לוד', 1, 2]],
      ['row-removed 4', 'row-added 4'],
    ],
    ['a blank row', table, [...table.slice(0, 2), [], ...table.slice(2)], ['row-added 3']],
    [
      'rows that changed places',
      table,
      [table[0] ?? [], table[3] ?? [], table[2] ?? [], table[1] ?? []],
      ['row-moved 2→4', 'row-moved 4→2'],
    ],
    [
      'neighbours that changed places',
      table,
      [table[0] ?? [], table[2] ?? [], table[1] ?? [], table[3] ?? []],
      ['row-moved 2→3', 'row-moved 3→2'],
    ],
    [
      'a row sent to the end',
      table,
      [table[0] ?? [], table[2] ?? [], table[3] ?? [], table[1] ?? []],
      ['row-moved 2→4'],
    ],
    [
      'a column in the middle',
      table,
      table.map(([a, ...more], at) => [a ?? null, at, ...more]),
      ['column-added B'],
    ],
    ['a column gone', table, table.map(([a, , c]) => [a ?? null, c ?? null]), ['column-removed B']],
    [
      'a column of other figures',
      table,
      table.map(([a, b, c], at) => [a ?? null, at ? Number(b) + 1 : (b ?? null), c ?? null]),
      ['value B2', 'value B3', 'value B4'],
    ],
    [
      'a row in, another out and a cell changed',
      table,
      [
        ['רשות', 'תושבים', 'דירוג'],
        ['לוד', 1, 4],
        ['רעננה', 80_000, 9],
        ['נתניה', 230_000, 6],
      ],
      ['row-removed 3', 'row-added 2', 'value C3←C2'],
    ],
    ['a format that changes the number', [[{ value: 1 }]], [[{ value: 1, format: '0%' }]], ['format A1']],
    ['one that does not', [[{ value: 1 }]], [[{ value: 1, format: '#,##0.00' }]], []],
    ['a formula', [[1, f('=A1+1')]], [[1, f('=A1+2')]], ['formula B1']],
    ['a formula put in', [[1, 2]], [[1, f('=A1+1', 2)]], ['formula B1']],
    ['a formula frozen', [[1, f('=A1+1', 2)]], [[1, 2]], ['formula B1']],
    ['another result', [[1, f('=A1+1', 2)]], [[1, f('=A1+1', { error: '#NAME?' })]], ['recalculated B1']],
    ['a formula spelt otherwise', [[f('=sum( B1:B2 )')]], [[f('=_xlfn.SUM(B1:B2)')]], []],
    ['a formula for another row', [[f('=B2')], [1, 2], [3, 4]], [[f('=B3')], [1, 2], [3, 4]], ['formula A1']],
    ['a formula made absolute', [[f('=B2')]], [[f('=$B$2')]], ['formula A1']],
  ])('names %s', (_, before, after, expected) => expect(rowsDiff(before, after)).toEqual(expected));

  it.each<[string, string, string, readonly string[]]>([
    ['follows a row pushed in', '=SUM(B1:B3)', '=SUM(B1:B4)', ['row-added 2', 'followed A5←A4']],
    ['does not follow it', '=SUM(B1:B3)', '=SUM(B1:B3)', ['row-added 2', 'formula A5←A4']],
    ['goes further than that', '=SUM(B1:B3)', '=SUM(B1:B5)', ['row-added 2', 'formula A5←A4']],
    ['does not refer to what moved', '=B1', '=B1', ['row-added 2']],
    ['refers to whole columns', '=SUM(B:B)', '=SUM(B:B)', ['row-added 2']],
    ['refers to text that looks like a cell', '="B3"', '="B3"', ['row-added 2']],
  ])('tells of a formula that %s', (_, before, after, expected) => {
    const rows: Rows = [
      ['א', 1],
      ['ב', 2],
      ['ג', 3],
    ];
    const longer: Rows = [rows[0] ?? [], ['חדש', 9], ...rows.slice(1)];
    expect(rowsDiff([...rows, [f(before)]], [...longer, [f(after)]])).toEqual(expected);
  });

  it('follows rows and columns of other sheets, and sheets under another name', () => {
    const data: Rows = [
      ['א', 1],
      ['ב', 2],
      ['ג', 3],
    ];
    const before = [
      sheet('נתונים', data),
      sheet('סיכום', [[f("='נתונים'!B3")], [f("=SUM('נתונים'!$A$1:$B$3)")]]),
    ];
    const wider = data.map(([a, b]) => [a ?? null, `${String(a)}!`, b ?? null]);
    const after = [sheet('2027', wider), sheet('סיכום', [[f("='2027'!C3")], [f("=SUM('2027'!$A$1:$C$3)")]])];
    expect(named(diff(before, after))).toEqual([
      'sheet-renamed 2027',
      'column-added B',
      'followed A1',
      'followed A2',
    ]);
    const astray = [
      after[0] ?? sheet('', []),
      sheet('סיכום', [[f("='2027'!B3")], [f("=SUM('2027'!$A$1:$C$3)")]]),
    ];
    expect(named(diff(before, astray))).toEqual([
      'sheet-renamed 2027',
      'column-added B',
      'formula A1',
      'followed A2',
    ]);
  });

  it('tells an area that ends at another blank row, and takes it for the same only where rows came or went', () => {
    const sums = (formula: string, more: Rows = []): Rows => [
      ['x', f(formula)],
      [1],
      [null],
      [null],
      [2],
      ...more,
    ];
    expect(rowsDiff(sums('=SUM(A2:A4)'), sums('=SUM(A2:A3)'))).toEqual(['formula B1']);
    const shorter: Rows = [['x', f('=SUM(A2:A3)')], [1], [null], [2]];
    expect(rowsDiff(sums('=SUM(A2:A4)'), shorter)).toEqual(['row-removed 4', 'followed B1']);
  });

  it('tells a formula that stayed as it was while its row went and another moved up into its place', () => {
    const before: Rows = [
      ['x', f('=A3')],
      [10, 'a'],
      [20, 'b'],
      [30, 'c'],
      [40, 'd'],
    ];
    const after: Rows = [
      ['x', f('=A3')],
      [10, 'a'],
      [30, 'c'],
      [40, 'd'],
    ];
    expect(rowsDiff(before, after)).toEqual(['row-removed 3', 'formula B1']);
    // Where it was replaced, the formula means what is there now.
    const replaced: Rows = [
      ['x', f('=A3')],
      [10, 'a'],
      [21, 'e'],
      [30, 'c'],
      [40, 'd'],
    ];
    expect(rowsDiff(before, replaced)).toEqual(['row-removed 3', 'row-added 3']);
  });

  it('tells a cell that was put elsewhere in an empty stretch, and no blank lines that came and went', () => {
    const lonely = (row: number, column: number): Rows =>
      Array.from({ length: 6 }, (_, r) =>
        Array.from({ length: 5 }, (__, c) =>
          r === row && c === column ? 'לבד' : r < 2 && c === 0 ? `x${String(r)}` : null,
        ),
      );
    expect(rowsDiff(lonely(5, 2), lonely(4, 3))).toEqual(['value D5', 'value C6']);
  });

  it('tells the cell that was edited in a table that was sorted', () => {
    const lines = Array.from({ length: 12 }, (_, at) => [`x${String(at)}`, (at * 5) % 12, at * 100, 'z']);
    const sorted = [...lines].sort((a, b) => Number(a[1]) - Number(b[1]));
    const after = sorted.map((row) => (row[0] === 'x7' ? ['x7', row[1] ?? '', 4321, 'z'] : row));
    const { changes } = diff([sheet('x', lines)], [sheet('x', after)]);
    const place = after.findIndex(([name]) => name === 'x7');
    expect(changes.filter(({ kind }) => kind !== 'row-moved')).toEqual([
      {
        kind: 'value',
        sheet: 'x',
        cell: `C${String(place + 1)}`,
        from: 'C8',
        before: { value: 700 },
        after: { value: 4321 },
      },
    ]);
  });

  it('follows the references of a formula with a loose bracket in its text', () => {
    const before: Rows = [['x', f('=IF(A3>0,"[",A3)')], [1], [2]];
    const after: Rows = [['x', f('=IF(A4>0,"[",A4)')], ['new'], [1], [2]];
    expect(rowsDiff(before, after)).toEqual(['row-added 2', 'followed B1']);
  });

  it('keeps what an array formula fills apart from what was typed', () => {
    const filled = {
      ...sheet('x', [
        [f('=CLUSTERMODEL()', 'A'), 0],
        ['A', 15_000],
      ]),
      arrays: [{ top: 0, left: 0, bottom: 1, right: 1 }],
    };
    const collapsed = { ...sheet('x', [[f('=CLUSTERMODEL()', { error: '#NAME?' })]]), arrays: [] };
    expect(named(diff([filled], [collapsed]))).toEqual([
      'recalculated A1',
      'recalculated B1',
      'recalculated A2',
      'recalculated B2',
    ]);
    const typed = {
      ...filled,
      ...sheet('x', [
        [f('=CLUSTERMODEL()', 'A'), 7],
        ['A', 15_000],
      ]),
      arrays: [],
    };
    expect(diff([filled], [typed]).changes).toMatchObject([
      { kind: 'value', cell: 'B1', after: { value: 7 } },
    ]);
  });

  it('names sheets that came, went, moved and changed their name', () => {
    const [a, b, c] = ['א', 'ב', 'ג'].map((name, at) =>
      sheet(name, [
        [name, at],
        [at, 'x'],
      ]),
    );
    if (!a || !b || !c) throw new Error('three sheets');
    expect(named(diff([a, b, c], [c, b, a]))).toEqual(['sheet-moved ג→1', 'sheet-moved א→3']);
    expect(named(diff([a, b], [a, b, sheet('ד', [['z', 'y']])]))).toEqual(['sheet-added ד']);
    expect(named(diff([a, b], [b]))).toEqual(['sheet-removed א']);
    expect(named(diff([a, b], [a, { ...b, name: 'ב2' }]))).toEqual(['sheet-renamed ב2']);
    // The same name in other letters is a change of the name alone.
    expect(named(diff([sheet('Data', [[1]])], [sheet('DATA', [[1]])]))).toEqual(['sheet-renamed DATA']);
  });

  it('counts days from 1904 and from 1900 as the days that they are', () => {
    const day = (value: number): SheetSnapshot => sheet('x', [[{ value, format: 'dd/mm/yyyy' }, 5]]);
    expect(named(diff([{ ...day(44_197 - 1462), from1904: true }], [day(44_197)]))).toEqual([]);
  });

  it('finds a cell in the last column and row, two hundred others standing there', () => {
    const far = (value: number): SheetSnapshot => {
      const rows: Cell[][] = Array.from({ length: 131_072 }, () => []);
      for (let row = 0; row < 200; row++) (rows[row] ?? [])[16_383] = { value: row };
      (rows[131_071] ?? [])[16_383] = { value };
      return { ...sheet('x', []), rows };
    };
    expect(named(diff([far(1)], [far(2)]))).toEqual(['value XFD131072']);
    expect(named(diff([sheet('x', [[1]])], [far(2)]))).toEqual(['column-added XFD', 'value A1']);
  });
});
