import type { Authority, AuthorityFigures, Figure, Vintage } from '../../model/authority.js';
import type { Cluster } from '../../model/cluster.js';
import type { AuthorityKind } from '../../model/kind.js';
import type { AuthorityRow, ClusterRow } from './row.js';
import type { SourceId } from './sources.js';

const LISTED = { year: 2024, source: 'bureau-authorities-2024' } as const satisfies {
  year: number;
  source: SourceId;
};
const MEMBERSHIP = { year: 2024, source: 'ministry-register-2024' } as const satisfies {
  year: number;
  source: SourceId;
};

const figure = (value: number | null, year: number, source: SourceId): Figure | undefined =>
  value === null ? undefined : { value, year, source };

type Known = Readonly<Record<string, Figure | undefined>>;

/** Unknown figures leave no key behind. */
function known(figures: Known): AuthorityFigures | undefined {
  const entries = Object.entries(figures).filter((entry) => entry[1] !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/**
 * A row as an authority. The bureau's areas are of its 2021 file, the newest that has them here, so they stand with its newest
 * figures; the register's areas stand with the register. Neither fills a gap of the other.
 */
export function readAuthority(
  row: AuthorityRow,
  kind: AuthorityKind,
  cluster: string | undefined,
): Authority {
  const [code, pop, socio, periph, area, regPop, regSocio, regPeriph, regArea, pop2020, socio2019, ...names] =
    row;
  const [en, he, ar, ...aliases] = names;
  const vintages: Readonly<Record<Vintage, AuthorityFigures | undefined>> = {
    'bureau-2024': known({
      population: figure(pop, 2024, 'bureau-authorities-2024'),
      socio: figure(socio, 2021, 'bureau-authorities-2024'),
      periph: figure(periph, 2020, 'bureau-periphery-2020'),
      area: figure(area, 2021, 'bureau-authorities-2021'),
    }),
    'ministry-2024': known({
      population: figure(regPop, 2024, 'ministry-register-2024'),
      socio: figure(regSocio, 2021, 'ministry-register-2024'),
      periph: figure(regPeriph, 2020, 'ministry-register-2024'),
      area: figure(regArea, 2024, 'ministry-register-2024'),
    }),
    'bureau-2020': known({
      population: figure(pop2020, 2020, 'bureau-authorities-2020'),
      socio: figure(socio2019, 2019, 'bureau-authorities-2020'),
    }),
  };
  return {
    code: String(code),
    name: ar === null ? { he, en } : { he, ar, en },
    kind,
    listed: LISTED,
    ...(cluster === undefined ? {} : { cluster }),
    figures: Object.fromEntries(Object.entries(vintages).filter((entry) => entry[1] !== undefined)),
    aliases,
  };
}

export const readCluster = (row: ClusterRow): Cluster => ({
  name: { he: row.he, ar: row.ar, en: row.en },
  members: row.members.map(String),
  uncoded: row.uncoded,
  aliases: row.aliases,
  ...MEMBERSHIP,
});
