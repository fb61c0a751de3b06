/** What a source does not say is null here, absent in an `Authority`, and never filled from another source. */
type Known = number | null;

/**
 * One authority. Numbers come first, so that no right-to-left name stands between a number and its column.
 * Areas in dunams; the indices are clusters 1–10. `sources.ts` says where each column stands and of which year it speaks.
 */
export type AuthorityRow = readonly [
  code: number,
  population2024: Known,
  socio2021: Known,
  periph2020: Known,
  area2021: Known,
  registerPopulation: Known,
  registerSocio: Known,
  registerPeriph: Known,
  registerArea: Known,
  population2020: Known,
  socio2019: Known,
  en: string,
  he: string,
  ar: string | null,
  ...aliases: string[],
];

export interface ClusterRow {
  readonly he: string;
  readonly en: string;
  readonly ar: string;
  readonly aliases: readonly string[];
  readonly members: readonly number[];
  /** Members that have neither code nor residents: the industrial council Tefen. */
  readonly uncoded: readonly string[];
}
