import type { Book } from '../book/book.js';
import type { BookChart } from '../book/types.js';
import { show } from '../grid/display.js';
import { make } from '../page/dom.js';
import { dataOf, type ChartData } from './data.js';
import { plot } from './plot.js';

function legendOf({ series }: ChartData): HTMLElement {
  const list = make('ul', { className: 'legend' });
  for (const { name, color } of series) {
    const swatch = make('span', { className: 'swatch' });
    swatch.style.background = color;
    const entry = make('li');
    entry.append(swatch, make('bdi', { textContent: name }));
    list.append(entry);
  }
  return list;
}

const titled = (className: string, words: string): HTMLElement[] =>
  words === '' ? [] : [make('div', { className, textContent: words }, { dir: 'auto' })];

/** Words of a chart as a reader hears them, without the marks that keep their order. */
const heard = (words: string): string => words.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');

/** Whether the axis that stands does so on the right: names of lying bars, values of all others. */
const standsOnRight = ({ kind, axes: { categories, values } }: BookChart): boolean =>
  kind === 'bars' ? values.reversed : categories.reversed !== (categories.crossedAt === 'end');

/** A chart as an element that fills its place. `undrawn` is said of a kind that is not drawn here. */
export class ChartFigure {
  readonly element: HTMLElement;
  readonly #chart: BookChart;

  constructor(
    private readonly book: Book,
    chart: BookChart,
    private readonly undrawn: () => string,
  ) {
    this.#chart = chart;
    const label = heard(chart.title) || chart.name;
    this.element = make(
      'figure',
      { className: 'chart' },
      { 'data-chart': chart.name, 'data-kind': chart.kind },
    );
    this.element.setAttribute('aria-label', label);
  }

  /** Draws what the cells hold now, once the element has its size. */
  draw(): void {
    const { kind, title, name, axes, legend } = this.#chart;
    const caption = make(
      'figcaption',
      { textContent: title || (kind === 'other' ? name : '') },
      { dir: 'auto' },
    );
    if (kind === 'other') {
      this.element.replaceChildren(caption, make('p', { textContent: this.undrawn() }));
      return;
    }
    const data = dataOf(this.book, this.#chart, (cell) => show(cell).text);
    const lies = kind === 'bars' ? axes.values : axes.categories;
    const stands = kind === 'bars' ? axes.categories : axes.values;
    const middle = make('div', { className: 'middle' });
    middle.classList.toggle('from-right', standsOnRight(this.#chart));
    const room = make('div', { className: 'plot' });
    middle.append(...titled('stands', stands.title), room);
    const key = legend === 'none' ? [] : [legendOf(data)];
    const above = legend === 'top' ? key : [];
    const below = legend === 'top' ? [] : key;
    this.element.replaceChildren(caption, ...above, middle, ...titled('lies', lies.title), ...below);
    const picture = plot(this.#chart, data, { width: room.clientWidth, height: room.clientHeight });
    picture.setAttribute('role', 'img');
    picture.setAttribute('aria-label', this.element.getAttribute('aria-label') ?? name);
    room.append(picture);
  }
}
