import {
  nameIn,
  type Authority,
  type IsoDate,
  type Language,
  type QuotaModel,
  type Registry,
  type ScenarioRequest,
  type ScenarioRow,
  type Snapshot,
  type Vintage,
} from '../../../lib/index.js';

const sheetNames = ({ sheets }: Snapshot): readonly string[] => sheets.map(({ name }) => name);

const memberRow = ({ name, figures }: Authority, vintage: Vintage, language: Language): ScenarioRow => ({
  name: nameIn(name, language),
  population: figures[vintage]?.population?.value ?? null,
  socio: figures[vintage]?.socio?.value ?? null,
  periph: figures[vintage]?.periph?.value ?? null,
});

/** The members of a cluster with the figures of one vintage, as a sheet to start from; undefined where there is no such cluster. */
export function clusterRequest(
  registry: Registry,
  clusterName: string,
  words: { readonly sheet: string; readonly title: (cluster: string) => string },
  model: QuotaModel,
  snapshot: Snapshot,
  vintage: Vintage,
  language: Language,
  date: IsoDate,
): ScenarioRequest | undefined {
  const cluster = registry.clusters().find(({ name }) => name.he === clusterName);
  if (!cluster) return undefined;
  const uncoded = cluster.uncoded.map((name) => ({ name, population: null, socio: null, periph: null }));
  return {
    language,
    sheetName: words.sheet,
    existing: sheetNames(snapshot),
    title: words.title(nameIn(cluster.name, language)),
    rows: [
      ...registry.clusterMembers(cluster).map((authority) => memberRow(authority, vintage, language)),
      ...uncoded,
    ],
    model,
    figures: { vintage, changed: 0 },
    date,
  };
}
