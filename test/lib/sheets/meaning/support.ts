import type { IsoDate } from '../../../../lib/core/dated.js';
import { checkBook } from '../../../../lib/sheets/book/check-book.js';
import type { BookCheck } from '../../../../lib/sheets/book/types.js';
import { compareBooks } from '../../../../lib/sheets/meaning/compare-books.js';
import type { BookComparison } from '../../../../lib/sheets/meaning/types.js';
import type { Cell, SheetSnapshot } from '../../../../lib/sheets/snapshot.js';
import * as registry from '../../../../lib/registry/registry.js';

export const ON = '2026-11-22' as IsoDate;

export type Value = string | number | null | Cell;
export type Rows = readonly (readonly Value[])[];
/** Sheets by their names. */
export type Book = Readonly<Record<string, Rows>>;

export const sheetOf = (name: string, rows: Rows): SheetSnapshot => ({
  name,
  rtl: true,
  visibility: 'visible',
  rows: rows.map((cells) =>
    cells.map((value) => (value === null ? undefined : typeof value === 'object' ? value : { value })),
  ),
  merges: [],
});

export const checked = (book: Book): BookCheck =>
  checkBook({
    snapshot: { sheets: Object.entries(book).map(([name, rows]) => sheetOf(name, rows)) },
    on: ON,
    registry,
  });

export const compared = (a: Book, b: Book): BookComparison => compareBooks(checked(a), checked(b), ON);

/** A difference in one line, for a test to hold against. */
export const lines = ({ items }: BookComparison): readonly string[] =>
  items.map((item) => {
    const { authority, code, name } = item.key;
    const key = authority ?? code ?? name ?? '';
    const start = [item.kind, item.what, key].filter((text) => text !== '').join(' ');
    switch (item.kind) {
      case 'changed':
        return `${start} ${item.field}: ${item.before ?? '–'} → ${item.after ?? '–'}`;
      case 'added':
      case 'removed':
        return [start, ...item.holds.map(({ field, value }) => `${field}=${value}`)].join(' ');
      case 'column-added':
      case 'column-removed':
        return `${start} ${item.field} (${String(item.count)})`;
    }
  });
