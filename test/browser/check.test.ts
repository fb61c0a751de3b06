import type { FrameLocator } from 'playwright-core';
import { ledgerBook } from '../bench/ledger-book.js';
import { SAMPLE_SHEETS } from './support/sample.js';
import { startWorkbench, stopWorkbench, withWorkbench } from './support/workbench.js';

jest.setTimeout(120_000);

beforeAll(startWorkbench);
afterAll(stopWorkbench);

const check = (pane: FrameLocator) => pane.getByRole('button', { name: /^בדיקת תקציב/ }).click();

/** The faults of the sample, one of each family: what stands in the sentence, and the clause. */
const FAULTS = [
  [/אכיפה סביבתית/, '5.א.2'],
  [/הקמת תחנת מעבר/, '5.א.4'],
  [/חריגה של .?40,000/, '5.ב.2'],
  [/101 שבילי אופניים אזוריים/, '5.ב.3'],
  [/102 מוקד אזורי/, /תקנה .?18/],
] as const;

test('a treasurer checks the cluster’s workbook, goes to a fault, mends it, and sees it gone', () =>
  withWorkbench(async (workbench) => {
    const { page, pane } = workbench;
    await check(pane);
    await pane.getByRole('heading', { name: '9 הפרות' }).first().waitFor();
    for (const [sentence, clause] of FAULTS) {
      const finding = pane.getByRole('listitem').filter({ hasText: sentence }).first();
      await finding.getByText(clause).first().waitFor();
    }

    await pane
      .getByRole('button', { name: /תקציבים בלתי רגילים.*P6/ })
      .first()
      .click();
    await page.getByRole('tab', { name: 'תקציבים בלתי רגילים', selected: true }).waitFor();
    await page.locator('revo-grid[data-focused="P6"]').waitFor();
    await workbench.type('P6', '0');
    await pane.getByRole('heading', { name: '8 הפרות' }).first().waitFor();
    expect(await pane.getByText(/101 שבילי אופניים אזוריים.*קוזזו/).count()).toBe(0);
  }));

test('findings are marked in the sheet and written to a sheet of their own, and both can be taken back', () =>
  withWorkbench(async (workbench) => {
    const { page, pane } = workbench;
    await check(pane);
    await pane.getByRole('heading', { name: '9 הפרות' }).first().waitFor();
    const before = await workbench.save();

    await pane.getByRole('button', { name: 'סימון בגיליון' }).click();
    await pane.getByRole('button', { name: 'כתיבה', exact: true }).click();
    await page.getByRole('tab', { name: 'הלוואות' }).click();
    await page.locator('[data-cell="A6"][style*="244, 169, 160"]').waitFor();
    await pane.getByRole('button', { name: 'הסרת הסימון' }).click();
    await pane.getByRole('button', { name: 'כתיבה', exact: true }).click();
    await page.waitForFunction(
      () => !document.querySelector('[data-cell="A6"]')?.getAttribute('style')?.includes('244'),
    );

    await pane.getByRole('button', { name: 'גיליון ממצאים' }).click();
    await pane.getByRole('button', { name: 'כתיבה', exact: true }).click();
    await pane.getByRole('button', { name: 'ביטול הכתיבה' }).waitFor();
    await page.waitForFunction(
      (count) => document.querySelectorAll('[role="tab"]').length > count,
      SAMPLE_SHEETS.length,
    );
    await pane.getByRole('button', { name: 'ביטול הכתיבה' }).click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('[role="tab"]').length === count,
      SAMPLE_SHEETS.length,
    );
    expect((await workbench.save()).length).toBeGreaterThan(before.length / 2);
  }));

test('a budget of 20,000 lines is checked whole in the pane', () =>
  withWorkbench(async (workbench) => {
    const { pane } = workbench;
    await workbench.open('large.xlsx', await ledgerBook(20_000));
    await workbench
      .cell('A3')
      .getByText(/^1\d{9}$/)
      .waitFor();
    // The overview has read it to its end: of the sample's members nothing is left there.
    await pane.getByRole('button', { name: /^סימולציית מכסות/ }).waitFor({ state: 'detached' });
    await check(pane);
    await pane.getByText(/נקרא גיליון אחד/).click();
    await pane
      .getByText(/20,?000 שורות/)
      .first()
      .waitFor();
    await pane
      .getByRole('heading', { name: /אין הפרות|לא נמצאו הפרות/ })
      .first()
      .waitFor();
  }));
