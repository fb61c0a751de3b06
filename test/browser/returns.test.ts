import type { Download, Locator } from 'playwright-core';
import { unzipSync } from 'fflate';
import { surveyRecord } from '../../lib/index.js';
import { readWorkbook, type OpenedWorkbook } from '../../lib/xlsx/index.js';
import { faultsOf, paneIn } from './support/axe.js';
import { bytesOf } from './support/downloads.js';
import { startWorkbench, stopWorkbench, withWorkbench, type WorkbenchPage } from './support/workbench.js';

jest.setTimeout(180_000);

beforeAll(startWorkbench);
afterAll(stopWorkbench);

const opened = async (bytes: Uint8Array): Promise<OpenedWorkbook> => {
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

/** Opens the part, with everybody left out but these. */
async function openReturns({ pane }: WorkbenchPage, names: readonly string[]): Promise<void> {
  await pane.getByRole('button', { name: 'שיתוף', exact: true }).click();
  await pane.getByRole('button', { name: 'הכנת חוברות לרשויות', exact: true }).click();
  await pane.getByRole('checkbox', { name: 'כל 15 החברות' }).click();
  for (const name of names) await pane.getByRole('checkbox', { name, exact: true }).click();
}

const downloaded = async ({ page }: WorkbenchPage, link: Locator): Promise<Download> => {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return download;
};

test('books for two authorities are downloaded one by one and together, and open in Excel as what they are', () =>
  withWorkbench(async (workbench) => {
    const { pane, context } = workbench;
    const before = await opened(await workbench.save());
    await openReturns(workbench, ['טייבה', 'כפר סבא']);
    await pane.getByRole('combobox', { name: /שפת החוברת של .*טייבה/ }).selectOption({ label: 'العربية' });
    await pane.getByRole('button', { name: 'הכנת שתי חוברות' }).click();
    await pane.getByText('שתי חוברות מוכנות').waitFor();

    const one = await downloaded(workbench, pane.getByRole('link', { name: 'טייבה 1.xlsx' }));
    expect(one.suggestedFilename()).toBe('טייבה 1.xlsx');
    const bytes = await bytesOf(one);
    const taibe = await opened(bytes);
    expect(taibe.sheets[0]?.name).toBe('تعليمات');
    const [ticket] = surveyRecord(taibe.sheets).entries;
    expect(ticket?.payload).toMatchObject({ authority: { name: 'טייבה' }, edition: 1 });

    const all = await downloaded(workbench, pane.getByRole('link', { name: 'שני הקבצים בקובץ zip אחד' }));
    expect(all.suggestedFilename()).toBe('הכנת חוברות לרשויות 1.zip');
    const archive = unzipSync(await bytesOf(all));
    expect(Object.keys(archive).sort()).toEqual(['טייבה 1.xlsx', 'כפר סבא 1.xlsx']);
    expect(Buffer.from(archive['טייבה 1.xlsx'] ?? [])).toEqual(Buffer.from(bytes));

    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      pane.getByRole('button', { name: /^פתיחה ב-Excel: .*כפר סבא/ }).click(),
    ]);
    const faults: string[] = [];
    tab.on('pageerror', (error) => faults.push(String(error)));
    await tab.getByRole('tab', { name: 'הוראות', exact: true }).waitFor();
    await tab.getByTestId('file-name').getByText('חוברת חדשה.xlsx').waitFor();
    await tab.locator('[data-cell="A1"]').getByText('כפר סבא').waitFor();
    await pane.getByText(/נפתח כחוברת חדשה/).waitFor();
    expect(faults).toEqual([]);
    await tab.close();

    // The open workbook is what it was.
    expect(JSON.stringify((await opened(await workbench.save())).sheets)).toBe(JSON.stringify(before.sheets));
  }));

test('axe finds no fault in the part with books made, in Hebrew and in Arabic', () =>
  withWorkbench(async (workbench) => {
    const { pane, page } = workbench;
    const frame = await paneIn(page, 'light');
    await openReturns(workbench, ['טירה']);
    await pane.getByRole('button', { name: 'הכנת חוברת אחת' }).click();
    await pane.getByRole('link', { name: 'טירה 1.xlsx' }).waitFor();
    expect(await faultsOf(frame)).toEqual([]);
    await workbench.speak('ar');
    await pane.getByRole('button', { name: 'المشاركة', exact: true }).click();
    await pane.getByRole('button', { name: 'إعداد مصنّفات للسلطات', exact: true }).click();
    await pane.getByText('لمن وبأي لغة').waitFor();
    expect(await faultsOf(await paneIn(page, 'light'))).toEqual([]);
  }));
