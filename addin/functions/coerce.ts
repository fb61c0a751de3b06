import type { CellError } from '../../lib/index.js';

/** A range as Excel hands it over: rows of cells. */
export type Matrix = readonly (readonly unknown[])[];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/**
 * One cell as the library reads it. Data types (a number with its own format) give their plain value; an error value, however the
 * runtime wraps it, becomes `{ error: '#N/A' }`.
 */
export function plain(value: unknown): unknown {
  if (!isRecord(value)) return value;
  if (typeof value['error'] === 'string') return { error: value['error'] } satisfies CellError;
  if (value['basicType'] === 'Error') {
    return { error: String(value['basicValue'] ?? value['code']) } satisfies CellError;
  }
  return 'basicValue' in value ? value['basicValue'] : value;
}

/** A range argument; a single value that was typed into the formula counts as a range of one cell. */
export function matrix(value: unknown): Matrix {
  if (!Array.isArray(value)) return [[plain(value)]];
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(plain) : [plain(row)]));
}

/** The one cell of an argument that takes a single value; undefined where a longer range was given. */
export function single(value: unknown): { readonly value: unknown } | undefined {
  if (!Array.isArray(value)) return { value: plain(value) };
  const cells = matrix(value).flat();
  return cells.length === 1 ? { value: cells[0] } : undefined;
}

/** An argument that was left out. (A reference to a blank cell is not: desktop Excel sends 0 for it, the web null.) */
export const isOmitted = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Blank as it may arrive where a text or a date belongs. */
export const isBlank = (value: unknown): boolean =>
  isOmitted(value) || value === 0 || (typeof value === 'string' && value.trim() === '');

/** What a sentence shows of a value. */
export function shown(value: unknown): string {
  if (isRecord(value)) return typeof value['error'] === 'string' ? value['error'] : '{…}';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}

/** Rows × columns, `15×1`; the longest row counts. */
export const shapeOf = (range: Matrix): string =>
  `${String(range.length)}×${String(Math.max(0, ...range.map((row) => row.length)))}`;
