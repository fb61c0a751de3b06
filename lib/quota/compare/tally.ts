import type { ComparedAuthority, Tally } from './types.js';

const PAYS = ['more', 'less', 'same', 'joined', 'left', 'undetermined'] as const;

function tally(authorities: readonly ComparedAuthority[]): Tally {
  const residents = authorities.map(({ old, next }) => (next ?? old)?.row.figures.population.value ?? null);
  return {
    authorities: authorities.length,
    residents: residents.reduce<number>((sum, each) => sum + (each ?? 0), 0),
    unknown: residents.filter((each) => each === null).length,
  };
}

/** Who pays more, less, the same, by authorities and by residents. */
export const tallies = (
  authorities: readonly ComparedAuthority[],
): Readonly<Record<ComparedAuthority['pays'], Tally>> =>
  Object.fromEntries(
    PAYS.map((pays) => [pays, tally(authorities.filter((authority) => authority.pays === pays))]),
  ) as Record<ComparedAuthority['pays'], Tally>;
