import type { Area } from '../sheets/snapshot.js';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Zero-based. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** `B7` → row 6, column 1. Undefined where the text names no cell of a sheet. Written for speed: every cell of a file passes here. */
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

/** `A1:C9`, or a single cell. */
export function parseAreaReference(text: string): Area | undefined {
  const [first = '', last = first] = text.split(':');
  const from = parseReference(first);
  const to = parseReference(last);
  return (
    from &&
    to && {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    }
  );
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export const referenceOf = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export function areaReference({ top, left, bottom, right }: Area): string {
  const first = referenceOf(top, left);
  return top === bottom && left === right ? first : `${first}:${referenceOf(bottom, right)}`;
}

export const isInside = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
