import { isReportSheet, isStampSheet, LANGUAGES, planFreeze, planRestore } from '../../../../lib/index.js';
import type { SheetSnapshot } from '../../../../lib/index.js';
import { sheet, type Given } from '../portable/book.js';
import { applied, formulas, frozen, ON, restored, withoutArrays } from './support.js';

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

const DAYS = { he: '21.11.2026', ar: '21/11/2026', fa: '۲۰۲۶/۱۱/۲۱', en: '2026-11-21' } as const;

describe('freezing to values', () => {
  it('puts what is shown in place of our formulas, and leaves those that only refer to them', () => {
    const made = frozen(book());
    const after = applied(book(), made.plan);
    expect(at(after, 1, 4)).toEqual({ value: 55_126.5 });
    expect(at(after, 3, 4)).toEqual({ value: 109_126.5, formula: '=SUM(E2:E3)' });
    expect(made.frozen.map(({ cell, formula }) => [cell, formula])).toEqual([
      ['E2', QUOTA],
      ['E3', '=CLUSTERQUOTA(B3,C3,D3)'],
    ]);
    expect(made.touched).toEqual(['חברות']);
    expect(after.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['חברות', 'visible'],
      ['הקפאת נוסחאות', 'visible'],
      ['_eshkol', 'very-hidden'],
    ]);
  });

  it('keeps errors as errors, booleans and texts as they are', () => {
    const cells: readonly Given[] = [
      ['=CLUSTERAUTHORITY("x","name")', { error: '#N/A' }],
      ['=CLUSTERCANJOIN(TRUE,TRUE)', false],
      ['=CLUSTERAUTHORITY("2730","code")', '0026'],
    ];
    const made = frozen([sheet('a', [cells])]);
    const [row] = applied([sheet('a', [cells])], made.plan)[0]?.rows ?? [];
    expect(row).toEqual([
      { value: { error: '#N/A' }, formula: '=#N/A' },
      { value: false },
      { value: '0026' },
    ]);
  });

  it.each([
    ['no result yet', null, 'freeze-pending'],
    ['a result that is awaited', { error: '#BUSY!' }, 'freeze-pending'],
    ['data on its way', { error: '#GETTING_DATA' }, 'freeze-pending'],
    ['the name not known', { error: '#NAME?' }, 'freeze-name'],
    ['no room to spill', { error: '#SPILL!' }, 'freeze-spill'],
  ])('leaves a formula with %s', (_, value, code) => {
    const made = frozen(book([['x', 1, 1, 1, ['=CLUSTERQUOTA(B5,C5,D5)', value]]]));
    expect(made.left).toMatchObject([{ cell: 'E5', why: { code } }]);
    expect(made.frozen).toHaveLength(2);
    expect(
      at(applied(book([['x', 1, 1, 1, ['=CLUSTERQUOTA(B5,C5,D5)', value]]]), made.plan), 4, 4)?.formula,
    ).toBe('=CLUSTERQUOTA(B5,C5,D5)');
  });

  it('freezes a spill over its whole area, and names its cells where a formula named the spill', () => {
    const spilled = sheet(
      'a',
      [
        [1, 2, 3, ['=CLUSTERQUOTAS(A1:A2,B1:B2,C1:C2)', 10], ['=SUM(D1#)', 30]],
        [4, 5, 6, 20],
      ],
      [{ top: 0, left: 3, bottom: 1, right: 3 }],
    );
    const made = frozen([spilled]);
    const after = applied([spilled], made.plan);
    expect(made.frozen.map(({ cell, formula, stands }) => [cell, formula, stands])).toEqual([
      ['D1', '=CLUSTERQUOTAS(A1:A2,B1:B2,C1:C2)', [[{ value: 10 }], [{ value: 20 }]]],
      ['E1', '=SUM(D1#)', [[{ formula: '=SUM(D1:D2)' }]]],
    ]);
    expect(after[0]?.rows.map((row) => row.slice(3))).toEqual([
      [{ value: 10 }, { value: null, formula: '=SUM(D1:D2)' }],
      [{ value: 20 }],
    ]);
    const back = restored(after);
    expect(back.conflicts).toEqual([]);
    expect(back.restored.map(({ cell, formula }) => [cell, formula])).toEqual([
      ['D1', '=CLUSTERQUOTAS(A1:A2,B1:B2,C1:C2)'],
      ['E1', '=SUM(D1#)'],
    ]);
    // The spill fills its cells by itself, so that they are blank; the number sign names it again.
    expect(back.plan.steps).toEqual([
      {
        do: 'write',
        sheet: 'a',
        top: 0,
        left: 3,
        cells: [
          [{ formula: '=CLUSTERQUOTAS(A1:A2,B1:B2,C1:C2)', spill: { top: 0, left: 3, bottom: 1, right: 3 } }],
          [{ value: null }],
        ],
      },
      { do: 'write', sheet: 'a', top: 0, left: 4, cells: [[{ formula: '=SUM(D1#)' }]] },
      { do: 'delete-sheet', sheet: made.stamp },
      { do: 'delete-sheet', sheet: '_eshkol' },
    ]);
    expect(formulas(applied(after, back.plan))).toEqual(formulas([spilled]));
  });

  it('leaves what may fill cells where nobody knows which', () => {
    const unknown = withoutArrays(
      sheet('a', [[['=CLUSTERMEMBERS("השרון")', 'x'], 'y'], [['=CLUSTERMAJORITY("majority",5)', 3]]]),
    );
    expect(frozen([unknown]).left).toMatchObject([{ cell: 'A1', why: { code: 'freeze-fills-unknown' } }]);
  });

  it('refuses where there is nothing, and where formulas are frozen already', () => {
    const request = { language: 'he', on: ON, addin: '1', as: 'values' } as const;
    expect(
      planFreeze({ ...request, sheets: [sheet('a', [['=A1', '="CLUSTERQUOTA(1,2,3)"']])] }),
    ).toMatchObject({
      problems: [{ code: 'freeze-nothing', facts: { left: 0 } }],
    });
    expect(planFreeze({ ...request, sheets: applied(book(), frozen(book()).plan) })).toMatchObject({
      problems: [{ code: 'freeze-already', facts: { on: '2026-11-21', count: 2 } }],
    });
    expect(planRestore(book())).toMatchObject({ problems: [{ code: 'restore-nothing' }] });
  });

  it('names every formula that is left, and why, where no other can be frozen', () => {
    const request = { language: 'he', on: ON, addin: '1', as: 'values' } as const;
    const stuck = sheet("it's", [
      [
        ['=CLUSTERQUOTA(1,2,3)', { error: '#NAME?' }],
        ['=CLUSTERQUOTA(4,5,6)', { error: '#BUSY!' }],
      ],
    ]);
    expect(planFreeze({ ...request, sheets: [stuck] })).toEqual({
      ok: false,
      problems: [
        { code: 'freeze-nothing', facts: { left: 2 } },
        { code: 'freeze-name', facts: {}, place: "'it''s'!A1" },
        { code: 'freeze-pending', facts: { value: '#BUSY!' }, place: "'it''s'!B1" },
      ],
    });
  });

  it('knows its stamp again in every language, and no check takes it for a budget', () => {
    for (const language of LANGUAGES) {
      const stamp = applied(book(), frozen(book(), 'values', language).plan).find(
        (each) => each.name !== 'חברות',
      );
      expect(stamp && isStampSheet(stamp) && isReportSheet(stamp)).toBe(true);
      expect(stamp?.rtl).toBe(language !== 'en');
      const texts = stamp?.rows.flatMap((row) => row.map((cell) => cell?.value)) ?? [];
      expect(texts).toEqual(expect.arrayContaining(['1.2.3', QUOTA, 55_126.5, 2]));
      expect(texts).toContain(DAYS[language]);
    }
  });

  it('does not write in a protected sheet', () => {
    const [first] = book();
    const made = planFreeze({
      sheets: [
        { ...(first as SheetSnapshot), protected: true },
        sheet('b', [['=CLUSTERMAJORITY("majority",5)']]),
      ],
      language: 'he',
      on: ON,
      addin: '1',
      as: 'values',
    });
    expect(made).toMatchObject({
      ok: true,
      value: { touched: ['b'], left: [{ why: { code: 'freeze-protected', facts: { sheet: 'חברות' } } }, {}] },
    });
  });
});
