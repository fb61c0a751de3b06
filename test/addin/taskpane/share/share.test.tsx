import { VERSION } from '../../../../addin/taskpane/version.js';
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

const QUOTA = '= CLUSTERQUOTA( B2,$C$2 ,D2)';
const NAME = { error: '#NAME?' };

const sheets = () => ({
  חברות: [
    ['רשות', 'אוכלוסייה', 'אשכול חברתי-כלכלי', 'אשכול פריפריאליות', 'מכסה שנתית'],
    ['טייבה', 44_585, 3, 6, { value: 55_126.5, formula: QUOTA, format: '#,##0.00' }],
    ['כפר סבא', 26_182, 7, 6, { value: 70_909.5, formula: '=CLUSTERQUOTA(B3,C3,D3)', format: '#,##0.00' }],
    ['סה"כ', null, null, null, { value: 126_036, formula: '=SUM(E2:E3)' }],
  ],
  'מרשם 2026': [[{ value: '0026', formula: '=CLUSTERAUTHORITY("26","code")' }]],
});

const open = async (book: Book): Promise<OpenPane> => {
  pane = await openPane(book);
  await pane.press('שיתוף');
  return pane;
};

const formulas = (book: Book) =>
  book.sheets.flatMap(({ name }) =>
    Object.entries(cellsOf(book, name)).flatMap(([at, { formula }]) =>
      formula === undefined ? [] : [[name, at, formula]],
    ),
  );
const names = (book: Book) => book.sheets.map(({ name, visibility }) => [name, visibility]);

const SHOW = 'הצגת מה שייכתב';

async function freeze(opened: OpenPane): Promise<void> {
  await opened.shows('יוקפאו 3 נוסחאות: חברות, מרשם 2026');
  await pressIn(opened, 'הקפאת נוסחאות לשליחה', SHOW);
  await opened.shows('ייכתב לחוברת:');
  await opened.press('כתיבה');
  await opened.shows('3 נוסחאות חוזרות.');
}

test('frozen, cells hold their values beside a sheet that says so; restored, every formula is back to the letter; undone, it is frozen again', async () => {
  const book = bookOf(sheets());
  const before = { formulas: formulas(book), names: names(book) };
  const opened = await open(book);
  await opened.shows('אין בחוברת נוסחאות מוקפאות.');
  expect(formulas(book)).toEqual(before.formulas);

  await freeze(opened);
  expect(formulas(book).filter(([name]) => name !== 'הקפאת נוסחאות')).toEqual([
    ['חברות', '3,4', '=SUM(E2:E3)'],
  ]);
  expect(cellsOf(book, 'חברות')['1,4']).toMatchObject({ value: 55_126.5 });
  expect(cellsOf(book, 'מרשם 2026')['0,0']).toMatchObject({ value: '0026' });
  expect(names(book)).toEqual([...before.names, ['הקפאת נוסחאות', 'visible'], ['_eshkol', 'very-hidden']]);
  await opened.shows('בחוברת כבר הוקפאו נוסחאות (3) ביום 21 בנוב׳ 2026');
  const frozen = everything(book);

  await pressIn(opened, 'שחזור נוסחאות', SHOW);
  await opened.shows('הגיליון הנסתר _eshkol, שבו אשכול שומר בחוברת, יימחק');
  expect(everything(book)).toEqual(frozen);
  await opened.press('כתיבה');
  await opened.shows('אין בחוברת נוסחאות מוקפאות.');
  expect(formulas(book)).toEqual(before.formulas);
  expect(names(book)).toEqual(before.names);

  await opened.press('ביטול הכתיבה');
  await opened.shows('3 נוסחאות חוזרות.');
  expect(formulas(book).filter(([name]) => name === 'חברות')).toEqual([['חברות', '3,4', '=SUM(E2:E3)']]);
  expect(cellsOf(book, 'חברות')['1,4']).toMatchObject({ value: 55_126.5 });
});

test('what will be written is shown, and nothing of it is written until it is asked for', async () => {
  const book = bookOf(sheets());
  const before = everything(book);
  const opened = await open(book);
  await opened.shows('יוקפאו 3 נוסחאות');
  await pressIn(opened, 'הקפאת נוסחאות לשליחה', SHOW);
  await opened.shows('חברות E2:E3 · שני תאים');
  await opened.shows('גיליון חדש: הקפאת נוסחאות');
  await opened.shows('מה שאשכול שומר בחוברת נכתב בגיליון נסתר חדש, _eshkol');
  expect(everything(book)).toEqual(before);
  // Someone types meanwhile: the plan would write results that no longer hold.
  book.edit('חברות', [{ row: 1, column: 1, value: 50_000 }], 'user');
  await opened.shows('ההצגה בוטלה');
  expect(opened.text()).not.toContain('ייכתב לחוברת:');
});

test('as ordinary formulas, nothing of ours is left and the workbook still calculates', async () => {
  const book = bookOf(sheets());
  const opened = await open(book);
  await opened.shows('יוקפאו 3 נוסחאות');
  await choose(opened, 'נוסחה רגילה, שמחושבת גם בלי התוסף');
  await pressIn(opened, 'הקפאת נוסחאות לשליחה', SHOW);
  await opened.shows('ייכתב לחוברת:');
  await opened.press('כתיבה');
  await opened.shows('3 נוסחאות חוזרות.');
  const left = formulas(book).filter(([name]) => name === 'חברות' || name === 'מרשם 2026');
  expect(left.filter(([, , formula]) => /CLUSTER/.test(String(formula)))).toEqual([]);
  expect(left.map(([, at]) => at)).toEqual(['1,4', '2,4', '3,4']);
});

test('a formula without a result stays, with its cell and why', async () => {
  const book = bookOf(sheets());
  book.edit('חברות', [{ row: 1, column: 4, value: NAME }], 'calculation');
  book.layOut('מרשם 2026', { protected: true }, 'user');
  const opened = await open(book);
  await opened.shows('תוקפא נוסחה אחת: חברות');
  await opened.shows('שתי נוסחאות אינן ניתנות להקפאה');
  await opened.shows('הנוסחה מציגה #NAME?');
  await opened.shows('הגיליון מרשם 2026 מוגן');
});

test('where no formula can be frozen, each is named with its cell and why', async () => {
  const book = bookOf(sheets());
  book.edit(
    'חברות',
    [1, 2].map((row) => ({ row, column: 4, value: NAME })),
    'calculation',
  );
  book.layOut('מרשם 2026', { protected: true }, 'user');
  const opened = await open(book);
  await opened.shows('אין מה להקפיא: 3 נוסחאות נשארות כפי שהן');
  await opened.shows('חברות E2 הנוסחה מציגה #NAME?');
  await opened.shows('מרשם 2026 A1 הגיליון מרשם 2026 מוגן');
  await opened.press('חברות E3');
  await opened.until(() => opened.store.get().selection?.area.top === 2);
});

test('what the recipient changed stands beside the formula, and is decided cell by cell', async () => {
  const book = bookOf(sheets());
  const opened = await open(book);
  await freeze(opened);
  book.edit(
    'חברות',
    [
      { row: 1, column: 4, value: 60_000 },
      { row: 2, column: 4, value: 7 },
    ],
    'user',
  );
  await opened.shows('שני תאים להחלטה');
  await opened.shows('55126.5 הוחלף ב־60000');
  expect(opened.text()).toContain(QUOTA);
  const keep = 'להשאיר את מה שעומד, ולוותר על הנוסחה';
  const put = 'להחזיר את הנוסחה';
  const radios = (label: string) =>
    [...opened.document.querySelectorAll<HTMLInputElement>('input[type=radio]')].filter(
      (input) => input.labels?.[0]?.textContent === label,
    );
  // The first of each is for both cells together.
  radios(put)[1]?.click();
  await opened.shows('שתי נוסחאות חוזרות.');
  radios(keep)[2]?.click();
  await opened.until(() => !opened.text().includes('נשארת מוקפאת'));

  // The value that was decided on is another one by now: it is asked anew.
  book.edit('חברות', [{ row: 2, column: 4, value: 8 }], 'user');
  await opened.shows('נוסחה אחת שלא הוחלט עליה נשארת מוקפאת');
  await opened.shows('70909.5 הוחלף ב־8');
  radios(keep)[2]?.click();
  await opened.until(() => !opened.text().includes('נשארת מוקפאת'));
  await pressIn(opened, 'שחזור נוסחאות', SHOW);
  await opened.shows('ייכתב לחוברת:');
  await opened.press('כתיבה');
  await opened.shows('אין בחוברת נוסחאות מוקפאות.');
  expect(cellsOf(book, 'חברות')['1,4']).toMatchObject({ formula: QUOTA });
  expect(cellsOf(book, 'חברות')['2,4']).toMatchObject({ value: 8 });
  expect(cellsOf(book, 'חברות')['2,4']).not.toHaveProperty('formula');
});

test('a freeze is given up: the values stay for good, and undone it is there again', async () => {
  const book = bookOf(sheets());
  const opened = await open(book);
  await freeze(opened);
  const frozen = everything(book);
  await opened.press('ויתור על הנוסחאות');
  await opened.shows('3 נוסחאות יימחקו מן החוברת; אף תא לא משתנה.');
  await pressIn(opened, 'ויתור על הנוסחאות', SHOW);
  await opened.shows('יימחק הגיליון הקפאת נוסחאות');
  expect(everything(book)).toEqual(frozen);
  await opened.press('כתיבה');
  await opened.shows('אין בחוברת נוסחאות מוקפאות.');
  expect(names(book)).toEqual([
    ['חברות', 'visible'],
    ['מרשם 2026', 'visible'],
  ]);
  expect(formulas(book)).toEqual([['חברות', '3,4', '=SUM(E2:E3)']]);
  expect(cellsOf(book, 'חברות')['1,4']).toMatchObject({ value: 55_126.5 });
  await opened.press('ביטול הכתיבה');
  await opened.shows('3 נוסחאות חוזרות.');
});

test('stuck formulas are entered anew, a protected sheet is named, and done once it is unlocked', async () => {
  const book = bookOf(sheets());
  book.edit('חברות', [{ row: 1, column: 4, value: NAME }], 'calculation');
  book.edit('מרשם 2026', [{ row: 0, column: 0, value: NAME }], 'calculation');
  book.layOut('מרשם 2026', { protected: true }, 'user');
  const opened = await open(book);
  await opened.shows('בגיליון המוגן מרשם 2026 נוסחה אחת שלא תוקנה');
  await opened.shows('תיכתב מחדש נוסחה אחת: חברות');
  await pressIn(opened, 'תיקון #NAME?', SHOW);
  await opened.shows('חברות E2 · תא אחד');
  await opened.press('כתיבה');
  await opened.shows('חברות: נכתב תא אחד');
  expect(cellsOf(book, 'חברות')['1,4']).toMatchObject({ formula: QUOTA });

  book.edit('חברות', [{ row: 1, column: 4, value: 55_126.5 }], 'calculation');
  book.layOut('מרשם 2026', { protected: false }, 'user');
  await opened.press('קריאה מחדש');
  await opened.shows('תיכתב מחדש נוסחה אחת: מרשם 2026');
  await pressIn(opened, 'תיקון #NAME?', SHOW);
  await opened.press('כתיבה');
  await opened.shows('מרשם 2026: נכתב תא אחד');
  expect(cellsOf(book, 'מרשם 2026')['0,0']).toMatchObject({ formula: '=CLUSTERAUTHORITY("26","code")' });
});

test('the version that stamps and seals name is the one of the package', () => {
  const { version } = jest.requireActual<{ version: string }>('../../../../package.json');
  expect(VERSION).toBe(version);
});
