import { quotaIn } from '../scenarios/simulate.js';
import type { KnownSum, SimulationResult, SimulationRow } from '../scenarios/types.js';
import type { Money } from '../../core/money.js';

/** One authority under one scenario. Without `row` it is no member there; without `quota` it is undetermined, and the row says why. */
export interface MatrixCell {
  readonly row?: SimulationRow;
  readonly quota?: Money;
}

export interface MatrixRow {
  readonly key: string;
  readonly name: string;
  /** One a scenario, in their order. */
  readonly cells: readonly MatrixCell[];
}

export interface ScenarioMatrix {
  readonly scenarios: readonly (KnownSum & { readonly id: string; readonly name: string })[];
  /** Every authority that is a member in any of them: in the order of the first scenario, then as they appear. */
  readonly rows: readonly MatrixRow[];
}

/** Any number of scenarios side by side, authority by authority. */
export function sideBySide(results: readonly SimulationResult[]): ScenarioMatrix {
  const byKey = results.map(({ rows }) => new Map(rows.map((row) => [row.key, row])));
  const names = new Map(
    results.flatMap(({ rows }) => rows.map(({ key, name }) => [key, name] as const)).reverse(),
  );
  const keys = new Set(results.flatMap(({ rows }) => rows.map(({ key }) => key)));
  return {
    scenarios: results.map(({ scenario, known, undetermined, total }) => ({
      id: scenario.id,
      name: scenario.name,
      known,
      undetermined,
      ...(total && { total }),
    })),
    rows: [...keys].map((key) => ({
      key,
      name: names.get(key) ?? key,
      cells: byKey.map((rows) => {
        const row = rows.get(key);
        const quota = quotaIn(row);
        return { ...(row && { row }), ...(quota && { quota }) };
      }),
    })),
  };
}
