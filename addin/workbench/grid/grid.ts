import './grid.css';
import { defineCustomElements } from '@revolist/revogrid/loader';
import type { Book } from '../book/book.js';
import { BookError } from '../book/errors.js';
import { marksOf } from '../book/formats.js';
import type { Sheet } from '../book/sheet.js';
import type { BookEvent, CellEdit } from '../book/types.js';
import { ChartLayer } from '../charts/layer.js';
import { chosen, offerChoices } from './choices.js';
import { isField, listenForClipboard } from './clipboard.js';
import { clear, fill, type Shift } from './copy.js';
import { keepDescribed } from './describe.js';
import { lookOf } from './look.js';
import { comesTooEarly, endsEntry, pressInEditor } from './pending.js';
import { placesOf } from './places.js';
import { columnsOf, extentOf, ROW_HEIGHT, rowsOf, tallRows, type Extent } from './rows.js';
import { GridSelection, type Span } from './selection.js';
import { editOf } from './typed.js';

export interface GridOptions {
  /** Why a cell shows an error. */
  readonly message: (sheet: string, row: number, column: number) => string | undefined;
  readonly shift: Shift;
  /** Something that the person tried was refused. */
  readonly refused: (error: BookError) => void;
  readonly label: () => string;
  /** Said of a chart of a kind that is not drawn here. */
  readonly undrawn: () => string;
}

/** What is drawn: one sheet of the Book, in a RevoGrid of its own. */
interface Drawn {
  readonly grid: HTMLRevoGridElement;
  readonly sheet: Sheet;
  readonly extent: Extent;
  readonly selection: GridSelection;
  readonly charts: ChartLayer;
  /** What marks lay over the sheet has changed. */
  readonly forgetMarks: () => void;
}

const detail = <T>(event: Event): T => (event as CustomEvent<T>).detail;

/**
 * Shows the Book's active sheet and turns what the person does in it into edits of the Book.
 * RevoGrid draws, scrolls and edits; everything that it would do to its own data is taken over.
 */
export class SheetGrid {
  #drawn: Drawn;
  #refresh = 0;
  readonly #abort = new AbortController();

  constructor(
    private readonly parent: HTMLElement,
    private readonly book: Book,
    private readonly options: GridOptions,
  ) {
    defineCustomElements();
    const { signal } = this.#abort;
    const stop = book.on((event) => {
      this.#follow(event);
    });
    signal.addEventListener('abort', stop);
    const write = (edits: readonly CellEdit[]): void => this.#write(edits);
    listenForClipboard({ book, sheet: () => this.#drawn.sheet, shift: options.shift, write }, signal);
    parent.addEventListener('mousedown', this.#pressed, { capture: true, signal });
    this.#drawn = this.#draw();
  }

  /** Moves the keyboard back into the sheet. */
  focus(): void {
    this.#drawn.grid.focus();
  }

  /** Empties the selected cells. */
  clear(): void {
    this.#write(clear(this.#drawn.sheet, this.book.selected.area));
  }

  /** Draws again what is in view: another theme, another language. */
  refresh(): void {
    this.#drawn.grid.setAttribute('aria-label', this.options.label());
    this.#redraw();
    this.#drawn.charts.renew();
  }

  dispose(): void {
    this.#abort.abort();
    this.#drawn.charts.dispose();
    cancelAnimationFrame(this.#refresh);
    this.parent.replaceChildren();
  }

  #draw(): Drawn {
    const sheet = this.book.active;
    const grid = document.createElement('revo-grid');
    const extent = extentOf(sheet, this.book.charts.on(sheet.name));
    // Each drawing has its own: one that was taken away may still ask for the marks of its sheet.
    let marks: ReturnType<typeof marksOf> | undefined;
    const look = lookOf(
      sheet,
      (row, column) => this.options.message(sheet.name, row, column),
      (row, column) => (marks ??= marksOf(this.book.formats.on(sheet.name)))(row, column),
    );
    Object.assign(grid, {
      rtl: sheet.rtl,
      range: true,
      resize: true,
      rowHeaders: { cellProperties: () => ({ role: 'rowheader' }) },
      filter: false,
      rowSize: ROW_HEIGHT,
      applyOnClose: true,
      hideAttribution: true,
      // Its own would copy columns in the order of the screen.
      useClipboard: false,
      theme: 'default',
      rowDefinitions: tallRows(sheet),
      columns: columnsOf(sheet, extent, look),
      source: rowsOf(sheet, extent),
    });
    grid.setAttribute('aria-label', this.options.label());
    // Its own comes only with its first rendering; whoever is sent to the sheet before that would be left where they were.
    grid.tabIndex = 0;
    grid.classList.toggle('right-to-left', sheet.rtl);
    grid.classList.toggle('no-gridlines', !sheet.showGridlines);
    keepDescribed(grid, this.#abort.signal);
    const selection = new GridSelection(grid, sheet, extent, this.book);
    this.#listen(grid, sheet, selection);
    const charts = new ChartLayer(grid, this.book, sheet, placesOf(sheet, extent), this.options.undrawn);
    this.parent.replaceChildren(grid, charts.element);
    charts.renew();
    const isCurrent = (): boolean => grid === this.#drawn.grid;
    grid.addEventListener('aftergridinit', () => void this.#settle(selection, isCurrent), { once: true });
    const forgetMarks = (): void => {
      marks = undefined;
    };
    return { grid, sheet, extent, selection, charts, forgetMarks };
  }

  /** What changed while a new grid was laid out, it may have drawn as it was before. */
  async #settle(selection: GridSelection, isCurrent: () => boolean): Promise<void> {
    await selection.showStart(isCurrent);
    if (isCurrent()) this.#redraw();
  }

  #follow(event: BookEvent): void {
    const { sheet, extent, selection, charts } = this.#drawn;
    // Of the cells of another sheet, too: a chart may draw them.
    if (event.kind === 'cells') charts.redraw();
    if (event.kind === 'active') this.#drawAnew();
    else if (event.kind === 'selection' && event.source !== 'user') void selection.show();
    else if (event.kind === 'sheets' && event.change.sheet === sheet.name && event.change.do === 'laid-out')
      this.#drawAnew();
    else if (event.kind === 'formats' && event.sheet === sheet.name) {
      this.#drawn.forgetMarks();
      this.#redraw();
    } else if (event.kind === 'charts' && event.sheet === sheet.name) {
      const needed = extentOf(sheet, this.book.charts.on(sheet.name));
      if (needed.rows > extent.rows || needed.columns > extent.columns) this.#drawAnew();
      else charts.renew();
    } else if (event.kind === 'cells' && event.sheet === sheet.name) {
      const used = sheet.used();
      const beyond = (used?.bottom ?? 0) >= extent.rows || (used?.right ?? 0) >= extent.columns;
      if (beyond) this.#drawAnew();
      else this.#redraw();
    }
  }

  #drawAnew(): void {
    this.#drawn.charts.dispose();
    this.#drawn = this.#draw();
  }

  /** Many edits in one go are drawn once. */
  #redraw(): void {
    cancelAnimationFrame(this.#refresh);
    this.#refresh = requestAnimationFrame(() => void this.#drawn.grid.refresh('all'));
  }

  /** `typed` is the text that a person typed into a cell, which rules may refuse. */
  #write(edits: readonly CellEdit[], typed?: string): void {
    if (edits.length === 0) return;
    const { name } = this.#drawn.sheet;
    try {
      const entered = typed === undefined ? edits : edits.map((edit) => chosen(this.book, name, typed, edit));
      this.book.edit(name, entered, 'user');
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      this.options.refused(error);
    }
  }

  #listen(grid: HTMLRevoGridElement, sheet: Sheet, selection: GridSelection): void {
    const on = (name: string, act: (event: Event) => void): void => {
      grid.addEventListener(name, act);
    };
    on('beforeeditstart', (event) => {
      this.book.editing = true;
      const { rowIndex, prop } = detail<{ rowIndex: number; prop: number }>(event);
      offerChoices(grid, this.book, rowIndex, Number(prop));
    });
    on('canceledit', () => {
      this.book.editing = false;
    });
    on('beforeedit', (event) => {
      event.preventDefault();
      this.book.editing = false;
      const { rowIndex, prop, val } = detail<{ rowIndex: number; prop: number; val: unknown }>(event);
      const column = Number(prop);
      const text = String(val ?? '');
      const typed = editOf(text, rowIndex, column, sheet.cell(rowIndex, column));
      if (typed) this.#write([typed], text);
    });
    on('beforecellsave', (event) => {
      const save = detail<{ rgRow: number; rgCol: number; preventFocus?: boolean }>(event);
      if (save.preventFocus) return;
      // RevoGrid would wait a while before it moves on, and close whatever editor is open by then.
      save.preventFocus = true;
      queueMicrotask(() => void selection.moveTo(save.rgRow + 1, save.rgCol));
    });
    on('beforerangeedit', (event) => {
      event.preventDefault();
    });
    on('selectionchangeinit', (event) => {
      event.preventDefault();
      const { newRange, oldRange } = detail<{ newRange: Span; oldRange: Span }>(event);
      this.#write(fill(sheet, selection.area(oldRange), selection.area(newRange), this.options.shift));
    });
    on('aftercolumnresize', (event) => {
      this.#resized(sheet, detail<Record<number, { prop: number; size?: number }>>(event));
    });
    on('beforekeydown', (event) => {
      this.#key(event, detail<{ original: KeyboardEvent }>(event).original);
    });
  }

  /** A menu called inside the selection speaks of the selection. */
  readonly #pressed = (event: MouseEvent): void => {
    const { selection } = this.#drawn;
    selection.takenByHand();
    const cell =
      event.button === 2 && event.target instanceof Element && event.target.closest('[data-rgcol]');
    if (cell && selection.holds(cell)) event.stopPropagation();
  };

  #resized(sheet: Sheet, columns: Record<number, { prop: number; size?: number }>): void {
    const widths = new Map(sheet.columnWidths);
    for (const { prop, size } of Object.values(columns)) if (size) widths.set(Number(prop), (size - 5) / 7.4);
    this.book.layOut(sheet.name, { columnWidths: widths }, 'user');
  }

  #key(event: Event, key: KeyboardEvent): void {
    const { grid, selection } = this.#drawn;
    // Each part of the grid tells of a key: RevoGrid leaves alone what was prevented when the first part told of it, and so do we.
    if (key.defaultPrevented) return;
    // The page's other fields have their own use for the keys, even while a cell is selected.
    if (isField(key.target) && !grid.contains(key.target as Node)) {
      event.preventDefault();
      return;
    }
    selection.takenByHand();
    // The editor has dealt with it and may be closed by now: the grid must not open it again one cell further on.
    if (endsEntry(key)) {
      event.preventDefault();
      return;
    }
    if (this.book.editing && comesTooEarly(key)) {
      key.preventDefault();
      void pressInEditor(grid, key, () => this.book.editing);
      return;
    }
    if (this.book.editing) return;
    if (key.key === 'Delete' || key.key === 'Backspace') {
      key.preventDefault();
      this.clear();
    } else if (key.key === 'F2') {
      key.preventDefault();
      const { row, column } = selection.anchor;
      void grid.setCellEdit(row, column);
      offerChoices(grid, this.book, row, column);
    }
  }
}
