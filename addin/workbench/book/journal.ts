import type { BookCell, CellEdit, ChangeSource } from './types.js';

/** How a cell came to differ from the opened file: `edited` outweighs `calculated`. */
export type Touch = 'edited' | 'calculated';

export interface TouchedCell {
  readonly row: number;
  readonly column: number;
  readonly touch: Touch;
  /** What the opened file had there. */
  readonly original: BookCell | undefined;
}

/** What changed since the file was opened, so that saving writes exactly that. By sheet id, which renaming leaves alone. */
export class Journal {
  readonly #touched = new Map<string, Map<string, TouchedCell>>();
  /** Whether settings, names, tables or custom XML parts changed. */
  readonly parts = new Set<'settings' | 'names' | 'tables' | 'xml'>();

  /** `before` is what stood in each edited cell, in the order of `edits`. */
  record(
    sheet: string,
    edits: readonly CellEdit[],
    before: readonly (BookCell | undefined)[],
    source: ChangeSource,
  ): void {
    if (source === 'open') return;
    const touch: Touch = source === 'calculation' ? 'calculated' : 'edited';
    const cells = this.#touched.get(sheet) ?? new Map<string, TouchedCell>();
    this.#touched.set(sheet, cells);
    edits.forEach(({ row, column }, at) => {
      const key = `${row},${column}`;
      const known = cells.get(key);
      if (!known) cells.set(key, { row, column, touch, original: before[at] });
      else if (known.touch !== touch && touch === 'edited') cells.set(key, { ...known, touch });
    });
  }

  /** Cells of one sheet that were touched since the file was opened, row by row; some may be again what they were. */
  touched(sheet: string): readonly TouchedCell[] {
    return [...(this.#touched.get(sheet)?.values() ?? [])].sort(
      (a, b) => a.row - b.row || a.column - b.column,
    );
  }

  forget(sheet: string): void {
    this.#touched.delete(sheet);
  }
}
