import type { Book } from '../book/book.js';
import { withinUsed } from '../grid/copy.js';
import { byId } from './dom.js';
import type { Words } from './words.js';

export interface StatusOptions {
  readonly words: () => Words;
  /** Why a cell shows an error. */
  readonly message: (sheet: string, row: number, column: number) => string | undefined;
}

const number = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

/** The line at the foot: why the selected cell shows an error, else what the selected cells add up to. */
export class StatusLine {
  readonly #line = byId('status', HTMLDivElement);
  readonly #stop: () => void;

  constructor(
    private readonly book: Book,
    private readonly options: StatusOptions,
  ) {
    this.#stop = book.on(({ kind }) => {
      if (kind === 'selection' || kind === 'cells' || kind === 'active') this.show();
    });
    this.show();
  }

  show(): void {
    const { sheet: name, area } = this.book.selected;
    const why = this.options.message(name, area.top, area.left);
    this.#line.classList.toggle('fault', why !== undefined);
    this.#line.textContent = why ?? this.#summary() ?? this.options.words().ready;
  }

  dispose(): void {
    this.#stop();
  }

  #summary(): string | undefined {
    const { sheet: name, area } = this.book.selected;
    const sheet = this.book.sheet(name);
    if (!sheet || (area.top === area.bottom && area.left === area.right)) return undefined;
    const within = withinUsed(sheet, area);
    const numbers: number[] = [];
    let count = 0;
    for (let row = within.top; row <= within.bottom; row++) {
      for (let column = within.left; column <= within.right; column++) {
        const value = sheet.cell(row, column)?.value ?? null;
        if (value !== null && value !== '') count += 1;
        if (typeof value === 'number') numbers.push(value);
      }
    }
    if (count === 0) return undefined;
    const words = this.options.words();
    const sum = numbers.reduce((total, value) => total + value, 0);
    return [
      ...(numbers.length > 0
        ? [`${words.sum}: ${number(sum)}`, `${words.average}: ${number(sum / numbers.length)}`]
        : []),
      `${words.count}: ${number(count)}`,
    ].join(' · ');
  }
}
