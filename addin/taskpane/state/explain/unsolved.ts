import {
  readModelTable,
  recommendedModel,
  solveTariff,
  type ApportionProblem,
  type Problem,
  type QuotaModel,
  type QuotaProblem,
  type SolveProblem,
} from '../../../../lib/index.js';
import type { BudgetProblem } from '../../../functions/budget/errors.js';
import { isOmitted, matrix, single } from '../../../functions/coerce.js';
import { divide } from '../../../functions/solve/divide.js';
import { readAuthorities, readTarget } from '../../../functions/solve/read.js';
import type { MembershipProblem } from '../../../functions/membership/types.js';
import type { FunctionProblem, OwnProblem } from '../../../functions/types.js';
import type { Given } from './cells.js';

export type Arguments = readonly (Given | undefined)[];

/**
 * Why a question has no answer, or none that can be calculated, and what is wrong with accounts and their amounts: said in sentences
 * that are fetched when there are any.
 */
export type UnsolvedProblem =
  Exclude<SolveProblem, QuotaProblem> | ApportionProblem | Exclude<BudgetProblem, OwnProblem>;

/** What is said in sentences that are fetched when there are any: the library's, and those of the functions on the council. */
export type LateProblem = UnsolvedProblem | MembershipProblem;

export type Reason = FunctionProblem | UnsolvedProblem;

export const isUnsolved = (problem: Reason | LateProblem): problem is UnsolvedProblem =>
  /^(?:solve|apportion|account|level|amount|number|cell)-/.test(problem.code);

export const OMITTED: Given = { value: null, place: () => undefined };

/** The last argument may not be written at all; one that is, and is calculated, is not known. */
export const lastOf = (given: Arguments, index: number): Given | undefined =>
  index < given.length ? given[index] : OMITTED;

export const at = <P extends Problem>(problem: P, place: string | undefined): P =>
  place === undefined ? problem : { ...problem, place };

/** The place of a cell that is counted in reading order, from 1. */
export function placeOf(given: Given, number: unknown): string | undefined {
  const width = Math.max(1, matrix(given.value)[0]?.length ?? 1);
  const index = Number(number) - 1;
  return index >= 0 ? given.place(Math.floor(index / width) + 1, (index % width) + 1) : undefined;
}

/** Undefined where the table is refused, which is said elsewhere. */
export function modelIn(given: Given): QuotaModel | undefined {
  const read = isOmitted(given.value) ? recommendedModel() : readModelTable(matrix(given.value));
  return read.ok ? read.value : undefined;
}

/** Of CLUSTERTARIFF; what is wrong with its rows and its table is found as for the other functions. */
export function tariffReasons(given: Arguments): readonly Reason[] {
  const [target, populations, socios, periphs] = given;
  const model = lastOf(given, 4);
  if (!target) return [];
  const sought = readTarget(target.value);
  const isRange = !single(target.value);
  if (!sought.ok)
    return sought.problems.map((problem) => at(problem, isRange ? undefined : target.place(1, 1)));
  if (!populations || !socios || !periphs || !model) return [];
  const { good, bad } = readAuthorities([populations, socios, periphs].map(({ value }) => matrix(value)));
  const arrangement = modelIn(model);
  if (!arrangement || bad.length > 0 || good.length === 0) return [];
  const inputs = good.map(({ input }) => input);
  const solved = solveTariff(sought.value, inputs, arrangement);
  if (solved.ok) return [];
  return solved.problems.filter(isUnsolved).map((problem) => at(problem, target.place(1, 1)));
}

/** Of those that do not say it themselves, the argument that is at fault. */
const FAULTY: Readonly<Partial<Record<Reason['code'], 'weights' | 'weight' | 'unit'>>> = {
  'apportion-no-weights': 'weights',
  'apportion-weights-zero': 'weights',
  'apportion-weight-negative': 'weight',
  'apportion-unit-not-positive': 'unit',
};

/** Of CLUSTERAPPORTION. */
export function shareReasons(given: Arguments): readonly Reason[] {
  const [total, weights] = given;
  const unit = lastOf(given, 2);
  if (!total || !weights || !unit) return [];
  const divided = divide(total.value, weights.value, unit.value);
  if (divided.ok) return [];
  return divided.problems.map((problem) => {
    if (problem.code === 'one-cell-needed') return problem;
    const argument = FAULTY[problem.code] ?? problem.facts['argument'];
    if (argument === 'weight') return at(problem, placeOf(weights, problem.facts['number']));
    const faulty = argument === 'weights' ? weights : argument === 'unit' ? unit : total;
    return at(problem, faulty.place(1, 1));
  });
}
