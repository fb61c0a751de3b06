import type { Selection } from '../../../addin/excel/port.js';
import { bookOf } from '../support/books.js';
import { bootExcel, valueOf, type BootedExcel } from '../support/excel.js';

let office: BootedExcel;

beforeEach(async () => {
  office = await bootExcel(bookOf({ חברות: [['טייבה', 44585]], "א 'ב'ג": [] }));
});
afterEach(() => {
  office.close();
});

const delivered = () => new Promise((resolve) => setTimeout(resolve, 120));
const at = (top: number, left: number) => ({ top, left, bottom: top, right: left });

describe('changes', () => {
  test('of the user and of our own writing are heard with sheet and area; results are not; until one stops', async () => {
    const heard: (Selection & { readonly source: string })[] = [];
    const stop = await office.excel.onChange((change) => heard.push(change));
    office.book.edit('חברות', [{ row: 0, column: 1, value: 50000 }], 'user');
    office.book.edit('חברות', [{ row: 7, column: 7, value: 1 }], 'calculation');
    const edits = [
      { row: 2, column: 1, value: 1 },
      { row: 4, column: 3, value: 2 },
    ];
    office.book.edit("א 'ב'ג", edits, 'addin');
    await delivered();
    expect(heard).toEqual([
      { sheet: 'חברות', area: at(0, 1), source: 'local' },
      { sheet: "א 'ב'ג", area: { top: 2, left: 1, bottom: 4, right: 3 }, source: 'local' },
    ]);
    await stop();
    office.book.edit('חברות', [{ row: 0, column: 1, value: 1 }], 'user');
    await delivered();
    expect(heard).toHaveLength(2);
  });

  test('a change of looks alone is no change of content', async () => {
    const heard: unknown[] = [];
    await office.excel.onChange((change) => heard.push(change));
    office.book.edit('חברות', [{ row: 0, column: 1, style: { bold: true } }], 'user');
    await delivered();
    expect(heard).toEqual([]);
  });
});

test('selections are heard, on any sheet, whole columns too', async () => {
  const heard: Selection[] = [];
  const stop = await office.excel.onSelect((selection) => heard.push(selection));
  office.book.select('חברות', at(3, 2), 'user');
  office.book.select("א 'ב'ג", { top: 0, left: 1, bottom: 1_048_575, right: 2 }, 'user');
  await delivered();
  expect(heard.map(({ sheet }) => sheet)).toEqual(['חברות', "א 'ב'ג"]);
  expect(heard.at(-1)?.area).toEqual({ top: 0, left: 1, bottom: 1_048_575, right: 2 });
  await stop();
});

describe('settings', () => {
  test('travel with the workbook, as any JSON, and are undefined where there are none', async () => {
    const { excel, book } = office;
    expect(valueOf(await excel.readSetting('eshkol.model'))).toBeUndefined();
    const model = { bands: [{ from: 0, fixed: '10000' }], tariff: '4', note: 'שלום' };
    valueOf(await excel.writeSetting('eshkol.model', model));
    expect(valueOf(await excel.readSetting('eshkol.model'))).toEqual(model);
    expect(book.shelf.settings.get('eshkol.model')).toEqual(model);
    valueOf(await excel.writeSetting('eshkol.model', undefined));
    expect(valueOf(await excel.readSetting('eshkol.model'))).toBeUndefined();
    valueOf(await excel.writeSetting('eshkol.model', undefined));
  });

  test('are found by how their keys begin, in the order of their keys', async () => {
    const { excel } = office;
    for (const [key, value] of [
      ['list.b', { two: 2 }],
      ['other', 0],
      ['list.a', 'one'],
    ] as const) {
      valueOf(await excel.writeSetting(key, value));
    }
    expect([...valueOf(await excel.readSettings('list.'))]).toEqual([
      ['list.a', 'one'],
      ['list.b', { two: 2 }],
    ]);
    expect(valueOf(await excel.readSettings('none.')).size).toBe(0);
  });

  test('the common settings of Office are the same ones', async () => {
    Office.context.document.settings.set('eshkol.language', 'he');
    await new Promise((resolve) => {
      Office.context.document.settings.saveAsync(resolve);
    });
    expect(valueOf(await office.excel.readSetting('eshkol.language'))).toBe('he');
  });
});

test("the pane speaks the language of Office's interface", () => {
  expect(office.excel.displayLanguage()).toBe('he-IL');
});
