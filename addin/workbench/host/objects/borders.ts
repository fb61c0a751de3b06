import type { Area } from '../../../../lib/index.js';
import type { StyleEdit } from '../../book/types.js';
import { HostError, invalidArgument, notFound } from '../errors.js';
import { Looks } from './looks.js';
import { HostCollection, HostObject } from './object.js';

/** The sides that a cell of the workbench can have a line on; of a range, the lines between its rows belong to the lower ones. */
const LINES: Readonly<
  Record<string, (area: Area) => readonly [Area, 'borderTop' | 'borderBottom'] | undefined>
> = {
  EdgeTop: (area) => [{ ...area, bottom: area.top }, 'borderTop'],
  EdgeBottom: (area) => [{ ...area, top: area.bottom }, 'borderBottom'],
  InsideHorizontal: (area) =>
    area.bottom > area.top ? [{ ...area, top: area.top + 1 }, 'borderTop'] : undefined,
};
const OTHERS = ['EdgeLeft', 'EdgeRight', 'InsideVertical', 'DiagonalDown', 'DiagonalUp'];

export class RangeBorderObject extends HostObject {
  static override readonly excelName = 'RangeBorder';

  constructor(
    private readonly looks: Looks,
    readonly side: string,
  ) {
    super();
  }

  override identity() {
    return { Id: this.side };
  }

  get SideIndex() {
    return this.side;
  }
  get Style(): string | null {
    const line = this.#line();
    if (!line) return 'None';
    const [area, member] = line;
    const looks = new Looks(this.looks.book, this.looks.sheet, area);
    return looks.common((style) => (style[member] ? 'Continuous' : 'None'));
  }
  set Style(sent: unknown) {
    if (sent !== 'Continuous' && sent !== 'None') throw invalidArgument(`line style ${String(sent)}`);
    if (OTHERS.includes(this.side)) {
      throw new HostError('UnsupportedOperation', `The workbench draws no ${this.side} border.`);
    }
    const line = this.#line();
    if (!line) return;
    const [area, member] = line;
    const edit: StyleEdit = { [member]: sent === 'Continuous' ? true : null };
    this.looks.change(edit, area);
  }

  #line() {
    return LINES[this.side]?.(this.looks.area);
  }
}

export class RangeBordersObject extends HostCollection<RangeBorderObject> {
  static override readonly excelName = 'RangeBorderCollection';

  constructor(private readonly looks: Looks) {
    super();
  }

  override items() {
    return [...Object.keys(LINES), ...OTHERS].map((side) => new RangeBorderObject(this.looks, side));
  }
  override find(side: string) {
    return this.items().find((border) => border.side === side);
  }

  get Count() {
    return this.items().length;
  }
  GetItemAt(index: number) {
    const border = this.items()[index];
    if (!border) throw notFound();
    return border;
  }
}
