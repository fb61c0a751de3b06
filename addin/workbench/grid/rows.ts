import type { ColumnRegular, RowDefinition } from '@revolist/revogrid';
import type { Area } from '../../../lib/index.js';
import { columnName } from '../host/address.js';
import type { Sheet } from '../book/sheet.js';
import { typedText } from './typed.js';
import { textWidth } from './width.js';

export const ROW_HEIGHT = 26;
const STANDARD_WIDTH = 10;
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 6;
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** What the sheet holds, what its charts cover, and some room around it. */
export function extentOf(sheet: Sheet, charts: readonly { readonly at: Area }[]): Extent {
  const used = sheet.used();
  const bottom = charts.reduce((most, { at }) => Math.max(most, at.bottom), used?.bottom ?? 0);
  const right = charts.reduce((most, { at }) => Math.max(most, at.right), used?.right ?? 0);
  return {
    rows: Math.max(LEAST_ROWS, bottom + SPARE_ROWS),
    columns: Math.max(LEAST_COLUMNS, right + SPARE_COLUMNS),
  };
}

/** Excel counts widths in characters of the default font; five pixels are for the margins. */
export const pixels = (characters: number): number => Math.round(characters * 7.4 + 5);

export const widthOf = (sheet: Sheet, column: number): number =>
  pixels(sheet.columnWidths.get(column) ?? STANDARD_WIDTH);

/** One row for the grid: nothing of its own, each member read from the sheet when it is asked for, as text to edit. */
function rowOf(sheet: Sheet, row: number): Record<string, unknown> {
  return new Proxy(
    {},
    {
      get: (_, member) =>
        typeof member === 'string' && /^\d+$/.test(member)
          ? typedText(sheet.cell(row, Number(member)))
          : undefined,
    },
  );
}

export const rowsOf = (sheet: Sheet, { rows }: Extent): Record<string, unknown>[] =>
  Array.from({ length: rows }, (_, row) => rowOf(sheet, row));

export const columnsOf = (
  sheet: Sheet,
  { columns }: Extent,
  look: Pick<ColumnRegular, 'cellProperties' | 'cellTemplate'>,
): ColumnRegular[] =>
  Array.from({ length: columns }, (_, column) => ({
    prop: column,
    name: columnName(column),
    size: widthOf(sheet, column),
    minSize: 24,
    filter: false,
    sortable: false,
    columnProperties: () => ({ class: 'column-header' }),
    ...look,
  }));

/** Rows that need more room than others: wrapped text and large type. */
export function tallRows(sheet: Sheet): RowDefinition[] {
  const heights = new Map<number, number>();
  for (const [row, column, { value, style }] of sheet.cells()) {
    if (typeof value !== 'string' || !(style?.wrap ?? (style?.size ?? 0) > 12)) continue;
    const size = style?.size ?? 11;
    const room = widthOf(sheet, column) - 10;
    const lines = style?.wrap
      ? value
          .split('\n')
          .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, style) / room)), 0)
      : 1;
    const height = Math.max(ROW_HEIGHT, Math.ceil(lines * size * 1.75) + 8);
    if (height > (heights.get(row) ?? ROW_HEIGHT)) heights.set(row, height);
  }
  return [...heights].map(([index, size]) => ({ type: 'rgRow', index, size }));
}
