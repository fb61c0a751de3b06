import { isOwnSheet } from '../../own.js';
import { eachFilled } from '../../walk.js';
import { sameSheet } from '../left-out.js';
import type { Reader } from '../reader.js';
import type { Carried, CarriedSheet } from '../types.js';
import { few, isFilled, itemOf, type CellPlace, type Found } from './found.js';

/** Cells of a sheet that hold something, in the order of its rows. */
export function filledCells({ rows }: CarriedSheet): readonly CellPlace[] {
  const found: CellPlace[] = [];
  rows.forEach((line, row) => {
    eachFilled(line, (cell, column) => {
      if (isFilled(cell)) found.push({ row, column });
    });
  });
  return found;
}

/** How many formulas of other sheets read each sheet. */
function uses(book: Carried, reader: Reader, wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  if (wanted.size === 0) return counts;
  for (const { name, rows } of book.sheets) {
    if (isOwnSheet(name)) continue;
    for (const line of rows) {
      eachFilled(line, ({ formula }) => {
        if (formula === undefined) return;
        const read = new Set(reader.reads(formula, name).places.map(({ sheet }) => sameSheet(sheet)));
        read.delete(sameSheet(name));
        for (const sheet of read) if (wanted.has(sheet)) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
      });
    }
  }
  return counts;
}

const SHOWN_CELLS = 20;

/** Sheets that nobody sees; ours have items of their own. */
export function findHiddenSheets(book: Carried, reader: Reader): readonly Found[] {
  const hidden = book.sheets.filter(({ name, visibility }) => visibility !== 'visible' && !isOwnSheet(name));
  const used = uses(book, reader, new Set(hidden.map(({ name }) => sameSheet(name))));
  const apart = (book.apart ?? [])
    .filter(({ visibility }) => visibility !== 'visible')
    .map((sheet) => ({ ...sheet, rtl: false, merges: [], rows: [] }));
  return [...hidden, ...apart].map((sheet): Found => {
    const { name, visibility } = sheet;
    const cells = filledCells(sheet);
    const texts = cells.slice(0, 10 * SHOWN_CELLS).flatMap(({ row, column }) => {
      const value = sheet.rows[row]?.[column]?.value;
      return typeof value === 'string' ? value : [];
    });
    const facts = {
      sheet: name,
      cells: cells.length,
      very: visibility === 'very-hidden' ? 'yes' : 'no',
      used: used.get(sameSheet(name)) ?? 0,
    };
    return {
      item: itemOf({
        kind: 'hidden-sheets',
        key: name,
        note: { code: 'leaving-sheet', facts },
        sheet: name,
        shows: few(texts),
      }),
    };
  });
}
