import * as v from 'valibot';
import {
  readRecord,
  RECORD_SHEET,
  recordPayloads,
  recordSteps,
  surveyRecord,
  type Cell,
  type PlanStep,
  type RecordEntry,
  type SheetSnapshot,
} from '../../../../lib/index.js';

type Row = readonly (string | number | Cell | undefined)[];

const sheetOf = (rows: readonly Row[], name = RECORD_SHEET): SheetSnapshot => ({
  name,
  rtl: false,
  visibility: 'hidden',
  merges: [],
  rows: rows.map((row) =>
    row.map((value) => (typeof value === 'object' ? value : value === undefined ? undefined : { value })),
  ),
});

/** The sheet that the steps leave behind. */
function written(steps: readonly PlanStep[]): SheetSnapshot {
  const write = steps.find((step) => step.do === 'write');
  const rows = write?.cells.map((row) =>
    row.map((cell) => (cell && 'value' in cell ? cell.value : null) ?? undefined),
  );
  return sheetOf((rows ?? []) as Row[]);
}

const problemsOf = (rows: readonly Row[]) => {
  const read = readRecord([sheetOf(rows)]);
  return read.ok ? [] : read.problems.map(({ code, facts, place }) => ({ code, ...facts, place }));
};

const seal: RecordEntry = { kind: 'seal', id: 'a', payload: { sheets: ['חברות'], n: 1.5 } };
const long: RecordEntry = { kind: 'frozen', id: 'b', payload: { text: 'א'.repeat(100_000) } };

describe('what is kept', () => {
  it('lies on one very hidden sheet, as text in rows of five', () => {
    const steps = recordSteps([], [seal]);
    expect(steps).toMatchObject([
      { do: 'add-sheet', sheet: { name: '_eshkol', visibility: 'very-hidden' } },
      {
        do: 'write',
        sheet: '_eshkol',
        top: 0,
        left: 0,
        cells: [
          [
            { value: 'seal' },
            { value: 'a' },
            { value: 1 },
            { value: 1 },
            { value: '{"sheets":["חברות"],"n":1.5}' },
          ],
        ],
      },
    ]);
  });

  it('comes back as it was, long as it may be, in whatever order its rows are', () => {
    const sheet = written(recordSteps([], [seal, long]));
    expect(sheet.rows).toHaveLength(5);
    expect(sheet.rows.every((row) => String(row[4]?.value).length <= 30_000)).toBe(true);
    expect(readRecord([sheet])).toEqual({ ok: true, value: [seal, long] });
    expect(readRecord([{ ...sheet, rows: [...sheet.rows].reverse() }])).toEqual({
      ok: true,
      value: [long, seal],
    });
  });

  it('takes the place of what was there, whatever its letters are called', () => {
    const before = [sheetOf([['seal', 'x', 1, 1, '1']], '_ESHKOL')];
    expect(recordSteps(before, [seal]).map((step) => step.do)).toEqual([
      'delete-sheet',
      'add-sheet',
      'write',
    ]);
    expect(recordSteps(before, [])).toEqual([{ do: 'delete-sheet', sheet: '_ESHKOL' }]);
    expect(recordSteps([sheetOf([], 'אחר')], [])).toEqual([]);
  });

  it.each([
    ['half a character at the end of a text', `${'x'.repeat(29_978)}😀${'y'.repeat(40_000)}`],
    ['spaces at its end', `${'x'.repeat(29_900)}${' '.repeat(300)}y`],
    ['what a file takes for an escape', '_x0041_ _x005F_x0041_ __x000D_'],
    [
      'controls, marks and lone halves',
      '\u0000\u0007\r\n\t\u200e\u200f\u202b\u2028\ufeff\uffff\ud83d.\udc00\u00a0\u0085',
    ],
    ['what a cell takes for a formula', '=1+1'],
    ['what an object takes for its own', { __proto__: { a: 1 }, constructor: 1 }],
    ['nothing', undefined],
  ])('survives %s', (_, payload) => {
    const sheet = written(recordSteps([], [{ kind: 'stamp', id: 's', payload }]));
    for (const row of sheet.rows) {
      const text = String(row[4]?.value);
      expect(text.length).toBeLessThanOrEqual(30_000);
      // Nothing that a file must escape, or that somebody on the way strips.
      expect(text).not.toMatch(/[\p{Cc}\u00a0\u200b-\u200f\u2028-\u202f\ufeff\ufffe\uffff]|_x[0-9a-f]{4}_/iu);
      expect(text).not.toMatch(/^[\s_]|[\s_]$/);
      expect(text).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
    }
    expect(readRecord([sheet])).toEqual({
      ok: true,
      value: [{ kind: 'stamp', id: 's', payload: JSON.parse(JSON.stringify(payload) ?? 'null') as unknown }],
    });
  });
});

describe('a record that was tampered with', () => {
  const place = '_eshkol!A1';
  const [one = [], two = []] = [
    ['frozen', 'b', 1, 2, '{"a":'],
    ['frozen', 'b', 2, 2, '1}'],
  ] as Row[];

  it.each<[string, readonly Row[], readonly object[]]>([
    [
      'a part is missing',
      [one],
      [{ code: 'record-part-missing', kind: 'frozen', id: 'b', part: 2, parts: 2, place }],
    ],
    [
      'the first part is missing',
      [two],
      [{ code: 'record-part-missing', kind: 'frozen', id: 'b', part: 1, parts: 2, place }],
    ],
    [
      'a million parts are said to be',
      [['seal', 'a', 1, 1_000_000_000, '1']],
      [{ code: 'record-part-missing', kind: 'seal', id: 'a', part: 2, parts: 1_000_000_000, place }],
    ],
    [
      'a part stands there twice',
      [one, two, two],
      [{ code: 'record-part-repeated', kind: 'frozen', id: 'b', part: 2, place: '_eshkol!A3' }],
    ],
    [
      'the number of parts differs',
      [one, ['frozen', 'b', 2, 3, '1}']],
      [{ code: 'record-part-missing', kind: 'frozen', id: 'b', part: 2, parts: 2, place }],
    ],
    [
      'a text was cut',
      [one, ['frozen', 'b', 2, 2, '1']],
      [{ code: 'record-text-damaged', kind: 'frozen', id: 'b', place }],
    ],
    [
      'it is nested without end',
      [['seal', 'a', 1, 1, '['.repeat(20_000)]],
      [{ code: 'record-text-damaged', kind: 'seal', id: 'a', place }],
    ],
    [
      'it is of a kind that we do not know',
      [['secret', 'a', 1, 1, '1']],
      [{ code: 'record-kind-unknown', kind: 'secret', id: 'a', place }],
    ],
    [
      'a formula stands for a text',
      [['seal', 'a', 1, 1, { value: '1', formula: '="1"' }]],
      [{ code: 'record-row-unreadable', row: 1, place }],
    ],
    [
      'a number stands for a text',
      [['seal', 'a', 1, 1, 1]],
      [{ code: 'record-row-unreadable', row: 1, place }],
    ],
    [
      'a part has no number',
      [['seal', 'a', 'x', 1, '1']],
      [{ code: 'record-row-unreadable', row: 1, place }],
    ],
    [
      'a part is beyond the last',
      [['seal', 'a', 2, 1, '1']],
      [{ code: 'record-row-unreadable', row: 1, place }],
    ],
    ['a part is none', [['seal', 'a', 0.5, 1, '1']], [{ code: 'record-row-unreadable', row: 1, place }]],
    [
      'something was noted beside',
      [[undefined, undefined, undefined, undefined, undefined, 'הערה']],
      [{ code: 'record-row-unreadable', row: 1, place }],
    ],
  ])('%s', (_, rows, expected) => {
    expect(problemsOf(rows)).toEqual(expected);
  });

  it('gives what of it can be believed', () => {
    const sheet = sheetOf([['seal', 'a', 1, 1, '7'], [], [{ value: null }], ['frozen', 'b', 2, 2, '1}']]);
    expect(surveyRecord([sheet])).toMatchObject({
      entries: [{ kind: 'seal', id: 'a', payload: 7 }],
      problems: [{ code: 'record-part-missing', place: '_eshkol!A4' }],
    });
  });

  it('of which there are two is believed of neither', () => {
    const rows: Row[] = [['seal', 'a', 1, 1, '7']];
    expect(surveyRecord([sheetOf(rows), sheetOf(rows, '_Eshkol')])).toEqual({
      entries: [],
      problems: [{ code: 'record-sheet-several', facts: { count: 2 }, place: '_eshkol' }],
    });
  });

  it('is no record where there is none', () => {
    expect(readRecord([sheetOf([['seal']], 'seal')])).toEqual({ ok: true, value: [] });
  });
});

describe('payloads', () => {
  const schema = v.object({ n: v.number(), list: v.array(v.object({ t: v.string() })) });
  const good = { kind: 'seal', id: 'a', payload: { n: 1, list: [{ t: 'x' }], more: 2 } } as const;

  it('are what their schema says, of one kind', () => {
    expect(recordPayloads([good, long], 'seal', schema)).toEqual({
      ok: true,
      value: [{ id: 'a', value: { n: 1, list: [{ t: 'x' }] } }],
    });
  });

  it('are refused where they are anything else, and the place in them is named', () => {
    const bad = { kind: 'seal', id: 'b', payload: { n: 1, list: [{ t: 'x' }, { t: 2 }] } } as const;
    expect(recordPayloads([good, bad, { ...bad, id: 'c', payload: null }], 'seal', schema)).toEqual({
      ok: false,
      problems: [
        { code: 'record-payload-unexpected', facts: { kind: 'seal', id: 'b', path: 'list.1.t' } },
        { code: 'record-payload-unexpected', facts: { kind: 'seal', id: 'c', path: '' } },
      ],
    });
  });
});
