import { cleanText } from '../../quota/cells.js';
import type { CellValue } from '../snapshot.js';

export type RowKind = 'part' | 'A' | 'B' | 'C' | 'D' | 'T' | 'S' | 'factor' | 'cap' | 'floor';

const WORDS: Readonly<Record<string, RowKind>> = {
  part: 'part',
  חלק: 'part',
  جزء: 'part',
  بخش: 'part',
  factor: 'factor',
  מקדם: 'factor',
  معامل: 'factor',
  ضریب: 'factor',
  cap: 'cap',
  תקרה: 'cap',
  سقف: 'cap',
  floor: 'floor',
  רצפה: 'floor',
  أرضية: 'floor',
  کف: 'floor',
};

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

function kindOf(cell: CellValue | undefined): RowKind | undefined {
  if (typeof cell !== 'string') return undefined;
  const text = cleanText(cell);
  const letter = text.toUpperCase();
  return /^[ABCDTS]$/.test(letter) ? (letter as RowKind) : WORDS[text.toLowerCase()];
}

/** The rows of a table that the model's reader accepts; headings and blank rows are not among them. */
export function scanTable(rows: readonly (readonly (CellValue | undefined)[])[]): readonly ScannedRow[] {
  let part = 0;
  let begun = false;
  return rows.flatMap(([first, from = null, value = null], row) => {
    const kind = kindOf(first);
    if (kind === undefined) return [];
    if (kind === 'part' && begun) part += 1;
    begun = true;
    return [{ kind, part, row, from, value }];
  });
}
