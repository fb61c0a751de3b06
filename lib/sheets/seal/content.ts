import { deflateSync, Inflate, strToU8 } from 'fflate';
import { eachFilled } from '../walk.js';
import { fromBase64, toBase64 } from './base64.js';
import type { CanonicalCell, CanonicalSheet } from './canonical.js';

/** What a seal may unfold to: more than any workbook whose bytes we read. */
export const CONTENT_LIMIT = 64 * 1024 * 1024;

const written = ({ value, formula, format, result }: CanonicalCell, c: number) => ({
  c,
  ...(value !== undefined && { v: value }),
  ...(formula !== undefined && { f: formula }),
  ...(format !== undefined && { n: format }),
  ...(result !== undefined && { r: result }),
});
type Written = ReturnType<typeof written>;

/** The bytes that are sealed: rows and cells that hold something, in order. A cell is its column `c`, value `v`, formula `f`, format `n`, result `r`. */
export function contentBytes(sheets: readonly CanonicalSheet[]): Uint8Array {
  const content = {
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.flatMap((line, row) => {
        const cells: Written[] = [];
        eachFilled(line, (cell, column) => cells.push(written(cell, column)));
        return cells.length === 0 ? [] : [{ row, cells }];
      }),
    })),
  };
  return strToU8(JSON.stringify(content));
}

/** Twice as fast as the level that is usual, for a twentieth more. */
const LEVEL = 3;

export const packed = (bytes: Uint8Array): string => toBase64(deflateSync(bytes, { level: LEVEL }));

const STEP = 8 * 1024;

/** Undefined where the text is damaged or would unfold beyond the limit; it comes from other people's files. */
export function unpacked(text: string, limit = CONTENT_LIMIT): Uint8Array | undefined {
  const bytes = fromBase64(text);
  if (!bytes) return undefined;
  const pieces: Uint8Array[] = [];
  let size = 0;
  let finished = false;
  const inflate = new Inflate((piece, isLast) => {
    size += piece.length;
    finished = isLast;
    if (size <= limit) pieces.push(piece);
  });
  try {
    for (let at = 0; at < bytes.length && size <= limit; at += STEP) {
      inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    return undefined;
  }
  if (!finished || size > limit) return undefined;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
