import { webcrypto } from 'node:crypto';
import type { Book } from '../../../../addin/workbench/book/book.js';
import { bookOf } from '../../support/books.js';
import { cellsOf, everything } from '../../support/state.js';
import { openPane, type OpenPane } from '../support/pane.js';
import { choose, pressIn } from './support.js';

// The first test loads React and Fluent UI.
jest.setTimeout(60_000);

let pane: OpenPane | undefined;
afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

const SEAL = 'חתימה';
const VERIFY = 'בדיקת החותם';
const PASSPHRASE = 'שלושה ענבים על הגדר';

const book = (): Book =>
  bookOf({
    תקציב: [
      ['סעיף', 'סכום'],
      ['שכר', 1_200_000],
      ['פעולות', 350_000],
      ['סה"כ', { value: 1_550_000, formula: '=SUM(B2:B3)' }],
    ],
    הערות: [['טיוטה']],
  });

const open = async (of: Book): Promise<OpenPane> => {
  pane = await openPane(of);
  await pane.press('שיתוף');
  await pane.shows(SEAL);
  await pane.press(SEAL);
  await pane.press(VERIFY);
  await pane.shows('גיליונות לחתימה');
  return pane;
};

async function seal(opened: OpenPane): Promise<void> {
  const waits = () =>
    [...opened.document.querySelectorAll('section')].some(
      (part) =>
        part.querySelector('h3')?.textContent.trim() === SEAL &&
        [...part.querySelectorAll('button')].some(
          (button) => button.textContent === 'הצגת מה שייכתב' && !button.disabled,
        ),
    );
  await opened.until(waits);
  await pressIn(opened, SEAL, 'הצגת מה שייכתב');
  await opened.shows('ייכתב לחוברת:');
  await opened.shows('נכתב בגיליון נסתר חדש, _eshkol');
  await opened.press('כתיבה');
  await opened.shows('נשמר בחוברת');
}

test('sealed, then edited: each change is named with its old and its new value, and leads to its cell; what is recalculated stands apart', async () => {
  const sealed = book();
  const before = ['תקציב', 'הערות'].map((name) => cellsOf(sealed, name));
  const opened = await open(sealed);
  await opened.shows('חותם בלי משפט סיסמה מגלה רק שינויים בהיסח הדעת');
  await seal(opened);
  expect(['תקציב', 'הערות'].map((name) => cellsOf(sealed, name))).toEqual(before);
  expect(sealed.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['תקציב', 'visible'],
    ['הערות', 'visible'],
    ['_eshkol', 'very-hidden'],
  ]);

  await pressIn(opened, VERIFY, 'בדיקה');
  await opened.shows('לא השתנה דבר מאז החתימה ב-21 בנוב׳ 2026');

  sealed.edit('תקציב', [{ row: 2, column: 1, value: 530_000 }], 'user');
  sealed.edit('תקציב', [{ row: 3, column: 1, value: 1_730_000 }], 'calculation');
  sealed.edit('הערות', [{ row: 1, column: 0, value: 'אושר' }], 'user');
  await opened.shows('החוברת השתנתה מאז החתימה ב-21 בנוב׳ 2026: שני שינויים');
  await opened.shows('350000 הוחלף ב-530000');
  await opened.shows('הערות A2 היה ריק, וכעת "אושר"');
  await opened.shows('נוסחה אחת חושבה מחדש ונתנה תוצאה אחרת; הנוסחאות עצמן לא שונו');
  await opened.shows('אותה נוסחה נתנה 1550000, וכעת 1730000');
  await opened.press('תקציב B3');
  await opened.until(() => opened.store.get().selection?.area.top === 2);
  expect(opened.store.get().selection).toMatchObject({ sheet: 'תקציב', area: { top: 2, left: 1 } });
});

test('sheets that are not chosen are not sealed; undone, no seal is left', async () => {
  const sealed = book();
  const before = everything(sealed);
  const opened = await open(sealed);
  await choose(opened, 'הערות');
  await seal(opened);
  await pressIn(opened, VERIFY, 'בדיקה');
  await opened.shows('לא נחתמו ולא הושוו: הערות');
  sealed.edit('הערות', [{ row: 0, column: 0, value: 'סופי' }], 'user');
  await opened.shows('לא השתנה דבר');
  sealed.edit('הערות', [{ row: 0, column: 0, value: 'טיוטה' }], 'user');
  await opened.press('ביטול הכתיבה');
  await opened.shows('אין בחוברת חותם');
  expect(everything(sealed)).toEqual(before);
});

test('with a passphrase only who knows it can have sealed; it is asked twice, and kept nowhere', async () => {
  Object.defineProperty(globalThis, 'crypto', { configurable: true, value: webcrypto });
  const sealed = book();
  const opened = await open(sealed);
  const typeBoth = async (first: string, second: string) => {
    await opened.type('משפט סיסמה (', first);
    await opened.type('משפט הסיסמה שוב', second);
  };
  await typeBoth(PASSPHRASE, 'שלושה ענבים');
  await opened.shows('השניים אינם זהים');
  await typeBoth(PASSPHRASE, PASSPHRASE);
  await opened.shows('רק מי שיודע אותו יכול היה לעשות את החותם');
  await seal(opened);
  const fields = () =>
    [...opened.document.querySelectorAll<HTMLInputElement>('input[type=password]')].map(({ value }) => value);
  expect(fields()).toEqual(['', '']);
  expect(JSON.stringify(everything(sealed))).not.toContain(PASSPHRASE);

  await pressIn(opened, VERIFY, 'בדיקה');
  await opened.shows('החותם נעשה במשפט סיסמה, ובלעדיו אי אפשר לדעת מי עשה אותו');
  await opened.type('משפט הסיסמה, אם', 'שלושה ענבים');
  await pressIn(opened, VERIFY, 'בדיקה');
  await opened.shows('משפט הסיסמה אינו זה');
  await opened.type('משפט הסיסמה, אם', PASSPHRASE);
  await pressIn(opened, VERIFY, 'בדיקה');
  await opened.shows('לא השתנה דבר');
});
