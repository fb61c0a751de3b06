import type { Area } from '../../../lib/index.js';
import type { Book } from '../book/book.js';
import type { Sheet } from '../book/sheet.js';
import { columnName } from '../host/address.js';
import type { Extent } from './rows.js';

/** RevoGrid counts columns from the left of the screen, whatever the sheet's direction. */
export interface Span {
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

/** Keeps the grid's selection and the Book's the same, whoever moves it. One for each drawn grid. */
export class GridSelection {
  #anchor = { row: 0, column: 0 };
  #byHand = false;

  constructor(
    private readonly grid: HTMLRevoGridElement,
    private readonly sheet: Sheet,
    private readonly extent: Extent,
    private readonly book: Book,
  ) {
    // At once, where `afterfocus` waits for the next drawing: a key may come before that.
    grid.addEventListener('focuscell', (event) => {
      const { focus, end } = detail<{ focus: Point; end: Point }>(event);
      this.#anchor = { row: focus.y, column: this.#x(focus.x) };
      this.#selected({ x: focus.x, y: focus.y, x1: end.x, y1: end.y });
    });
    grid.addEventListener('setrange', (event) => {
      this.#selected(detail<Span>(event));
    });
    grid.addEventListener('afterfocus', (event) => {
      const { rowIndex, colIndex } = detail<{ rowIndex: number; colIndex: number }>(event);
      const column = this.#x(colIndex);
      this.#keyboardAt(rowIndex, column);
      // RevoGrid now gives the cell the keyboard; it draws late, and the person may be typing somewhere else by then.
      if (this.#isKeyboardElsewhere()) event.preventDefault();
      // Drawing results anew can bring back where the keyboard stood before the Book's selection moved.
      const { area } = this.book.selected;
      const elsewhere = this.#isShown() && (area.top !== rowIndex || area.left !== column);
      if (elsewhere && !this.#byHand) void this.show();
    });
    // The selection stays when the person goes to the formula bar, the ribbon or the pane.
    grid.addEventListener('beforefocuslost', (event) => {
      event.preventDefault();
    });
  }

  /** The cell that the keyboard edits. */
  get anchor(): { readonly row: number; readonly column: number } {
    return this.#anchor;
  }

  /** From here on the grid moves because the person does; it tells late, and tells of our own moves too. */
  takenByHand(): void {
    this.#byHand = true;
  }

  /** A right-to-left sheet begins at the far end of what RevoGrid takes for its columns. */
  async showStart(isCurrent: () => boolean): Promise<void> {
    // It knows its own width only after it was laid out once.
    await nextFrame();
    await nextFrame();
    if (!isCurrent()) return;
    // Whoever was quicker may be typing into a cell already, and showing the selection would end that.
    if (this.#byHand && (await this.#stands())) return;
    if (this.sheet.rtl) await this.grid.scrollToColumnIndex(this.extent.columns - 1);
    await this.show();
  }

  /** The person goes on to a row, in a column as the grid counts, or stays in the last one; an open editor closes. */
  async moveTo(row: number, x: number): Promise<void> {
    const y = Math.min(row, this.extent.rows - 1);
    this.book.select(this.sheet.name, this.area({ x, y, x1: x, y1: y }), 'user');
    await this.show();
  }

  /** The Book's selection, shown. */
  async show(): Promise<void> {
    if (!this.#isShown()) return;
    const { area } = this.book.selected;
    const bottom = Math.min(area.bottom, this.extent.rows - 1);
    const right = Math.min(area.right, this.extent.columns - 1);
    this.#anchor = { row: area.top, column: area.left };
    this.#byHand = false;
    await this.grid.setCellsFocus({ x: this.#x(area.left), y: area.top }, { x: this.#x(right), y: bottom });
    if (!this.#isInView(area)) {
      // The grid scrolls a column to its left edge; in a right-to-left sheet the wanted one should not end up there.
      await this.grid.scrollToColumnIndex(Math.max(0, this.#x(area.left) - (this.sheet.rtl ? 4 : 1)));
      await this.grid.scrollToRow(Math.max(0, area.top - 3));
    }
    // `afterfocus` does not come for a cell that had to be scrolled to.
    const now = this.book.selected.area;
    if (now.top === area.top && now.left === area.left) this.#keyboardAt(area.top, area.left);
  }

  /** The sheet's area under a span of the grid. */
  area({ x, y, x1, y1 }: Span): Area {
    const columns = [this.#x(x), this.#x(x1)];
    return {
      top: Math.min(y, y1),
      left: Math.min(...columns),
      bottom: Math.max(y, y1),
      right: Math.max(...columns),
    };
  }

  /** Whether the element shows a cell of the selection. */
  holds(cell: Element): boolean {
    const row = Number(cell.getAttribute('data-rgrow'));
    const column = this.#x(Number(cell.getAttribute('data-rgcol')));
    const { top, left, bottom, right } = this.book.selected.area;
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  #x(column: number): number {
    return this.sheet.rtl ? this.extent.columns - 1 - column : column;
  }

  #isShown(): boolean {
    return this.book.selected.sheet === this.sheet.name;
  }

  /** Whether the grid has its keyboard at the Book's selection. */
  async #stands(): Promise<boolean> {
    const cell = (await this.grid.getFocused())?.cell;
    const { area } = this.book.selected;
    return this.#isShown() && cell?.y === area.top && cell.x === this.#x(area.left);
  }

  #isKeyboardElsewhere(): boolean {
    const { activeElement, body } = document;
    return activeElement !== null && activeElement !== body && !this.grid.contains(activeElement);
  }

  #selected(span: Span): void {
    if (this.#byHand) this.book.select(this.sheet.name, this.area(span), 'user');
  }

  /** Where the keyboard stands, for whoever drives the page. */
  #keyboardAt(row: number, column: number): void {
    this.grid.dataset['focused'] = `${columnName(column)}${row + 1}`;
  }

  #isInView({ top, left }: Area): boolean {
    const cell = this.grid.querySelector(`[data-cell="${columnName(left)}${top + 1}"]`);
    const view = cell?.closest('revogr-viewport-scroll')?.getBoundingClientRect();
    const box = cell?.getBoundingClientRect();
    if (!view || !box) return false;
    return box.left >= view.left - 1 && box.right <= view.right + 1 && box.bottom <= view.bottom + 1;
  }
}
