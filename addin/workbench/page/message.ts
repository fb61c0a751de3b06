import { byId, make } from './dom.js';

export interface Notice {
  readonly text: string;
  /** Bad news stays until it is closed; good news goes with the next thing done. */
  readonly kind: 'fault' | 'done';
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly close: string;
}

/** The bar under the ribbon that says what went wrong, or what was done. */
export class MessageBar {
  readonly #bar = byId('message', HTMLDivElement);

  show({ text, kind, action, close }: Notice): void {
    const dismiss = (): void => {
      this.clear();
    };
    const buttons = [
      make('button', { type: 'button', textContent: '✕', onclick: dismiss }, { 'aria-label': close }),
    ];
    if (action) {
      const run = (): void => {
        this.clear();
        action.run();
      };
      buttons.unshift(make('button', { type: 'button', textContent: action.label, onclick: run }));
    }
    this.#bar.replaceChildren(make('span', { textContent: text }), ...buttons);
    this.#bar.className = `message ${kind}`;
    this.#bar.hidden = false;
  }

  clear(): void {
    this.#bar.hidden = true;
    this.#bar.replaceChildren();
  }

  /** Good news is old once something else happens. */
  settle(): void {
    if (this.#bar.classList.contains('done')) this.clear();
  }
}
