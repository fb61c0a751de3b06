import { planFreeze, planGiveUp, planRestore, recordSteps, surveyRecord } from '../../../../lib/index.js';
import type { GiveUpBook, SheetSnapshot } from '../../../../lib/index.js';
import { changedParts, partsOf } from '../../xlsx/support.js';
import { sheet } from '../portable/book.js';
import { applied, formulas, frozen, ON, open, save, shownIn } from './support.js';

const QUOTA = '=CLUSTERQUOTA(B2,C2,D2)';
const book = (): readonly SheetSnapshot[] => [
  sheet('חברות', [
    ['רשות', 'אוכלוסייה', 'אשכול', 'פריפריה', 'מכסה'],
    ['טייבה', 44_585, 3, 6, [QUOTA, 55_126.5]],
    ['סה"כ', null, null, null, ['=SUM(E2:E2)', 55_126.5]],
  ]),
];
const sent = (as: 'values' | 'portable' = 'values') => applied(book(), frozen(book(), as).plan);

function givenUp(sheets: readonly SheetSnapshot[]): GiveUpBook {
  const planned = planGiveUp(sheets);
  if (!planned.ok) throw new Error(JSON.stringify(planned.problems));
  return planned.value;
}

const names = (sheets: readonly SheetSnapshot[]) => sheets.map(({ name }) => name);
const withCell = (sheets: readonly SheetSnapshot[], name: string, value: string) =>
  sheets.map((each) => (each.name === name ? { ...each, rows: [...each.rows, [{ value }]] } : each));

describe('giving up a freeze', () => {
  it('keeps every value, takes the stamp and the record away, and writes no cell of the user', () => {
    const before = sent();
    const given = givenUp(before);
    expect(given.plan.steps).toEqual([
      { do: 'delete-sheet', sheet: 'הקפאת נוסחאות' },
      { do: 'delete-sheet', sheet: '_eshkol' },
    ]);
    expect(given.forgotten).toEqual([
      { sheet: 'חברות', row: 1, column: 4, cell: 'E2', formula: QUOTA, value: 55_126.5 },
    ]);
    expect(given.sheetsKept).toEqual([]);
    const after = applied(before, given.plan);
    expect(names(after)).toEqual(['חברות']);
    expect(after[0]?.rows).toEqual(before[0]?.rows);
    expect(planRestore(after)).toMatchObject({ problems: [{ code: 'restore-nothing' }] });
    expect(planGiveUp(after)).toMatchObject({ problems: [{ code: 'restore-nothing' }] });
  });

  it('frees the workbook to be frozen again', () => {
    const after = applied(sent(), givenUp(sent()).plan).map((each) => ({
      ...each,
      rows: [...each.rows, [{ value: 53_000, formula: '=CLUSTERQUOTA(30000,3,4)' }]],
    }));
    const again = planFreeze({ sheets: after, language: 'he', on: ON, addin: '1', as: 'values' });
    expect(again.ok && again.value.frozen.map(({ cell }) => cell)).toEqual(['A4']);
  });

  it('leaves whatever else the record keeps', () => {
    const others = [
      { kind: 'seal', id: '1', payload: { any: 'thing' } },
      { kind: 'return', id: 'ticket', payload: [1, 2] },
    ] as const;
    const first = applied(book(), { steps: recordSteps(book(), others) });
    const before = applied(first, frozen(first).plan);
    expect(surveyRecord(before).entries).toHaveLength(3);
    const after = applied(before, givenUp(before).plan);
    expect(surveyRecord(after)).toEqual({ entries: others, problems: [] });
    expect(names(after)).toEqual(['חברות', '_eshkol']);
  });

  it('leaves a stamp that somebody wrote in, and parameters that native formulas refer to', () => {
    const edited = withCell(sent(), 'הקפאת נוסחאות', 'הערה');
    expect(givenUp(edited).sheetsKept).toEqual([{ sheet: 'הקפאת נוסחאות', why: 'edited' }]);
    const native = sent('portable');
    const given = givenUp(native);
    expect(given.sheetsKept).toEqual([{ sheet: 'פרמטרים', why: 'referred-to' }]);
    const after = applied(native, given.plan);
    expect(names(after)).toEqual(['חברות', 'פרמטרים']);
    expect(formulas(after)).toEqual(new Map([...formulas(native)].filter(([at]) => !at.startsWith('הקפאת'))));
  });

  it('keeps what was typed over a result, too', () => {
    const before = sent().map((each) =>
      each.name === 'חברות'
        ? { ...each, rows: each.rows.map((row, r) => (r === 1 ? [...row.slice(0, 4), { value: 7 }] : row)) }
        : each,
    );
    expect(applied(before, givenUp(before).plan)[0]?.rows[1]?.[4]).toEqual({ value: 7 });
  });

  it('in a file changes no part of the user', async () => {
    const file = await save(null, { steps: [
      { do: 'add-sheet', sheet: { name: 'חברות', rtl: true, columnWidths: [], frozenRows: 0, print: { landscape: false, onePageWide: false, titleRows: 0 } } },
      { do: 'write', sheet: 'חברות', top: 0, left: 0, cells: [[{ formula: '=CLUSTERQUOTA(44585,3,6)' }]] },
    ] }, () => 55_126.5); // prettier-ignore
    const original = await open(file);
    const frozenFile = await save(file, frozen(original).plan, shownIn(original));
    const now = await open(frozenFile);
    const kept = await save(frozenFile, givenUp(now).plan, shownIn(now));
    const own = 'xl/worksheets/sheet1.xml';
    expect(partsOf(kept)[own]).toBe(partsOf(frozenFile)[own]);
    expect(changedParts(frozenFile, kept).filter((part) => part.startsWith('xl/worksheets/'))).toEqual([
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    expect(names(await open(kept))).toEqual(['חברות']);
  });
});
