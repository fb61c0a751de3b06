import { parameterOf, type Parameter } from '../../quota/model/parameters.js';
import type { CellValue } from '../snapshot.js';

export type RowKind = Parameter;

/** What holds for the table as a whole, wherever it stands. */
export const isOfWhole = (kind: RowKind): boolean => kind === 'factor' || kind === 'cap' || kind === 'floor';

/** One row of a parameter table: what it gives, in which part, and where. */
export interface ScannedRow {
  readonly kind: RowKind;
  /** Counted from 0; that of `factor`, `cap` and `floor` means nothing. */
  readonly part: number;
  /** Row within the table, from 0. */
  readonly row: number;
  readonly from: CellValue;
  readonly value: CellValue;
}

/** The rows of a table that the model's reader accepts; headings and blank rows are not among them. */
export function scanTable(rows: readonly (readonly (CellValue | undefined)[])[]): readonly ScannedRow[] {
  let part = 0;
  let begun = false;
  return rows.flatMap(([first, from = null, value = null], row) => {
    const kind = parameterOf(first);
    if (kind === undefined) return [];
    if (kind === 'part' && begun) part += 1;
    begun ||= !isOfWhole(kind);
    return [{ kind, part, row, from, value }];
  });
}
