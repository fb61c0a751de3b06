import { bookOf } from '../../support/books.js';
import { openPane, type OpenPane } from '../support/pane.js';

// The first test loads React and Fluent UI.
jest.setTimeout(30_000);

let pane: OpenPane | undefined;
afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

/** Quotas by annex 3: 57,000.00 · 55,126.50 · 69,996.00, in all 182,122.50. */
const MEMBERS = [
  ['רשות', 'אוכלוסייה', 'אשכול חברתי-כלכלי', 'אשכול פריפריאליות', 'מכסה'],
  ['טירה', 30_000, 4, 6, 57_000],
  ['טייבה', 44_585, 3, 6, 55_126.5],
  ['תל מונד', 14_999, 8, 10, 69_996],
];

const LEAVING = [
  ['בקשות פרישה'],
  [
    'הרשות הפורשת',
    'מי ביקש את הפרישה',
    'בקשת מועצת האשכול',
    'בעד הבקשה',
    'חברי המועצה',
    'שר הפנים שוכנע בפגיעה בניהול',
    'בקשה בכתב לשר הפנים',
    'הסדר פרישה מוצע',
  ],
  ['עיריית טייבה', 'מועצת האשכול', 'החלטה 4/2026', 11, 16, 'אין', 'מכתב 9', 'אין'],
];

const JOINING = [
  ['בקשות הצטרפות'],
  ['הרשות המצטרפת', 'הצעת ראש הרשות', 'פרוטוקול מליאת הרשות', 'פרוטוקול מועצת האשכול', 'בקשה בכתב לשר הפנים'],
  ['כפר יונה', 'הצעה 2', 'פרוטוקול 8/2026', 'אין', ''],
];

const SETTLEMENT = [
  ['הסדר פרישה'],
  ['פריט לחלוקה', 'סוג הפריט', 'סכום (₪)', 'מפתח החלוקה', 'חלק הרשות במפתח אחר'],
  ['מרכז הפעלה', 'נכס', 1_000_000, 'חלק במכסה', ''],
  ['מזומן', 'נכס', 100, 'חלקים שווים', ''],
  ['מלווה', 'חוב', 900_000, 'מפתח אחר', 0.4],
  ['ערבות לבנק', 'ערבות', 30_000, 'אוכלוסייה', ''],
  ['תאורת רחוב', 'פרויקט', '', 'חלקים שווים', ''],
];

async function open(sheets: Parameters<typeof bookOf>[0]): Promise<OpenPane> {
  pane = await openPane(bookOf(sheets));
  await pane.press('מועצה וחברות');
  return pane;
}

const article = ({ document }: OpenPane, name: string): string => {
  const found = [...document.querySelectorAll('article')].find((each) =>
    each.getAttribute('aria-label')?.includes(name),
  );
  return found?.textContent.replaceAll(/[\u2066-\u2069]/g, '') ?? '';
};

/** The cells of the row that begins with this, without marks of direction. */
const row = ({ document }: OpenPane, name: string): readonly string[] => {
  const found = [...document.querySelectorAll('tr')].find((each) =>
    each.cells[0]?.textContent.replaceAll(/[\u2066-\u2069]/g, '').startsWith(name),
  );
  return [...(found?.cells ?? [])].map((cell) => cell.textContent.replaceAll(/[\u2066-\u2069]/g, ''));
};

test('4.1, 4.2: a request to join says what is there, what is missing and who acts next', async () => {
  const opened = await open({ חברות: MEMBERS, 'בקשות הצטרפות': JOINING });
  await opened.shows('הצטרפות: כפר יונה');
  const card = article(opened, 'כפר יונה');
  // The council said no, and of the minister nothing is said.
  expect(card).toContain('עדיין אי אפשר לקבוע אם ההסכמות הנדרשות קיימות');
  expect(card).toContain(
    'הצעד הבא: מועצת האשכול – הסכמת מועצת האשכול; או שר הפנים – טעמי השר לפעול בהעדר הסכמת המועצה',
  );
  expect(card).toContain('אישור מליאת מועצת הרשותקייםפרוטוקול 8/2026');
  expect(card).toContain('הסכמת מועצת האשכולחסר');
  expect(card).toContain('העתק לאגף פיתוח כלכלילא צוין');
  // Of request, copy and two protocols the plenary's alone.
  expect(card).toContain('מסמכים לבקשה: 1 מתוך 4');
});

test('4.3, 4.4: a request of the council with its vote, without the minister’s conviction', async () => {
  const opened = await open({ חברות: MEMBERS, 'בקשות פרישה': LEAVING, 'הסדר פרישה': SETTLEMENT });
  await opened.shows('פרישה: עיריית טייבה');
  const card = article(opened, 'טייבה');
  expect(card).toContain('אין עילה לפרישה (4.3)');
  expect(card).toContain('11 בעד מתוך 16 חברים; נדרשים 11');
  expect(card).toContain('הצעד הבא: שר הפנים – שכנוע השר');
  expect(card).toContain('בקשת מועצת הרשות הפורשתאינו נדרש');
  expect(card).toContain('מסמכים לבקשה: 1 מתוך 2');
  expect(card).toContain('בגיליון ההסדר 5 פריטים לרשות זו');
});

test('a card leads to the cell of its request', async () => {
  const opened = await open({ חברות: MEMBERS, 'בקשות פרישה': LEAVING });
  await opened.shows('פרישה: עיריית טייבה');
  await opened.press('פרישה: עיריית טייבה');
  await opened.until(() => opened.store.get().selection?.sheet === 'בקשות פרישה');
  expect(opened.store.get().selection?.area).toMatchObject({ top: 2, left: 0 });
});

test('without requests it is said, and where an empty sheet comes from', async () => {
  const { shows } = await open({ חברות: MEMBERS });
  await shows('אין בחוברת בקשות הצטרפות או פרישה. גיליונות ריקים אפשר ליצור מהבדיקה.');
  await shows('אין בחוברת גיליון של הסדר פרישה. גיליון ריק אפשר ליצור מהבדיקה.');
  await shows('יש לבחור את הרשות הפורשת.');
});

test('4.4: the settlement adds up to the agora, kind by kind, and says what it could not divide', async () => {
  const opened = await open({ חברות: MEMBERS, 'בקשות פרישה': LEAVING, 'הסדר פרישה': SETTLEMENT });
  await opened.shows('חלקה של עיריית טייבה');
  // 1,000,000 × 55,126.50 / 182,122.50 = 302,689.12…; 100 / 3, of equal remainders the first name; 900,000 × 0.4
  expect(row(opened, 'מרכז הפעלה')).toEqual(['מרכז הפעלה', '1,000,000', '302,689.12', '697,310.88']);
  expect(row(opened, 'מזומן')).toEqual(['מזומן', '100', '33.34', '66.66']);
  expect(row(opened, 'סך הכול')).toEqual(['סך הכול', '1,000,100', '302,722.46', '697,377.54']);
  expect(row(opened, 'מלווה')).toEqual(['מלווה', '900,000', '360,000', '540,000']);
  // 30,000 × 44,585 / 89,584 = 14,930.68…
  expect(row(opened, 'ערבות לבנק')).toEqual(['ערבות לבנק', '30,000', '14,930.68', '15,069.32']);
  // 302,722.46 − 360,000
  await opened.shows('על עיריית טייבה לשלם: 57,277.54');
  await opened.shows('פריט אחד לא חולק ואינו בסכומים');
  await opened.shows('תאורת רחוב: לא צוין הסכום.');
});

test('another key is chosen in the pane, and each share says how it came about', async () => {
  const opened = await open({ חברות: MEMBERS, 'בקשות פרישה': LEAVING, 'הסדר פרישה': SETTLEMENT });
  await opened.shows('מפתח החלוקה');
  await opened.pick('מפתח החלוקה', 'לפי אוכלוסייה');
  // × 44,585 / 89,584: 497,689.31…, 49.76…, 447,920.38…
  expect(row(opened, 'מרכז הפעלה')).toEqual(['מרכז הפעלה', '1,000,000', '497,689.32', '502,310.68']);
  await opened.shows('מגיע אל עיריית טייבה: 49,818.70');
  await opened.press('497,689.32');
  await opened.shows('לפי תושבים: 44,585 מתוך 89,584');
  await opened.pick('מפתח החלוקה', 'לפי החלק שכתוב בגיליון');
  await opened.shows('מרכז הפעלה: לא צוין חלק הרשות, בין 0% ל-100%.');
});

test('those who stay: as it is, and by the tariff that keeps the total', async () => {
  const opened = await open({ חברות: MEMBERS, 'בקשות פרישה': LEAVING });
  await opened.shows('בלי טייבה סך המכסות יורד ב-55,126.50');
  await opened.shows('מ-182,122.50');
  await opened.shows('ל-126,996');
  // (182,122.50 − 12,000 − 10,000) / (0.5 · 0.75 · 30,000 + 14,999) = 160,122.50 / 26,249 = 6.10013714…
  await opened.shows('נדרש תעריף של 6.1001371');
  await opened.shows('היום התעריף הוא 4');
  await opened.shows('הגיליון אינו מראה לפי מה חושבו המכסות');
  await opened.shows('הנוהל אינו קובע מה יהיו המכסות אחרי פרישה');
  // 12,000 + 6.10013714… × 11,250 = 80,626.54; 10,000 + 6.10013714… × 14,999 = 101,495.96
  expect(row(opened, 'טירה')).toEqual(['טירה', '57,000', '57,000', '80,626.54+23,626.54']);
  expect(row(opened, 'תל מונד')).toEqual(['תל מונד', '69,996', '69,996', '101,495.96+31,499.96']);
  expect(row(opened, 'טייבה')).toEqual(['טייבהפורשת', '55,126.50', '–', '–']);
  expect(row(opened, 'סך הכול')).toEqual(['סך הכול', '182,122.50', '126,996', '182,122.500']);
  await opened.pick('רשות פורשת', 'טירה');
  await opened.shows('בלי טירה סך המכסות יורד ב-57,000');
});

test('a quota that is not known leaves the tariff unknown, and names its authority', async () => {
  const [headings = [], ...rows] = MEMBERS;
  const { shows } = await open({
    חברות: [headings, ...rows, ['כפר יונה', 29_820, '', 6, '']],
    'בקשות פרישה': LEAVING,
  });
  await shows('לא כל המכסות ידועות, ולכן גם הסך אינו ידוע');
  await shows('כפר יונה');
});
