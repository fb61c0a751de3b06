import { createMailbox, type Mailbox } from '../../../../addin/commands/mailbox.js';
import type { ExcelPort } from '../../../../addin/excel/port.js';
import { createIntents } from '../../../../addin/taskpane/intents.js';
import type { PaneEvent } from '../../../../addin/taskpane/state/events.js';
import { initialState, type PaneState } from '../../../../addin/taskpane/state/pane.js';
import { reduce } from '../../../../addin/taskpane/state/reduce.js';
import { createStore, type Store } from '../../../../addin/taskpane/state/store.js';
import { isoDate, type IsoDate, type Language } from '../../../../lib/index.js';
import type { Book } from '../../../../addin/workbench/book/book.js';
import type { OfficeHostOptions } from '../../../../addin/workbench/host/office.js';
import { bootExcel } from '../../support/excel.js';

/** The whole pane over the real office.js over a workbook, without a browser. */
export interface OpenPane {
  readonly store: Store<PaneState, PaneEvent>;
  readonly excel: ExcelPort;
  readonly mailbox: Mailbox;
  readonly document: Document;
  text(): string;
  /** Presses the button whose text or label is, or begins with, this. */
  press(name: string): Promise<void>;
  /** Types into a field, by its label. */
  type(label: string, text: string): Promise<void>;
  /** Chooses in a list, by its label, the option whose text begins so. */
  pick(label: string, option: string): Promise<void>;
  until(what: () => boolean): Promise<void>;
  /** Waits until the pane says this; fails with what it says instead. */
  shows(text: string): Promise<void>;
  close(): Promise<void>;
}

const BROWSER = [
  'window',
  'document',
  'navigator',
  'HTMLElement',
  'Element',
  'Node',
  'MutationObserver',
  'Event',
  'CustomEvent',
];

function borrow(window: Record<string, unknown>): () => void {
  const target = globalThis as Record<string, unknown>;
  const before = new Map(BROWSER.map((name) => [name, Object.getOwnPropertyDescriptor(target, name)]));
  const value = (name: string) => (name === 'window' ? window : window[name]);
  for (const name of BROWSER) {
    Object.defineProperty(target, name, { configurable: true, writable: true, value: value(name) });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else Reflect.deleteProperty(target, name);
    }
  };
}

const today = (): IsoDate => isoDate('2026-11-21') as IsoDate;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export async function openPane(
  book: Book,
  language: Language = 'he',
  files: Pick<OfficeHostOptions, 'saved' | 'openNew'> = {},
): Promise<OpenPane> {
  const office = await bootExcel(book, [], files);
  const giveBack = borrow(office.window as unknown as Record<string, unknown>);
  const { document } = office.window;
  // jsdom lays nothing out, so there is nowhere to scroll to.
  office.window.HTMLElement.prototype.scrollIntoView = () => undefined;
  const element = document.createElement('div');
  document.body.append(element);

  const store = createStore(initialState(undefined, language), reduce);
  const mailbox = createMailbox();
  const intents = createIntents(office.excel, store, mailbox);
  // React and Fluent look for a browser when they are loaded; React's development build would also hold on to the first one.
  process.env['NODE_ENV'] = 'production';
  const { createRoot } = await import('react-dom/client');
  const { webLightTheme } = await import('@fluentui/react-components');
  const { Root } = await import('../../../../addin/taskpane/view/Root.js');
  const root = createRoot(element);

  const until = async (what: () => boolean): Promise<void> => {
    for (let waited = 0; !what(); waited += 20) {
      if (waited > 6000) throw new Error(`waited in vain; the pane shows:\n${element.textContent}`);
      await pause(20);
    }
  };
  const plain = (each: string) => each.replaceAll(/[\u2066-\u2069]/g, '');
  const named = (selector: string, name: string): HTMLElement => {
    const labelOf = (each: Element) =>
      'labels' in each ? (each as HTMLInputElement).labels?.[0]?.textContent : undefined;
    const nameOf = (each: Element) =>
      plain(each.getAttribute('aria-label') ?? labelOf(each) ?? each.textContent);
    const found = [...element.querySelectorAll<HTMLElement>(selector)].find((each) =>
      nameOf(each).startsWith(name),
    );
    if (!found) throw new Error(`no ${selector} "${name}"; the pane shows:\n${element.textContent}`);
    return found;
  };

  const text = () => plain(element.textContent);

  const close = async () => {
    await intents.close();
    root.unmount();
    // Events and effects that were under way.
    await pause(100);
    giveBack();
    office.close();
  };

  root.render(<Root store={store} intents={intents} today={today} theme={webLightTheme} />);
  try {
    await intents.open();
    await until(() => element.querySelector('h2') !== null);
  } catch (error) {
    await close();
    throw error;
  }

  return {
    store,
    excel: office.excel,
    mailbox,
    document,
    text,
    until,
    shows: (expected) => until(() => text().includes(expected)),
    async press(name) {
      named('button', name).click();
      await pause(20);
    },
    async type(label, typed) {
      const field = named('input:not([type=range])', label);
      const setter = Object.getOwnPropertyDescriptor(office.window.HTMLInputElement.prototype, 'value')?.set;
      setter?.call(field, typed);
      field.dispatchEvent(new office.window.Event('input', { bubbles: true }));
      await pause(20);
    },
    async pick(label, option) {
      const list = named('select', label) as HTMLSelectElement;
      const chosen = [...list.options].find((each) => plain(each.text).startsWith(option));
      if (!chosen)
        throw new Error(
          `no option "${option}" among ${[...list.options].map(({ text: each }) => each).join(', ')}`,
        );
      list.value = chosen.value;
      list.dispatchEvent(new office.window.Event('change', { bubbles: true }));
      await pause(20);
    },
    close,
  };
}
