import { LAST_COLUMN, LAST_ROW } from '../sheets/address.js';
import type { Area } from '../sheets/snapshot.js';

/** Zero-based. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/**
 * `B7` → row 6, column 1, as a file names its cells: no `$`, no spaces. Undefined where the text names no cell of a sheet.
 * Every cell of a file passes here, which is why it is not `parseCell`.
 */
export function parseReference(text: string): Position | undefined {
  let at = 0;
  let column = 0;
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (at === 0 || at > 3 || at === text.length) return undefined;
  let row = 0;
  for (; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
  }
  return row < 1 || row - 1 > LAST_ROW || column - 1 > LAST_COLUMN
    ? undefined
    : { row: row - 1, column: column - 1 };
}

export const isInside = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
