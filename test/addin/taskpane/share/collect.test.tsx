import { openBook } from '../../../../addin/workbench/book/open.js';
import { planEdits, writeWorkbook } from '../../../../lib/xlsx/index.js';
import { written } from '../../../lib/sheets/returns/cluster.js';
import { send, tableOf, type Sent } from '../../../lib/sheets/returns/support.js';
import { cellsOf, everything } from '../../support/state.js';
import { openPane, type OpenPane } from '../support/pane.js';
import { choose, fileOf, give, pressIn } from './support.js';

// The first test loads React and Fluent UI, and writes a book for each authority.
jest.setTimeout(90_000);

let pane: OpenPane | undefined;
afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

const COLLECT = 'איסוף חוברות שחזרו';

/** The book of one authority with an amount filled in, as it comes back. */
async function filledIn(sent: Sent, authority: string, amount: number): Promise<Uint8Array> {
  const book = sent.books.find((each) => each.authority.name === authority);
  const snapshot = sent.returned.get(authority);
  if (!book || !snapshot) throw new Error(`no book for ${authority}`);
  const table = tableOf(sent, snapshot, 'contributions');
  const column = table.columns.find(({ key }) => key === 'inAuthority')?.column;
  const row = table.rows[0]?.row;
  if (column === undefined || row === undefined) throw new Error(table.columns.map(({ key }) => key).join());
  const plan = {
    steps: [
      { do: 'write' as const, sheet: table.sheet.name, top: row, left: column, cells: [[{ value: amount }]] },
    ],
  };
  const bytes = await writeWorkbook(await written(null, book), planEdits(plan));
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problems));
  return bytes.value;
}

test('files that came back are taken or refused one by one, what contradicts is decided, and nothing is written before it was shown', async () => {
  const sent = await send();
  const book = openBook(sent.base);
  const table = tableOf(sent, sent.base, 'contributions');
  const { name } = table.sheet;
  const column = table.columns.find(({ key }) => key === 'inAuthority')?.column ?? -1;
  const rowOf = (authority: string) =>
    table.sheet.rows.findIndex((cells) => cells.some((cell) => cell?.value === authority));
  const valueOf = (authority: string) => cellsOf(book, name)[`${rowOf(authority)},${column}`]?.value;
  // The cluster has written into its own cell since the books went out.
  book.edit(name, [{ row: rowOf('קלנסווה'), column, value: 777 }], 'user');
  const before = everything(book);

  pane = await openPane(book);
  const opened = pane;
  await opened.press('שיתוף');
  await opened.shows(COLLECT);
  await opened.press(COLLECT);
  await opened.shows('קבצים שחזרו');
  const [first, second] = [await filledIn(sent, 'טייבה', 43_210), await filledIn(sent, 'קלנסווה', 888)];
  await give(opened, [
    fileOf('א.xlsx', first),
    fileOf('ב.xlsx', first.slice(0, 1000)),
    fileOf('ג.xlsx', second),
    fileOf('ד.xlsx', first),
  ]);
  await opened.shows('נקראו 4 קבצים');
  await opened.shows('נדחה (1)ב.xlsxהקובץ פגום');
  await opened.shows('ממתין להחלטה (1)ג.xlsx · קלנסווה');
  // What is taken, or there already, waits behind its heading.
  expect(opened.text()).not.toContain('א.xlsx · טייבה');
  await opened.press('ייקלט (1)');
  await opened.shows('א.xlsx · טייבהתא אחד משתנה');
  await opened.press('כבר נקלט (1)');
  await opened.shows('אותו תוכן בדיוק נמצא בקובץ א.xlsx');
  await opened.shows('תא אחד להחלטה');
  await opened.shows('עומד עכשיו: 777');
  await choose(opened, '888 (ג.xlsx)');
  await opened.shows('ייקלט (2)');
  await opened.shows('ג.xlsx · קלנסווהתא אחד משתנה');
  expect(everything(book)).toEqual(before);

  await pressIn(opened, COLLECT, 'הצגת מה שייכתב');
  await opened.shows('ייכתב לחוברת:');
  expect(everything(book)).toEqual(before);
  await opened.press('כתיבה');
  await opened.until(() => opened.store.get().outcome?.kind === 'written');
  expect([valueOf('טייבה'), valueOf('קלנסווה')]).toEqual([43_210, 888]);
  await opened.shows('אותו תוכן בדיוק נאסף');
  await opened.press('ביטול הכתיבה');
  await opened.until(() => opened.store.get().outcome?.kind === 'undone');
  expect(valueOf('קלנסווה')).toBe(777);
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(sent.base.sheets.map((sheet) => sheet.name));
});
