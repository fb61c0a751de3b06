import type { Cell } from '../../lib/index.js';
import { cellOf, type Loaded } from './content.js';

export interface Part extends Loaded {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

export type Rows = (Cell | undefined)[][];

export function place(rows: Rows, part: Part): void {
  part.values.forEach((values, row) => {
    const target = (rows[part.rowIndex + row] ??= []);
    values.forEach((_, column) => {
      target[part.columnIndex + column] = cellOf(part, row, column);
    });
  });
}

/** Neither holes nor missing rows: what is blank is undefined. */
export const filled = (rows: Rows): Rows =>
  Array.from(rows, (row) => Array.from((row as Rows[number] | undefined) ?? []));
