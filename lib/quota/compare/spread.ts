import { Exact, type Money } from '../../core/money.js';
import { quotaIn } from '../scenarios/simulate.js';
import type { SimulationRow } from '../scenarios/types.js';
import type { Spread } from './types.js';

/** Residents and what they pay together. */
interface Group {
  readonly residents: Exact;
  readonly quota: Exact;
}

interface Known extends Group {
  readonly socio: number;
}

const knownOf = (row: SimulationRow): readonly Known[] => {
  const quota: Money | undefined = quotaIn(row);
  return quota && row.input
    ? [{ residents: new Exact(row.input.population), quota, socio: row.input.socio }]
    : [];
};

/** Those whose residents rank alike as one group, so that their order cannot matter. */
function bySocio(known: readonly Known[]): readonly Group[] {
  return Array.from({ length: 10 }, (_, index) => known.filter(({ socio }) => socio === index + 1)).map(sum);
}

const sum = (groups: readonly Group[]): Group => ({
  residents: groups.reduce((total, { residents }) => total.plus(residents), new Exact(0)),
  quota: groups.reduce((total, { quota }) => total.plus(quota), new Exact(0)),
});

/** a pays less per resident than b; by cross-multiplication, which rounds nothing. */
const byPerResident = (a: Group, b: Group): number =>
  a.quota.times(b.residents).cmp(b.quota.times(a.residents));

/**
 * Twice the area between the line of equal shares and the curve of quotas over residents in this order:
 * Σ over pairs i before j of (quota_j · residents_i − quota_i · residents_j), over residents · quotas.
 */
function index(ordered: readonly Group[], whole: Group): Exact | undefined {
  if (whole.quota.isZero()) return undefined;
  let before: Group = sum([]);
  let area = new Exact(0);
  for (const group of ordered) {
    area = area.plus(group.quota.times(before.residents)).minus(group.residents.times(before.quota));
    before = sum([before, group]);
  }
  return area.div(whole.residents.times(whole.quota));
}

/** Gini of the quota per resident, and its concentration against the socio-economic cluster, both weighted by residents. */
export function spreadOf(rows: readonly SimulationRow[]): Spread {
  const known = rows.flatMap(knownOf);
  const whole = sum(known);
  const gini = index([...known].sort(byPerResident), whole);
  const concentration = index(bySocio(known), whole);
  return {
    ...(gini && { gini }),
    ...(concentration && { concentration }),
    ...(!whole.residents.isZero() && { perResident: whole.quota.div(whole.residents) }),
    known: known.length,
    undetermined: rows.length - known.length,
  };
}
