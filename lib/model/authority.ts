/** מעמד: עירייה, מועצה מקומית, מועצה אזורית. */
export type AuthorityKind = 'municipality' | 'local-council' | 'regional-council';

/** Which collection of figures a value was taken from. Never mixed silently. */
export const VINTAGES = ['bureau-2024', 'ministry-2024', 'bureau-2020'] as const;
export type Vintage = (typeof VINTAGES)[number];
export const DEFAULT_VINTAGE: Vintage = 'bureau-2024';

/** A published figure with the year that it describes and the publication that it stands in. */
export interface Figure {
  readonly value: number;
  readonly year: number;
  readonly source: string;
}

/** What one vintage says of one authority. An absent field is unknown, and stays unknown. */
export interface AuthorityFigures {
  readonly population?: Figure;
  /** Socio-economic cluster (אשכול חברתי-כלכלי), 1–10. */
  readonly socio?: Figure;
  /** Peripherality cluster (אשכול פריפריאליות), 1–10. */
  readonly periph?: Figure;
  /** Dunams. */
  readonly area?: Figure;
}

export interface Authority {
  /** The statistics bureau's code, without leading zeros. */
  readonly code: string;
  readonly name: { readonly he: string; readonly ar?: string; readonly en?: string };
  readonly kind: AuthorityKind;
  /** The cluster's Hebrew name, where the authority is a member of one. */
  readonly cluster?: string;
  readonly figures: Readonly<Partial<Record<Vintage, AuthorityFigures>>>;
  /** Other spellings met in the source documents and sheets. */
  readonly aliases: readonly string[];
}
