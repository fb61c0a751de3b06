import type { Area, CellStyle } from '../../../../lib/index.js';
import type { Book } from '../../book/book.js';
import type { Sheet } from '../../book/sheet.js';
import type { CellEdit, StyleEdit } from '../../book/types.js';
import { eachCell, intersection, isUnbounded } from './area.js';

/** How a cell looks of which nothing is said; to give it that look is to say nothing. */
export const PLAIN = { color: '#000000', size: 11, noFill: '#FFFFFF' } as const;

/** The looks of a range's cells: what all agree on, and how to change it on all. */
export class Looks {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {}

  /** What `of` says of every cell, or null where they differ, as Excel answers. */
  common<T>(of: (style: CellStyle) => T): T | null {
    const used = this.sheet.used();
    const area = isUnbounded(this.area) ? used && intersection(used, this.area) : this.area;
    // Cells outside the used part have no looks of their own.
    const found = new Set<T>(isUnbounded(this.area) ? [of({})] : []);
    if (area) {
      eachCell(area, (row, column) => {
        found.add(of(this.sheet.cell(row, column)?.style ?? {}));
      });
    }
    const [first, ...others] = found;
    return first === undefined || others.length > 0 ? null : first;
  }

  change(style: StyleEdit, area = this.area): void {
    const edits: CellEdit[] = [];
    eachCell(area, (row, column) => edits.push({ row, column, style }));
    this.book.edit(this.sheet.name, edits, 'addin');
  }
}

const LEFT_RIGHT = { start: ['Left', 'Right'], end: ['Right', 'Left'] } as const;

/** Excel's alignments name sides, ours name the ends of a line: in a right-to-left sheet they swap. */
export function alignmentName(align: CellStyle['align'], rtl: boolean): string {
  if (align === undefined) return 'General';
  return align === 'center' ? 'Center' : LEFT_RIGHT[align][rtl ? 1 : 0];
}

const VERTICALS = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** What stands at the foot of its cell says nothing of it. */
export const verticalName = (vertical: CellStyle['vertical'] = 'bottom'): string => VERTICALS[vertical];

/** Undefined where we know no such alignment; null takes it off. */
export function verticalOf(name: unknown): 'top' | 'center' | null | undefined {
  if (name === VERTICALS.bottom) return null;
  return (['top', 'center'] as const).find((each) => VERTICALS[each] === name);
}

/** Undefined where we know no such alignment; null takes the alignment off. */
export function alignmentOf(name: unknown, rtl: boolean): NonNullable<CellStyle['align']> | null | undefined {
  switch (name) {
    case 'General':
      return null;
    case 'Center':
      return 'center';
    case 'Left':
      return rtl ? 'end' : 'start';
    case 'Right':
      return rtl ? 'start' : 'end';
    default:
      return undefined;
  }
}
