import type { Book } from '../book/book.js';
import { byId, make } from './dom.js';

/** The sheets of the workbook, hidden ones aside. Arrow keys move along, as in any list of tabs. */
export class Tabs {
  readonly #list = byId('tabs', HTMLDivElement);
  readonly #stop: () => void;

  constructor(private readonly book: Book) {
    this.#stop = book.on(({ kind }) => {
      if (kind === 'sheets' || kind === 'active') this.#show();
    });
    this.#list.onkeydown = (event) => {
      this.#key(event);
    };
    this.#show();
  }

  dispose(): void {
    this.#stop();
    this.#list.onkeydown = null;
  }

  #show(): void {
    const active = this.book.active.name;
    const had = this.#list.contains(document.activeElement);
    const tabs = this.book.sheets
      .filter((sheet) => sheet.visibility === 'visible')
      .map(({ name }) => {
        const selected = name === active;
        const open = (): void => {
          this.book.activate(name, 'open');
        };
        return make(
          'button',
          { type: 'button', textContent: name, onclick: open, tabIndex: selected ? 0 : -1, dir: 'auto' },
          { role: 'tab', 'aria-selected': String(selected), 'aria-controls': 'grid' },
        );
      });
    this.#list.replaceChildren(...tabs);
    if (had) tabs.find((tab) => tab.getAttribute('aria-selected') === 'true')?.focus();
  }

  #key(event: KeyboardEvent): void {
    const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const step = event.key === forward ? 1 : event.key === back ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const visible = this.book.sheets.filter((sheet) => sheet.visibility === 'visible');
    const at = visible.findIndex(({ name }) => name === this.book.active.name);
    const next = visible[(at + step + visible.length) % visible.length];
    if (next) this.book.activate(next.name, 'open');
  }
}
