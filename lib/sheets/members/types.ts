import type { Result } from '../../core/result.js';
import type { Authority, Vintage } from '../../model/authority.js';
import type { QuotaArgument, QuotaInput, QuotaProblem } from '../../quota/types.js';
import type { RegistryProblem } from '../../registry/types.js';
import type { Area } from '../snapshot.js';
import type { MembersNote, SheetsProblem } from '../types.js';

/** What a column of a members table can hold. */
export const MEMBERS_FIELDS = [
  'name',
  'code',
  'kind',
  'population',
  'socio',
  'periph',
  'quota',
  'area',
] as const;
export type MembersField = (typeof MEMBERS_FIELDS)[number];

/** Fields that hold numbers. */
export const MEMBERS_NUMBERS = [
  'population',
  'socio',
  'periph',
  'quota',
  'area',
] as const satisfies readonly MembersField[];
export type MembersNumber = (typeof MEMBERS_NUMBERS)[number];

/** A heading that was recognised, and the column under it. Rows and columns are zero-based. */
export interface MembersColumn {
  readonly column: number;
  /** The row of the heading itself; of a merged one, its first. */
  readonly row: number;
  /** The heading as it stands, parent headings before it. */
  readonly text: string;
  /** A year named in the heading: `אוכלוסייה 2024`. */
  readonly year?: number;
  /** False where the heading holds words that are not ours. */
  readonly sure: boolean;
}

/** A number cell that was read: null is a blank. `place` names the cell: `'חברות'!C7`. */
export interface NumberRead {
  readonly place: string;
  readonly value: number | null;
  /** The cell holds text: Excel's own functions, and ours, will not calculate with it. */
  readonly asText: boolean;
  /** The formula behind it, where there is one. */
  readonly formula?: string;
}

export interface MembersRow {
  /** Zero-based. */
  readonly row: number;
  /** As it stands in the sheet. */
  readonly name?: string;
  readonly code?: string;
  readonly kind?: string;
  /** The authority of that code or name; absent without a registry, or where the row has neither. */
  readonly authority?: Result<Authority, RegistryProblem>;
  /** Numbers that could be read, blanks among them. A field whose cell could not be read is absent here and named in `unreadable`. */
  readonly numbers: Readonly<Partial<Record<MembersNumber, NumberRead>>>;
  /** The cell of every field that the table has a column for. */
  readonly places: Readonly<Partial<Record<MembersField, string>>>;
  /** What the quota formula needs, or every reason why it is not there; each problem names its cell. */
  readonly input: Result<QuotaInput, QuotaProblem | SheetsProblem>;
}

/** One figure in the sheet that differs from a vintage's. */
export interface Difference {
  readonly row: number;
  readonly field: QuotaArgument;
  readonly place: string;
  readonly here: number;
  readonly there: number;
}

/** How far the figures of a table are those of one vintage. */
export interface VintageAgreement {
  readonly vintage: Vintage;
  /** Rows with a known authority and at least one figure that this vintage has too. */
  readonly compared: number;
  /** Of those, the rows without any difference. */
  readonly agreeing: number;
  /** Figures in the sheet that this vintage does not have. */
  readonly unknown: number;
  readonly differences: readonly Difference[];
}

export interface MembersTable {
  readonly sheet: string;
  /** From the first row of headings to the last member. */
  readonly area: Area;
  readonly headings: Area;
  readonly columns: Readonly<Partial<Record<MembersField, MembersColumn>>>;
  /** Columns of the quota formula that were not found. */
  readonly missing: readonly QuotaArgument[];
  readonly rows: readonly MembersRow[];
  /** Rows of totals and subtotals within or right under the table, zero-based. */
  readonly totals: readonly number[];
  /** Cells that hold something that cannot be read. */
  readonly unreadable: readonly SheetsProblem[];
  readonly confidence: 'certain' | 'likely' | 'unsure';
  readonly notes: readonly MembersNote[];
  /** Best first; empty without a registry. */
  readonly vintages: readonly VintageAgreement[];
  /** The vintage of the figures, where more than half of the compared rows agree with it in everything. */
  readonly vintage?: VintageAgreement;
}

export interface MembersReading {
  /** In the order of the sheets, from top to bottom. */
  readonly tables: readonly MembersTable[];
}
