import type { ChartRange } from '../../../lib/index.js';
import type { BookChart, BookEvent, BookSeries, ChangeSource } from './types.js';

const same = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

/** The charts of all sheets; each takes its words and numbers from cells and holds none of them. */
export class Charts {
  #charts: readonly BookChart[] = [];
  #next = 1;

  constructor(private readonly tell: (event: BookEvent) => void) {}

  get all(): readonly BookChart[] {
    return this.#charts;
  }

  /** Those that stand on a sheet, in the order in which they came. */
  on(sheet: string): readonly BookChart[] {
    return this.#charts.filter((chart) => same(chart.sheet, sheet));
  }

  get(id: string): BookChart | undefined {
    return this.#charts.find((chart) => chart.id === id);
  }

  add(chart: Omit<BookChart, 'id'>, source: ChangeSource): BookChart {
    const added = { ...chart, id: `{00000000-0004-0000-0000-${String(this.#next++).padStart(12, '0')}}` };
    this.#charts = [...this.#charts, added];
    this.tell({ kind: 'charts', sheet: chart.sheet, source });
    return added;
  }

  change(id: string, change: Partial<Omit<BookChart, 'id' | 'sheet'>>, source: ChangeSource): void {
    this.#charts = this.#charts.map((chart) => (chart.id === id ? { ...chart, ...change } : chart));
    this.#told(this.get(id), source);
  }

  remove(id: string, source: ChangeSource): void {
    const gone = this.get(id);
    this.#charts = this.#charts.filter((chart) => chart.id !== id);
    this.#told(gone, source);
  }

  /** A sheet takes its charts along; series of others that drew its cells have nothing to draw. */
  forgetSheet(sheet: string): void {
    const kept = (range: ChartRange | undefined): ChartRange | undefined =>
      range && same(range.sheet, sheet) ? undefined : range;
    this.#charts = this.#charts.filter((chart) => !same(chart.sheet, sheet));
    this.#redirect(kept);
  }

  renameSheet(from: string, to: string): void {
    this.#charts = this.#charts.map((chart) => (same(chart.sheet, from) ? { ...chart, sheet: to } : chart));
    this.#redirect((range) => (range && same(range.sheet, from) ? { ...range, sheet: to } : range));
  }

  #redirect(follow: (range: ChartRange | undefined) => ChartRange | undefined): void {
    this.#charts = this.#charts.map((chart) => ({
      ...chart,
      series: chart.series.map(({ name, color, categories, values }): BookSeries => {
        const [along, drawn] = [follow(categories), follow(values)];
        return {
          name,
          ...(color !== undefined && { color }),
          ...(along && { categories: along }),
          ...(drawn && { values: drawn }),
        };
      }),
    }));
  }

  #told(chart: BookChart | undefined, source: ChangeSource): void {
    if (chart) this.tell({ kind: 'charts', sheet: chart.sheet, source });
  }
}
