import type { Area } from './snapshot.js';

/** Excel's last row and column, zero-based. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** `A`, `Z`, `AA` … of a zero-based column. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

/** `C7` of zero-based row 6 and column 2. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** `$C$7`, which stays when a formula is copied. */
export const fixedCellName = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;

/** `B2:D16`, or `B2` for a single cell. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** `$X$4:$Z$22`. */
export const fixedAreaName = (area: Area): string =>
  `${fixedCellName(area.top, area.left)}:${fixedCellName(area.bottom, area.right)}`;

/** Zero-based row and column of `C7`, `$C$7` or `c7`; undefined where it names no cell of a sheet. */
export function parseCell(text: string): { readonly row: number; readonly column: number } | undefined {
  const parts = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.trim());
  if (!parts) return undefined;
  const letters = (parts[1] ?? '').toUpperCase();
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(parts[2]) - 1;
  return row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
}

/** `B2:D16`, in whatever order its corners are named, or a single cell. */
export function parseArea(text: string): Area | undefined {
  const [from = '', to = from, ...more] = text.split(':');
  const first = parseCell(from);
  const last = parseCell(to);
  if (!first || !last || more.length > 0) return undefined;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

/** Plain Latin letters, digits and underscores that could not be taken for a cell (`A1`, `R1C1`) or a number. */
const isPlainName = (sheet: string): boolean =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) &&
  parseCell(sheet) === undefined &&
  !/^(?:true|false|r\d*|c\d*|r\d*c\d*)$/i.test(sheet);

/** A sheet's name as formulas write it: `Sheet1`, `'חברות'`, `'it''s'`. */
export const quotedSheet = (sheet: string): string =>
  isPlainName(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/** `'חברות'!C7`; `reference` is whatever `cellName` or `areaName` gave. */
export const sheetReference = (sheet: string, reference: string): string =>
  `${quotedSheet(sheet)}!${reference}`;
