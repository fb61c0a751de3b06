import type { EditionId } from './editions.js';

/**
 * Whether software can decide it: `decidable` from data that an officer enters; `partly`, given evidence, else undetermined;
 * `advisory`, guidance that is never breached; `informative`, nothing to check.
 */
export type ClauseKind = 'decidable' | 'partly' | 'advisory' | 'informative';

/** What the software makes of a clause. Those without code stay visible, with the reason. */
export type ClauseStatus =
  | { readonly rules: readonly [string, ...string[]] }
  | { readonly informative: string }
  | { readonly byHand: string }
  | { readonly notYet: string };

export interface Clause {
  /** Ours, and stable: a rule carries it, a finding prints it. */
  readonly id: string;
  readonly edition: EditionId;
  /** The document's own numbering. */
  readonly section: string;
  readonly title: { readonly he: string; readonly en: string };
  readonly kind: ClauseKind;
  /** The document's words, in its language; `…` where words in between are left out. */
  readonly quote: string;
  readonly status: ClauseStatus;
}

export type Row = readonly [
  id: string,
  section: string,
  kind: ClauseKind,
  title: Clause['title'],
  quote: string,
  status: ClauseStatus,
];

/** The clauses of one document, from rows short enough to be read as a table. */
export const clausesOf = (edition: EditionId, rows: readonly Row[]): readonly Clause[] =>
  rows.map(([id, section, kind, title, quote, status]) => ({
    id,
    edition,
    section,
    title,
    kind,
    quote,
    status,
  }));
