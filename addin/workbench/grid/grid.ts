import './grid.css';
import { defineCustomElements } from '@revolist/revogrid/loader';
import type { Area } from '../../../lib/index.js';
import type { Book } from '../book/book.js';
import { BookError } from '../book/errors.js';
import type { Sheet } from '../book/sheet.js';
import type { BookEvent, CellEdit } from '../book/types.js';
import { columnName } from '../host/address.js';
import { clear, copy, fill, paste, type Copied, type Shift } from './copy.js';
import { keepDescribed } from './describe.js';
import { lookOf } from './look.js';
import { comesTooEarly, pressInEditor } from './pending.js';
import { columnsOf, extentOf, ROW_HEIGHT, rowsOf, tallRows, type Extent } from './rows.js';
import { editOf } from './typed.js';

export interface GridOptions {
  /** Why a cell shows an error. */
  readonly message: (sheet: string, row: number, column: number) => string | undefined;
  readonly shift: Shift;
  /** Something that the person tried was refused. */
  readonly refused: (error: BookError) => void;
  readonly label: () => string;
}

/** RevoGrid counts columns from the left of the screen, whatever the sheet's direction. */
interface Span {
  readonly x: number;
  readonly y: number;
  readonly x1: number;
  readonly y1: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const detail = <T>(event: Event): T => (event as CustomEvent<T>).detail;

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]');

/**
 * Shows the Book's active sheet and turns what the person does in it into edits of the Book.
 * RevoGrid draws, scrolls and edits; everything that it would do to its own data is taken over.
 */
export class SheetGrid {
  #grid: HTMLRevoGridElement | undefined;
  #extent: Extent = { rows: 0, columns: 0 };
  #sheet: Sheet | undefined;
  #copied: Copied | undefined;
  #anchor = { row: 0, column: 0 };
  /** Whether the grid moves because the person does; it tells late, and tells of our own moves too. */
  #byHand = false;
  #refresh = 0;
  readonly #abort = new AbortController();

  constructor(
    private readonly parent: HTMLElement,
    private readonly book: Book,
    private readonly options: GridOptions,
  ) {
    defineCustomElements();
    const stop = book.on((event) => {
      this.#follow(event);
    });
    this.#abort.signal.addEventListener('abort', stop);
    this.#listenForClipboard();
    parent.addEventListener('mousedown', this.#pressed, { capture: true, signal: this.#abort.signal });
    this.#build();
  }

  /** Moves the keyboard back into the sheet. */
  focus(): void {
    this.#grid?.focus();
  }

  /** Empties the selected cells. */
  clear(): void {
    if (this.#sheet) this.#write(clear(this.#sheet, this.book.selected.area));
  }

  /** Draws again what is in view: another theme, another language. */
  refresh(): void {
    this.#grid?.setAttribute('aria-label', this.options.label());
    this.#redraw();
  }

  dispose(): void {
    this.#abort.abort();
    cancelAnimationFrame(this.#refresh);
    this.parent.replaceChildren();
  }

  #build(): void {
    const sheet = this.book.active;
    const grid = document.createElement('revo-grid');
    this.#sheet = sheet;
    this.#grid = grid;
    this.#extent = extentOf(sheet);
    const look = lookOf(sheet, (row, column) => this.options.message(sheet.name, row, column));
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
      columns: columnsOf(sheet, this.#extent, look),
      source: rowsOf(sheet, this.#extent),
    });
    grid.setAttribute('aria-label', this.options.label());
    grid.classList.toggle('right-to-left', sheet.rtl);
    grid.classList.toggle('no-gridlines', !sheet.showGridlines);
    keepDescribed(grid, this.#abort.signal);
    this.#listen(grid);
    this.parent.replaceChildren(grid);
    grid.addEventListener('aftergridinit', () => void this.#showStart(grid), { once: true });
  }

  /** A right-to-left sheet begins at the far end of what RevoGrid takes for its columns. */
  async #showStart(grid: HTMLRevoGridElement): Promise<void> {
    // It knows its own width only after it was laid out once.
    await nextFrame();
    await nextFrame();
    if (grid !== this.#grid) return;
    if (this.#sheet?.rtl) await grid.scrollToColumnIndex(this.#extent.columns - 1);
    await this.#select();
  }

  #x(column: number): number {
    return this.#sheet?.rtl ? this.#extent.columns - 1 - column : column;
  }

  #area({ x, y, x1, y1 }: Span): Area {
    const columns = [this.#x(x), this.#x(x1)];
    return {
      top: Math.min(y, y1),
      left: Math.min(...columns),
      bottom: Math.max(y, y1),
      right: Math.max(...columns),
    };
  }

  /** The Book's selection, shown. */
  async #select(): Promise<void> {
    const { sheet, area } = this.book.selected;
    if (!this.#grid || sheet !== this.#sheet?.name) return;
    const bottom = Math.min(area.bottom, this.#extent.rows - 1);
    const right = Math.min(area.right, this.#extent.columns - 1);
    this.#anchor = { row: area.top, column: area.left };
    this.#byHand = false;
    await this.#grid.setCellsFocus({ x: this.#x(area.left), y: area.top }, { x: this.#x(right), y: bottom });
    if (!this.#isInView(area)) {
      // The grid scrolls a column to its left edge; in a right-to-left sheet the wanted one should not end up there.
      await this.#grid.scrollToColumnIndex(Math.max(0, this.#x(area.left) - (this.#sheet.rtl ? 4 : 1)));
      await this.#grid.scrollToRow(Math.max(0, area.top - 3));
    }
    // `afterfocus` does not come for a cell that had to be scrolled to.
    const now = this.book.selected.area;
    if (now.top === area.top && now.left === area.left) this.#keyboardAt(area.top, area.left);
  }

  /** Where the keyboard stands, for whoever drives the page. */
  #keyboardAt(row: number, column: number): void {
    if (this.#grid) this.#grid.dataset['focused'] = `${columnName(column)}${row + 1}`;
  }

  #isInView({ top, left }: Area): boolean {
    const cell = this.#grid?.querySelector(`[data-cell="${columnName(left)}${top + 1}"]`);
    const view = cell?.closest('revogr-viewport-scroll')?.getBoundingClientRect();
    const box = cell?.getBoundingClientRect();
    if (!view || !box) return false;
    return box.left >= view.left - 1 && box.right <= view.right + 1 && box.bottom <= view.bottom + 1;
  }

  #follow(event: BookEvent): void {
    const name = this.#sheet?.name;
    if (event.kind === 'active') this.#build();
    else if (event.kind === 'selection' && event.source !== 'user') void this.#select();
    else if (event.kind === 'sheets' && event.change.sheet === name && event.change.do === 'laid-out')
      this.#build();
    else if (event.kind === 'cells' && event.sheet === name) {
      const used = this.#sheet?.used();
      const beyond = (used?.bottom ?? 0) >= this.#extent.rows || (used?.right ?? 0) >= this.#extent.columns;
      if (beyond) this.#build();
      else this.#redraw();
    }
  }

  /** Many edits in one go are drawn once. */
  #redraw(): void {
    cancelAnimationFrame(this.#refresh);
    this.#refresh = requestAnimationFrame(() => void this.#grid?.refresh('all'));
  }

  #write(edits: readonly CellEdit[]): void {
    if (!this.#sheet || edits.length === 0) return;
    try {
      this.book.edit(this.#sheet.name, edits, 'user');
    } catch (error) {
      if (!(error instanceof BookError)) throw error;
      this.options.refused(error);
    }
  }

  #listen(grid: HTMLRevoGridElement): void {
    const on = (name: string, act: (event: Event) => void): void => {
      grid.addEventListener(name, act);
    };
    on('beforeeditstart', () => {
      this.book.editing = true;
    });
    on('canceledit', () => {
      this.book.editing = false;
    });
    on('beforeedit', (event) => {
      event.preventDefault();
      this.book.editing = false;
      const { rowIndex, prop, val } = detail<{ rowIndex: number; prop: number; val: unknown }>(event);
      const typed = editOf(
        String(val ?? ''),
        rowIndex,
        Number(prop),
        this.#sheet?.cell(rowIndex, Number(prop)),
      );
      if (typed) this.#write([typed]);
    });
    on('beforerangeedit', (event) => {
      event.preventDefault();
    });
    // At once, where `afterfocus` waits for the next drawing: a key may come before that.
    on('focuscell', (event) => {
      const { focus, end } = detail<{ focus: Point; end: Point }>(event);
      this.#anchor = { row: focus.y, column: this.#x(focus.x) };
      this.#selected({ x: focus.x, y: focus.y, x1: end.x, y1: end.y });
    });
    on('afterfocus', (event) => {
      const { rowIndex, colIndex } = detail<{ rowIndex: number; colIndex: number }>(event);
      const column = this.#x(colIndex);
      this.#keyboardAt(rowIndex, column);
      // Drawing results anew can bring back where the keyboard stood before the Book's selection moved.
      const { sheet, area } = this.book.selected;
      const elsewhere = sheet === this.#sheet?.name && (area.top !== rowIndex || area.left !== column);
      if (elsewhere && !this.#byHand) void this.#select();
    });
    on('setrange', (event) => {
      this.#selected(detail<Span>(event));
    });
    on('selectionchangeinit', (event) => {
      event.preventDefault();
      const { newRange, oldRange } = detail<{ newRange: Span; oldRange: Span }>(event);
      if (this.#sheet)
        this.#write(fill(this.#sheet, this.#area(oldRange), this.#area(newRange), this.options.shift));
    });
    // Its selection stays when the person goes to the formula bar, the ribbon or the pane.
    on('beforefocuslost', (event) => {
      event.preventDefault();
    });
    on('aftercolumnresize', (event) => {
      this.#resized(detail<Record<number, { prop: number; size?: number }>>(event));
    });
    on('beforekeydown', (event) => {
      this.#key(event, detail<{ original: KeyboardEvent }>(event).original);
    });
  }

  #selected(span: Span): void {
    if (!this.#byHand || !this.#sheet) return;
    this.book.select(this.#sheet.name, this.#area(span), 'user');
  }

  /** A menu called inside the selection speaks of the selection. */
  readonly #pressed = (event: MouseEvent): void => {
    this.#byHand = true;
    const cell =
      event.button === 2 && event.target instanceof Element && event.target.closest('[data-rgcol]');
    if (!cell) return;
    const row = Number(cell.getAttribute('data-rgrow'));
    const column = this.#x(Number(cell.getAttribute('data-rgcol')));
    const { top, left, bottom, right } = this.book.selected.area;
    if (row >= top && row <= bottom && column >= left && column <= right) event.stopPropagation();
  };

  #resized(columns: Record<number, { prop: number; size?: number }>): void {
    if (!this.#sheet) return;
    const widths = new Map(this.#sheet.columnWidths);
    for (const { prop, size } of Object.values(columns)) if (size) widths.set(Number(prop), (size - 5) / 7.4);
    this.book.layOut(this.#sheet.name, { columnWidths: widths }, 'user');
  }

  #key(event: Event, key: KeyboardEvent): void {
    // The page's other fields have their own use for the keys, even while a cell is selected.
    if (isField(key.target) && !this.#grid?.contains(key.target as Node)) {
      event.preventDefault();
      return;
    }
    this.#byHand = true;
    if (this.book.editing && this.#grid && comesTooEarly(key)) {
      event.preventDefault();
      key.preventDefault();
      void pressInEditor(this.#grid, key);
      return;
    }
    if (this.book.editing || !this.#sheet) return;
    if (key.key === 'Delete' || key.key === 'Backspace') {
      event.preventDefault();
      this.clear();
    } else if (key.key === 'F2') {
      event.preventDefault();
      void this.#grid?.setCellEdit(this.#anchor.row, this.#anchor.column);
    }
  }

  #listenForClipboard(): void {
    const { signal } = this.#abort;
    const ours = (event: ClipboardEvent): DataTransfer | undefined => {
      const elsewhere = isField(event.target) || this.book.editing;
      return elsewhere ? undefined : (event.clipboardData ?? undefined);
    };
    const take = (event: ClipboardEvent): void => {
      const data = ours(event);
      if (!data || !this.#sheet) return;
      this.#copied = copy(this.#sheet, this.book.selected.area);
      data.setData('text/plain', this.#copied.text);
      event.preventDefault();
      if (event.type === 'cut') this.clear();
    };
    document.addEventListener('copy', take, { signal });
    document.addEventListener('cut', take, { signal });
    document.addEventListener(
      'paste',
      (event) => {
        const data = ours(event);
        if (!data || !this.#sheet) return;
        event.preventDefault();
        const text = data.getData('text/plain');
        this.#write(paste(text, this.#copied, this.#sheet, this.book.selected.area, this.options.shift));
      },
      { signal },
    );
  }
}
