import type { AuthorityKind } from './kind.js';
import type { Names } from './names.js';

/** Which collection of figures a value was taken from. Never mixed silently. */
export const VINTAGES = ['bureau-2024', 'ministry-2024', 'bureau-2020'] as const;
export type Vintage = (typeof VINTAGES)[number];
export const DEFAULT_VINTAGE: Vintage = 'bureau-2024';

/** Where a fact stands: the year that it describes, and the publication, by its key in the registry's list of sources. */
export interface Attested {
  readonly year: number;
  readonly source: string;
}

/** A published figure. There is none without its year and source. */
export interface Figure extends Attested {
  readonly value: number;
}

/** What one vintage says of one authority. An absent field is unknown, and stays unknown. */
export interface AuthorityFigures {
  readonly population?: Figure;
  /** Socio-economic cluster (אשכול חברתי-כלכלי), 1–10. */
  readonly socio?: Figure;
  /** Peripherality cluster (אשכול פריפריאליות), 1–10. */
  readonly periph?: Figure;
  /** Area of jurisdiction, dunams. */
  readonly area?: Figure;
}

export interface Authority {
  /** The statistics bureau's code, without leading zeros. */
  readonly code: string;
  /** The Arabic names are unofficial. */
  readonly name: Names;
  readonly kind: AuthorityKind;
  /** Where the authority is listed with this code and kind. */
  readonly listed: Attested;
  /** The cluster's Hebrew name, where the authority is a member of one. */
  readonly cluster?: string;
  readonly figures: Readonly<Partial<Record<Vintage, AuthorityFigures>>>;
  /** Other spellings met in the source documents and sheets. */
  readonly aliases: readonly string[];
}
