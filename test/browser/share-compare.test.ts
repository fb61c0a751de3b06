import { readWorkbook } from '../../lib/xlsx/index.js';
import { ledger, workbook } from '../lib/node/books.js';
import { faultsOf, paneIn, paneNow } from './support/axe.js';
import { startWorkbench, stopWorkbench, withWorkbench, type WorkbenchPage } from './support/workbench.js';

jest.setTimeout(180_000);

beforeAll(startWorkbench);
afterAll(stopWorkbench);

const WORDS = {
  he: {
    share: 'שיתוף',
    compare: 'השוואת שתי חוברות',
    go: 'השוואה',
    found: '2 הבדלים',
    two: 'שני הבדלים',
    sides: /מוקדמת: .*ישן\.xlsx/,
    changed: /קבלניות חינוך.*600,000.*הוחלף ב-.*700,000/,
    report: 'דוח הבדלים בגיליונות נוספים',
    freeze: 'הקפאת נוסחאות לשליחה',
    show: 'הצגת מה שייכתב',
    write: 'כתיבה',
    group: /ערך אחר נכתב בתא.* \(2\)/,
    alike: 'להחזיר את הנוסחה',
    decided: 'הוחלט על 2 מתוך 2',
  },
  ar: {
    share: 'المشاركة',
    compare: 'مقارنة مصنّفين',
    go: 'مقارنة',
    found: 'فروق: 2',
    two: 'فروق: 2',
    sides: /الأسبق: .*ישן\.xlsx/,
    changed: /קבלניות חינוך.*600,000.*700,000/,
    report: 'تقرير الفروق في أوراق إضافية',
    freeze: 'تجميد الصيغ للإرسال',
    show: 'عرض ما سيُكتب',
    write: 'كتابة',
    group: /كُتبت في الخلية قيمة أخرى.* \(2\)/,
    alike: 'إعادة الصيغة',
    decided: 'قُرّر في 2 من 2',
  },
} as const;

const NOTES = [['רשימה'], ['משה', 'א'], ['רות', 'ב']] as const;
const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const part = ({ pane }: WorkbenchPage, title: string) =>
  pane
    .locator('section')
    .filter({ has: pane.getByRole('heading', { name: title, exact: true, level: 3 }) })
    .last();

test.each(['he', 'ar'] as const)(
  'in %s the open workbook is compared with a file, every difference leads to its cell, and the report is written',
  (language) =>
    withWorkbench(async (workbench) => {
      const { pane, page } = workbench;
      const words = WORDS[language];
      const own = await workbook({
        תקציב: ledger({ change: { 3: -700 } }),
        הערות: [NOTES[0], ['משה', 'ג'], NOTES[2]],
      });
      await workbench.open('שלי.xlsx', own);
      await page.getByRole('tab', { name: 'הערות', exact: true }).waitFor();
      await workbench.speak(language);
      const frame = await paneIn(page, 'light');
      await pane.getByRole('button', { name: words.share, exact: true }).click();
      await pane.getByRole('button', { name: words.compare, exact: true }).click();
      const compare = part(workbench, words.compare);
      const buffer = Buffer.from(await workbook({ תקציב: ledger(), הערות: NOTES }));
      await compare.locator('input[type=file]').setInputFiles({ name: 'ישן.xlsx', mimeType, buffer });
      await compare.getByRole('button', { name: words.go, exact: true }).click();
      await compare.getByText(words.sides).waitFor();
      await compare.getByText(words.found).or(compare.getByText(words.two)).first().waitFor();
      await compare.getByText(words.changed).waitFor();
      expect(await faultsOf(frame)).toEqual([]);

      await compare.getByRole('button', { name: /הערות.*B2/ }).click();
      await page.locator('revo-grid[data-focused="B2"]').waitFor();
      await compare.getByRole('button', { name: words.report, exact: true }).click();
      await pane.getByRole('button', { name: words.write, exact: true }).click();
      await page.getByRole('tab').nth(5).waitFor();
      const saved = await readWorkbook(await workbench.save());
      expect(saved.ok && saved.value.sheets.length).toBe(6);
    }),
);

test.each(['he', 'ar'] as const)(
  'in %s values typed over frozen results are decided as a group, without a fault of accessibility',
  (language) =>
    withWorkbench(async (workbench) => {
      const { pane, page } = workbench;
      const words = WORDS[language];
      // Another theme or language is another frame: what the one before was still calculating would stay unanswered.
      await paneIn(page, 'light');
      await workbench.cell('E2').filter({ hasText: /\d/ }).waitFor();
      await workbench.speak(language);
      await pane.getByRole('button', { name: words.share, exact: true }).click();
      await part(workbench, words.freeze).getByRole('button', { name: words.show }).click();
      await pane.getByRole('button', { name: words.write, exact: true }).click();
      await page.getByRole('tab').nth(16).waitFor();
      await page.getByRole('tab', { name: 'חברות', exact: true }).click();
      await workbench.type('E2', '1');
      await workbench.type('E3', '2');
      const group = pane.getByRole('group', { name: words.group });
      await group.waitFor();
      await group.getByRole('radio', { name: words.alike }).first().click();
      await group.getByText(words.decided).waitFor();
      expect(await faultsOf(await paneNow(page))).toEqual([]);
      await group.waitFor();
    }),
);
