import type { Authority } from '../model/authority.js';
import type { Cluster } from '../model/cluster.js';
import { CLUSTERS } from './facts/clusters.js';
import { LOCAL_COUNCILS } from './facts/local-councils.js';
import { MUNICIPALITIES } from './facts/municipalities.js';
import { readAuthority, readCluster } from './facts/read.js';
import { REGIONAL_COUNCILS } from './facts/regional-councils.js';

interface Facts {
  readonly authorities: readonly Authority[];
  readonly clusters: readonly Cluster[];
  readonly byCode: ReadonlyMap<string, Authority>;
}

function read(): Facts {
  const clusterOf = new Map(CLUSTERS.flatMap((row) => row.members.map((code) => [code, row.he] as const)));
  const authorities = [
    ...MUNICIPALITIES.map((row) => readAuthority(row, 'municipality', clusterOf.get(row[0]))),
    ...LOCAL_COUNCILS.map((row) => readAuthority(row, 'local-council', clusterOf.get(row[0]))),
    ...REGIONAL_COUNCILS.map((row) => readAuthority(row, 'regional-council', clusterOf.get(row[0]))),
  ];
  return {
    authorities,
    clusters: CLUSTERS.map(readCluster),
    byCode: new Map(authorities.map((authority) => [authority.code, authority])),
  };
}

// The tables never change while the program runs, so they are read once, and only when someone asks.
let facts: Facts | undefined;
const all = (): Facts => (facts ??= read());

/** All 257 local authorities: municipalities, local councils, regional councils. */
export const authorities = (): readonly Authority[] => all().authorities;

/** The 12 clusters of the register of December 2024. */
export const clusters = (): readonly Cluster[] => all().clusters;

/** By the statistics bureau's code, without leading zeros. */
export const authorityByCode = (code: string): Authority | undefined => all().byCode.get(code);

/** The members that have a code, in the register's order; those without one are in `cluster.uncoded`. */
export const clusterMembers = (cluster: Cluster): readonly Authority[] =>
  cluster.members.flatMap((code) => authorityByCode(code) ?? []);
