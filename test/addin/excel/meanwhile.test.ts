import { planMarks, planUnmark, type Plan } from '../../../lib/index.js';
import { bookOf } from '../support/books.js';
import { bootExcel, valueOf, type BootedExcel } from '../support/excel.js';
import { everything } from '../support/state.js';

const MEMBERS = 'חברות';
const BUDGET = "תב\"ר 'השרון' 2026";
const SPARE = 'טיוטה';

let office: BootedExcel;
const told = jest.fn();

beforeEach(async () => {
  office = await bootExcel(
    bookOf({ [MEMBERS]: [['רשות'], ['טייבה']], [BUDGET]: [['סעיף', 8]], [SPARE]: [['טיוטה', 1]] }),
  );
  // Where a refused batch is reported.
  for (const name of ['group', 'groupCollapsed', 'groupEnd', 'error'] as const)
    jest.spyOn(console, name).mockImplementation(told);
});
afterEach(() => {
  office.close();
  jest.restoreAllMocks();
  told.mockReset();
});

/** Lets things happen in the workbook just before Excel gets a message that speaks of `asked`: one before each such message. */
function before(asked: string, ...happenings: readonly (() => void)[]): () => number {
  const { host } = office;
  const receive = host.receive.bind(host);
  let messages = 0;
  jest.spyOn(host, 'receive').mockImplementation((text) => {
    if (String(text).includes(asked)) happenings[messages++]?.();
    receive(text);
  });
  return () => messages;
}

const goes = (sheet: string) => () => {
  office.book.deleteSheet(sheet, 'user');
};

const nothing = () => undefined;

const untold = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(told).not.toHaveBeenCalled();
};

const write = (sheet: string): Plan => ({
  steps: [
    { do: 'write', sheet: MEMBERS, top: 1, left: 1, cells: [[{ value: 44585 }]] },
    { do: 'write', sheet, top: 4, left: 0, cells: [[{ value: 1 }, { formula: '=B1' }]] },
  ],
});

const mark = (sheet: string): Plan => planMarks([{ outcome: 'breached', at: { sheet, row: 0, column: 1 } }]);

describe('a reading, while the person takes a sheet away', () => {
  test('does not have it, and has the others', async () => {
    const asked = before('UsedRange', goes(SPARE));
    const { sheets } = valueOf(await office.excel.snapshot());
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      [MEMBERS, 2],
      [BUDGET, 1],
    ]);
    expect(asked()).toBe(2);
    await untold();
  });

  test('of changed sheets alone does not have it, and keeps the others as they were', async () => {
    const rest = valueOf(await office.excel.snapshot());
    before('UsedRange', goes(SPARE));
    const { sheets } = valueOf(await office.excel.snapshot([SPARE], rest));
    expect(sheets).toHaveLength(2);
    sheets.forEach((sheet, at) => {
      expect(sheet).toBe(rest.sheets[at]);
    });
    await untold();
  });

  test('of that sheet by its name says that it is missing', async () => {
    before('UsedRange', goes(SPARE));
    expect(await office.excel.snapshot([SPARE])).toEqual({
      ok: false,
      problems: [{ code: 'sheet-missing', facts: { sheet: SPARE } }],
    });
    await untold();
  });

  test('sheet after sheet: each message finds one less', async () => {
    before('UsedRange', goes(SPARE), goes(BUDGET));
    expect(valueOf(await office.excel.snapshot()).sheets.map(({ name }) => name)).toEqual([MEMBERS]);
    await untold();
  });

  test('of a sheet that is given another name has its cells', async () => {
    before('UsedRange', () => {
      office.book.renameSheet(SPARE, 'סופי', 'user');
    });
    expect(valueOf(await office.excel.snapshot()).sheets[2]?.rows).toEqual([
      [{ value: 'טיוטה' }, { value: 1 }],
    ]);
    await untold();
  });

  test('gives up in the end where Excel never finds what it lists, and tells the console', async () => {
    const { host } = office;
    const receive = host.receive.bind(host);
    const asked = jest.spyOn(host, 'receive').mockImplementation((text) => {
      receive(String(text).replaceAll('GetUsedRangeOrNullObject', 'GetPrevious'));
    });
    expect(await office.excel.snapshot()).toMatchObject({
      ok: false,
      problems: [{ code: 'host-refused', facts: { code: 'ItemNotFound' } }],
    });
    expect(asked.mock.calls.length).toBeLessThan(20);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(told).toHaveBeenCalled();
  });
});

test('a large workbook is read in pieces: a sheet that goes between two of them is not in it', async () => {
  const text = 'הסכם שירות בין האשכול לרשות '.repeat(20);
  office.book.edit(
    SPARE,
    Array.from({ length: 12_000 }, (_, row) => ({ row, column: 0, value: `${text}${row}` })),
    'open',
  );
  const asked = before('GetRangeByIndexes', nothing, nothing, goes(SPARE));
  const heard: number[] = [];
  const { sheets } = valueOf(
    await office.excel.snapshot(undefined, undefined, ({ done }) => heard.push(done)),
  );
  expect(asked()).toBeGreaterThan(3);
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    [MEMBERS, 2],
    [BUDGET, 1],
  ]);
  expect(heard.at(-1)).toBe(3);
  await untold();
});

describe('marks are counted', () => {
  test.each([
    ['the sheets were listed', 'ConditionalFormats'],
    ['the formats of each were listed', 'GetRanges'],
  ])('after %s, a sheet goes: those of the others', async (_, asked) => {
    valueOf(await office.excel.apply(mark(SPARE)));
    valueOf(await office.excel.apply({ steps: mark(BUDGET).steps.filter((step) => step.do !== 'unmark') }));
    const messages = before(asked, goes(SPARE));
    expect(valueOf(await office.excel.marked())).toEqual({ cells: 1, sheets: [BUDGET] });
    expect(messages()).toBeGreaterThan(1);
    await untold();
  });

  test('and one is taken off meanwhile: those that are left', async () => {
    valueOf(await office.excel.apply(mark(BUDGET)));
    before('GetRanges', () => {
      for (const { id } of office.book.formats.on(BUDGET)) office.book.formats.remove(id, 'user');
    });
    expect(valueOf(await office.excel.marked())).toEqual({ cells: 0, sheets: [] });
    await untold();
  });
});

test('a cell is shown on a sheet that has just gone: the sheet is missing', async () => {
  before('Activate', goes(SPARE));
  expect(await office.excel.select(SPARE, { top: 0, left: 0, bottom: 0, right: 0 })).toEqual({
    ok: false,
    problems: [{ code: 'sheet-missing', facts: { sheet: SPARE } }],
  });
  await untold();
});

describe('a plan is applied to a sheet', () => {
  test.each([
    ['it is read', 'valueTypes'],
    ['it is written', '=B1'],
  ])('that goes before %s: nothing is written, and the sheet is missing', async (_, asked) => {
    const messages = before(asked, goes(SPARE));
    const result = await office.excel.apply(write(SPARE));
    expect(messages()).toBeGreaterThan(0);
    expect(result).toEqual({ ok: false, problems: [{ code: 'sheet-missing', facts: { sheet: SPARE } }] });
    expect(office.book.sheet(MEMBERS)?.cell(1, 1)?.value ?? null).toBeNull();
  });

  test('marks are taken off everywhere while a sheet goes: those of the others are', async () => {
    valueOf(await office.excel.apply(mark(SPARE)));
    valueOf(await office.excel.apply({ steps: mark(BUDGET).steps.filter((step) => step.do !== 'unmark') }));
    before('GetRanges', goes(SPARE));
    valueOf(await office.excel.apply(planUnmark()));
    expect(office.book.formats.on(BUDGET)).toEqual([]);
    await untold();
  });
});

test('a sheet of ours goes while its undoing is read: nothing is left to undo', async () => {
  const stood = everything(office.book);
  const sheet = {
    name: 'חדש',
    rtl: true,
    columnWidths: [],
    frozenRows: 0,
    print: { landscape: false, onePageWide: false, titleRows: 0 },
  };
  const steps: Plan['steps'] = [
    { do: 'add-sheet', sheet },
    { do: 'write', sheet: 'חדש', top: 0, left: 0, cells: [[{ value: 1 }]] },
  ];
  const applied = valueOf(await office.excel.apply({ steps }));
  before('UsedRange', goes('חדש'));
  valueOf(await office.excel.undo(applied));
  expect(everything(office.book)).toEqual(stood);
  await untold();
});
