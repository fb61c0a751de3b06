import type { Language } from '../../core/language.js';
import type { Problem } from '../../core/result.js';
import type { BookComparison } from './types.js';

export interface DiffReportRequest {
  readonly language: Language;
  readonly comparison: BookComparison;
  /** Names of the files. Without one it is the workbook that the report goes into, and its cells become links. */
  readonly older: { readonly file?: string };
  readonly newer: { readonly file?: string };
  /** Sheets that the workbook has already. */
  readonly existing: readonly string[];
  /** The sentence of a change or a note, in `language`. */
  readonly say: (what: Problem) => string;
}
