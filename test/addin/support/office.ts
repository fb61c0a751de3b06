import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole, type DOMWindow } from 'jsdom';
import type { Book } from '../../../addin/workbench/book/book.js';
import { OfficeHost, type OfficeHostOptions } from '../../../addin/workbench/host/office.js';

const ORIGIN = 'https://localhost:3000';
const DIST = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** The real office.js from node_modules, as the workbench's server gives it out: its folders are in lower case. */
class OfficeFiles extends ResourceLoader {
  override fetch(url: string) {
    const path = new URL(url).pathname.replace('/office-js/', '');
    const file = [path, path.toLowerCase()].map((name) => join(DIST, name)).find(existsSync);
    return Promise.resolve(file ? readFileSync(file) : Buffer.from('')) as ReturnType<
      ResourceLoader['fetch']
    >;
  }
}

/** office.js in a window of its own, talking to our host; its globals are ours until it is closed. */
export interface BootedOffice {
  readonly window: DOMWindow;
  readonly host: OfficeHost;
  readonly book: Book;
  /** Everything that went over the wire, as JSON text. */
  readonly wire: readonly { readonly to: 'host' | 'addin'; readonly text: string }[];
  close(): void;
}

const GLOBALS = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'] as const;

let conversations = 0;

/**
 * Boots the unmodified office.js under jsdom against the workbench's host. The page is its own parent window,
 * so what it posts to its parent is handed to the host, and the host's answers arrive as messages of that window.
 */
export async function bootOffice(
  book: Book,
  options: Partial<Omit<OfficeHostOptions, 'book' | 'post'>> = {},
): Promise<BootedOffice> {
  const problems = new VirtualConsole();
  problems.on('jsdomError', (error) => {
    throw error;
  });
  const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: `${ORIGIN}/addin/taskpane.html`,
    runScripts: 'dangerously',
    resources: new OfficeFiles(),
    virtualConsole: problems,
    pretendToBeVisual: true,
  });
  const wire: { to: 'host' | 'addin'; text: string }[] = [];
  const host = new OfficeHost({
    locale: 'he-IL',
    origin: ORIGIN,
    conversation: `test-${++conversations}`,
    ...options,
    book,
    post: (text) => {
      wire.push({ to: 'addin', text });
      setTimeout(() => {
        if (window.document as unknown) {
          window.dispatchEvent(
            new window.MessageEvent('message', { origin: ORIGIN, source: window as never, data: text }),
          );
        }
      });
    },
  });
  Object.defineProperty(window.document, 'domain', { value: 'localhost' });
  window.name = host.windowName;
  window.postMessage = ((text: string) => {
    wire.push({ to: 'host', text });
    host.receive(text);
  }) as typeof window.postMessage;
  await new Promise<void>((resolve, reject) => {
    const script = window.document.createElement('script');
    script.onload = () => {
      resolve();
    };
    script.onerror = reject;
    script.src = `${ORIGIN}/office-js/office.js`;
    window.document.head.append(script);
  });
  const loaded = window as unknown as Record<(typeof GLOBALS)[number], unknown> & { Office: typeof Office };
  await loaded.Office.onReady();
  const here = globalThis as Record<string, unknown>;
  for (const name of GLOBALS) here[name] = loaded[name];
  return {
    window,
    host,
    book,
    wire,
    close: () => {
      for (const name of GLOBALS) Reflect.deleteProperty(here, name);
      host.dispose();
      window.close();
    },
  };
}
