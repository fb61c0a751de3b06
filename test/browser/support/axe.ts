import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds in one document; frames within it are looked at on their own. */
export async function faultsOf(document: Page | Frame): Promise<readonly string[]> {
  await document.evaluate(axe.source);
  const violations = await document.evaluate(
    async () =>
      (
        (await (globalThis as unknown as { axe: typeof axe }).axe.run(globalThis.document, {
          iframes: false,
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
        })) as { violations: Violation[] }
      ).violations,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

/** The add-in's own page as it stands. */
export async function paneNow(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('[data-testid="pane"] iframe')).contentFrame();
  if (!frame) throw new Error('the pane is no frame');
  return frame;
}

/** The add-in's own page, once it shows the pane in this theme: another one than before, which begins anew. */
export async function paneIn(page: Page, theme: string): Promise<Frame> {
  // Otherwise the preference is fixed for all frames, and the one that the workbench gives its frame does not arrive.
  await page.emulateMedia({ colorScheme: null });
  await page.getByTestId('theme').selectOption(theme);
  const place = '[data-testid="pane"] iframe';
  // Another theme is another frame, so the one at hand is asked again and again; a new one has no document of its own at first.
  await page.waitForFunction(
    ([selector, wanted]) =>
      document
        .querySelector<HTMLIFrameElement>(selector)
        ?.contentDocument?.querySelector<HTMLElement>(':root')?.style.colorScheme === wanted,
    [place, theme] as const,
  );
  const frame = await paneNow(page);
  await frame.waitForSelector('.fui-FluentProvider button');
  return frame;
}
