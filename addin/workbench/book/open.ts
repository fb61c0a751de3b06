import type { Snapshot } from '../../../lib/index.js';
import { Book } from './book.js';
import type { CellEdit } from './types.js';

/** A workbook from what was read of a file. Nothing of it counts as changed; the first visible sheet is in front. */
export function openBook(snapshot: Snapshot, name?: string): Book {
  const book = new Book(name);
  for (const { name: sheet, rtl, visibility, merges, rows } of snapshot.sheets) {
    book.addSheet('open', { name: sheet, layout: { rtl, visibility, merges } });
    const edits: CellEdit[] = [];
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell) edits.push({ row, column, ...cell });
      });
    });
    book.edit(sheet, edits, 'open');
  }
  if (snapshot.sheets.length === 0) book.addSheet('open');
  for (const [key, value] of Object.entries(snapshot.settings ?? {})) book.shelf.setSetting(key, value);
  book.journal.parts.clear();
  const front = book.sheets.find((sheet) => sheet.visibility === 'visible');
  if (front) book.activate(front.name, 'open');
  return book;
}
