import type { Area } from '../../../../lib/index.js';
import type { BookChart } from '../../book/types.js';
import { parseArea, splitAddress } from '../address.js';
import { HostError, invalidArgument, notFound } from '../errors.js';
import { bounding } from './area.js';
import { ChartAxesObject } from './chartAxes.js';
import { ChartHandle, mustBeOpen } from './chartHandle.js';
import { ChartLegendObject, ChartTitleObject } from './chartParts.js';
import { ChartSeriesCollectionObject } from './chartSeries.js';
import { seriesOf } from './chartSource.js';
import { text } from './check.js';
import { HostCollection, HostObject, type HostModel } from './object.js';
import { RangeObject } from './range.js';

const TYPES: Readonly<Record<BookChart['kind'], string>> = {
  bars: 'BarClustered',
  columns: 'ColumnClustered',
  scatter: 'XYScatter',
  other: 'Invalid',
};

function kindOf(sent: unknown): BookChart['kind'] {
  const found = Object.entries(TYPES).find(([, type]) => type === sent && type !== TYPES.other);
  if (!found) throw new HostError('UnsupportedOperation', `The workbench draws no ${text(sent)} charts.`);
  return found[0] as BookChart['kind'];
}

function rangeOf(sent: unknown): RangeObject {
  if (sent instanceof RangeObject) return sent;
  throw invalidArgument('a range');
}

export class ChartObject extends HostObject {
  static override readonly excelName = 'Chart';
  readonly #handle: ChartHandle;

  constructor(
    private readonly model: HostModel,
    id: string,
  ) {
    super();
    this.#handle = new ChartHandle(model, id);
  }

  override identity() {
    return { Id: this.#handle.id };
  }

  get Id() {
    return this.#handle.id;
  }
  get Name() {
    return this.#handle.chart.name;
  }
  set Name(sent: unknown) {
    this.#handle.change({ name: text(sent) });
  }
  get ChartType() {
    return TYPES[this.#handle.chart.kind];
  }
  set ChartType(sent: unknown) {
    this.#handle.change({ kind: kindOf(sent) });
  }

  get Title() {
    return new ChartTitleObject(this.#handle);
  }
  get Legend() {
    return new ChartLegendObject(this.#handle);
  }
  get Axes() {
    return new ChartAxesObject(this.#handle);
  }
  get Series() {
    return new ChartSeriesCollectionObject(this.#handle);
  }
  get Worksheet() {
    const sheet = this.model.book.sheet(this.#handle.chart.sheet);
    if (!sheet) throw notFound();
    return this.model.worksheet(sheet);
  }

  Delete() {
    this.#handle.mustBeOurs();
    this.model.book.charts.remove(this.#handle.id, 'addin');
  }
  SetData(source: unknown, seriesBy?: unknown) {
    const { sheet, area } = rangeOf(source);
    this.#handle.change({ series: seriesOf(sheet, area, seriesBy) });
  }
  /** Covers the cells from one to another; one alone gives both corners. */
  SetPosition(start: unknown, end?: unknown) {
    const first = this.#cells(start);
    this.#handle.change({
      at: end === undefined || end === null ? first : bounding(first, this.#cells(end)),
    });
  }

  #cells(sent: unknown): Area {
    return sent instanceof RangeObject ? sent.area : parseArea(splitAddress(text(sent)).area);
  }
}

/** So large is a chart of which nothing else is said, in cells. */
const [ROWS, COLUMNS] = [15, 8];

export class ChartsObject extends HostCollection<ChartObject> {
  static override readonly excelName = 'ChartCollection';

  constructor(
    private readonly model: HostModel,
    private readonly sheet: string,
  ) {
    super();
  }

  override items() {
    return this.#charts().map(({ id }) => new ChartObject(this.model, id));
  }
  override find(key: string) {
    const wanted = key.toLowerCase();
    const chart = this.#charts().find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return chart && new ChartObject(this.model, chart.id);
  }

  get Count() {
    return this.#charts().length;
  }
  GetCount() {
    return this.#charts().length;
  }
  GetItem(key: string) {
    return this.find(key) ?? this.#none();
  }
  GetItemAt(index: number) {
    return this.items()[index] ?? this.#none();
  }
  GetItemOrNullObject(key: string) {
    return this.find(key) ?? null;
  }
  Add(type: unknown, source: unknown, seriesBy?: unknown) {
    mustBeOpen(this.model, this.sheet);
    const { sheet, area } = rangeOf(source);
    const axis = { title: '', reversed: false, crossedAt: 'start' } as const;
    const names = new Set(this.#charts().map(({ name }) => name));
    let number = names.size + 1;
    while (names.has(`Chart ${number}`)) number += 1;
    const series = seriesOf(sheet, area, seriesBy);
    const chart = this.model.book.charts.add(
      {
        sheet: this.sheet,
        name: `Chart ${number}`,
        kind: kindOf(type),
        title: '',
        axes: { categories: axis, values: axis },
        legend: 'bottom',
        series,
        at: { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 },
        fromFile: false,
      },
      'addin',
    );
    return new ChartObject(this.model, chart.id);
  }

  #charts(): readonly BookChart[] {
    return this.model.book.charts.on(this.sheet);
  }
  #none(): never {
    throw notFound();
  }
}
