import type { Area } from '../../../lib/index.js';
import { Cells } from './cells.js';
import type { BookCell, SheetLayout } from './types.js';

export const PLAIN_LAYOUT: SheetLayout = {
  rtl: false,
  visibility: 'visible',
  protected: false,
  unlocked: [],
  showGridlines: true,
  frozen: { rows: 0, columns: 0 },
  merges: [],
  columnWidths: new Map(),
  print: { landscape: false, onePageWide: false, titleRows: 0 },
};

/**
 * One sheet, to be read by everyone and changed through the Book alone, which tells its listeners.
 * `id` outlives renaming; `origin` is its name in the opened file, absent for a sheet added since.
 */
export interface Sheet extends SheetLayout {
  readonly id: string;
  readonly name: string;
  readonly origin: string | undefined;
  cell(row: number, column: number): BookCell | undefined;
  cells(): Iterable<readonly [row: number, column: number, cell: BookCell]>;
  /** The smallest area around all cells, or around those that hold something. Undefined on a blank sheet. */
  used(valuesOnly?: boolean): Area | undefined;
}

/** What the Book keeps of a sheet. */
export class SheetRecord implements Sheet {
  readonly grid = new Cells();
  /** Whether the layout differs from the opened file's. */
  laidOut = false;
  layout: SheetLayout;

  constructor(
    readonly id: string,
    public name: string,
    readonly origin: string | undefined,
    layout: Partial<SheetLayout> = {},
  ) {
    this.layout = { ...PLAIN_LAYOUT, ...layout };
  }

  get rtl() {
    return this.layout.rtl;
  }
  get visibility() {
    return this.layout.visibility;
  }
  get protected() {
    return this.layout.protected;
  }
  get unlocked() {
    return this.layout.unlocked;
  }
  get showGridlines() {
    return this.layout.showGridlines;
  }
  get frozen() {
    return this.layout.frozen;
  }
  get merges() {
    return this.layout.merges;
  }
  get columnWidths() {
    return this.layout.columnWidths;
  }
  get print() {
    return this.layout.print;
  }

  cell(row: number, column: number): BookCell | undefined {
    return this.grid.get(row, column);
  }

  cells(): Iterable<readonly [row: number, column: number, cell: BookCell]> {
    return this.grid.entries();
  }

  used(valuesOnly = false): Area | undefined {
    return this.grid.used(valuesOnly);
  }
}
