import { startWorkbench, stopWorkbench, withWorkbench } from './support/workbench.js';

jest.setTimeout(60_000);

beforeAll(startWorkbench);
afterAll(stopWorkbench);

/**
 * Office's runtime tells Excel that functions are ready as soon as the document is parsed; the page's scripts must have run by then,
 * however slowly they come. They once were deferred, and a slow line gave every cell #VALUE! without a reason.
 */
test('cells wait for functions that come late', () =>
  withWorkbench(async (workbench) => {
    const { page, pane } = workbench;
    await pane.getByText('1,730,238.10').first().waitFor();
    await page.route('**/addin/functions.js*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await workbench.speak('ar');
    await pane.locator('html[lang="ar"]').waitFor();
    await workbench.cell('E2').getByText('19,892.80', { exact: false }).waitFor();
    await workbench.cell('E16').getByText('54,313.00', { exact: false }).waitFor();
    expect(await workbench.text('E17')).toContain('1,730,238.10');
  }));

/** A result once took away the address being typed into the name box, and Enter stayed where it was. */
test('results that come meanwhile leave the address alone that is being typed', () =>
  withWorkbench(async (workbench) => {
    const { page, pane } = workbench;
    await pane.getByText('1,730,238.10').first().waitFor();
    await page.route('**/addin/functions.js*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await workbench.type('B2', '1000');
    await workbench.speak('ar');
    const box = page.getByTestId('name-box');
    await box.fill('K5');
    await pane.locator('html[lang="ar"]').waitFor();
    await workbench.cell('E2').getByText('10,900.00', { exact: false }).waitFor();
    expect(await box.inputValue()).toBe('K5');
    await box.press('Enter');
    await page.locator('revo-grid[data-focused="K5"]').waitFor();
  }));
