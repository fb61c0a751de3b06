import type { Book } from '../book/book.js';
import { BookError } from '../book/errors.js';
import type { CallFunctions, CellEdit } from '../book/types.js';
import { Engine } from '../engine/engine.js';
import { chosen } from '../grid/choices.js';
import { SheetGrid } from '../grid/grid.js';
import { Undo } from '../grid/undo.js';
import { byId } from './dom.js';
import { FormulaBar } from './formula-bar.js';
import { StatusLine } from './status.js';
import { Tabs } from './tabs.js';
import type { Words } from './words.js';

export interface DeskOptions {
  readonly functions: readonly string[];
  readonly call: CallFunctions;
  readonly words: () => Words;
  readonly refused: (error: BookError) => void;
  readonly badAddress: (text: string) => void;
}

/** Everything on the page that belongs to one open workbook; another workbook gets another desk. */
export class Desk {
  readonly engine: Engine;
  readonly undo: Undo;
  readonly #grid: SheetGrid;
  readonly #status: StatusLine;
  readonly #parts: readonly { dispose(): void }[];

  constructor(
    readonly book: Book,
    private readonly options: DeskOptions,
  ) {
    const { functions, call, words, refused, badAddress } = options;
    this.engine = new Engine(book, { functions, call });
    this.undo = new Undo(book);
    const message = this.engine.message.bind(this.engine);
    this.#grid = new SheetGrid(byId('grid', HTMLDivElement), book, {
      message,
      shift: this.engine.shift.bind(this.engine),
      refused,
      label: () => words().grid,
      undrawn: () => words().chartNotDrawn,
    });
    this.#status = new StatusLine(book, { words, message });
    const bar = new FormulaBar(book, {
      write: (edit, typed) => {
        this.#try(() => {
          book.edit(book.active.name, [chosen(book, book.active.name, typed, edit)], 'user');
        });
      },
      badAddress,
      leave: () => {
        this.#grid.focus();
      },
    });
    this.#parts = [this.engine, this.undo, this.#grid, this.#status, bar, new Tabs(book)];
  }

  write(edits: readonly CellEdit[]): void {
    this.#try(() => {
      this.book.edit(this.book.active.name, edits, 'user');
    });
  }

  #try(edit: () => void): void {
    try {
      edit();
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      this.options.refused(error);
    }
  }

  /** The page speaks another language, or has another theme. */
  refresh(): void {
    this.#grid.refresh();
    this.#status.show();
  }

  focus(): void {
    this.#grid.focus();
  }

  /** Empties the selected cells. */
  clear(): void {
    this.#grid.clear();
  }

  dispose(): void {
    for (const part of this.#parts) part.dispose();
  }
}
