import type { BookChart } from '../../book/types.js';
import { HostError, notFound } from '../errors.js';
import type { HostModel } from './object.js';

/** One chart of the Book, as its objects share it. */
export class ChartHandle {
  constructor(
    readonly model: HostModel,
    readonly id: string,
  ) {}

  get chart(): BookChart {
    const chart = this.model.book.charts.get(this.id);
    if (!chart) throw notFound();
    return chart;
  }

  /** @throws HostError for a chart that came with the file, and on a protected sheet. */
  change(change: Partial<Omit<BookChart, 'id' | 'sheet'>>): void {
    this.mustBeOurs();
    this.model.book.charts.change(this.id, change, 'addin');
  }

  mustBeOurs(): void {
    const { fromFile, sheet } = this.chart;
    if (fromFile)
      throw new HostError('UnsupportedOperation', 'The workbench keeps the charts of a file as they are.');
    mustBeOpen(this.model, sheet);
  }
}

export function mustBeOpen(model: HostModel, sheet: string): void {
  if (model.book.sheet(sheet)?.protected) throw new HostError('AccessDenied', 'The sheet is protected.');
}
