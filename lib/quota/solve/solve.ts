import { Exact, formatMoney, fromAgorot, type Money } from '../../core/money.js';
import { fail, ok, type Result } from '../../core/result.js';
import { withFactor, withTariff } from '../model/change.js';
import type { QuotaModel } from '../types.js';
import { readLines, readTarget } from './given.js';
import { BILLION, quotaAt, type Line } from './line.js';
import { firstAlike, firstWhere, lastAlike, shortest } from './search.js';
import type { Solved, SolvedParameter, SolveInput, SolveProblem } from './types.js';

/** The largest value that a table may hold, in billionths: below a billion NIS, up to 1000 %. */
const LIMITS: Readonly<Record<SolvedParameter, bigint>> = {
  tariff: BILLION * BILLION - 1n,
  factor: 1000n * BILLION,
};

/** As a sentence says them: a tariff of so much or more, a factor above so much. */
const LIMIT_TEXT: Readonly<Record<SolvedParameter, string>> = { tariff: '1000000000', factor: '1000' };

const text = (agorot: bigint): string => formatMoney(fromAgorot(agorot));

const totalAt =
  (lines: readonly Line[]) =>
  (x: bigint): bigint =>
    lines.reduce((sum, line) => sum + quotaAt(line, x), 0n);

/** A question whose answer lies between 0 and the limit: `total` is at or below the target at 0, and above it at the limit or equal. */
interface Question {
  readonly parameter: SolvedParameter;
  readonly model: QuotaModel;
  readonly lines: readonly Line[];
  readonly target: bigint;
  readonly total: (x: bigint) => bigint;
}

function ask(
  parameter: SolvedParameter,
  asked: Money,
  inputs: readonly SolveInput[],
  model: QuotaModel,
): Result<Question, SolveProblem> {
  const target = readTarget(asked);
  if (!target.ok) return target;
  const lines = readLines(inputs, model, parameter);
  if (!lines.ok) return lines;
  const total = totalAt(lines.value);
  const least = total(0n);
  if (lines.value.every(({ slope }) => slope === 0n)) {
    return fail({ code: 'solve-no-effect', facts: { parameter, total: text(least) } });
  }
  const facts = { parameter, target: text(target.value) };
  if (target.value < least)
    return fail({ code: 'solve-below-fixed', facts: { ...facts, least: text(least) } });
  return ok({ parameter, model, lines: lines.value, target: target.value, total });
}

/** Whether nothing moves any more: each authority whose quota depends on the parameter stands at its cap. */
const allCapped = (lines: readonly Line[], x: bigint): boolean =>
  lines.every((line) => line.slope === 0n || quotaAt(line, x) === line.most);

const beyond = ({ parameter, target }: Question): SolveProblem => ({
  code: 'solve-beyond-limits',
  facts: { parameter, target: text(target), limit: LIMIT_TEXT[parameter] },
});

function solved({ parameter, model, target, total }: Question, x: bigint): Solved {
  const value = new Exact(x.toString()).div(BILLION.toString());
  const found = fromAgorot(total(x));
  return {
    parameter,
    value,
    // Without a formula part nothing depends on the tariff, and the question was refused.
    model: parameter === 'factor' ? withFactor(model, value) : (withTariff(model, value) ?? model),
    total: found,
    exact: total(x) === target,
    missed: fromAgorot(target - total(x)),
  };
}

function solve(
  parameter: SolvedParameter,
  asked: Money,
  inputs: readonly SolveInput[],
  model: QuotaModel,
): Result<Solved, SolveProblem> {
  const question = ask(parameter, asked, inputs, model);
  if (!question.ok) return question;
  const { lines, target, total } = question.value;
  const limit = LIMITS[parameter];
  const most = total(limit);
  if (most < target) {
    const facts = { parameter, target: text(target), most: text(most) };
    return fail(allCapped(lines, limit) ? { code: 'solve-above-caps', facts } : beyond(question.value));
  }
  const reached = firstWhere((x) => total(x) >= target, -1n, limit);
  const above = total(reached);
  const below = reached === 0n ? above : total(reached - 1n);
  const [first, last] =
    above === target || above - target < target - below
      ? [reached, lastAlike(total, reached, limit)]
      : [firstAlike(total, reached - 1n), reached - 1n];
  return ok(solved(question.value, shortest(first, last)));
}

/**
 * The tariff B, NIS per resident, of the first formula part with which the cluster's quotas come to a total (Q3, Q6, Q7): exactly, or
 * where rounding leaves no such total, as near as any tariff of nine decimal places comes; of two equally near the lower.
 * Of the tariffs that give that total it is the one with the fewest decimals, and of those the smallest.
 * Why there is none is said by code; an authority whose figures are not known leaves the total, and so the tariff, undetermined.
 */
export const solveTariff = (
  target: Money,
  inputs: readonly SolveInput[],
  model: QuotaModel,
): Result<Solved, SolveProblem> => solve('tariff', target, inputs, model);

/** The factor, per cent of the whole (Q7), with which the cluster's quotas come to a total; else as `solveTariff`. */
export const solveFactor = (
  target: Money,
  inputs: readonly SolveInput[],
  model: QuotaModel,
): Result<Solved, SolveProblem> => solve('factor', target, inputs, model);

/**
 * The largest tariff, to nine decimal places, with which the quota of one authority stays at or below a ceiling (Q9).
 * `total` is that quota, and `missed` the room that is left: with the next billionth it would be above the ceiling.
 */
export function tariffForCeiling(
  ceiling: Money,
  input: SolveInput,
  model: QuotaModel,
): Result<Solved, SolveProblem> {
  const question = ask('tariff', ceiling, [input], model);
  if (!question.ok) return question;
  const { lines, target, total } = question.value;
  const limit = LIMITS.tariff;
  const most = total(limit);
  if (most <= target) {
    const facts = { target: text(target), most: text(most) };
    return fail(allCapped(lines, limit) ? { code: 'solve-ceiling-kept', facts } : beyond(question.value));
  }
  return ok(solved(question.value, firstWhere((x) => total(x) > target, 0n, limit) - 1n));
}
