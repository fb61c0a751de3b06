import {
  compare,
  money,
  type Comparison,
  type Exact,
  type Money,
  type SimulationResult,
  type SimulationRow,
} from '../../../../lib/index.js';

/** One side of a comparison. */
export interface Choice {
  readonly id: string;
  /** What it is called, ready to be shown. */
  readonly name: string;
  readonly result: SimulationResult;
  /** The quotas that stand in the sheet, which no arrangement explains. */
  readonly sheet?: true;
}

function standingRow(row: SimulationRow, quota: Money | undefined): SimulationRow {
  const { working, name } = row;
  if (!working.ok) return row;
  if (!quota) {
    const missing = { code: 'figure-unknown', facts: { authority: name, argument: 'quota' } } as const;
    return { ...row, working: { ok: false, problems: [missing] } };
  }
  // What it was computed by is not known: no steps, and nothing was rounded here.
  return { ...row, working: { ok: true, value: { ...working.value, quota, rounding: money(0), steps: [] } } };
}

/**
 * The quotas that stand in the sheet as if they were simulated: residents and clusters as they are, amounts as they are written.
 * @param baseline - the members as they are, by any arrangement
 * @param standing - by the member's key
 */
export function sheetResult(
  baseline: SimulationResult,
  standing: ReadonlyMap<string, Exact>,
): SimulationResult {
  const rows = baseline.rows.map((row) => {
    const quota = standing.get(row.key);
    return standingRow(row, quota && money(quota));
  });
  const amounts = rows.map(({ working }) => (working.ok ? working.value.quota : undefined));
  const known = money(amounts.reduce((sum: Exact, amount) => sum.plus(amount ?? 0), money(0)));
  const undetermined = amounts.filter((amount) => amount === undefined).length;
  const { scenario, left, needsApproval, notes } = baseline;
  return {
    scenario,
    rows,
    left,
    known,
    undetermined,
    ...(undetermined === 0 && { total: known }),
    rounding: money(0),
    limits: [],
    needsApproval,
    notes,
  };
}

/** Causes of differences are told only between two arrangements: of a sum in a sheet nobody knows how it came about. */
function withoutCauses(comparison: Comparison): Comparison {
  return {
    ...comparison,
    attribution: [],
    authorities: comparison.authorities.map((authority) => ({
      ...authority,
      attribution: [],
      moves: authority.moves.map(({ parameter, old, next }) => ({ parameter, old, next })),
    })),
  };
}

export function comparisonOf(old: Choice, next: Choice): Comparison {
  const comparison = compare(old.result, next.result);
  return old.sheet || next.sheet ? withoutCauses(comparison) : comparison;
}
