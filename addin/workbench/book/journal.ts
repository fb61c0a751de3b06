import type { CellEdit, ChangeSource } from './types.js';

/** How a cell came to differ from the opened file: `edited` outweighs `calculated`. */
export type Touch = 'edited' | 'calculated';

/**
 * What changed since the file was opened, so that saving writes exactly that. By sheet id, which renaming leaves alone.
 * A cell edited back to what it was still counts as edited: the file's own spelling of it is not kept here.
 */
export class Journal {
  readonly #touched = new Map<string, Map<string, Touch>>();
  /** Whether settings, names, tables or custom XML parts changed. */
  readonly parts = new Set<'settings' | 'names' | 'tables' | 'xml'>();

  record(sheet: string, edits: readonly CellEdit[], source: ChangeSource): void {
    if (source === 'open') return;
    const cells = this.#touched.get(sheet) ?? new Map<string, Touch>();
    this.#touched.set(sheet, cells);
    for (const { row, column } of edits) {
      const key = `${row},${column}`;
      if (source !== 'calculation') cells.set(key, 'edited');
      else if (!cells.has(key)) cells.set(key, 'calculated');
    }
  }

  /** Cells of one sheet that differ from the opened file, row by row. */
  touched(
    sheet: string,
  ): readonly { readonly row: number; readonly column: number; readonly touch: Touch }[] {
    return [...(this.#touched.get(sheet) ?? [])]
      .map(([key, touch]) => {
        const [row = 0, column = 0] = key.split(',').map(Number);
        return { row, column, touch };
      })
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }

  forget(sheet: string): void {
    this.#touched.delete(sheet);
  }
}
