import type { Cell } from '../snapshot.js';
import type { Grid } from '../grid.js';
import type { CodeLooker } from './codes.js';
import { joinedCode, type CodeParts } from './parts.js';

type Row = readonly (Cell | undefined)[];

/** How a table writes the code of a line: in one column, or in one for each part. */
export interface CodeWay {
  readonly column: number;
  readonly parts?: CodeParts;
  /** Whole codes; else levels alone, which the heading makes codes. */
  readonly full: boolean;
}

/** What a row has in the place of the code. `short` is a level under which the codes of other lines stand. */
export type RowCode =
  { readonly kind: 'line' | 'short'; readonly written: string | number } | { readonly kind: 'none' };

const NONE: RowCode = { kind: 'none' };

/** Digits and what parts them, and no letter: a code that cannot be read rather than a word. */
const LIKE_CODE = /^[\s\p{Cf}']*[\d٠-٩۰-۹][^\p{L}]*$/u;

export function rowCode(row: Row, way: CodeWay, look: CodeLooker): RowCode {
  if (way.parts) {
    const written = joinedCode(row, way.parts);
    return written === undefined ? NONE : { kind: 'line', written };
  }
  const cell = row[way.column];
  const value = cell?.value ?? null;
  if (value === null || typeof value === 'object' || typeof value === 'boolean') return NONE;
  const looks = look(cell);
  if (looks === 'full') return { kind: 'line', written: value };
  if (looks === 'level') {
    const digits = String(value).replace(/\D/g, '').length;
    return { kind: !way.full || digits > 5 ? 'line' : 'short', written: value };
  }
  if (typeof value === 'number') return { kind: 'line', written: value };
  return looks === 'text' && LIKE_CODE.test(value) ? { kind: 'line', written: value } : NONE;
}

/** Rows of an area that have a whole code. */
export function lineRows(
  grid: Grid,
  way: CodeWay,
  look: CodeLooker,
  first: number,
  last: number,
): readonly number[] {
  const rows: number[] = [];
  for (let row = first; row <= last; row += 1) {
    const cells = grid.sheet.rows[row];
    if (cells && rowCode(cells, way, look).kind === 'line') rows.push(row);
  }
  return rows;
}
