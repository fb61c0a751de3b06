import type { Book } from '../book/book.js';
import type { Sheet } from '../book/sheet.js';
import type { CellEdit } from '../book/types.js';
import type { Calculator, Results } from './calculator.js';
import { valueFromUniver } from './values.js';

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** Writes what was calculated into the Book: results into the cells of their formulas, spills around them. */
export class ResultWriter {
  constructor(
    private readonly book: Book,
    private readonly calculator: Calculator,
  ) {}

  /** A formula that was edited away while it was calculated gets no result. */
  results(sheetId: string, cells: Results): void {
    const sheet = this.book.sheetById(sheetId);
    if (!sheet) return;
    const edits: CellEdit[] = [];
    for (const [row, columns] of Object.entries(cells)) {
      for (const [column, cell] of Object.entries(columns)) {
        const at = { row: Number(row), column: Number(column) };
        if (sheet.cell(at.row, at.column)?.formula === undefined) continue;
        // A formula that gives a blank shows 0, as in Excel.
        edits.push({ ...at, value: valueFromUniver(cell) ?? 0 });
      }
    }
    this.#write(sheet, edits);
  }

  /** Lays out all spills as they are now, and takes back what is spilled no longer. */
  spills(): void {
    for (const sheet of this.book.sheets) {
      const stale = new Set<string>();
      for (const [row, column, cell] of sheet.cells()) if (cell.spilledFrom) stale.add(keyOf(row, column));
      const edits: CellEdit[] = [];
      for (const { area, cells } of this.calculator.spills(sheet.id)) {
        const anchor = { row: area.startRow, column: area.startColumn };
        const blocked = cells[anchor.row]?.[anchor.column]?.v === '#SPILL!';
        if (blocked || sheet.cell(anchor.row, anchor.column)?.formula === undefined) continue;
        for (let row = area.startRow; row <= area.endRow; row++) {
          for (let column = area.startColumn; column <= area.endColumn; column++) {
            if (row === anchor.row && column === anchor.column) continue;
            stale.delete(keyOf(row, column));
            const value = valueFromUniver(cells[row]?.[column]) ?? 0;
            edits.push({ row, column, value, formula: null, spilledFrom: anchor });
          }
        }
      }
      for (const key of stale) {
        const [row = 0, column = 0] = key.split(',').map(Number);
        edits.push({ row, column, value: null, spilledFrom: null });
      }
      this.#write(sheet, edits);
    }
  }

  #write(sheet: Sheet, edits: readonly CellEdit[]): void {
    if (edits.length > 0) this.book.edit(sheet.name, edits, 'calculation');
  }
}
