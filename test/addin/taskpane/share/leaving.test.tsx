import { resolveObjectURL } from 'node:buffer';
import { openFile, type OpenFile } from '../../../../addin/workbench/files/open.js';
import { saveFile } from '../../../../addin/workbench/files/save.js';
import { readWorkbook, type OpenedWorkbook } from '../../../../lib/xlsx/index.js';
import { everythingWorkbook } from '../../../fixtures/everything/everything.js';
import { everything } from '../../support/state.js';
import { openPane, type OpenPane } from '../support/pane.js';
import { choose } from './support.js';

// The first test loads React and Fluent UI.
jest.setTimeout(90_000);

let pane: OpenPane | undefined;
afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

const LEAVING = 'מה יוצא עם הקובץ';
const ASK = 'בדיקת החוברת הפתוחה';

async function opened(bytes: Uint8Array): Promise<OpenFile> {
  const file = await openFile(bytes, 'הכול.xlsx', undefined);
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return file.value;
}

const savedOf = (file: OpenFile) => async () => {
  const saved = await saveFile(file, undefined);
  return saved.ok ? saved.value : undefined;
};

async function openLeaving(file: OpenFile, saved = savedOf(file)): Promise<OpenPane> {
  pane = await openPane(file.book, 'he', { saved });
  await pane.press('שיתוף');
  await pane.shows(LEAVING);
  await pane.press(LEAVING);
  await pane.shows(ASK);
  return pane;
}

const link = ({ document }: OpenPane): HTMLAnchorElement | null => document.querySelector('a[download]');

async function copyIn(opened: OpenPane): Promise<OpenedWorkbook> {
  await opened.until(() => link(opened) !== null);
  const blob = resolveObjectURL(link(opened)?.href ?? '');
  const read = await readWorkbook(new Uint8Array((await blob?.arrayBuffer()) ?? []), { comments: true });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const conversations = (book: OpenedWorkbook): number =>
  book.sheets.reduce((sum, { comments = [] }) => sum + comments.length, 0);

async function give({ document }: OpenPane, name: string, bytes: Uint8Array): Promise<void> {
  const part = [...document.querySelectorAll('section')].find(
    (each) => each.querySelector('h3')?.textContent === LEAVING,
  );
  const input = part?.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no field for files');
  const file = { name, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  const { Event } = document.defaultView as unknown as { readonly Event: typeof globalThis.Event };
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await Promise.resolve();
}

test('what leaves is listed, what is chosen is out of the copy, the copy is read again, and the workbook stays as it is', async () => {
  const file = await opened(everythingWorkbook());
  const before = everything(file.book);
  const shown = await openLeaving(file);
  await shown.press(ASK);
  await shown.shows('נבדק: החוברת הפתוחה');
  await shown.shows('הגיליון Hidden מוסתר');
  await shown.shows('לבדוק מול הלמ"ס');
  await shown.shows('לא נבחר דבר שיש להוציא.');
  expect(link(shown)).toBeNull();

  await choose(shown, 'הערות ושיחות');
  await choose(shown, 'גיליונות מוסתרים');
  await shown.shows('הגיליון Hidden הושמט');
  await shown.press('הכנת עותק');
  await shown.shows('העותק מוכן, ונקרא שוב כפי שהוא.');
  await shown.shows('עדיין יוצאים עם העותק');
  const copy = await copyIn(shown);
  expect(link(shown)?.download).toBe('עותק לשליחה.xlsx');
  expect(copy.sheets.map(({ name }) => name)).not.toContain('Hidden');
  expect(conversations(copy)).toBe(0);
  expect(copy.properties?.title).toBe('אשכול');
  expect(everything(file.book)).toEqual(before);

  // Another choice is another copy.
  await choose(shown, 'הערות ושיחות');
  await shown.until(() => link(shown) === null);
});

test('where Excel does not hand the file over it is said, and a saved file does instead', async () => {
  const bytes = everythingWorkbook();
  const shown = await openLeaving(await opened(bytes), () => Promise.resolve(undefined));
  await shown.press(ASK);
  await shown.shows('Excel לא מסר את קובץ החוברת (קוד 5001)');
  await give(shown, 'תקציב האשכול.xlsx', bytes);
  await shown.shows('נבדק: תקציב האשכול.xlsx');
  expect(shown.text()).not.toContain('לא מסר');
  await choose(shown, 'הערות ושיחות');
  await shown.press('הכנת עותק');
  expect(conversations(await copyIn(shown))).toBe(0);
  expect(link(shown)?.download).toBe('תקציב האשכול – עותק לשליחה.xlsx');
});

test('a file that is no workbook is refused by name', async () => {
  const shown = await openLeaving(await opened(everythingWorkbook()));
  await give(shown, 'שבור.xlsx', new Uint8Array(1000));
  await shown.until(() => shown.document.querySelector('section [role=alert] > div') !== null);
  expect(shown.text()).not.toContain('נבדק:');
});

test('cells are gone to on sheets that show, and after an edit no copy is made of what was', async () => {
  const file = await opened(everythingWorkbook());
  const shown = await openLeaving(file);
  await shown.press(ASK);
  await shown.shows('הגיליון Hidden מוסתר');
  const cells = [...shown.document.querySelectorAll<HTMLButtonElement>('button')];
  const comment = cells.find(({ textContent }) => textContent === 'B2');
  comment?.click();
  await shown.until(() => file.book.selected.area.top === 1 && file.book.selected.area.left === 1);
  await choose(shown, 'הערות ושיחות');
  await shown.shows('בעותק');
  file.book.edit(' מערכים', [{ row: 40, column: 0, value: 'חדש' }], 'user');
  await shown.shows('החוברת השתנתה אחרי שנבדקה');
  const make =
    cells.length > 0 &&
    [...shown.document.querySelectorAll<HTMLButtonElement>('button')].find(
      ({ textContent }) => textContent === 'הכנת עותק',
    );
  expect(make && make.disabled).toBe(true);
});
