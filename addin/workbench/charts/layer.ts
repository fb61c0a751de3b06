import './charts.css';
import type { Area } from '../../../lib/index.js';
import type { Book } from '../book/book.js';
import type { Sheet } from '../book/sheet.js';
import { make } from '../page/dom.js';
import { ChartFigure } from './figure.js';

/** Where the cells of the drawn sheet lie, in pixels from its first row and from the left of the screen. */
export interface CellPlaces {
  readonly left: (column: number) => number;
  readonly right: (column: number) => number;
  readonly top: (row: number) => number;
  readonly bottom: (row: number) => number;
}

const BODY = 'revogr-viewport-scroll.rgCol';

/**
 * The charts of one drawn sheet, over its cells. They lie beside the grid and not in it, where only rows of cells belong,
 * and move as it scrolls; the pointer goes through them to the cells.
 */
export class ChartLayer {
  readonly element = make('div', { className: 'charts' });
  readonly #moving = make('div', { className: 'moving' });
  #figures: readonly ChartFigure[] = [];
  #frame = 0;
  readonly #resized = new ResizeObserver(() => {
    this.#place();
  });

  constructor(
    private readonly grid: HTMLElement,
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly places: CellPlaces,
    private readonly undrawn: () => string,
  ) {
    this.element.append(this.#moving);
    this.#resized.observe(grid);
    grid.addEventListener(
      'scroll',
      () => {
        this.#place();
      },
      { capture: true, passive: true },
    );
    grid.addEventListener('aftergridrender', () => {
      this.#place();
    });
  }

  /** Charts came, went or changed: makes all of them anew. */
  renew(): void {
    this.#figures = this.book.charts.on(this.sheet.name).map((chart) => {
      const figure = new ChartFigure(this.book, chart, this.undrawn);
      figure.element.dir = this.sheet.rtl ? 'rtl' : 'ltr';
      this.#put(figure.element, chart.at);
      return figure;
    });
    this.#moving.replaceChildren(...this.#figures.map(({ element }) => element));
    this.#place();
    this.redraw();
  }

  /** Cells changed; many changes in one go are drawn once. */
  redraw(): void {
    if (this.#figures.length === 0) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      for (const figure of this.#figures) figure.draw();
    });
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    this.#resized.disconnect();
    this.element.remove();
  }

  #put({ style }: HTMLElement, { top, left, bottom, right }: Area): void {
    const { places } = this;
    const x = Math.min(places.left(left), places.left(right));
    style.left = `${x}px`;
    style.width = `${Math.max(places.right(left), places.right(right)) - x}px`;
    style.top = `${places.top(top)}px`;
    style.height = `${places.bottom(bottom) - places.top(top)}px`;
  }

  /** Covers what the grid shows of its cells, as far as it is scrolled. */
  #place(): void {
    const across = this.grid.querySelector<HTMLElement>(BODY);
    const down = across?.querySelector<HTMLElement>('.vertical-inner');
    const outer = this.grid.parentElement?.getBoundingClientRect();
    if (!across || !down || !outer) return;
    const [wide, high] = [across.getBoundingClientRect(), down.getBoundingClientRect()];
    Object.assign(this.element.style, {
      left: `${wide.left - outer.left}px`,
      top: `${high.top - outer.top}px`,
      width: `${across.clientWidth}px`,
      height: `${down.clientHeight}px`,
    });
    this.#moving.style.transform = `translate(${-across.scrollLeft}px, ${-down.scrollTop}px)`;
  }
}
