import type { Problem } from '../../core/result.js';

/** What is kept, by the room that keeps it: frozen formulas, a seal, the ticket of a return book, a stamp. */
export const RECORD_KINDS = ['frozen', 'seal', 'return', 'stamp'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** One matter kept in a workbook. Kind and id together are unique; an id is plain text and not blank. */
export interface RecordEntry {
  readonly kind: RecordKind;
  readonly id: string;
  /** JSON. Read back it comes from somebody else's file: `recordPayloads` checks it against a schema. */
  readonly payload: unknown;
}

/** Why a record cannot be believed. `place` is the cell, or the sheet. */
export type RecordProblem = Problem<
  | 'record-sheet-several' // facts: count; names that differ by their case alone
  | 'record-row-unreadable' // facts: row; no kind, id, part numbers or text where they belong
  | 'record-kind-unknown' // facts: kind, id; kept by a later version perhaps
  | 'record-part-missing' // facts: kind, id, part, parts
  | 'record-part-repeated' // facts: kind, id, part
  | 'record-text-damaged' // facts: kind, id; its parts together are no JSON
  | 'record-payload-unexpected' // facts: kind, id, path; not what such a record holds
>;
