import { readWorkbook, type OpenedWorkbook } from '../../lib/xlsx/index.js';
import { everythingWorkbook } from '../fixtures/everything/everything.js';
import { faultsOf, paneIn } from './support/axe.js';
import { bytesOf } from './support/downloads.js';
import { startWorkbench, stopWorkbench, withWorkbench, type WorkbenchPage } from './support/workbench.js';

jest.setTimeout(180_000);

beforeAll(startWorkbench);
afterAll(stopWorkbench);

const NAME = 'הכול.xlsx';
const LEAVING = 'מה יוצא עם הקובץ';

const opened = async (bytes: Uint8Array): Promise<OpenedWorkbook> => {
  const read = await readWorkbook(bytes, { comments: true });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

const hidden = ({ sheets }: OpenedWorkbook) =>
  sheets.filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name);
const conversations = ({ sheets }: OpenedWorkbook): number =>
  sheets.reduce((sum, { comments = [] }) => sum + comments.length, 0);

/** The part open, with the workbook in it that hides the most. */
async function openLeaving(workbench: WorkbenchPage): Promise<void> {
  const { pane, page } = workbench;
  await workbench.open(NAME, everythingWorkbook());
  await page.getByTestId('file-name').getByText(NAME).waitFor();
  await pane.getByRole('button', { name: 'שיתוף', exact: true }).click();
  await pane.getByRole('button', { name: LEAVING, exact: true }).click();
}

/** Looks into the open workbook; once more where its formulas had not all been calculated. */
async function look({ pane, page, status }: WorkbenchPage): Promise<void> {
  await status.getByText('מוכן').waitFor();
  for (let times = 0; times < 10; times++) {
    await pane.getByRole('button', { name: 'בדיקת החוברת הפתוחה' }).click();
    await pane.getByText('נבדק: ').waitFor();
    await page.waitForTimeout(1000);
    if (!(await pane.getByText('החוברת השתנתה אחרי שנבדקה').isVisible())) return;
  }
}

const downloaded = async ({ page, pane }: WorkbenchPage, name: string): Promise<Uint8Array> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('link', { name }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(name);
  return bytesOf(download);
};

test('the open workbook is looked into with what is not saved, and a copy without hidden sheets and comments is downloaded and opened', () =>
  withWorkbench(async (workbench) => {
    const { pane, page, context } = workbench;
    await openLeaving(workbench);
    await workbench.page.getByRole('tab', { name: 'מערכים' }).click();
    await workbench.type('H40', 'עוד לא נשמר');
    const before = await opened(await workbench.save());
    expect([hidden(before), conversations(before)]).toEqual([['Hidden'], 1]);

    await look(workbench);
    await pane.getByText('לבדוק מול הלמ"ס').waitFor();
    await pane.getByRole('checkbox', { name: 'גיליונות מוסתרים' }).click();
    await pane.getByRole('checkbox', { name: 'הערות ושיחות' }).click();
    await pane.getByText(/הגיליון .*Hidden.* הושמט/).waitFor();
    await pane.getByRole('button', { name: 'הכנת עותק' }).click();
    await pane.getByText('העותק מוכן, ונקרא שוב כפי שהוא.').waitFor();

    const copy = await opened(await downloaded(workbench, 'עותק לשליחה.xlsx'));
    expect([hidden(copy), conversations(copy)]).toEqual([[], 0]);
    expect(JSON.stringify(copy.sheets[1]?.rows)).toContain('עוד לא נשמר');

    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      pane.getByRole('button', { name: /^פתיחה ב-Excel: / }).click(),
    ]);
    await tab.getByRole('tab', { name: 'חברות', exact: true }).waitFor();
    expect(await tab.getByRole('tab').count()).toBe(2);
    await tab.close();

    // Neither the workbook nor anything in it was touched.
    const after = await opened(await workbench.save());
    expect(JSON.stringify(after.sheets)).toBe(JSON.stringify(before.sheets));
    // The cell that a comment belongs to is gone to.
    await pane.getByRole('button', { name: 'B2', exact: true }).click();
    await page.locator('revo-grid[data-focused="B2"]').waitFor();
  }));

test('a saved file is looked into without being opened, and its copy is called after it', () =>
  withWorkbench(async (workbench) => {
    const { pane } = workbench;
    await pane.getByRole('button', { name: 'שיתוף', exact: true }).click();
    await pane.getByRole('button', { name: LEAVING, exact: true }).click();
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await pane
      .getByLabel('או קובץ שמור (xlsx)')
      .and(pane.locator('input'))
      .setInputFiles({ name: 'תקציב האשכול.xlsx', mimeType, buffer: Buffer.from(everythingWorkbook()) });
    await pane.getByText('לבדוק מול הלמ"ס').waitFor();
    await pane.getByRole('checkbox', { name: 'מאפייני הקובץ' }).click();
    await pane.getByRole('button', { name: 'הכנת עותק' }).click();
    const copy = await opened(await downloaded(workbench, 'תקציב האשכול – עותק לשליחה.xlsx'));
    expect(copy.properties?.title).toBeUndefined();
    expect(conversations(copy)).toBe(1);
  }));

test('axe finds no fault in the part with a copy made, in Hebrew and in Arabic', () =>
  withWorkbench(async (workbench) => {
    const { pane, page } = workbench;
    await openLeaving(workbench);
    await look(workbench);
    await pane.getByRole('checkbox', { name: 'הערות ושיחות' }).click();
    await pane.getByRole('button', { name: 'הכנת עותק' }).click();
    await pane.getByRole('link', { name: 'עותק לשליחה.xlsx' }).waitFor();
    expect(await faultsOf(await paneIn(page, 'light'))).toEqual([]);
    await workbench.speak('ar');
    await pane.getByRole('button', { name: 'المشاركة', exact: true }).click();
    await pane.getByRole('button', { name: 'ما يخرج مع الملف', exact: true }).click();
    await pane.getByRole('button', { name: 'فحص المصنّف المفتوح' }).click();
    await pane.getByText('فُحص: ').waitFor();
    expect(await faultsOf(await paneIn(page, 'light'))).toEqual([]);
  }));
