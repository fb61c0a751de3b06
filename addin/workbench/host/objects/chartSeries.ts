import type { ChartRange } from '../../../../lib/index.js';
import type { BookSeries } from '../../book/types.js';
import { invalidArgument, notFound } from '../errors.js';
import { heightOf, widthOf } from './area.js';
import type { ChartHandle } from './chartHandle.js';
import { color, text } from './check.js';
import { HostCollection, HostObject } from './object.js';
import { RangeObject } from './range.js';

/** One series of a chart, by its place among them. */
class SeriesHandle {
  constructor(
    private readonly handle: ChartHandle,
    readonly at: number,
  ) {}

  get series(): BookSeries {
    const series = this.handle.chart.series[this.at];
    if (!series) throw notFound();
    return series;
  }

  change(change: Partial<BookSeries> | undefined): void {
    const changed = change && { ...this.series, ...change };
    const series = this.handle.chart.series.flatMap((one, at) => (at === this.at ? (changed ?? []) : one));
    this.handle.change({ series });
  }
}

export class ChartFillObject extends HostObject {
  static override readonly excelName = 'ChartFill';

  constructor(private readonly handle: SeriesHandle) {
    super();
  }

  SetSolidColor(sent: unknown) {
    this.handle.change({ color: color(sent) });
  }
}

export class ChartSeriesFormatObject extends HostObject {
  static override readonly excelName = 'ChartSeriesFormat';

  constructor(private readonly handle: SeriesHandle) {
    super();
  }

  get Fill() {
    return new ChartFillObject(this.handle);
  }
}

/** One row or one column; a chart draws no table. */
function lineOf(sent: unknown): ChartRange {
  if (!(sent instanceof RangeObject)) throw invalidArgument('a range');
  if (heightOf(sent.area) > 1 && widthOf(sent.area) > 1) throw invalidArgument('one row or one column');
  return { sheet: sent.sheet.name, area: sent.area };
}

export class ChartSeriesObject extends HostObject {
  static override readonly excelName = 'ChartSeries';
  readonly #handle: SeriesHandle;

  constructor(handle: ChartHandle, at: number) {
    super();
    this.#handle = new SeriesHandle(handle, at);
  }

  get Name() {
    return this.#handle.series.name;
  }
  set Name(sent: unknown) {
    this.#handle.change({ name: text(sent) });
  }
  /** Marks have one colour here, inside and around. */
  get MarkerBackgroundColor() {
    return this.#handle.series.color ?? '';
  }
  set MarkerBackgroundColor(sent: unknown) {
    this.#handle.change({ color: color(sent) });
  }
  get MarkerForegroundColor() {
    return this.#handle.series.color ?? '';
  }
  set MarkerForegroundColor(sent: unknown) {
    this.#handle.change({ color: color(sent) });
  }
  get Format() {
    return new ChartSeriesFormatObject(this.#handle);
  }

  SetValues(source: unknown) {
    this.#handle.change({ values: lineOf(source) });
  }
  SetXAxisValues(source: unknown) {
    this.#handle.change({ categories: lineOf(source) });
  }
  Delete() {
    this.#handle.change(undefined);
  }
}

export class ChartSeriesCollectionObject extends HostCollection<ChartSeriesObject> {
  static override readonly excelName = 'ChartSeriesCollection';

  constructor(private readonly handle: ChartHandle) {
    super();
  }

  override items() {
    return this.handle.chart.series.map((_, at) => new ChartSeriesObject(this.handle, at));
  }
  override find(name: string) {
    return this.items().find((series) => series.Name === name);
  }

  get Count() {
    return this.handle.chart.series.length;
  }
  GetCount() {
    return this.handle.chart.series.length;
  }
  GetItemAt(index: number) {
    const series = this.items()[index];
    if (!series) throw notFound();
    return series;
  }
  /** Behind the others, or at a place; its cells are named afterwards. */
  Add(name?: unknown, index?: unknown) {
    const { series } = this.handle.chart;
    const at = typeof index === 'number' ? Math.min(index, series.length) : series.length;
    const added = { name: typeof name === 'string' ? name : `Series${series.length + 1}` };
    this.handle.change({ series: [...series.slice(0, at), added, ...series.slice(at)] });
    return new ChartSeriesObject(this.handle, at);
  }
}
