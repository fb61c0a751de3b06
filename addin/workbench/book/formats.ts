import { markedAs, type Area, type ConditionalLook } from '../../../lib/index.js';
import type { BookEvent, BookFormat, ChangeSource } from './types.js';

const same = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

/**
 * The conditional formats of all sheets. Rules are kept and not worked out; marks, whose formula is always true, are the ones
 * that can be shown.
 */
export class Formats {
  #formats: readonly BookFormat[] = [];
  #next = 1;

  constructor(private readonly tell: (event: BookEvent) => void) {}

  get all(): readonly BookFormat[] {
    return this.#formats;
  }

  /** Those of a sheet, the one on top first. */
  on(sheet: string): readonly BookFormat[] {
    return this.#formats.filter((format) => same(format.sheet, sheet));
  }

  get(id: string): BookFormat | undefined {
    return this.#formats.find((format) => format.id === id);
  }

  /** A new one lies on top; those of a file come in their order. */
  add(format: Omit<BookFormat, 'id'>, source: ChangeSource): BookFormat {
    const added = { ...format, id: `{00000000-0005-0000-0000-${String(this.#next++).padStart(12, '0')}}` };
    this.#formats = source === 'open' ? [...this.#formats, added] : [added, ...this.#formats];
    this.tell({ kind: 'formats', sheet: format.sheet, source });
    return added;
  }

  change(id: string, change: Partial<Omit<BookFormat, 'id' | 'sheet'>>, source: ChangeSource): void {
    this.#formats = this.#formats.map((format) => (format.id === id ? { ...format, ...change } : format));
    this.#told(this.get(id), source);
  }

  remove(id: string, source: ChangeSource): void {
    const gone = this.get(id);
    this.#formats = this.#formats.filter((format) => format.id !== id);
    this.#told(gone, source);
  }

  forgetSheet(sheet: string): void {
    this.#formats = this.#formats.filter((format) => !same(format.sheet, sheet));
  }

  renameSheet(from: string, to: string): void {
    this.#formats = this.#formats.map((format) =>
      same(format.sheet, from) ? { ...format, sheet: to } : format,
    );
  }

  #told(format: BookFormat | undefined, source: ChangeSource): void {
    if (format) this.tell({ kind: 'formats', sheet: format.sheet, source });
  }
}

type Look = (row: number, column: number) => ConditionalLook | undefined;

/** So many rows are looked up together; an area may have a million of them. */
const BLOCK = 256;

/** What marks lay over the cells of a sheet, to be asked of one cell after another. */
export function marksOf(formats: readonly BookFormat[]): Look {
  const blocks = new Map<number, { readonly area: Area; readonly look: ConditionalLook }[]>();
  for (const { formula, areas, look } of formats) {
    if (markedAs(formula) === undefined) continue;
    for (const area of areas) {
      for (let block = Math.floor(area.top / BLOCK); block * BLOCK <= area.bottom; block++) {
        const here = blocks.get(block) ?? [];
        here.push({ area, look });
        blocks.set(block, here);
      }
    }
  }
  const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
    top <= row && row <= bottom && left <= column && column <= right;
  return (row, column) =>
    blocks.get(Math.floor(row / BLOCK))?.find(({ area }) => holds(area, row, column))?.look;
}
