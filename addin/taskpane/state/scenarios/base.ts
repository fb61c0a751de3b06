import {
  DEFAULT_VINTAGE,
  nameIn,
  type Authority,
  type AuthorityFigures,
  type Cluster,
  type FiguresOf,
  type FigureSource,
  type Language,
  type MembersRow,
  type MembersTable,
  type QuotaArgument,
  type Registry,
  type SimulationMember,
  type Vintage,
} from '../../../../lib/index.js';
import { memberName, tableId } from '../members.js';
import type { PaneState } from '../pane.js';

const ARGUMENTS = ['population', 'socio', 'periph'] as const satisfies readonly QuotaArgument[];

/** Whose quotas are simulated: the members of a table in the sheet, or of a cluster of the registry. */
export interface Base {
  readonly members: readonly SimulationMember[];
  /** What a vintage says of an authority, by its code. */
  readonly figuresOf: FiguresOf;
  readonly table?: MembersTable;
  /** The member's row in the table, by its key. */
  readonly rows: ReadonlyMap<string, MembersRow>;
  readonly cluster?: Cluster;
}

const NO_ROWS: ReadonlyMap<string, MembersRow> = new Map();

/**
 * The statistics bureau's code tells an authority in every workbook; where there is none, what the sheet says must do. A table that was read
 * before the registry arrived is looked up here, so that keys never change.
 */
function keyOf(
  table: MembersTable,
  row: MembersRow,
  registry: Registry,
  taken: ReadonlyMap<string, MembersRow>,
): string {
  const told = row.code ?? row.name;
  const authority = row.authority ?? (told === undefined ? undefined : registry.findAuthority(told));
  const wanted = authority?.ok ? authority.value.code : (told ?? memberName(table, row));
  return taken.has(wanted) ? `${wanted} · ${row.row + 1}` : wanted;
}

function sheetMember(table: MembersTable, row: MembersRow, key: string): SimulationMember {
  const sources: Partial<Record<QuotaArgument, FigureSource>> = {};
  for (const argument of ARGUMENTS) {
    const place = row.places[argument];
    if (place !== undefined) sources[argument] = { kind: 'sheet', place };
  }
  const { population, socio, periph } = row.numbers;
  return {
    key,
    name: memberName(table, row),
    population: population?.value ?? null,
    socio: socio?.value ?? null,
    periph: periph?.value ?? null,
    sources,
  };
}

const byCodes = new WeakMap<Registry, ReadonlyMap<string, Authority>>();

export function authoritiesByCode(registry: Registry): ReadonlyMap<string, Authority> {
  const known = byCodes.get(registry);
  if (known) return known;
  const made = new Map(registry.authorities().map((authority) => [authority.code, authority]));
  byCodes.set(registry, made);
  return made;
}

const figuresFrom =
  (registry: Registry): FiguresOf =>
  (key, vintage) =>
    authoritiesByCode(registry).get(key)?.figures[vintage];

function sourcesOf(
  figures: AuthorityFigures | undefined,
  vintage: Vintage,
): NonNullable<SimulationMember['sources']> {
  const source = (argument: QuotaArgument): FigureSource => {
    const figure = figures?.[argument];
    return { kind: 'vintage', vintage, ...(figure && { year: figure.year, source: figure.source }) };
  };
  return { population: source('population'), socio: source('socio'), periph: source('periph') };
}

/** An authority of the registry with one vintage's figures; what that vintage lacks is not known. */
export function registryMember(
  { code, name, figures }: Authority,
  language: Language,
  vintage: Vintage = DEFAULT_VINTAGE,
): SimulationMember {
  const of = figures[vintage];
  return {
    key: code,
    name: nameIn(name, language),
    population: of?.population?.value ?? null,
    socio: of?.socio?.value ?? null,
    periph: of?.periph?.value ?? null,
    sources: sourcesOf(of, vintage),
  };
}

function tableBase(table: MembersTable, registry: Registry): Base {
  const rows = new Map<string, MembersRow>();
  for (const row of table.rows) rows.set(keyOf(table, row, registry, rows), row);
  return {
    members: [...rows].map(([key, row]) => sheetMember(table, row, key)),
    figuresOf: figuresFrom(registry),
    table,
    rows,
  };
}

/** All members of a cluster without a sheet; one that has no code (Tefen) has no figures, which is said, never taken for 0. */
function clusterBase(cluster: Cluster, registry: Registry, language: Language): Base {
  const nobody = { population: null, socio: null, periph: null };
  return {
    members: [
      ...registry.clusterMembers(cluster).map((authority) => registryMember(authority, language)),
      ...cluster.uncoded.map((name) => ({ key: name, name, ...nobody })),
    ],
    figuresOf: figuresFrom(registry),
    rows: NO_ROWS,
    cluster,
  };
}

interface Kept {
  readonly registry: Registry;
  readonly language: Language;
  readonly base: Base;
}

/** A table and a cluster are made into members once, so that what was computed from them can be kept with them. */
const kept = new WeakMap<MembersTable | Cluster, Kept>();

function keeping(
  from: MembersTable | Cluster,
  registry: Registry,
  language: Language,
  make: () => Base,
): Base {
  const known = kept.get(from);
  if (known?.registry === registry && known.language === language) return known.base;
  const base = make();
  kept.set(from, { registry, language, base });
  return base;
}

/** Undefined where there is no such table or cluster, or the registry has not arrived yet. */
export function baseOf({ area, reading, registry, language }: PaneState): Base | undefined {
  if (area.name !== 'simulate' || !registry) return undefined;
  if ('cluster' in area) {
    const cluster = registry.clusters().find(({ name }) => name.he === area.cluster);
    return cluster && keeping(cluster, registry, language, () => clusterBase(cluster, registry, language));
  }
  if (reading.phase !== 'read') return undefined;
  const table = reading.tables.find((each) => tableId(each) === area.table);
  return table && keeping(table, registry, language, () => tableBase(table, registry));
}
