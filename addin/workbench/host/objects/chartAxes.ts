import type { ChartAxis } from '../../../../lib/index.js';
import { HostError, invalidArgument } from '../errors.js';
import { flag, text } from './check.js';
import { HostObject } from './object.js';
import type { ChartHandle } from './chartHandle.js';

type Which = 'categories' | 'values';

class AxisHandle {
  constructor(
    private readonly handle: ChartHandle,
    readonly which: Which,
  ) {}

  get axis(): ChartAxis {
    return this.handle.chart.axes[this.which];
  }

  change(change: Partial<ChartAxis>): void {
    const { axes } = this.handle.chart;
    this.handle.change({ axes: { ...axes, [this.which]: { ...this.axis, ...change } } });
  }
}

export class ChartAxisTitleObject extends HostObject {
  static override readonly excelName = 'ChartAxisTitle';

  constructor(private readonly handle: AxisHandle) {
    super();
  }

  get Text() {
    return this.handle.axis.title;
  }
  set Text(sent: unknown) {
    this.handle.change({ title: text(sent) });
  }
  get Visible() {
    return this.handle.axis.title !== '';
  }
  /** A title that is hidden has no words here. */
  set Visible(sent: unknown) {
    if (!flag(sent)) this.handle.change({ title: '' });
  }
}

const only = (what: string): HostError =>
  new HostError('UnsupportedOperation', `The workbench draws ${what} of every chart.`);

export class ChartAxisObject extends HostObject {
  static override readonly excelName = 'ChartAxis';

  constructor(private readonly handle: AxisHandle) {
    super();
  }

  get Type() {
    return this.handle.which === 'values' ? 'Value' : 'Category';
  }
  get Title() {
    return new ChartAxisTitleObject(this.handle);
  }
  get ReversePlotOrder() {
    return this.handle.axis.reversed;
  }
  set ReversePlotOrder(sent: unknown) {
    this.handle.change({ reversed: flag(sent) });
  }
  /** Where the other axis crosses this one. */
  get Position() {
    return this.handle.axis.crossedAt === 'end' ? 'Maximum' : 'Automatic';
  }
  set Position(sent: unknown) {
    if (sent !== 'Automatic' && sent !== 'Minimum' && sent !== 'Maximum') {
      throw invalidArgument(`axis position ${String(sent)}`);
    }
    this.handle.change({ crossedAt: sent === 'Maximum' ? 'end' : 'start' });
  }
  get NumberFormat() {
    return this.handle.axis.format ?? 'General';
  }
  set NumberFormat(sent: unknown) {
    this.handle.change({ format: text(sent) });
  }
  get TickLabelPosition() {
    return 'Low';
  }
  set TickLabelPosition(sent: unknown) {
    if (sent !== 'Low') throw only('the names at the low end');
  }
  get TickLabelSpacing(): unknown {
    return 1;
  }
  set TickLabelSpacing(sent: unknown) {
    if (sent !== 1) throw only('each name');
  }
}

export class ChartAxesObject extends HostObject {
  static override readonly excelName = 'ChartAxes';

  constructor(private readonly handle: ChartHandle) {
    super();
  }

  get CategoryAxis() {
    return this.#axis('categories');
  }
  get ValueAxis() {
    return this.#axis('values');
  }
  GetItem(type: unknown, group: unknown = 'Primary') {
    if (group !== null && group !== 'Primary') throw only('the primary axes');
    if (type !== 'Category' && type !== 'Value') throw invalidArgument(`axis ${String(type)}`);
    return this.#axis(type === 'Value' ? 'values' : 'categories');
  }

  #axis(which: Which) {
    return new ChartAxisObject(new AxisHandle(this.handle, which));
  }
}
