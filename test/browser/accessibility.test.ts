import axe from 'axe-core';
import { startWorkbench, stopWorkbench, withWorkbench } from './support/workbench.js';

jest.setTimeout(60_000);

beforeAll(startWorkbench);
afterAll(stopWorkbench);

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.each(['light', 'dark'])('the page with the %s theme', (theme) => {
  test('has no fault that axe finds', () =>
    withWorkbench(async ({ page }) => {
      await page.getByTestId('theme').selectOption(theme);
      await page.waitForTimeout(500);
      // The frame's content is the add-in's own page, which is checked on its own.
      await page.evaluate(axe.source);
      const violations = await page.evaluate(
        async () =>
          (
            (await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
              iframes: false,
              runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
            })) as { violations: Violation[] }
          ).violations,
      );
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join('\n')}`),
      ).toEqual([]);
    }));
});
