import type { VintageChoice, FigureOverrides, Scenario, SimulationMember } from './types.js';
import { modelJson, type ModelJson } from '../model/json.js';

/** Counts up when a reader of this program would no longer understand what a newer one writes. */
export const SCENARIO_FORMAT = 1;

/** A scenario as JSON: growth in per cent and limits in NIS as decimal text. What was not assumed is absent. */
export interface ScenarioJson {
  readonly format: number;
  readonly id: string;
  readonly name: string;
  readonly arrangement: ModelJson;
  readonly added: readonly SimulationMember[];
  readonly removed: readonly string[];
  readonly growth?: { readonly perCent: string; readonly years: number };
  readonly vintage?: VintageChoice;
  readonly overrides: readonly ({ readonly key: string } & FigureOverrides)[];
  readonly limits?: 'none' | { readonly perAuthority?: string; readonly total?: string };
  readonly owner?: string;
  readonly revision: number;
}

/** Fields in one order whatever order they were given in, so that the same scenario is the same text. */
const byArgument = <T>({
  population,
  socio,
  periph,
}: {
  readonly population?: T;
  readonly socio?: T;
  readonly periph?: T;
}): { readonly population?: T; readonly socio?: T; readonly periph?: T } => ({
  ...(population !== undefined && { population }),
  ...(socio !== undefined && { socio }),
  ...(periph !== undefined && { periph }),
});

function memberJson({ key, name, population, socio, periph, sources }: SimulationMember): SimulationMember {
  return { key, name, population, socio, periph, ...(sources && { sources: byArgument(sources) }) };
}

function limitsJson(limits: NonNullable<Scenario['limits']>): NonNullable<ScenarioJson['limits']> {
  if (limits === 'none') return limits;
  const { perAuthority, total } = limits;
  return {
    ...(perAuthority && { perAuthority: perAuthority.toFixed() }),
    ...(total && { total: total.toFixed() }),
  };
}

/** What `readScenarioJson` reads back, with nothing lost. */
export function scenarioJson(scenario: Scenario): ScenarioJson {
  const { id, name, arrangement, added, removed, growth, vintage, overrides, limits, owner, revision } =
    scenario;
  return {
    format: SCENARIO_FORMAT,
    id,
    name,
    arrangement: modelJson(arrangement),
    added: added.map(memberJson),
    removed,
    ...(growth && { growth: { perCent: growth.perCent.toFixed(), years: growth.years } }),
    ...(vintage !== undefined && {
      vintage: typeof vintage === 'string' ? vintage : byArgument(vintage),
    }),
    overrides: Object.entries(overrides)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, figures]) => ({ key, ...byArgument(figures) })),
    ...(limits && { limits: limitsJson(limits) }),
    ...(owner !== undefined && { owner }),
    revision,
  };
}
