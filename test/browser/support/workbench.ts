import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import { writeSample } from '../../../addin/workbench/server/sample.js';
import { serve, type Serving } from '../../../addin/workbench/server/serve.js';
import type { Language } from '../../../lib/index.js';
import { chrome } from './chrome.js';
import { bytesOf } from './downloads.js';

const ROOT = join(__dirname, '..', '..', '..');

let serving: Serving | undefined;
let browser: Browser | undefined;

/** Serves what `npm run build` left in dist, on a free port, and starts a browser. For `beforeAll`. */
export async function startWorkbench(): Promise<void> {
  if (!existsSync(join(ROOT, 'dist', 'workbench', 'index.html'))) {
    throw new Error('The workbench is not built. Run npm run build first.');
  }
  await writeSample(ROOT);
  serving = await serve({ root: ROOT, port: 0 });
  browser = await chromium.launch(await chrome());
}

/** For `afterAll`. */
export async function stopWorkbench(): Promise<void> {
  await browser?.close();
  await serving?.close();
}

/** One open workbench, as a person sees it. */
export class WorkbenchPage {
  /** Everything that must not happen: page errors, console errors, requests to another origin, missing files. */
  readonly faults: string[] = [];

  constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    origin: string,
  ) {
    page.on('pageerror', (error) => this.faults.push(`page error: ${String(error.stack ?? error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error')
        this.faults.push(`console: ${message.text()} (${message.location().url})`);
    });
    page.on('request', (request) => {
      const url = request.url();
      const own = url.startsWith(`${origin}/`) || url.startsWith('blob:') || url.startsWith('data:');
      if (!own) this.faults.push(`request to another origin: ${url}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.faults.push(`${response.status()}: ${response.url()}`);
    });
  }

  cell(name: string): Locator {
    return this.page.locator(`[data-cell="${name}"]`);
  }

  /** The text that a cell shows, without direction marks. */
  async text(name: string): Promise<string> {
    return (await this.cell(name).innerText()).trim();
  }

  /** Goes to a cell through the name box, scrolling it into view. */
  async goTo(name: string): Promise<void> {
    const first = name.split(':')[0] ?? name;
    const box = this.page.getByTestId('name-box');
    await box.fill(name);
    await box.press('Enter');
    await this.cell(first).waitFor();
    await this.page.locator(`revo-grid[data-focused="${first}"]`).waitFor();
  }

  /** Types into a cell as a person does: select, type, Enter. */
  async type(name: string, text: string): Promise<void> {
    await this.goTo(name);
    await this.#press(text);
    await this.page.keyboard.press('Enter');
    // Enter writes and moves on; an entry typed this fast may be written before its editor was ever seen.
    await this.page.locator(`revo-grid:not([data-focused="${name}"])`).waitFor();
    await this.page.locator('revogr-edit').waitFor({ state: 'detached' });
  }

  /** Letters of a Hebrew or Arabic keyboard, as keys: the driver itself would put them in as if pasted, with no key pressed. */
  async #press(text: string): Promise<void> {
    const keys = await this.context.newCDPSession(this.page);
    for (const key of text) {
      if (key <= '~') await this.page.keyboard.press(key);
      else {
        await keys.send('Input.dispatchKeyEvent', {
          type: 'keyDown',
          key,
          text: key,
          windowsVirtualKeyCode: 70,
        });
        await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode: 70 });
      }
    }
    await keys.detach();
  }

  /** The status line at the foot of the sheet. */
  get status(): Locator {
    return this.page.getByTestId('status');
  }

  get message(): Locator {
    return this.page.getByTestId('message');
  }

  /** The add-in's task pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator('[data-testid="pane"] iframe');
  }

  /** Saves, and gives the file that the browser downloads. */
  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByTestId('save').click(),
    ]);
    return bytesOf(download);
  }

  /** Opens a file through the file dialog. */
  async open(name: string, bytes: Uint8Array): Promise<void> {
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await this.page.getByTestId('file').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  }

  /** Drops a file onto the page. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ({ file, base64 }) => {
        const data = new DataTransfer();
        data.items.add(new File([Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))], file));
        return data;
      },
      { file: name, base64: Buffer.from(bytes).toString('base64') },
    );
    await this.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  }

  async speak(language: Language): Promise<void> {
    await this.page.getByTestId('language').selectOption(language);
  }
}

/** Opens the page with the sample in it, waits for the add-in, runs the story, and fails on any fault. */
export async function withWorkbench(
  story: (workbench: WorkbenchPage) => Promise<void>,
  options: { readonly width?: number; readonly height?: number } = {},
): Promise<void> {
  if (!browser || !serving) throw new Error('startWorkbench() comes first.');
  const viewport = { width: options.width ?? 1280, height: options.height ?? 800 };
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport, acceptDownloads: true });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: serving.origin });
  const page = await context.newPage();
  const workbench = new WorkbenchPage(page, context, serving.origin);
  try {
    await page.goto(serving.origin);
    await workbench
      .cell('A2')
      .waitFor()
      // A page that never came up says why in what it did wrong.
      .catch((error: unknown) => {
        throw new Error([String(error), ...workbench.faults].join('\n'));
      });
    await story(workbench);
    expect(workbench.faults).toEqual([]);
  } finally {
    await context.close();
  }
}
