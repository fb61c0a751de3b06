import type { CellValue } from '../snapshot.js';

/** What formulas of the report come to, so that a file shows them before anything is calculated. */
export class Results {
  private readonly cells = new Map<string, CellValue>();

  private static key(sheet: string, row: number, column: number): string {
    return `${sheet}\n${String(row)}\n${String(column)}`;
  }

  set(sheet: string, row: number, column: number, value: CellValue): void {
    this.cells.set(Results.key(sheet, row, column), value);
  }

  get(sheet: string, row: number, column: number): CellValue | undefined {
    return this.cells.get(Results.key(sheet, row, column));
  }
}
