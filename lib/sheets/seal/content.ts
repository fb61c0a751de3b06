import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { LAST_COLUMN, LAST_ROW } from '../address.js';
import { eachFilled } from '../walk.js';
import { fromBase64, toBase64 } from './base64.js';
import type { CanonicalCell, CanonicalSheet } from './canonical.js';

/** What a seal may unfold to: more than any workbook whose bytes we read. */
export const CONTENT_LIMIT = 64 * 1024 * 1024;

const scalar = v.union([
  v.pipe(v.string(), v.minLength(1)),
  v.pipe(v.number(), v.finite()),
  v.boolean(),
  v.strictObject({ error: v.string() }),
]);

const index = (last: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(last));

/** A cell: its column, then `v` value, `f` formula, `n` class of the number format, `r` result. */
const cellSchema = v.strictObject({
  c: index(LAST_COLUMN),
  v: v.exactOptional(scalar),
  f: v.exactOptional(v.pipe(v.string(), v.startsWith('='))),
  n: v.exactOptional(v.string()),
  r: v.exactOptional(scalar),
});
const rowSchema = v.strictObject({ row: index(LAST_ROW), cells: v.array(cellSchema) });
const contentSchema = v.strictObject({
  sheets: v.array(v.strictObject({ name: v.string(), rows: v.array(rowSchema) })),
});

const written = ({ value, formula, format, result }: CanonicalCell, c: number) => ({
  c,
  ...(value !== undefined && { v: value }),
  ...(formula !== undefined && { f: formula }),
  ...(format !== undefined && { n: format }),
  ...(result !== undefined && { r: result }),
});
type Written = ReturnType<typeof written>;

/** The bytes that are sealed: rows and cells that hold something, in order. */
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

/** Undefined where bytes are not what `contentBytes` gives. */
export function readContent(bytes: Uint8Array): readonly CanonicalSheet[] | undefined {
  let content: unknown;
  try {
    content = JSON.parse(strFromU8(bytes));
  } catch {
    return undefined;
  }
  const read = v.safeParse(contentSchema, content);
  if (!read.success) return undefined;
  return read.output.sheets.map(({ name, rows }) => {
    const lines: (CanonicalCell | undefined)[][] = [];
    for (const { row, cells } of rows) {
      const line: (CanonicalCell | undefined)[] = [];
      for (const { c, v: value, f: formula, n: format, r: result } of cells) {
        line[c] = {
          ...(value !== undefined && { value }),
          ...(formula !== undefined && { formula }),
          ...(format !== undefined && { format }),
          ...(result !== undefined && { result }),
        };
      }
      lines[row] = line;
    }
    return { name, rows: Array.from(lines, (line) => line ?? []) };
  });
}

export const packed = (bytes: Uint8Array): string => toBase64(deflateSync(bytes));

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
