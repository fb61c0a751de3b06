import type { Frame } from 'playwright-core';
import { faultsOf, paneIn } from './support/axe.js';
import { startWorkbench, stopWorkbench, withWorkbench } from './support/workbench.js';

jest.setTimeout(60_000);

beforeAll(startWorkbench);
afterAll(stopWorkbench);

/** From 0 (black) to 255, of the ground on which the pane's words stand. */
const lightness = (pane: Frame): Promise<number> =>
  pane.evaluate(() => {
    const provider = document.querySelector('.fui-FluentProvider');
    const [red = 0, green = 0, blue = 0] =
      (provider && getComputedStyle(provider).backgroundColor.match(/\d+/g)?.map(Number)) ?? [];
    return (red + green + blue) / 3;
  });

describe.each(['light', 'dark'])('with the %s theme', (theme) => {
  test('axe finds no fault in the page nor in the pane', () =>
    withWorkbench(async ({ page }) => {
      const pane = await paneIn(page, theme);
      expect((await lightness(pane)) < 128).toBe(theme === 'dark');
      expect(await faultsOf(page)).toEqual([]);
      expect(await faultsOf(pane)).toEqual([]);
    }));

  test('axe finds no fault in comparison, pictures, matrix and questions', () =>
    withWorkbench(async ({ page }) => {
      const pane = await paneIn(page, theme);
      const press = (name: string) => pane.getByRole('button', { name, exact: true }).click();
      await pane.getByRole('button', { name: /סימולציית מכסות/ }).click();
      await press('שכפול');
      await pane.getByRole('textbox', { name: 'תעריף לתושב' }).first().fill('5');
      await press('השוואה ותרשימים');
      await press('תרשימים');
      await press('כל התרחישים זה לצד זה');
      await pane
        .getByTitle(/מדוע.*טייבה/)
        .nth(1)
        .click();
      await press('מה משפיע יותר, ועל מי');
      await press('ואם מספרי התושבים אינם מדויקים');
      await press('הגרלה וחישוב');
      await pane.getByText('ב-90% מההגרלות').waitFor();
      for (const picture of [
        'המכסות לפני ואחרי',
        'המכסה לתושב לפי אשכול חברתי-כלכלי',
        'התפלגות המכסה לתושב',
      ]) {
        await press(picture);
        await pane.getByRole('img', { name: picture }).waitFor();
        await pane.getByText('הנתונים כטבלה').first().click();
        expect(await faultsOf(pane)).toEqual([]);
      }
    }));
});
