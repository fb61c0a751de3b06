import {
  nameIn,
  type Authority,
  type IsoDate,
  type Language,
  type MembersRow,
  type MembersTable,
  type QuotaModel,
  type Registry,
  type ScenarioRequest,
  type ScenarioRow,
  type Snapshot,
  type Vintage,
} from '../../../lib/index.js';
import { memberName } from './members.js';

const sheetNames = ({ sheets }: Snapshot): readonly string[] => sheets.map(({ name }) => name);

/** A figure that cannot be used stays unknown in the new sheet as well, and makes its quota an error until it is filled in. */
function rowOf(table: MembersTable, row: MembersRow): ScenarioRow {
  const name = memberName(table, row);
  if (row.input.ok) return { name, ...row.input.value };
  const { population, socio, periph } = row.numbers;
  return {
    name,
    population: population?.value ?? null,
    socio: socio?.value ?? null,
    periph: periph?.value ?? null,
  };
}

/** A scenario of a table that was read, as a sheet of its own. */
export function scenarioRequest(
  table: MembersTable,
  model: QuotaModel,
  snapshot: Snapshot,
  language: Language,
  date: IsoDate,
): ScenarioRequest {
  const { vintage } = table;
  const changed = new Set(vintage?.differences.map(({ row }) => row)).size;
  return {
    language,
    sheetName: '',
    existing: sheetNames(snapshot),
    title: '',
    rows: table.rows.map((row) => rowOf(table, row)),
    model,
    ...(vintage && { figures: { vintage: vintage.vintage, changed } }),
    date,
    source: { sheet: table.sheet, area: table.area },
  };
}

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
