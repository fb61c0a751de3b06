import type { BookChart } from '../../book/types.js';
import { invalidArgument } from '../errors.js';
import { flag, text } from './check.js';
import { HostObject } from './object.js';
import type { ChartHandle } from './chartHandle.js';

export class ChartTitleObject extends HostObject {
  static override readonly excelName = 'ChartTitle';

  constructor(private readonly handle: ChartHandle) {
    super();
  }

  get Text() {
    return this.handle.chart.title;
  }
  set Text(sent: unknown) {
    this.handle.change({ title: text(sent) });
  }
  get Visible() {
    return this.handle.chart.title !== '';
  }
  /** A title that is hidden has no words here. */
  set Visible(sent: unknown) {
    if (!flag(sent)) this.handle.change({ title: '' });
  }
}

const POSITIONS = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;

export class ChartLegendObject extends HostObject {
  static override readonly excelName = 'ChartLegend';

  constructor(private readonly handle: ChartHandle) {
    super();
  }

  get Visible() {
    return this.handle.chart.legend !== 'none';
  }
  set Visible(sent: unknown) {
    if (!flag(sent)) this.#put('none');
    else if (!this.Visible) this.#put('bottom');
  }
  get Position() {
    const { legend } = this.handle.chart;
    return Object.entries(POSITIONS).find(([, side]) => side === legend)?.[0] ?? 'Bottom';
  }
  set Position(sent: unknown) {
    const found = Object.entries(POSITIONS).find(([name]) => name === sent);
    if (!found) throw invalidArgument(`legend position ${String(sent)}`);
    this.#put(found[1]);
  }

  #put(legend: BookChart['legend']): void {
    this.handle.change({ legend });
  }
}
