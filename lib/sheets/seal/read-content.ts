import { strFromU8 } from 'fflate';
import { LAST_COLUMN, LAST_ROW } from '../address.js';
import type { CanonicalCell, CanonicalSheet, Scalar } from './canonical.js';

/** Rows that the sheets of a seal may span together: a few letters can claim the last row of a sheet. */
const SPAN = 16 * (LAST_ROW + 1);

type Fields = Readonly<Record<string, unknown>>;
type Row = readonly (CanonicalCell | undefined)[];

/** Thrown by what is not as `contentBytes` writes it; it comes from other people's files. */
class Unreadable extends Error {}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By hand: a schema takes longer over some hundred thousand cells than comparing them. */
function fieldsOf(value: unknown, known: (field: string) => boolean): Fields {
  if (!isFields(value)) throw new Unreadable();
  for (const field in value) if (!known(field)) throw new Unreadable();
  return value;
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Unreadable();
  return value;
}

function textOf(value: unknown): string {
  if (typeof value !== 'string') throw new Unreadable();
  return value;
}

/** Places stand in order, none twice. */
function placeOf(value: unknown, after: number, last: number): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value <= after || value > last)
    throw new Unreadable();
  return value;
}

function scalarOf(value: unknown): Scalar {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' && value !== '') return value;
  return { error: textOf(fieldsOf(value, (field) => field === 'error')['error']) };
}

const isCellField = (field: string): boolean => field.length === 1 && 'cvfnr'.includes(field);

function cellOf({ v: value, f: formula, n: format, r: result }: Fields): CanonicalCell {
  if (formula !== undefined && !textOf(formula).startsWith('=')) throw new Unreadable();
  return {
    ...(value !== undefined && { value: scalarOf(value) }),
    ...(formula !== undefined && { formula: textOf(formula) }),
    ...(format !== undefined && { format: textOf(format) }),
    ...(result !== undefined && { result: scalarOf(result) }),
  };
}

function lineOf(cells: unknown): Row {
  const line: (CanonicalCell | undefined)[] = [];
  for (const one of listOf(cells)) {
    const cell = fieldsOf(one, isCellField);
    line[placeOf(cell['c'], line.length - 1, LAST_COLUMN)] = cellOf(cell);
  }
  return line;
}

const BLANK: Row = [];

function sheetsOf(content: unknown): readonly CanonicalSheet[] {
  let room = SPAN;
  return listOf(fieldsOf(content, (field) => field === 'sheets')['sheets']).map((one) => {
    const sheet = fieldsOf(one, (field) => field === 'name' || field === 'rows');
    const rows: Row[] = [];
    for (const each of listOf(sheet['rows'])) {
      const given = fieldsOf(each, (field) => field === 'row' || field === 'cells');
      const row = placeOf(given['row'], rows.length - 1, LAST_ROW);
      room -= row + 1 - rows.length;
      if (room < 0) throw new Unreadable();
      while (rows.length < row) rows.push(BLANK);
      rows.push(lineOf(given['cells']));
    }
    return { name: textOf(sheet['name']), rows };
  });
}

/** Undefined where bytes are not what `contentBytes` gives. */
export function readContent(bytes: Uint8Array): readonly CanonicalSheet[] | undefined {
  try {
    return sheetsOf(JSON.parse(strFromU8(bytes)));
  } catch (error) {
    if (error instanceof Unreadable || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
