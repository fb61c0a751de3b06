import { cellName } from '../../address.js';
import type { LeavingNote } from '../notes.js';
import type { CarriedCell, CarriedSheet, LeavingItem, LeavingKind } from '../types.js';

/** Zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A thing that goes along, with what a plan needs to leave it out. */
export interface Found {
  readonly item: LeavingItem;
  /** Cells of its sheet to be blanked. */
  readonly blank?: readonly CellPlace[];
  /** Cells whose formulas become values, though nothing that they read is left out. */
  readonly values?: readonly CellPlace[];
  /** Of names and links: which ones. */
  readonly names?: readonly { readonly name: string; readonly sheet?: string }[];
  readonly targets?: readonly string[];
  /** Of pivot tables' copies: which, in the order of the workbook's. */
  readonly pivot?: number;
  /** Ids of the record. */
  readonly entry?: string;
}

const MOST_CELLS = 1000;
const MOST_SHOWN = 20;
const LONGEST = 200;

export const isFilled = (cell: CarriedCell | undefined): cell is CarriedCell =>
  cell !== undefined && (cell.formula !== undefined || (cell.value !== null && cell.value !== ''));

/** Sentences choose by this word where there is nothing to name. */
export const orBlank = (text: string): string => (text === '' ? 'blank' : text);

/** A value as it can be shown in a list. */
export function shown(value: unknown): string {
  const text =
    typeof value === 'object' && value !== null && 'error' in value ? String(value.error) : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** The first few, each once. */
export const few = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.filter((text) => text.trim() !== ''))].slice(0, MOST_SHOWN).map(shown);

export const valuesAt = (sheet: CarriedSheet, places: readonly CellPlace[]): readonly string[] =>
  places.flatMap(({ row, column }) => {
    const value = sheet.rows[row]?.[column]?.value ?? null;
    return value === null ? [] : [shown(value)];
  });

interface Said {
  readonly kind: LeavingKind;
  /** What tells it from others of its kind. */
  readonly key: string;
  readonly note: LeavingNote;
  readonly sheet?: string;
  readonly cells?: readonly CellPlace[];
  readonly shows?: readonly string[];
  readonly removable?: boolean;
}

export const itemOf = ({
  kind,
  key,
  note,
  sheet,
  cells,
  shows = [],
  removable = true,
}: Said): LeavingItem => ({
  kind,
  id: key === '' ? kind : `${kind}:${key}`,
  note,
  ...(sheet !== undefined && { sheet }),
  ...(cells && { cells: cells.slice(0, MOST_CELLS).map(({ row, column }) => cellName(row, column)) }),
  shows: few(shows),
  removable,
});
