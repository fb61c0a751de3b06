import { Exact, money, type Money } from '../../core/money.js';
import { computeQuota } from '../calculation.js';
import type { SimulationRow } from '../scenarios/types.js';
import type { QuotaInput, QuotaModel } from '../types.js';
import { bandsApart, sameCoefficient, withBandOf, withTable } from './tables.js';
import type { Contribution, Factor, Move } from './types.js';

/** An authority's row and the arrangement that it was computed by. */
export interface Standing {
  readonly row: SimulationRow;
  readonly model: QuotaModel;
}

/** One step of the way from the old quota to the new one. */
interface Stage {
  readonly factor: Factor;
  readonly input: QuotaInput;
  readonly model: QuotaModel;
}

/** First the figures at the old arrangement, then the arrangement at the new figures; only what changed. */
function stages(from: QuotaInput, to: QuotaInput, old: QuotaModel, next: QuotaModel): readonly Stage[] {
  const way: Stage[] = [];
  const { population } = to;
  if (bandsApart(old, from.population, population)) {
    way.push({ factor: 'band', input: from, model: withBandOf(old, population) });
  }
  if (from.population !== population) {
    way.push({ factor: 'residents', input: { ...from, population }, model: old });
  }
  if (from.socio !== to.socio) {
    way.push({ factor: 'socio', input: { ...to, periph: from.periph }, model: old });
  }
  if (from.periph !== to.periph) way.push({ factor: 'periph', input: to, model: old });

  let model = old;
  for (const letter of ['A', 'B', 'C', 'D'] as const) {
    const changed = withTable(model, next, letter);
    if (!changed) continue;
    way.push({ factor: letter, input: to, model: changed });
    model = changed;
  }
  way.push({ factor: 'rest', input: to, model: next });
  return way;
}

function quotaAt({ input, model }: Stage): Money | undefined {
  const working = computeQuota(input, model);
  return working.ok ? working.value.quota : undefined;
}

function byStages(start: Money, way: readonly Stage[]): readonly Contribution[] {
  const found: Contribution[] = [];
  let standing = start;
  let skipped = false;
  for (const stage of way) {
    const quota = quotaAt(stage);
    if (!quota) {
      skipped = true;
      continue;
    }
    const amount = money(quota.minus(standing));
    if (!amount.isZero()) found.push({ factor: skipped ? 'together' : stage.factor, amount });
    standing = quota;
    skipped = false;
  }
  return found;
}

/**
 * What each factor adds to the quota, in the order of `Factor`: every step's amount is the quota after it less the quota before it,
 * so that they add up to the difference exactly. Empty where a side is undetermined.
 */
export function attribute(from: Standing | undefined, to: Standing | undefined): readonly Contribution[] {
  const [before, after] = [from?.row.working, to?.row.working];
  if (from && to) {
    if (!before?.ok || !after?.ok || !from.row.input || !to.row.input) return [];
    return byStages(before.value.quota, stages(from.row.input, to.row.input, from.model, to.model));
  }
  const alone = before ?? after;
  if (!alone?.ok) return [];
  const { quota } = alone.value;
  if (quota.isZero()) return [];
  return [{ factor: 'membership', amount: to ? quota : money(quota.neg()) }];
}

const ORDER: readonly Factor[] = [
  'membership',
  'band',
  'residents',
  'socio',
  'periph',
  'A',
  'B',
  'C',
  'D',
  'rest',
  'together',
];

/** Contributions of many authorities, one for each factor that any of them has. */
export const gather = (contributions: readonly Contribution[]): readonly Contribution[] =>
  ORDER.flatMap((factor) => {
    const own = contributions.filter((contribution) => contribution.factor === factor);
    if (own.length === 0) return [];
    return [{ factor, amount: money(own.reduce((sum, { amount }) => sum.plus(amount), new Exact(0))) }];
  });

/** Steps of the old arrangement's tables that the authority's own figures carried it over. */
export function movesOf(
  { row: before, model }: Standing,
  { row: after }: Standing,
  attribution: readonly Contribution[],
): readonly Move[] {
  const [from, to] = [before.input, after.input];
  if (!from || !to) return [];
  const cost = (factor: Factor): Pick<Move, 'cost'> => {
    const amount = attribution.find((contribution) => contribution.factor === factor)?.amount;
    if (amount) return { cost: amount };
    return attribution.some((contribution) => contribution.factor === 'together') ? {} : { cost: money(0) };
  };
  const moves: Move[] = [];
  const bands = bandsApart(model, from.population, to.population);
  if (bands) moves.push({ parameter: 'A', ...bands, ...cost('band') });
  for (const [parameter, table] of [
    ['C', 'socio'],
    ['D', 'periph'],
  ] as const) {
    if (!sameCoefficient(model, table, from[table], to[table])) {
      moves.push({ parameter, old: from[table], next: to[table], ...cost(table) });
    }
  }
  return moves;
}
