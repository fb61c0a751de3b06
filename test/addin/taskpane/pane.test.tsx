import { computeSelection } from '../../../addin/commands/compute-selection.js';
import { bookOf } from '../support/books.js';
import { valueOf } from '../support/excel.js';
import { openPane, type OpenPane } from './support/pane.js';
import { HEADINGS } from './support/sheets.js';

/** Real figures of 2020, and quotas of which one is not the model's. */
const members = () =>
  bookOf({
    חברות: [
      HEADINGS,
      ['טייבה', 44585, 3, 6, 50000],
      ['טירה', 26182, 7, 6, 70909.5],
      ['כפר ברא', 3754, 4, 7, 15631],
    ],
  });

let pane: OpenPane | undefined;
const open = async (...given: Parameters<typeof openPane>): Promise<OpenPane> => {
  pane = await openPane(...given);
  return pane;
};
afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

test('Overview says what was found, what it comes to, and whose figures these are', async () => {
  const { shows, document } = await open(members());
  await shows('נמצאה טבלת רשויות חברות אחת');
  await shows('141,667\u00a0₪');
  await shows('כל הנתונים הדרושים לחישוב המכסות קיימים');
  await shows('נתוני הלמ״ס 2020');
  expect([document.documentElement.dir, document.documentElement.lang]).toEqual(['rtl', 'he']);
});

test('in English the page runs from left to right', async () => {
  const { shows, document } = await open(members(), 'en');
  await shows('One table of member authorities was found');
  expect([document.documentElement.dir, document.documentElement.lang]).toEqual(['ltr', 'en']);
});

test('a missing figure and an unreadable one are named with their cells, and the total is undetermined', async () => {
  const { shows } = await open(
    bookOf({
      חברות: [
        HEADINGS,
        ['טייבה', 44585, 3, 6, null],
        ['טירה', 'הרבה', 7, 6, null],
        ['כפר ברא', 3754, null, 7, null],
      ],
    }),
  );
  await shows('לשתי רשויות חסר נתון');
  await shows('חברות B3');
  await shows('חברות C4 האשכול החברתי-כלכלי: חסר ערך.');
  await shows('לא ניתן לקבוע');
  await shows('סכום חלקי ידוע: 55,126.50\u00a0₪, של רשות אחת מתוך 3');
});

test('simulate: another tariff, why, the sheet announced, written, and taken back', async () => {
  const { shows, press, type, excel, document } = await open(members());
  await press('סימולציית מכסות');
  await shows('תעריף לתושב');
  // Σ quotas − Σ in the sheet = 141,667 − 136,540.50.
  await shows('+5,126.50\u00a0₪');
  await type('תעריף לתושב', '5');
  await shows('167,833.76\u00a0₪');
  await shows('הסדר אחר – טעון אישור השר');
  await shows('מזה הפרש עיגול לאגורה לכל רשות: +0.01\u00a0₪');

  await press('65,158.13');
  await shows('כפול 44,585 תושבים');
  await shows('בגיליון רשום 50,000\u00a0₪, ולפי המודל המומלץ 55,126.50\u00a0₪.');
  expect(document.querySelector('blockquote')?.textContent.length).toBeGreaterThan(20);

  await shows('כתיבת גיליון');
  await press('כתיבת גיליון');
  await shows('גיליון חדש: תרחיש מכסות · A1:');
  expect(valueOf(await excel.snapshot()).sheets).toHaveLength(1);
  await press('כתיבה');
  await shows('מעבר לגיליון תרחיש מכסות');
  const sheets = valueOf(await excel.snapshot()).sheets.map(({ name }) => name);
  expect(sheets).toEqual(['חברות', 'תרחיש מכסות']);

  await press('ביטול הכתיבה');
  await shows('הכתיבה בוטלה');
  expect(valueOf(await excel.snapshot()).sheets.map(({ name }) => name)).toEqual(['חברות']);
});

test('per cent stand on the right of their digits, ₪ where the language puts it', async () => {
  const { press, shows, document } = await open(members());
  await press('סימולציית מכסות');
  await shows('מקדמים');
  const unitOf = (label: string) =>
    [...document.querySelectorAll<HTMLInputElement>('input:not([type="range"])')].find(
      (input) => input.getAttribute('aria-label')?.replace(/[\u2068\u2069]/g, '') === label,
    )?.parentElement;
  const direction = (label: string) => unitOf(label)?.closest('[dir]')?.getAttribute('dir');
  expect(unitOf('מקדם סוציו-אקונומי, אשכול 1')?.textContent).toBe('%');
  expect(direction('מקדם סוציו-אקונומי, אשכול 1')).toBe('ltr');
  expect(unitOf('תעריף לתושב')?.textContent).toBe('₪');
  expect(direction('תעריף לתושב')).toBe('rtl');
});

test('a tariff that is no number stops the calculation and says so at its field', async () => {
  const { shows, press, type } = await open(members());
  await press('סימולציית מכסות');
  await shows('תעריף לתושב');
  await type('תעריף לתושב', '4,5');
  await shows('הפרמטרים אינם שלמים, ולכן לא חושבו מכסות:');
  await shows('נדרש מספר, ונמצא «4,5»');
  await press('חזרה למודל המומלץ');
  await shows('141,667\u00a0₪');
});

test('the row that is selected in the sheet is the one that the pane shows', async () => {
  const { shows, press, until, excel, document } = await open(members());
  await press('סימולציית מכסות');
  await shows('תעריף לתושב');
  await excel.select('חברות', { top: 2, left: 2, bottom: 2, right: 2 });
  await until(() => document.querySelector('[aria-current=true]') !== null);
  expect(document.querySelector('[aria-current=true]')?.textContent).toMatch(/^טירה/);
  await press('כפר ברא');
  await until(
    () => document.querySelector('[aria-current=true]')?.textContent.startsWith('כפר ברא') ?? false,
  );
  expect(valueOf(await excel.selection())).toMatchObject({ sheet: 'חברות', area: { top: 3, left: 0 } });
});

test('a formula that shows an error is explained, and again when its cell is selected', async () => {
  const formula = '=CLUSTERQUOTA("x",3,6)';
  const { text, until, excel } = await open(
    bookOf({ חברות: [HEADINGS, ['טייבה', 44585, 3, 6, { value: { error: '#VALUE!' }, formula }]] }),
  );
  const why = 'מספר התושבים: נדרש מספר, ונמצא «x».';
  expect(text().split(why)).toHaveLength(2);
  await excel.select('חברות', { top: 1, left: 4, bottom: 1, right: 4 });
  await until(() => text().split(why).length === 3);
});

test('with no table the pane shows what one looks like, and makes one', async () => {
  const { shows, press, excel } = await open(bookOf({ גיליון1: [['שלום']] }));
  await shows('לא נמצאה טבלה של רשויות חברות');
  await shows('הכנת גיליון חברות');
  await press('הכנת גיליון חברות');
  await shows('גיליון חדש: רשויות חברות');
  await press('כתיבה');
  await shows('מעבר לגיליון רשויות חברות');
  expect(valueOf(await excel.snapshot()).sheets.map(({ name }) => name)).toContain('רשויות חברות');
});

test('the command announces quotas beside the selection, and one button writes them', async () => {
  const { shows, press, excel, mailbox } = await open(
    bookOf({ נתונים: [HEADINGS.slice(0, 4), ['טייבה', 44585, 3, 6], ['טירה', 26182, 7, 6]] }),
  );
  await excel.select('נתונים', { top: 1, left: 0, bottom: 1, right: 0 });
  await computeSelection({ selection: excel.selection, showPane: () => Promise.resolve() }, mailbox);
  await shows('ייכתב לחוברת:');
  await shows('נתונים E2:E3 · שני תאים');
  await press('כתיבה');
  await shows('ביטול הכתיבה');
  const [sheet] = valueOf(await excel.snapshot()).sheets;
  expect(sheet?.rows[1]?.[4]?.formula).toBe('=CLUSTERQUOTA(B2,C2,D2)');
});

test('where the command cannot, the pane says why', async () => {
  const { shows, excel, mailbox } = await open(members());
  await excel.select('חברות', { top: 20, left: 20, bottom: 20, right: 20 });
  await computeSelection({ selection: excel.selection, showPane: () => Promise.resolve() }, mailbox);
  await shows('לא ניתן לחשב מכסות לתאים שנבחרו:');
});
