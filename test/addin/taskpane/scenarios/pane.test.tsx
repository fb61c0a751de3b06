import { bookOf } from '../../support/books.js';
import { valueOf } from '../../support/excel.js';
import { openPane, type OpenPane } from '../support/pane.js';
import { HEADINGS } from '../support/sheets.js';

/** Real figures of 2020. */
const members = () =>
  bookOf({
    חברות: [
      HEADINGS,
      ['טייבה', 44585, 3, 6, 55126.5],
      ['טירה', 26182, 7, 6, 70909.5],
      ['כפר ברא', 3754, 4, 7, 15631],
    ],
  });

// The first test loads React and Fluent UI.
jest.setTimeout(20_000);

let pane: OpenPane | undefined;
const open = async (...given: Parameters<typeof openPane>): Promise<OpenPane> => {
  pane = await openPane(...given);
  return pane;
};
const simulate = async (): Promise<OpenPane> => {
  const opened = await open(members());
  await opened.press('סימולציית מכסות');
  await opened.shows('תעריף לתושב');
  return opened;
};
afterEach(async () => {
  await pane?.close();
  pane = undefined;
});

test('any cluster is simulated in an empty workbook, and what is not known is named', async () => {
  const { press, pick, shows, text } = await open(bookOf({ גיליון1: [['שלום']] }));
  await press('סימולציה לאשכול ללא גיליון');
  await shows('בחירת אשכול…');
  await pick('המכסות של', 'אשכול השרון');
  // The sum of the fifteen quotas by the bureau's figures for 2024.
  await shows('1,730,238.10\u00a0₪');
  await pick('המכסות של', 'אשכול גליל מערבי');
  await shows('לרשות אחת חסר נתון, ולכן סך המכסות אינו ידוע: תפן');
  expect(text()).not.toMatch(/NaN|undefined|Infinity/);
});

test('what if Tira leaves, people grow and a limit holds: each is taken back alone', async () => {
  const { press, pick, type, shows, text, until } = await simulate();
  await press('רשויות חברות');
  await shows('עזיבת רשות');
  await pick('עזיבת רשות', 'טירה');
  await shows('70,757.50');
  await press('גידול אוכלוסייה');
  await type('גידול שנתי', '10');
  await type('שנים', '1');
  // 15000 + 49043.5→49044·0.9 = 59139.6; 10000 + 4129.4→4129·1.5 = 16193.5.
  await shows('75,333.10');
  await press('מגבלות הצו');
  await type('מגבלה לרשות', '50,000');
  await shows('מכסת טייבה');
  await press('ביטול: עזבה: טירה');
  await press('ביטול: מגבלות הצו');
  // With Tira, still grown: 12000 + 28800.2→28800·2.25 = 76800.
  await shows('152,133.10');
  expect(text()).not.toContain('חריגה ממגבלות');
  await press('ביטול: גידול');
  await until(() => !text().includes('ביטול: גידול'));
  await shows('ללא הפרש מול');
});

test('from a total to the tariff, and why there is none', async () => {
  const { press, type, shows } = await simulate();
  await press('חישוב לאחור');
  await shows('סך יעד');
  await type('סך יעד', '100');
  await shows('אין פתרון');
  // A: 37,000; the rest is (44585·0.225 + 26182·0.5625 + 3754·0.375)·B.
  await type('סך יעד', '167,833.76');
  await shows('בדיוק היעד, עד האגורה.');
  await press('החלה על התרחיש');
  await shows('סך המכסות לשנה167,833.76');
  await shows('הסדר אחר – טעון אישור השר');
});

test('arrangements begin with what the present quotas come to', async () => {
  const { pick, shows, type } = await simulate();
  await pick('הסדר', 'חלוקה שווה');
  // 141,667 / 3, each rounded: the total is an agora less.
  await shows('47,222.33');
  await pick('הסדר', 'טבלת חלקים יחסיים');
  await shows('כפר ברא · 3,754 תושבים');
  await pick('הסדר', 'שילוב הסדרים');
  await shows('רכיב 2');
  await type('משקל הרכיב', '60');
  await shows('110');
  await pick('הסדר', 'המודל המומלץ');
  await shows('מודל המכסות המומלץ, לפי הנוהל');
});

test('a phase-in becomes a scenario for every year', async () => {
  const { press, pick, shows, document } = await simulate();
  await pick('הסדר', 'מעבר הדרגתי');
  await shows('השנה המוצגת');
  await press('תרחיש לכל שנה');
  await shows('שנה 4');
  const [, list] = [...document.querySelectorAll('select')];
  expect([...(list?.options ?? [])].filter(({ text }) => /שנה \d$/.test(text))).toHaveLength(4);
});

test('a scenario is named, saved without touching a cell, deleted, and brought back', async () => {
  const { press, type, shows, excel, text } = await simulate();
  const before = valueOf(await excel.snapshot());
  await type('תעריף לתושב', '5');
  await press('שינוי שם');
  await type('שם התרחיש', 'חמישה שקלים');
  await press('שמירה');
  await shows('«חמישה שקלים» נשמר בחוברת');
  expect(valueOf(await excel.readSettings('eshkol.scenario.')).size).toBe(1);
  expect(valueOf(await excel.snapshot())).toEqual(before);
  await type('תעריף לתושב', '6');
  await shows('יש שינויים שלא נשמרו');
  await press('מחיקה');
  await shows('«חמישה שקלים» נמחק.');
  expect(valueOf(await excel.readSettings('eshkol.scenario.')).size).toBe(0);
  await press('ביטול המחיקה');
  await shows('יש שינויים שלא נשמרו');
  expect(text()).toContain('חמישה שקלים');
});

test('scenarios that the workbook holds are there when it is opened', async () => {
  const first = await simulate();
  await first.type('תעריף לתושב', '5');
  await first.press('שינוי שם');
  await first.type('שם התרחיש', 'מהחוברת');
  await first.press('שמירה');
  await first.shows('נשמר בחוברת');
  const settings = valueOf(await first.excel.readSettings('eshkol.scenario.'));
  await first.close();

  const again = await open(members());
  for (const [key, value] of settings) valueOf(await again.excel.writeSetting(key, value));
  await again.press('סימולציית מכסות');
  await again.shows('מהחוברת');
  await again.shows('167,833.76');
});

test('the native form is announced like any sheet', async () => {
  const { press, shows } = await simulate();
  await shows('כתיבה בנוסחאות רגילות');
  await press('כתיבה בנוסחאות רגילות');
  await shows('גיליון חדש: תרחיש מכסות');
});

test('formulas of ours become plain ones in the whole workbook, announced and taken back', async () => {
  const { press, shows, excel } = await open(
    bookOf({
      חברות: [
        HEADINGS,
        ['טייבה', 44585, 3, 6, { value: 55126.5, formula: '=CLUSTERQUOTA(B2,C2,D2)' }],
        ['טירה', 26182, 7, 6, { value: 70909.5, formula: '=CLUSTERQUOTA(B3,C3,D3)' }],
      ],
    }),
  );
  const formulas = async () =>
    valueOf(await excel.snapshot())
      .sheets.flatMap(({ rows }) => rows.flat())
      .flatMap((cell) => cell?.formula ?? []);
  const before = await formulas();
  await press('סימולציית מכסות');
  await shows('חוברת למי שאין לו התוסף');
  await press('חוברת למי שאין לו התוסף');
  await shows('שתי נוסחאות יוחלפו בנוסחאות רגילות');
  await press('מה ייכתב');
  await shows('ייכתב לחוברת:');
  await press('כתיבה');
  await shows('ביטול הכתיבה');
  const native = await formulas();
  expect(native.length).toBeGreaterThanOrEqual(2);
  expect(native.filter((formula) => formula.includes('CLUSTER'))).toEqual([]);
  await press('ביטול הכתיבה');
  await shows('הכתיבה בוטלה');
  expect(await formulas()).toEqual(before);
});
