import { money } from '../../core/money.js';
import { knownSum, quotaIn } from '../scenarios/simulate.js';
import type { SimulationResult, SimulationRow } from '../scenarios/types.js';
import { attribute, gather, movesOf } from './attribution.js';
import { spreadOf } from './spread.js';
import { tallies } from './tally.js';
import type { ComparedAuthority, Comparison, Side } from './types.js';

function sideOf(row: SimulationRow): Side {
  const quota = quotaIn(row);
  if (!quota || !row.input) return { row };
  return { row, quota, perResident: quota.div(row.input.population) };
}

const PAYS = { '1': 'more', '-1': 'less', '0': 'same' } as const;

function pays(
  standing: ComparedAuthority['standing'],
  delta: ComparedAuthority['delta'],
): ComparedAuthority['pays'] {
  if (standing !== 'stayed') return standing;
  if (!delta) return 'undetermined';
  return PAYS[String(delta.cmp(0)) as keyof typeof PAYS];
}

/** One side at least is there. */
function compared(
  key: string,
  before: SimulationRow | undefined,
  after: SimulationRow | undefined,
  scenarios: Pick<Comparison, 'old' | 'next'>,
): ComparedAuthority {
  const old = before && sideOf(before);
  const next = after && sideOf(after);
  const standing = old && next ? 'stayed' : old ? 'left' : 'joined';
  const known = (!old || old.quota) && (!next || next.quota);
  const delta = known ? money((next?.quota ?? money(0)).minus(old?.quota ?? 0)) : undefined;
  const perCent =
    delta && old?.quota && next && !old.quota.isZero() ? delta.div(old.quota).times(100) : undefined;
  const from = before && { row: before, model: scenarios.old.scenario.arrangement };
  const to = after && { row: after, model: scenarios.next.scenario.arrangement };
  const attribution = delta ? attribute(from, to) : [];
  return {
    key,
    name: after?.name ?? before?.name ?? key,
    standing,
    ...(old && { old }),
    ...(next && { next }),
    ...(delta && { delta }),
    ...(perCent && { perCent }),
    pays: pays(standing, delta),
    moves: delta && from && to ? movesOf(from, to, attribution) : [],
    attribution,
  };
}

/** What the new scenario changes for whom, authority by authority (matched by key), and for the residents. Nothing can go wrong. */
export function compare(old: SimulationResult, next: SimulationResult): Comparison {
  const before = new Map(old.rows.map((row) => [row.key, row]));
  const after = new Map(next.rows.map((row) => [row.key, row]));
  const keys = new Set([...after.keys(), ...before.keys()]);
  const authorities = [...keys].map((key) => compared(key, before.get(key), after.get(key), { old, next }));
  const delta = knownSum(authorities.map((authority) => authority.delta));
  const perCent =
    delta.total && old.total && !old.total.isZero() ? delta.total.div(old.total).times(100) : undefined;
  return {
    old,
    next,
    authorities,
    delta,
    ...(perCent && { perCent }),
    counts: tallies(authorities),
    attribution: gather(authorities.flatMap(({ attribution }) => attribution)),
    spread: { old: spreadOf(old.rows), next: spreadOf(next.rows) },
  };
}
