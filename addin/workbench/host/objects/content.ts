import type { Area, CellValue } from '../../../../lib/index.js';
import { parseEntry } from '../../book/entry.js';
import type { Sheet } from '../../book/sheet.js';
import type { BookCell, CellEdit } from '../../book/types.js';
import { invalidArgument } from '../errors.js';
import { grid, isUnbounded, spread } from './area.js';

type Shown = string | number | boolean;

const shown = (value: CellValue): Shown => {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
};

const typeOf = (value: CellValue): string => {
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
};

/** What a range's cells hold, as tables. An unbounded range has none: Excel answers null. */
const table =
  <T>(read: (cell: BookCell | undefined) => T) =>
  (sheet: Sheet, area: Area): T[][] | null =>
    isUnbounded(area) ? null : grid(area, (row, column) => read(sheet.cell(row, column)));

export const values = table((cell) => shown(cell?.value ?? null));
export const valueTypes = table((cell) => typeOf(cell?.value ?? null));
export const formulas = table((cell) => cell?.formula ?? shown(cell?.value ?? null));
export const numberFormats = table((cell) => cell?.format ?? 'General');

/** Cells that an array formula spilled into, and the formulas that spilled. */
export function hasSpill(sheet: Sheet, area: Area): boolean | null {
  const spilling = new Set<string>();
  for (const [row, column, { spilledFrom }] of sheet.cells()) {
    if (spilledFrom) spilling.add(`${row},${column}`).add(`${spilledFrom.row},${spilledFrom.column}`);
  }
  const found = isUnbounded(area)
    ? new Set([spilling.size > 0, false])
    : new Set(grid(area, (row, column) => spilling.has(`${row},${column}`)).flat());
  const [first = false] = found;
  return found.size > 1 ? null : first;
}

/** What the array formula of a cell fills; undefined where it fills no other. */
export function spillOf(sheet: Sheet, top: number, left: number): Area | undefined {
  const comesFrom = (row: number, column: number): boolean => {
    const from = sheet.cell(row, column)?.spilledFrom;
    return from?.row === top && from.column === left;
  };
  if (sheet.cell(top, left)?.formula === undefined) return undefined;
  let [bottom, right] = [top, left];
  while (comesFrom(bottom + 1, left)) bottom += 1;
  while (comesFrom(top, right + 1)) right += 1;
  return bottom > top || right > left ? { top, left, bottom, right } : undefined;
}

/** One cell's content as the add-in sent it. Null leaves the cell as it is, empty text clears it. */
function entered(cell: BookCell | undefined, sent: unknown): Omit<CellEdit, 'row' | 'column'> | undefined {
  if (sent === null || sent === undefined) return undefined;
  if (typeof sent === 'number' || typeof sent === 'boolean') {
    return { value: sent, formula: null, spilledFrom: null };
  }
  if (typeof sent !== 'string') throw invalidArgument('a cell takes text, a number or a boolean');
  if (cell?.format === '@') return { value: sent === '' ? null : sent, formula: null, spilledFrom: null };
  const { value, formula, format } = parseEntry(sent);
  // The same formula again keeps the result that it has; another one waits for the engine.
  if (formula !== null && cell?.formula === formula) return undefined;
  return { value, formula, spilledFrom: null, ...(format && cell?.format === undefined && { format }) };
}

export function contentEdits(sheet: Sheet, area: Area, sent: unknown): CellEdit[] {
  const edits: CellEdit[] = [];
  spread(area, sent, (row, column, value) => {
    const edit = entered(sheet.cell(row, column), value);
    if (edit) edits.push({ row, column, ...edit });
  });
  return edits;
}

export function formatEdits(area: Area, sent: unknown): CellEdit[] {
  const edits: CellEdit[] = [];
  spread(area, sent, (row, column, format) => {
    if (format === null || format === undefined) return;
    if (typeof format !== 'string') throw invalidArgument('a number format is text');
    edits.push({ row, column, format: format === 'General' || format === '' ? null : format });
  });
  return edits;
}
