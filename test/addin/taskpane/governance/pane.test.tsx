import { bookOf } from '../../support/books.js';
import { openPane, type OpenPane } from '../support/pane.js';

// The first test loads React and Fluent UI.
jest.setTimeout(30_000);

let pane: OpenPane | undefined;
afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

const HEADINGS = ['רשות', 'נציג', 'תפקיד הנציג', 'עובד רשות', 'מיום', 'תפקיד במועצה'];
const seat = (authority: string, isEmployee: boolean, office = 'חבר') => [
  authority,
  isEmployee ? 'מנכ"ל' : 'ראש הרשות',
  isEmployee ? 'בעל תפקיד בכיר' : 'ראש הרשות',
  isEmployee ? 'כן' : 'לא',
  '1.7.2024',
  office,
];

const open = async (employees: number): Promise<OpenPane> => {
  const names = ['טירה', 'טייבה', 'קלנסווה', 'כפר יונה'];
  const offices = ['יו"ר', 'סגן יו"ר', 'חבר', 'חבר'];
  pane = await openPane(
    bookOf({
      'מועצת האשכול': [
        ['מועצת האשכול'],
        HEADINGS,
        ...names.map((name, index) => seat(name, index < employees, offices[index])),
      ],
    }),
  );
  await pane.press('מועצה וחברות');
  return pane;
};

test('the council at a glance: 1.א.2 asks for at least half employees, 2 of 4', async () => {
  const { shows, text } = await open(2);
  await shows('4 חברי מועצה מכהנים');
  await shows('עובדי רשויות: 2 מתוך 4; נדרשים לפחות 2');
  await shows('יו"ר: טירה');
  await shows('סגנים: טייבה');
  await shows('הכהונה נמשכת עד 1 ביולי 2028');
  expect(text()).not.toContain('הפרה');
});

test('one employee too few is a breach, with its clause', async () => {
  const { shows, document } = await open(1);
  await shows('הפרה אחת');
  const breach = [...document.querySelectorAll('li')].find((line) => line.textContent.includes('1.א.2'));
  expect(breach).toBeDefined();
});

test('a vote is counted of all members', async () => {
  const { type, shows } = await open(2);
  await shows('סימולציית הצבעה');
  await type('כלל חברי המועצה', '16');
  await type('קולות בעד', '9');
  await shows('מתקבלת: נדרשים 9 מתוך 16');
  await shows('אינה מתקבלת: נדרשים 11 מתוך 16, חסרים 2');
  await type('קולות בעד', '17');
  await shows('לא יותר קולות מאשר 16 חברים');
});

test('the minister replaces the council, never the authority', async () => {
  const { pick, shows } = await open(2);
  await shows('אשף הצטרפות ופרישה');
  await shows('עדיין אי אפשר לקבוע');
  await pick('מועצת האשכול הסכימה', 'לא');
  await pick('שר הפנים פועל', 'כן');
  await pick('מליאת מועצת הרשות אישרה', 'לא');
  await shows('התנאים אינם מתקיימים');
  await shows('השר אינו יכול להחליף אישור זה');
  await pick('מליאת מועצת הרשות אישרה', 'כן');
  await shows('התנאים מתקיימים');
  await shows('אין תוקף לפני תיקון הצו');
});

test('a request of the council needs two thirds and the minister’s conviction', async () => {
  const { pick, type, shows } = await open(2);
  await shows('אשף הצטרפות ופרישה');
  await pick('מה מבקשים', 'פרישת רשות');
  await pick('מועצת הרשות ביקשה', 'לא');
  await type('כלל חברי המועצה', '16');
  await type('קולות במועצת האשכול', '11');
  await shows('עדיין אי אפשר לקבוע');
  await pick('שר הפנים שוכנע', 'לא');
  await shows('התנאים אינם מתקיימים');
  await shows('ב-11 מתוך 16');
  await pick('שר הפנים שוכנע', 'כן');
  await shows('התנאים מתקיימים');
  await type('קולות במועצת האשכול', '10');
  await shows('התנאים אינם מתקיימים');
});
