import { startWorkbench, stopWorkbench, withWorkbench, type WorkbenchPage } from './support/workbench.js';

jest.setTimeout(60_000);

beforeAll(startWorkbench);
afterAll(stopWorkbench);

/** Long enough for everything that the grid still has in hand. */
const SETTLED = 800;

const focused = ({ page }: WorkbenchPage): Promise<string | null> =>
  page.locator('revo-grid').getAttribute('data-focused');

/** Keys that all arrive before the page draws again, as they do from a quick hand on a busy machine. */
const pressAtOnce = ({ page }: WorkbenchPage, ...keys: readonly string[]): Promise<void> =>
  page.evaluate((pressed) => {
    for (const key of pressed) {
      const code = key.length > 1 ? key : `Digit${key}`;
      const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }
  }, keys);

test('an entry that ends before its editor was ever seen is written once, and the keyboard moves on by one cell', () =>
  withWorkbench(async (workbench) => {
    const { page } = workbench;
    await workbench.goTo('G20');
    await pressAtOnce(workbench, '7', 'Enter');
    await workbench.cell('G20').getByText('7', { exact: true }).waitFor();
    await page.waitForTimeout(SETTLED);
    expect(await focused(workbench)).toBe('G21');
    expect(await page.locator('revogr-edit').count()).toBe(0);

    // And at once somewhere else: nothing of the first entry reaches into the second.
    await pressAtOnce(workbench, '8', 'Enter');
    await workbench.cell('G21').getByText('8', { exact: true }).waitFor();
    await workbench.type('H20', '12345');
    await workbench.cell('H20').getByText('12345', { exact: true }).waitFor();
    await page.waitForTimeout(SETTLED);
    expect(await focused(workbench)).toBe('H21');
    expect(await workbench.text('G21')).toBe('8');
  }));

test('a cell that is drawn late leaves the keyboard where the person has gone meanwhile', () =>
  withWorkbench(async (workbench) => {
    const { page } = workbench;
    await workbench.goTo('G20');
    const left = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const box = document.getElementById('name-box') as HTMLInputElement;
          const type = (address: string): void => {
            box.focus();
            box.value = address;
            box.dispatchEvent(new InputEvent('input', { bubbles: true }));
          };
          document.querySelector('revo-grid')?.addEventListener(
            'afterfocus',
            () => {
              setTimeout(() => {
                resolve([document.activeElement?.id, box.value]);
              }, 100);
            },
            { once: true },
          );
          type('H20');
          box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
          type('H22');
        }),
    );
    expect(left).toEqual(['name-box', 'H22']);
    expect(await focused(workbench)).toBe('H20');
    await page.keyboard.press('Enter');
    await page.locator('revo-grid[data-focused="H22"]').waitFor();
    // Once the keyboard is back in the sheet, it is in the cell, and what is typed goes there.
    await page.locator('[data-cell="H22"]:focus').waitFor();
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await workbench.cell('H22').getByText('5', { exact: true }).waitFor();
  }));

test('an entry begun while a sheet is still coming to the front stays open', () =>
  withWorkbench(async (workbench) => {
    const { page } = workbench;
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const begin = (): void => {
            const box = document.getElementById('name-box') as HTMLInputElement;
            box.value = 'C30';
            box.dispatchEvent(
              new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
            );
            setTimeout(() => {
              const key = { key: '7', code: 'Digit7', bubbles: true, cancelable: true };
              document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key));
              resolve();
            });
          };
          document.addEventListener('aftergridinit', begin, { once: true, capture: true });
          document.querySelectorAll<HTMLElement>('[role="tab"]')[1]?.click();
        }),
    );
    await page.waitForTimeout(SETTLED);
    await page.keyboard.type('89');
    await page.keyboard.press('Enter');
    await workbench.cell('C30').getByText('789', { exact: true }).waitFor();
  }));

test('an address given as soon as another sheet was opened leaves the keyboard in that sheet', () =>
  withWorkbench(async (workbench) => {
    const { page } = workbench;
    await page.evaluate(() => {
      const tabs = [...document.querySelectorAll<HTMLElement>('[role=tab]')];
      tabs.find((tab) => tab.getAttribute('aria-selected') !== 'true')?.click();
      const box = document.getElementById('name-box') as HTMLInputElement;
      box.focus();
      box.value = 'G20';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    await page.locator('revo-grid[data-focused="G20"]').waitFor();
    await page.waitForTimeout(SETTLED);
    await page.keyboard.type('57');
    await page.keyboard.press('Enter');
    await workbench.cell('G20').getByText('57.00', { exact: true }).waitFor();
  }));
