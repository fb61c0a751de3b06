import { formulaOf } from '../model/change.js';
import { recognise } from '../model/recognise.js';
import { recommendedModel } from '../parameters.js';
import type { Part, QuotaArgument, QuotaModel } from '../types.js';
import { omit } from './omit.js';
import type { Scenario } from './types.js';

type Table = 'bands' | 'tariff' | 'socio' | 'periph';
type Bound = 'factor' | 'caps' | 'floors';

/** What can be taken back by itself: the whole arrangement or one of its tables, and every other assumption of the scenario. */
export type ScenarioParameter =
  'arrangement' | Table | Bound | 'added' | 'removed' | 'growth' | 'vintage' | 'overrides' | 'limits';

/** The first formula part, as `withTariff` has it, with one table of the model that is gone back to. */
function withTableOf(model: QuotaModel, origin: QuotaModel, table: Table): QuotaModel {
  const base = formulaOf(origin);
  if (!base) return model;
  const index = model.parts.findIndex(({ kind }) => kind === 'formula');
  const change = (part: Part, at: number): Part =>
    at === index && part.kind === 'formula' ? { ...part, [table]: base[table] } : part;
  const [first, ...more] = model.parts;
  return recognise({
    ...model,
    parts: [change(first, 0), ...more.map((part, at) => change(part, at + 1))],
  });
}

/** There always is a newest one. */
function recommended({ arrangement }: Scenario): QuotaModel {
  const newest = recommendedModel();
  return newest.ok ? newest.value : arrangement;
}

/**
 * The scenario with one parameter as it was before anybody touched it, and all others as they are. The arrangement and its tables go back to
 * `base`: the recommended model, where none is given. A table that the arrangement or `base` does not have stays as it is.
 */
export function without(scenario: Scenario, parameter: ScenarioParameter, base?: QuotaModel): Scenario {
  switch (parameter) {
    case 'added':
    case 'removed':
      return { ...scenario, [parameter]: [] };
    case 'overrides':
      return { ...scenario, overrides: {} };
    case 'growth':
    case 'vintage':
    case 'limits':
      return omit(scenario, parameter);
    case 'arrangement':
      return { ...scenario, arrangement: base ?? recommended(scenario) };
    case 'bands':
    case 'tariff':
    case 'socio':
    case 'periph':
      return {
        ...scenario,
        arrangement: withTableOf(scenario.arrangement, base ?? recommended(scenario), parameter),
      };
    case 'factor':
    case 'caps':
    case 'floors': {
      const origin = base ?? recommended(scenario);
      return {
        ...scenario,
        arrangement: recognise({ ...scenario.arrangement, [parameter]: origin[parameter] }),
      };
    }
  }
}

/** The scenario without what was typed for one authority, or without one figure of it. */
export function withoutOverride(scenario: Scenario, key: string, argument?: QuotaArgument): Scenario {
  const left = Object.entries(scenario.overrides).flatMap(([each, figures]) => {
    if (each !== key) return [[each, figures] as const];
    if (argument === undefined) return [];
    const rest = omit(figures, argument);
    return Object.keys(rest).length === 0 ? [] : [[each, rest] as const];
  });
  return { ...scenario, overrides: Object.fromEntries(left) };
}
