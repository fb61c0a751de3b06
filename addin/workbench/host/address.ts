import type { Area } from '../../../lib/index.js';
import { MAX_COLUMNS, MAX_ROWS } from '../book/cells.js';
import { invalidArgument } from './errors.js';

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `A1`, `A1:C9`, `A:C` for whole columns, `1:3` for whole rows. */
export function formatArea({ top, left, bottom, right }: Area): string {
  const wholeColumns = top === 0 && bottom === MAX_ROWS - 1;
  const wholeRows = left === 0 && right === MAX_COLUMNS - 1;
  if (wholeRows) return `${top + 1}:${bottom + 1}`;
  if (wholeColumns) return `${columnName(left)}:${columnName(right)}`;
  const first = `${columnName(left)}${top + 1}`;
  const last = `${columnName(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

const quoted = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;

/** `'תקציב האשכול'!A1:C9`, with the sheet in quotes where it needs them. */
export const formatAddress = (sheet: string, area: Area): string => `${quoted(sheet)}!${formatArea(area)}`;

/** Takes a sheet's name off an address; undefined where it has none. */
export function splitAddress(address: string): { readonly sheet: string | undefined; readonly area: string } {
  const bang = address.lastIndexOf('!');
  if (bang < 0) return { sheet: undefined, area: address };
  const name = address.slice(0, bang).replace(/^=/, '');
  const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, area: address.slice(bang + 1) };
}

const CORNERS = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

/** @throws HostError InvalidArgument, as Excel does for an address that is none. */
export function parseArea(address: string): Area {
  const found = CORNERS.exec(address.trim());
  const [, firstColumn, firstRow, lastColumn, lastRow] = found ?? [];
  const single = !address.includes(':');
  const sameKind = (firstColumn === undefined) === (lastColumn === undefined) && !firstRow === !lastRow;
  if (!found || (single ? !firstColumn || !firstRow : !sameKind || !(firstColumn ?? firstRow))) {
    throw invalidArgument(`address ${address}`);
  }
  const columns = firstColumn
    ? [columnNumber(firstColumn), columnNumber(lastColumn ?? firstColumn)]
    : [0, MAX_COLUMNS - 1];
  const rows = firstRow ? [Number(firstRow) - 1, Number(lastRow ?? firstRow) - 1] : [0, MAX_ROWS - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  if (area.top < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) {
    throw invalidArgument(`address ${address}`);
  }
  return area;
}
