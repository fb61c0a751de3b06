import { planMarks, planUnmark, type Area, type MarkSeverity, type Plan } from '../../../lib/index.js';
import { openBook } from '../../../addin/workbench/book/open.js';
import type { Book } from '../../../addin/workbench/book/book.js';
import { marksOf } from '../../../addin/workbench/book/formats.js';
import { bootExcel, valueOf, type BootedExcel } from '../support/excel.js';
import { snapshotOf } from '../taskpane/support/sheets.js';

const BUDGET = 'תקציב';
const OTHER = "שירותים ב'";

let excel: BootedExcel;
let book: Book;
beforeEach(async () => {
  book = openBook(
    snapshotOf({
      [BUDGET]: [
        ['סעיף', 'סכום', 'הערה'],
        ['1', 1200, 'א'],
        ['2', { value: 3, format: '0.00' }, null],
        ['סה"כ', { value: 1203, formula: '=SUM(B2:B3)' }],
      ],
      [OTHER]: [['x', 1]],
      ריק: [],
    }),
  );
  book.edit(
    BUDGET,
    [{ row: 1, column: 1, style: { fill: '#00FF00', bold: true, color: '#FFFFFF' } }],
    'open',
  );
  excel = await bootExcel(book);
});
afterEach(() => {
  excel.close();
});

const cell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
const at = (outcome: MarkSeverity, sheet: string, row: number, column: number) => ({
  outcome,
  at: { sheet, row, column },
});
const found = [
  at('breached', BUDGET, 3, 1),
  at('advisory', BUDGET, 1, 1),
  at('advisory', BUDGET, 2, 1),
  at('undetermined', OTHER, 0, 1),
];
const plan = planMarks(found);

/** What stands in the Book: formula and areas of each format of a sheet, the one on top first. */
const formats = (sheet = BUDGET) =>
  book.formats
    .on(sheet)
    .map(({ formula, areas }) => [formula, ...areas.map(({ top, left }) => `${top},${left}`)]);

const cells = () =>
  book.sheets.map((sheet) => [sheet.name, ...[...sheet.cells()].map((one) => JSON.stringify(one))]);

const apply = async (steps: Plan) => valueOf(await excel.excel.apply(steps));

/** A conditional format that the user has made, and one of a kind that has no formula. */
function othersFormats(): readonly string[] {
  const plain = { sheet: BUDGET, look: { fill: '#112233' }, stopIfTrue: true } as const;
  const own = { ...plain, type: 'expression', formula: '=B2>1000', areas: [cell(1, 1)], inFile: 0 };
  const bars = { ...plain, type: 'dataBar', formula: '', areas: [cell(1, 1), cell(3, 1)], inFile: 1 };
  return [own, bars].map((one) => book.formats.add(one, 'open').id);
}
const others = (ids: readonly string[]) => JSON.stringify(ids.map((id) => book.formats.get(id)));

describe('marking', () => {
  it('lays marks over cells, whose contents and looks stay as they are', async () => {
    const before = cells();
    const applied = await apply(plan);
    expect(applied.cells).toBe(0);
    expect(formats()).toEqual([
      ['=N("eshkol:breached")=0', '3,1'],
      ['=N("eshkol:advisory")=0', '1,1'],
    ]);
    expect(formats(OTHER)).toEqual([['=N("eshkol:undetermined")=0', '0,1']]);
    expect(cells()).toEqual(before);
    const look = marksOf(book.formats.on(BUDGET));
    expect(look(2, 1)).toEqual({
      fill: '#BFD9F2',
      color: '#0B3A66',
      lines: Object.fromEntries(
        ['left', 'right', 'top', 'bottom'].map((side) => [side, { style: 'dotted', color: '#0B3A66' }]),
      ),
    });
    expect(look(3, 1)?.fill).toBe('#F4A9A0');
    expect([look(0, 1), look(1, 0), look(1, 2), look(4, 1)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('again replaces what was marked', async () => {
    await apply(plan);
    await apply(planMarks([at('undetermined', BUDGET, 3, 1)]));
    expect(formats()).toEqual([['=N("eshkol:undetermined")=0', '3,1']]);
    expect(formats(OTHER)).toEqual([]);
  });

  it('leaves conditional formats of others as they are, and lies on top of them', async () => {
    const ids = othersFormats();
    const before = others(ids);
    await apply(plan);
    expect(book.formats.on(BUDGET).map(({ type }) => type)).toEqual([
      'expression',
      'expression',
      'expression',
      'dataBar',
    ]);
    expect(
      formats()
        .slice(0, 2)
        .map(([formula]) => formula),
    ).toEqual(['=N("eshkol:breached")=0', '=N("eshkol:advisory")=0']);
    await apply(plan);
    await apply(planUnmark());
    expect(others(ids)).toBe(before);
    expect(book.formats.all).toHaveLength(2);
  });

  it('takes few messages, however much is marked', async () => {
    const many = Array.from({ length: 3_000 }, (_, row) => at('breached', BUDGET, row * 2, 1));
    const asked = () => excel.wire.filter(({ to, text }) => to === 'host' && text.includes('Actions')).length;
    const before = asked();
    await apply(planMarks(many));
    expect(formats()).toHaveLength(30);
    expect(asked() - before).toBeLessThan(12);
    expect(valueOf(await excel.excel.marked())).toEqual({ cells: 3_000, sheets: [BUDGET] });
  });

  it('marks a sheet that the same plan adds', async () => {
    const print = { landscape: false, onePageWide: true, titleRows: 0 };
    const sheet = { name: 'חדש', rtl: true, columnWidths: [], frozenRows: 0, print };
    const mark = { do: 'mark', sheet: 'חדש', area: cell(0, 0), severity: 'advisory' } as const;
    const applied = await apply({ steps: [{ do: 'add-sheet', sheet }, mark] });
    expect(formats('חדש')).toHaveLength(1);
    valueOf(await excel.excel.undo(applied));
    expect(book.formats.all).toEqual([]);
  });
});

describe('taking marks off', () => {
  it('takes all of them, in hidden sheets too, and those of an earlier session or of someone else', async () => {
    await apply(plan);
    book.layOut(OTHER, { visibility: 'very-hidden' }, 'user');
    const theirs = { type: 'expression', look: {}, stopIfTrue: false, inFile: 7 } as const;
    book.formats.add(
      { ...theirs, sheet: 'ריק', formula: '=N("eshkol:breached")=0', areas: [cell(4, 4)] },
      'open',
    );
    expect(valueOf(await excel.excel.marked())).toEqual({ cells: 5, sheets: [BUDGET, OTHER, 'ריק'] });
    await apply(planUnmark());
    expect(book.formats.all).toEqual([]);
    expect(valueOf(await excel.excel.marked())).toEqual({ cells: 0, sheets: [] });
  });

  it('does nothing where there are none', async () => {
    const ids = othersFormats();
    await apply(planUnmark());
    expect(book.formats.all.map(({ id }) => id)).toEqual(ids);
  });
});

describe('undoing', () => {
  it('a marking takes its marks off and puts earlier ones back', async () => {
    await apply(planMarks([at('undetermined', BUDGET, 0, 0), at('breached', 'ריק', 5, 5)]));
    const before = [formats(), formats(OTHER), formats('ריק')];
    const looks = book.formats.all.map(({ look }) => look);
    const applied = await apply(plan);
    valueOf(await excel.excel.undo(applied));
    expect([formats(), formats(OTHER), formats('ריק')]).toEqual(before);
    expect(book.formats.all.map(({ look }) => look)).toEqual(expect.arrayContaining(looks));
  });

  it('a removal puts the marks back as they were', async () => {
    await apply(plan);
    const before = [formats(), formats(OTHER)];
    const applied = await apply(planUnmark());
    expect(formats()).toEqual([]);
    valueOf(await excel.excel.undo(applied));
    expect([formats(), formats(OTHER)]).toEqual(before);
  });

  it('does not mind that marked cells were edited since, or that a sheet is gone', async () => {
    const applied = await apply(plan);
    book.edit(BUDGET, [{ row: 3, column: 1, value: 5, formula: null }], 'user');
    book.deleteSheet(OTHER, 'user');
    valueOf(await excel.excel.undo(applied));
    expect(book.formats.all).toEqual([]);
    expect(book.sheet(BUDGET)?.cell(3, 1)?.value).toBe(5);
  });
});

describe('refusing', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['marking', async () => undefined],
    ['replacing marks', () => apply(planMarks([at('breached', BUDGET, 1, 1)]))],
  ])('%s on a protected sheet: it is named, and nothing is marked', async (_, first) => {
    await first();
    const before = JSON.stringify(book.formats.all);
    book.layOut(OTHER, { protected: true }, 'user');
    const refused = await excel.excel.apply(plan);
    expect(refused).toEqual({
      ok: false,
      problems: [{ code: 'sheet-protected', facts: { sheet: OTHER } }],
    });
    expect(JSON.stringify(book.formats.all)).toBe(before);
  });

  it('taking marks off a protected sheet; one without marks does not matter', async () => {
    await apply(planMarks([at('breached', BUDGET, 1, 1)]));
    book.layOut(OTHER, { protected: true }, 'user');
    const applied = await apply(planUnmark());
    valueOf(await excel.excel.undo(applied));
    book.layOut(BUDGET, { protected: true }, 'user');
    expect(await excel.excel.apply(planUnmark())).toMatchObject({
      problems: [{ code: 'sheet-protected', facts: { sheet: BUDGET } }],
    });
    expect(await excel.excel.undo(applied)).toMatchObject({ problems: [{ code: 'sheet-protected' }] });
    expect(formats()).toHaveLength(1);
  });

  it('a sheet that is not there', async () => {
    const refused = await excel.excel.apply(planMarks([at('breached', 'אין', 1, 1)]));
    expect(refused).toMatchObject({ problems: [{ code: 'sheet-missing', facts: { sheet: 'אין' } }] });
  });

  it('half-way: what was marked before stands again', async () => {
    await apply(planMarks([at('undetermined', BUDGET, 0, 0)]));
    const before = formats();
    // The last mark lies beyond the sheet, which Excel finds out when the others are done.
    const beyond = { top: 2_000_000, left: 0, bottom: 2_000_000, right: 0 };
    const mark = { do: 'mark', sheet: OTHER, area: beyond, severity: 'breached' } as const;
    const refused = await excel.excel.apply({ steps: [...plan.steps, mark] });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'host-refused' }] });
    expect(formats()).toEqual(before);
    expect(formats(OTHER)).toEqual([]);
  });

  it('an Excel that is too old for it', async () => {
    const supported = jest.spyOn(Office.context.requirements, 'isSetSupported').mockReturnValue(false);
    const refused = await excel.excel.apply(plan);
    supported.mockRestore();
    expect(refused).toMatchObject({ problems: [{ code: 'host-refused', facts: { code: 'ApiNotFound' } }] });
    expect(book.formats.all).toEqual([]);
  });
});
