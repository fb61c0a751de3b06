import type { Book } from '../book/book.js';
import type { CellEdit } from '../book/types.js';
import { editOf, typedText } from '../grid/typed.js';
import { formatArea, parseArea } from '../host/address.js';
import { byId } from './dom.js';

export interface FormulaBarOptions {
  /** What typing a text into a cell amounts to. */
  readonly write: (edit: CellEdit, typed: string) => void;
  readonly badAddress: (text: string) => void;
  readonly leave: () => void;
}

/** Address and content of the selected cell, both to be typed into. */
export class FormulaBar {
  readonly #name = byId('name-box', HTMLInputElement);
  readonly #input = byId('formula', HTMLInputElement);
  readonly #abort = new AbortController();
  #edited = false;
  /** Whether an address is being typed: a result that arrives meanwhile must not take it away. */
  #naming = false;

  constructor(
    private readonly book: Book,
    private readonly options: FormulaBarOptions,
  ) {
    const { signal } = this.#abort;
    const stop = book.on(({ kind }) => {
      if (kind === 'selection' || kind === 'cells' || kind === 'active') this.show();
    });
    signal.addEventListener('abort', stop);
    this.#input.addEventListener('input', () => this.#begin(), { signal });
    this.#input.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.#input.addEventListener('blur', () => this.#commit(), { signal });
    this.#name.addEventListener('input', () => (this.#naming = true), { signal });
    this.#name.addEventListener('blur', () => this.#unname(), { signal });
    this.#name.addEventListener('keydown', (event) => this.#go(event), { signal });
    this.show();
  }

  show(): void {
    if (this.#edited) return;
    const { sheet, area } = this.book.selected;
    if (!this.#naming) this.#name.value = formatArea(area);
    this.#input.value = typedText(this.book.sheet(sheet)?.cell(area.top, area.left));
  }

  dispose(): void {
    this.#abort.abort();
  }

  #begin(): void {
    this.#edited = true;
    this.book.editing = true;
  }

  #end(): void {
    this.#edited = false;
    this.book.editing = false;
  }

  #commit(): void {
    if (!this.#edited) return;
    this.#end();
    const { sheet, area } = this.book.selected;
    const { top, left } = area;
    const typed = editOf(this.#input.value, top, left, this.book.sheet(sheet)?.cell(top, left));
    if (typed) this.options.write(typed, this.#input.value);
    this.show();
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Enter') this.#commit();
    else {
      this.#end();
      this.show();
    }
    this.options.leave();
  }

  #unname(): void {
    this.#naming = false;
    this.show();
  }

  #go(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#unname();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const text = this.#name.value;
    this.#naming = false;
    try {
      this.book.select(this.book.active.name, parseArea(text), 'open');
      this.options.leave();
    } catch {
      this.options.badAddress(text);
      this.show();
    }
  }
}
