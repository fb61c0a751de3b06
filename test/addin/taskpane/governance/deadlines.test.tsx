import type { Language } from '../../../../lib/index.js';
import { bookOf } from '../../support/books.js';
import { openPane, type OpenPane } from '../support/pane.js';

// The first test loads React and Fluent UI.
jest.setTimeout(60_000);

let pane: OpenPane | undefined;
afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

type Row = readonly (string | number)[];

const SEATS: readonly Row[] = [
  ['מועצת האשכול'],
  ['רשות', 'נציג', 'תפקיד הנציג', 'עובד רשות', 'מיום', 'עד יום', 'תפקיד במועצה'],
];
const seats = (from: string): readonly Row[] => [
  ...SEATS,
  ['טירה', 'מנכ"ל', 'בעל תפקיד בכיר', 'כן', from, '', 'יו"ר'],
  ['טייבה', 'ראש הרשות', 'ראש הרשות', 'לא', from, '', 'סגן יו"ר'],
];

const TENDERS: readonly Row[] = [
  ['מכרזים'],
  ['מספר מכרז', 'נושא המכרז', 'עבור הרשויות החברות', 'היקף מרבי כולל מע"מ (₪)', 'עד יום'],
];
const CONTRACTS: readonly Row[] = [
  ['חוזים'],
  ['מספר חוזה', 'הרשות המתקשרת', 'תאריך חתימה', 'סכום כולל מע"מ (₪)', 'על פי מכרז'],
];

const open = async (
  sheets: Readonly<Record<string, readonly Row[]>>,
  language: Language = 'he',
  area = 'מועצה וחברות',
): Promise<OpenPane> => {
  pane = await openPane(bookOf(sheets), language);
  await pane.press(area);
  return pane;
};

/** What the pane says under a heading. */
const under = ({ document }: OpenPane, heading: string): string => {
  const found = [...document.querySelectorAll('section')].find(
    (section) => section.querySelector('h2')?.textContent === heading,
  );
  return (found?.textContent ?? '').replaceAll(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');
};

// Today is 21 November 2026.
test('the term’s end lies ahead, with its clause, and its link selects the cell it follows from', async () => {
  const opened = await open({ 'מועצת האשכול': seats('1.7.2024') });
  await opened.shows('המועדים הבאים');
  expect(under(opened, 'המועדים הבאים')).toMatch(
    /1 ביולי 2028 – בעוד 588 ימים.*סוף כהונת המועצה, לפי ימי המינוי של חבריה\..*1\.א\.3/,
  );
  const section = [...opened.document.querySelectorAll('section')].find((each) =>
    each.textContent.startsWith('המועדים הבאים'),
  );
  const link = [...(section?.querySelectorAll('button') ?? [])].find((each) =>
    each.textContent.includes('מועצת האשכול'),
  );
  link?.click();
  await opened.until(() => opened.store.get().selection?.sheet === 'מועצת האשכול');
});

test('a term that is over is said to be overdue, in words, and stands first', async () => {
  const opened = await open({
    'מועצת האשכול': seats('20.11.2022'),
    מכרזים: [...TENDERS, ['7/2026', 'תאורה', 'כן', 1_000_000, '22.11.2026']],
  });
  await opened.shows('באיחור של יום אחד');
  expect(under(opened, 'המועדים הבאים')).toMatch(
    /20 בנוב׳ 2026 – באיחור של יום אחד.*אין בחוברת כהונה שאחריה.*22 בנוב׳ 2026 – מחר.*היום האחרון להתקשרות על פי מכרז 7\/2026/,
  );
});

test('a tender: maximum, used, what is left, and a day that is said to be a forecast, with its pace', async () => {
  const opened = await open({
    מכרזים: [...TENDERS, ['7/2026', 'תאורה', 'כן', 300_000, '']],
    חוזים: [
      ...CONTRACTS,
      // 200,000 in the 100 days up to today; the 100,000 left last 50 days.
      ['1', 'טירה', '13.8.2026', 150_000, '7/2026'],
      ['2', 'טייבה', '1.10.2026', 50_000, '7/2026'],
    ],
  });
  await opened.shows('המכרזים');
  const tenders = under(opened, 'המכרזים');
  expect(tenders).toContain('מכרז 7/2026: תאורה');
  expect(tenders).toContain('היקף מרבי300,000 ₪נוצל200,000 ₪נותר100,000 ₪');
  expect(tenders).toContain('נוצלו 66.6% מההיקף המרבי');
  expect(tenders).toContain(
    'תחזית, לא מועד מחייב: בקצב עד היום ייגמר ההיקף ב-10 בינו׳ 2027. הקצב: 200,000 ₪ ב-100 ימים, מן החוזה הראשון ב-13 באוג׳ 2026.',
  );
  expect(tenders).toContain('הסכומים כוללים מע"מ.');
  expect(under(opened, 'המועדים הבאים')).toMatch(/בעוד 50 ימים.*ייגמר ההיקף.*תחזית, לא מועד מחייב/);
});

test('a tender that is exceeded names the contract that crossed it and by how much, with its cell', async () => {
  const opened = await open({
    מכרזים: [...TENDERS, ['7/2026', '', 'כן', 300_000, '']],
    חוזים: [
      ...CONTRACTS,
      ['3', 'קלנסווה', '1.10.2026', 50_000, '7/2026'],
      ['1', 'טירה', '13.8.2026', 200_000, '7/2026'],
      ['2', 'טייבה', '1.9.2026', 100_000.01, '7/2026'],
    ],
  });
  await opened.shows('המכרזים');
  const tenders = under(opened, 'המכרזים');
  expect(tenders).toContain('חריגה50,000.01 ₪');
  expect(tenders).toContain('נוצלו 116.7% מההיקף המרבי');
  expect(tenders).toContain('החוזה «2» של טייבה מ-1 בספט׳ 2026 חצה את ההיקף המרבי ב-0.01 ₪. חוזים A5');
  expect(tenders).not.toContain('תחזית');
  const link = [...opened.document.querySelectorAll('button')].find((each) =>
    each.textContent.replaceAll(/[\u2066-\u2069]/g, '').endsWith('חוזים A5'),
  );
  link?.click();
  await opened.until(() => opened.store.get().selection?.sheet === 'חוזים');
});

test('no tenders: one sentence, and no bar', async () => {
  const opened = await open({ 'מועצת האשכול': seats('1.7.2024') });
  await opened.shows('אין בחוברת מכרזים.');
  expect(under(opened, 'המכרזים')).toBe('המכרזיםאין בחוברת מכרזים.');
});

test('reports whose periods end on one day are one deadline, and no day is said to be set for them', async () => {
  const opened = await open({
    מכרזים: TENDERS,
    'דוחות כספיים': [
      ['דוחות כספיים'],
      ['סוג הדוח', 'שנת הדיווח', 'רבעון או מחצית', 'נערך', 'תאריך העריכה'],
      ['רבעוני', 2026, 1, 'מסמך 4', '3.5.2026'],
      ['רבעוני', 2026, 2, 'אין', ''],
      ['רבעוני', 2026, 4, '', ''],
      ['חצי שנתי', 2026, 2, '', ''],
      ['שנתי', 2026, '', '', ''],
    ],
  });
  await opened.shows('המועדים הבאים');
  expect(under(opened, 'המועדים הבאים')).toContain(
    '30 בספט׳ 2026 – באיחור של 52 ימיםהדוח הרבעוני לרבעון 2 של 2026: התקופה הסתיימה ב-30 ביוני 2026, והדוח לא נערך. גם התקופה שאחריה כבר הסתיימה.',
  );
  expect(under(opened, 'המועדים הבאים')).toContain(
    'סוף תקופת הדיווח. אחריה יש לערוך: הדוח הרבעוני לרבעון 4 של 2026, הדוח החצי-שנתי למחצית 2 של 2026 והדוח השנתי לשנת 2026. בנוהל לא נקבע מועד.',
  );
});

test('a far deadline waits behind a button', async () => {
  const opened = await open({
    'מועצת האשכול': seats('1.7.2024'),
    מכרזים: [
      ...TENDERS,
      ...[1, 2, 3, 4, 5, 6].map((number) => [`${number}/2026`, '', 'כן', 300_000, `${number}.12.2026`]),
    ],
  });
  await opened.shows('הצגת שני מועדים נוספים');
  expect(under(opened, 'המועדים הבאים')).not.toContain('6/2026');
  await opened.press('הצגת שני מועדים נוספים');
  await opened.shows('הצגת הקרובים בלבד');
  expect(under(opened, 'המועדים הבאים')).toMatch(/6\/2026.*סוף כהונת המועצה/);
});

test.each<[Language, string, string, RegExp]>([
  ['ar', 'المجلس والعضوية', 'المواعيد القادمة', /بعد 588 يومًا.*نهاية ولاية المجلس، بحسب أيام تعيين أعضائه\./],
  ['fa', 'شورا و عضویت', 'موعدهای پیش رو', /۵۸۸ روز دیگر.*پایان دورهٔ شورا، بنا بر روز انتصاب اعضا\./],
  [
    'en',
    'Council & membership',
    'Next deadlines',
    /in 588 days.*End of the council’s term, by its members’ days/,
  ],
])('in %s', async (language, area, heading, expected) => {
  const opened = await open({ 'מועצת האשכול': seats('1.7.2024') }, language, area);
  await opened.shows(heading);
  expect(under(opened, heading)).toMatch(expected);
});
