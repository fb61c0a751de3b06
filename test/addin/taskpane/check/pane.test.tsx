import { ANSWER_PREFIX } from '../../../../lib/index.js';
import { itemsOf } from '../../../../addin/taskpane/state/check/items.js';
import { bookOf } from '../../support/books.js';
import { valueOf } from '../../support/excel.js';
import { openPane, type OpenPane } from '../support/pane.js';
import { HEADINGS } from '../support/sheets.js';

// The first test loads React and Fluent UI.
jest.setTimeout(30_000);

const LEDGER = ['מס כרטיס', 'שם כרטיס', 'תקציב 2022 באלפי ש"ח'];
/** Receipts 44,500 + 1,000 thousands, payments as much, written negative. */
const LINES = [
  [1111100100, 'ארנונה מגורים', 44500],
  [1121000210, 'אגרות', 1000],
  [1611100110, 'שכר מינהל', -30000],
  [1811100110, 'שכר חינוך', -15500],
] as const;

const withLines = (lines: readonly (readonly (string | number)[])[], heading = LEDGER) =>
  bookOf({ כרטיסים: [heading, ...lines] });
const unbalanced = () => withLines([...LINES.slice(0, 3), [1811100110, 'שכר חינוך', -15000]]);

let pane: OpenPane | undefined;
const open = async (...given: Parameters<typeof openPane>): Promise<OpenPane> => {
  pane = await openPane(...given);
  return pane;
};
const check = async (...given: Parameters<typeof openPane>): Promise<OpenPane> => {
  const opened = await open(...given);
  await opened.press('בדיקת תקציב');
  await opened.until(() => opened.store.get().check?.book !== undefined);
  return opened;
};
afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '');
const current = ({ document }: OpenPane) => document.querySelector('[aria-current=true]');

test('a budget that does not balance: the verdict, the sum of each side, the finding with its clause, and its cell', async () => {
  const opened = await check(unbalanced());
  const { shows, press, text, until, excel } = opened;
  await shows('הפרה אחת');
  expect(opened.document.querySelector('h2')?.textContent).toBe('הפרה אחת');
  await press('נקרא גיליון אחד');
  await shows('תקציב לפי כרטיסים · שנת 2022');
  await shows('באלפי ₪ · 4 שורות · זיהוי ודאי');
  await shows('הכנסות45,500,000\u00a0₪הוצאות45,000,000\u00a0₪');
  await shows('כל הנתונים נקראו');

  const breach = [...opened.document.querySelectorAll('li')].find((line) =>
    plain(line.textContent).includes('תקנה 4'),
  );
  expect(plain(breach?.textContent ?? '')).toContain('500,000');
  [...(breach?.querySelectorAll('button') ?? [])].find((button) => button.textContent === 'למה')?.click();
  await shows('יש חובה, והנתונים סותרים אותה.');
  await shows('תקנות הרשויות המקומיות (הכנת תקציבים)');
  expect(text()).toContain('איזון התקציב');

  [...(breach?.querySelectorAll('button') ?? [])]
    .find((button) => button.title.startsWith('מעבר לתא'))
    ?.click();
  await until(() => opened.store.get().selection !== undefined);
  await until(() => current(opened) !== null);
  const at = opened.store.get().check?.book?.findings.find(({ outcome }) => outcome === 'breached')?.at;
  expect(valueOf(await excel.selection()).area).toMatchObject({ top: at?.row, left: at?.column });
});

test('selecting a cell in the sheet brings up what is said of it', async () => {
  const opened = await check(withLines([...LINES, [1111100100, 'ארנונה מגורים', 0]]));
  const { excel, until, store } = opened;
  const [first] =
    store.get().check?.book?.findings.filter(({ outcome, at }) => outcome !== 'met' && at) ?? [];
  const at = first?.at;
  if (!at) throw new Error('nothing was found');
  expect(current(opened)).toBeNull();
  await excel.select(at.sheet, { top: at.row, left: at.column, bottom: at.row, right: at.column });
  await until(() => current(opened) !== null);
  await excel.select(at.sheet, { top: 40, left: 9, bottom: 40, right: 9 });
  await until(() => current(opened) === null);
});

test('thousands of findings are drawn a page at a time, and the one that is selected in any case', async () => {
  const unread = Array.from({ length: 200 }, (_, line) => [
    1111100100 + line,
    `כרטיס ${String(line)}`,
    `${String(line)}..5`,
  ]);
  const opened = await check(withLines([...LINES, ...unread]));
  const { press, until, store, excel, document } = opened;
  const { book } = store.get().check ?? {};
  const said = book ? itemsOf(book).filter(({ entry }) => entry.outcome === 'undetermined') : [];
  expect(said.length).toBeGreaterThan(150);
  const listed = () => [...document.querySelectorAll('main li[tabindex]')];
  await until(() => listed().length > 0);
  const before = listed().length;
  expect(before).toBeLessThan(80);
  const at = said.at(-1)?.entry.at;
  if (!at) throw new Error('no cell');
  await excel.select(at.sheet, { top: at.row, left: at.column, bottom: at.row, right: at.column });
  await until(() => current(opened) !== null);
  expect(listed().length).toBeLessThan(80);
  await excel.select(at.sheet, { top: 900, left: 9, bottom: 900, right: 9 });
  await until(() => current(opened) === null);
  await press('הצגת עוד 50');
  expect(listed()).toHaveLength(before + 50);
  expect(document.activeElement).toBe(listed()[50]);
});

test('an edit is checked by itself, and sheets that did not change are not read again', async () => {
  const opened = await check(
    bookOf({ כרטיסים: [LEDGER, ...LINES], חברות: [HEADINGS, ['טייבה', 44585, 3, 6, 50000]] }),
  );
  const { shows, store, excel } = opened;
  await shows('לא נמצאו הפרות');
  const before = store.get().check?.book;
  const plan = {
    steps: [{ do: 'write', sheet: 'כרטיסים', top: 4, left: 2, cells: [[{ value: -15000 }]] }],
  } as const;
  valueOf(await excel.apply(plan));
  await shows('הפרה אחת');
  const after = store.get().check?.book;
  expect(after?.sheets[1]).toBe(before?.sheets[1]);
  expect(after?.sheets[0]).not.toBe(before?.sheets[0]);
  await opened.press('חזרה לסקירה');
  await shows('בדיקת תקציבהפרה אחת');
});

test('what the sheet does not tell is asked, the answer is kept in the workbook, and can be taken back', async () => {
  const opened = await check(withLines(LINES, ['מס כרטיס', 'שם כרטיס', 'תקציב 2022']));
  const { shows, press, excel, text, until } = opened;
  await shows('באיזו יחידה הסכומים?');
  await shows('45,500 (כפי שנכתב בגיליון)');
  const before = valueOf(await excel.snapshot());
  await press('באלפי ₪');
  await shows('45,500,000\u00a0₪');
  expect(opened.document.activeElement?.getAttribute('aria-label')).toBe('כרטיסים');
  const kept = [...valueOf(await excel.readSettings(ANSWER_PREFIX)).values()];
  expect(kept).toMatchObject([{ about: 'unit', sheet: 'כרטיסים', value: 'thousands' }]);
  expect(valueOf(await excel.snapshot())).toEqual(before);

  await press('ביטול התשובה');
  await shows('45,500 (כפי שנכתב בגיליון)');
  expect(text()).toContain('באיזו יחידה הסכומים?');
  await until(() => opened.store.get().check?.answers.length === 0);
  expect(valueOf(await excel.readSettings(ANSWER_PREFIX)).size).toBe(0);
});

test('an answer that a colleague left in the workbook is heeded', async () => {
  const opened = await open(withLines(LINES, ['מס כרטיס', 'שם כרטיס', 'תקציב 2022']));
  await opened.press('בדיקת תקציב');
  await opened.shows('באיזו יחידה הסכומים?');
  await opened.press('בשקלים חדשים');
  await opened.shows('45,500\u00a0₪');
  const settings = valueOf(await opened.excel.readSettings(ANSWER_PREFIX));
  await opened.close();

  const again = await open(withLines(LINES, ['מס כרטיס', 'שם כרטיס', 'תקציב 2022']));
  for (const [key, value] of settings) valueOf(await again.excel.writeSetting(key, value));
  await again.press('בדיקת תקציב');
  await again.shows('נקרא גיליון אחד');
  await again.press('נקרא גיליון אחד');
  await again.shows('באיזו יחידה הסכומים? בשקלים חדשים');
  await again.shows('45,500\u00a0₪');
});

test('marks are announced, laid, taken off and brought back', async () => {
  const opened = await check(unbalanced());
  const { shows, press, excel, until, text } = opened;
  await shows('הפרה אחת');
  expect(text()).not.toContain('הסרת הסימון');
  await press('סימון בגיליון');
  await shows('ייכתב לחוברת:');
  expect(valueOf(await excel.marked()).cells).toBe(0);
  await press('כתיבה');
  await shows('סומנו תאים');
  expect(valueOf(await excel.marked()).cells).toBeGreaterThan(0);
  await shows('הסרת הסימון');
  await press('הסרת הסימון');
  await shows('ייכתב לחוברת:');
  await press('כתיבה');
  await shows('הסימון הוסר');
  expect(valueOf(await excel.marked()).cells).toBe(0);
  await press('ביטול הכתיבה');
  await shows('הסימון הוחזר');
  await until(() => text().includes('הסרת הסימון'));
});

test('findings become sheets of the workbook, which are no budgets themselves, and go again', async () => {
  const opened = await check(unbalanced());
  const { shows, press, excel, text, store, until } = opened;
  await shows('הפרה אחת');
  await press('גיליון ממצאים');
  await shows('גיליון חדש: סיכום הבדיקה');
  await press('כתיבה');
  await shows('מעבר לגיליון ממצאים');
  const names = valueOf(await excel.snapshot()).sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['כרטיסים', 'סיכום הבדיקה', 'ממצאים']));
  await until(() => store.get().check?.book?.sheets.length === names.length);
  expect(text()).toContain('נקרא גיליון אחד');
  expect(text()).toContain('הפרה אחת');
  await press('ביטול הכתיבה');
  await shows('הכתיבה בוטלה');
  expect(valueOf(await excel.snapshot()).sheets).toHaveLength(1);
});

test('findings are searched and filtered, and the filter is told and lifted', async () => {
  const opened = await check(unbalanced());
  const { shows, press, type, pick, text, until } = opened;
  await shows('הפרה אחת');
  const all = opened.store.get().check?.book?.findings.length ?? 0;
  expect(all).toBeGreaterThan(3);
  await type('חיפוש בממצאים', 'תקנה 4');
  await shows('מוצגים 1 מתוך');
  await type('חיפוש בממצאים', 'אין כזה');
  await shows('אין ממצא שמתאים לסינון.');
  await press('ביטול הסינון');
  await until(() => !text().includes('אין ממצא'));
  await pick('חומרה', 'הופר');
  await shows('מוצגים 1 מתוך');
});

test('a workbook without a budget teaches what is recognised, and what the form looks like', async () => {
  const { shows, press, text } = await check(bookOf({ גיליון1: [['שלום']] }));
  await shows('לא נמצא גיליון תקציב שמוכר לאשכול');
  await shows('תמצית התקציב הרגיל');
  expect(text()).not.toContain('לא נמצאו הפרות');
  await press('איך נראית תמצית התקציב הרגיל');
  await shows('סה"כ הכנסות עצמיות297,571');
});

test.each([
  ['he', 'בדיקת תקציב', 'הכנת הגיליון', 'ייכתב לחוברת:', 'כתיבה'],
  ['ar', 'فحص الميزانية', 'إعداد الورقة', 'سيُكتب في المصنّف:', 'كتابة'],
  ['fa', 'بررسی بودجه', 'ساختن برگه', 'این‌ها در کارپوشه نوشته می‌شود:', 'نوشتن'],
  ['en', 'Check budgets', 'Make the sheet', 'This will be written to the workbook:', 'Write'],
] as const)(
  'an empty cluster workbook in %s is made from the pane, and recognised',
  async (language, area, make, announced, write) => {
    const opened = await open(bookOf({ גיליון1: [['שלום']] }), language);
    const { press, shows, store, until } = opened;
    await press(area);
    await shows(make);
    await press(make);
    await shows(announced);
    await press(write);
    // Tables without a line are recognised by their headings alone.
    await until(
      () => (store.get().check?.book?.sheets ?? []).filter(({ readings }) => readings.length > 0).length > 3,
    );
  },
);

test('Overview says that nothing was checked yet', async () => {
  const { shows } = await open(unbalanced());
  await shows('בדיקת תקציבטרם נבדק');
});

test('a large book shows how far it is, and can be stopped; the answer of before stays', async () => {
  const opened = await check(unbalanced());
  const { shows, excel, until, store, document } = opened;
  await shows('הפרה אחת');
  const before = store.get().check?.book;
  const cells = Array.from({ length: 12_000 }, (_, line) => [
    { value: 1111100100 + (line % 900) },
    { value: `כרטיס ${String(line)}` },
    { value: line },
  ]);
  const steps = [{ do: 'write', sheet: 'כרטיסים', top: 5, left: 0, cells }] as const;
  valueOf(await excel.apply({ steps }));
  const stop = () =>
    [...document.querySelectorAll('button')].find((button) => button.textContent === 'עצירה');
  await until(() => stop() !== undefined);
  expect(document.querySelector('progress')?.getAttribute('aria-label')).toBe('בודק את גיליונות החוברת…');
  stop()?.click();
  await shows('הבדיקה נעצרה; מוצגות תוצאות הבדיקה הקודמת.');
  expect(store.get().check?.book).toBe(before);
  await opened.press('בדיקה מחדש');
  await until(() => store.get().check?.book !== before);
  expect(store.get().check?.book?.sheets[0]?.readings[0]?.lines).toBe(12_004);
});
