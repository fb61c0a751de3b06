import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Exact } from '../../core/money.js';
import { fail, ok, type Result } from '../../core/result.js';
import { compileModel } from '../bulk/compile.js';
import { holdsUpTo, knownQuotas } from '../bulk/known.js';
import { bulkQuotas, type BulkQuotas } from '../bulk/quotas.js';
import type { QuotaInput, QuotaModel } from '../types.js';
import { Amounts, sumOf } from './amounts.js';
import { distribute, percentilesOf } from './percentiles.js';
import { columnsFor, draw, rangeOf } from './draw.js';
import type {
  Percentiles,
  Uncertainty,
  UncertaintyOptions,
  UncertaintyProblem,
  UncertaintyProgress,
} from './types.js';

export const MOST_RUNS = 100_000;

/** Every quota is kept until its percentiles are known: eight bytes each. */
const MOST_QUOTAS = 2 ** 25;

/** Quotas between two reports of progress: well under a millisecond. */
const CHUNK = 16_384;

/**
 * What uncertain populations do to the quotas: all populations drawn `runs` times within their range, the quotas computed exactly
 * (Q1, Q6), and percentiles of each. Indices and parameters stay. Every authority's population is drawn apart from the others'.
 * A generator, so that the caller can show progress, do other things between two steps, or stop; its return value is the result.
 */
export function* uncertaintyRuns(
  inputs: readonly QuotaInput[],
  model: QuotaModel,
  options: UncertaintyOptions,
): Generator<UncertaintyProgress, Result<Uncertainty, UncertaintyProblem>, void> {
  const problem = problemOf(inputs, model, options);
  if (problem) return fail(problem);

  const { runs, rangePerCent } = options;
  const compiled = compileModel(model);
  const members = inputs.map(() => new Amounts(runs));
  const total = new Amounts(runs);
  const of = 2 * runs * inputs.length;
  let done = 0;

  const ranges = inputs.map(({ population }) => rangeOf(population, rangePerCent));
  const largest = ranges.reduce((most, { to }) => Math.max(most, to), 0);
  const holds = holdsUpTo(compiled, largest);
  const random = xoroshiro128plus(options.seed);
  const together = Math.min(runs, Math.max(1, Math.floor(CHUNK / Math.max(1, inputs.length))));
  const columns = columnsFor(inputs, together);
  const out = new Float64Array(columns.populations.length);
  for (let run = 0; run < runs; run += together) {
    draw(random, ranges, columns.populations);
    const now = Math.min(together, runs - run);
    const quotas = holds
      ? { agorot: knownQuotas(compiled, columns, out), wide: NONE }
      : bulkQuotas(compiled, columns, out);
    keep(quotas, run, now, members, total);
    done += now * inputs.length;
    yield { done, of };
  }

  const stated = quotasOf(bulkQuotas(compiled, statedColumns(inputs)));
  const each: Percentiles[] = [];
  for (const [member, amounts] of members.entries()) {
    each.push(percentilesOf(stated[member] as number | bigint, amounts, runs));
    done += runs;
    yield { done, of };
  }
  const whole = percentilesOf(sumOf(stated), total, runs);
  return ok({ options, total: whole, distribution: distribute(total, runs), members: each });
}

function problemOf(
  inputs: readonly QuotaInput[],
  model: QuotaModel,
  options: UncertaintyOptions,
): UncertaintyProblem | undefined {
  const { runs, rangePerCent, seed } = options;
  if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS) {
    return { code: 'uncertainty-runs', facts: { value: runs, most: MOST_RUNS } };
  }
  if (!isRange(rangePerCent)) return { code: 'uncertainty-range', facts: { value: rangePerCent.toString() } };
  if (!Number.isInteger(seed) || seed !== (seed | 0))
    return { code: 'uncertainty-seed', facts: { value: seed } };
  if (runs * inputs.length > MOST_QUOTAS) {
    return { code: 'uncertainty-too-large', facts: { value: runs * inputs.length, most: MOST_QUOTAS } };
  }
  if (model.parts.some(({ kind }) => kind === 'shares')) return { code: 'uncertainty-shares', facts: {} };
  return undefined;
}

const isRange = (perCent: Exact): boolean => perCent.gte(0) && perCent.lt(100);

type Quotas = Pick<BulkQuotas, 'agorot' | 'wide'>;

const NONE: ReadonlyMap<number, bigint> = new Map();

const statedColumns = (inputs: readonly QuotaInput[]) => ({
  populations: inputs.map(({ population }) => population),
  socios: inputs.map(({ socio }) => socio),
  periphs: inputs.map(({ periph }) => periph),
});

const quotasOf = ({ agorot, wide }: Quotas): (number | bigint)[] =>
  Array.from(agorot, (amount, row) => wide.get(row) ?? amount);

/** Hands the quotas of a few runs, one after the other, to the amounts of each authority and of the total. */
function keep(
  quotas: Quotas,
  first: number,
  runs: number,
  members: readonly Amounts[],
  total: Amounts,
): void {
  const { agorot, wide } = quotas;
  const count = members.length;
  const used = agorot.subarray(0, runs * count);
  for (const [member, amounts] of members.entries()) amounts.take(first, used, member, count);
  for (const [row, amount] of wide) {
    if (row < used.length) members[row % count]?.set(first + Math.floor(row / count), amount);
  }
  const all = wide.size === 0 ? used : quotasOf(quotas);
  for (let run = 0; run < runs; run++) total.set(first + run, sumOf(all, run * count, (run + 1) * count));
}
