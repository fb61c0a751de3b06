import type { Sheet } from '../../book/sheet.js';
import type { PrintLayout } from '../../book/types.js';
import { parseArea, splitAddress } from '../address.js';
import { invalidArgument } from '../errors.js';
import { heightOf } from './area.js';
import { whole } from './check.js';
import { HostObject, type HostModel } from './object.js';
import { RangeObject } from './range.js';

const areaOf = (sent: unknown) => {
  if (sent instanceof RangeObject) return sent.area;
  if (typeof sent === 'string') return parseArea(splitAddress(sent).area);
  throw invalidArgument('a range or an address');
};

export class FreezePanesObject extends HostObject {
  static override readonly excelName = 'WorksheetFreezePanes';

  constructor(
    private readonly model: HostModel,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  FreezeRows(count?: number) {
    this.#freeze(whole(count ?? 1), 0);
  }
  FreezeColumns(count?: number) {
    this.#freeze(0, whole(count ?? 1));
  }
  /** Everything above and before the range's last corner stands still. */
  FreezeAt(range: unknown) {
    const { bottom, right } = areaOf(range);
    this.#freeze(bottom + 1, right + 1);
  }
  Unfreeze() {
    this.#freeze(0, 0);
  }
  GetLocationOrNullObject() {
    const { rows, columns } = this.sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const area = { top: 0, left: 0, bottom: Math.max(rows, 1) - 1, right: Math.max(columns, 1) - 1 };
    const corner = new RangeObject(this.model, this.sheet, area);
    if (rows === 0) return corner.GetEntireColumn();
    return columns === 0 ? corner.GetEntireRow() : corner;
  }

  #freeze(rows: number, columns: number): void {
    this.model.book.layOut(this.sheet.name, { frozen: { rows, columns } }, 'addin');
  }
}

export class PageLayoutObject extends HostObject {
  static override readonly excelName = 'PageLayout';

  constructor(
    private readonly model: HostModel,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  get Orientation() {
    return this.sheet.print.landscape ? 'Landscape' : 'Portrait';
  }
  set Orientation(sent: unknown) {
    if (sent !== 'Landscape' && sent !== 'Portrait') throw invalidArgument(`orientation ${String(sent)}`);
    this.#print({ landscape: sent === 'Landscape' });
  }
  /** `{ scale }`, or `{ horizontalFitToPages: 1 }` for one page wide and as many long as it takes. */
  get Zoom(): unknown {
    return this.sheet.print.onePageWide ? { horizontalFitToPages: 1 } : { scale: 100 };
  }
  set Zoom(sent: unknown) {
    if (typeof sent !== 'object' || sent === null) throw invalidArgument('zoom');
    const fit = 'horizontalFitToPages' in sent ? sent.horizontalFitToPages : undefined;
    if (fit !== undefined && fit !== null && fit !== 1)
      throw invalidArgument('the workbench fits to one page only');
    this.#print({ onePageWide: fit === 1 });
  }
  SetPrintTitleRows(range: unknown) {
    const area = areaOf(range);
    if (area.top !== 0) throw invalidArgument('title rows of the workbench begin with the first');
    this.#print({ titleRows: heightOf(area) });
  }
  GetPrintTitleRowsOrNullObject() {
    const { titleRows } = this.sheet.print;
    if (titleRows === 0) return null;
    const area = { top: 0, left: 0, bottom: titleRows - 1, right: 0 };
    return new RangeObject(this.model, this.sheet, area).GetEntireRow();
  }

  #print(print: Partial<PrintLayout>): void {
    this.model.book.layOut(this.sheet.name, { print: { ...this.sheet.print, ...print } }, 'addin');
  }
}
