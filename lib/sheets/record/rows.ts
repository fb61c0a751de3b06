import { sheetReference } from '../address.js';
import { RECORD_SHEET } from '../own.js';
import type { Cell, SheetSnapshot } from '../snapshot.js';
import { eachFilled } from '../walk.js';
import type { RecordProblem } from './types.js';

/** One row of the record as it stands in the sheet: kind, id, part, of how many, text. */
export interface RecordRow {
  readonly kind: string;
  readonly id: string;
  readonly part: number;
  readonly parts: number;
  readonly text: string;
  /** `'_eshkol'!A3` */
  readonly place: string;
}

export interface RecordRows {
  readonly rows: readonly RecordRow[];
  readonly problems: readonly RecordProblem[];
}

/** Excel tells names of sheets apart without case. */
export const recordSheets = (sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] =>
  sheets.filter(({ name }) => name.toLowerCase() === RECORD_SHEET);

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;

function isFilled(cells: readonly (Cell | undefined)[]): boolean {
  let filled = false;
  eachFilled(cells, ({ value, formula }) => (filled ||= value !== null || formula !== undefined));
  return filled;
}

/** The rows of a record sheet. A formula, a number for a text or a missing cell make a row unreadable. */
export function readRows({ name, rows }: SheetSnapshot): RecordRows {
  const read: RecordRow[] = [];
  const problems: RecordProblem[] = [];
  rows.forEach((cells, at) => {
    if (!isFilled(cells)) return;
    const place = sheetReference(name, `A${at + 1}`);
    const [kind, id, part, parts, text] = [0, 1, 2, 3, 4].map((column) => {
      const cell = cells[column];
      return cell?.formula === undefined ? cell?.value : undefined;
    });
    if (
      typeof kind === 'string' &&
      typeof id === 'string' &&
      typeof text === 'string' &&
      isCount(part) &&
      isCount(parts) &&
      part <= parts
    ) {
      read.push({ kind, id, part, parts, text, place });
    } else problems.push({ code: 'record-row-unreadable', facts: { row: at + 1 }, place });
  });
  return { rows: read, problems };
}
