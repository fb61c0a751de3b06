import type { Money } from '../../core/money.js';
import { fail, ok, type Result } from '../../core/result.js';
import { readQuotaInput } from '../input.js';
import type { QuotaArgument, QuotaInput, QuotaModel } from '../types.js';
import { linesOf, type Line } from './line.js';
import type { SolvedParameter, SolveInput, SolveProblem } from './types.js';

/** The target in agorot. */
export function readTarget(target: Money): Result<bigint, SolveProblem> {
  const text = target.toFixed();
  if (!target.isFinite()) return fail({ code: 'solve-target-not-a-number', facts: { value: text } });
  if (target.lt(0)) return fail({ code: 'solve-target-negative', facts: { target: text } });
  if (target.decimalPlaces() > 2) return fail({ code: 'solve-target-too-fine', facts: { target: text } });
  return ok(BigInt(target.times(100).toFixed(0)));
}

const ARGUMENTS: readonly QuotaArgument[] = ['population', 'socio', 'periph'];

function readInput(input: SolveInput, number: number): Result<QuotaInput, SolveProblem> {
  const unknown = ARGUMENTS.filter((argument) => input[argument] === null).map((argument): SolveProblem => ({
    code: 'solve-input-unknown',
    facts: { number, argument },
  }));
  const [first, ...more] = unknown;
  if (first) return fail(first, ...more);
  const read = readQuotaInput(input);
  if (read.ok) return read;
  const [problem, ...others] = read.problems.map((found): SolveProblem => ({
    ...found,
    facts: { ...found.facts, number },
  }));
  return fail(problem as SolveProblem, ...others);
}

/** The line of every authority, or what is wrong with each that has none. */
export function readLines(
  inputs: readonly SolveInput[],
  model: QuotaModel,
  parameter: SolvedParameter,
): Result<readonly Line[], SolveProblem> {
  const lineOf = linesOf(model, parameter);
  const lines: Line[] = [];
  const problems: SolveProblem[] = [];
  inputs.forEach((raw, index) => {
    const number = index + 1;
    const input = readInput(raw, number);
    if (!input.ok) {
      problems.push(...input.problems);
      return;
    }
    const line = lineOf(input.value);
    const { population } = input.value;
    if (line) lines.push(line);
    else
      problems.push({ code: 'share-missing', facts: { argument: 'population', value: population, number } });
  });
  if (inputs.length === 0) problems.push({ code: 'solve-no-inputs', facts: {} });
  const [first, ...more] = problems;
  return first ? fail(first, ...more) : ok(lines);
}
