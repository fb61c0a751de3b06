import { apportion, Exact, fail, ok, type ApportionProblem, type Result } from '../../../lib/index.js';
import { isOmitted, matrix, shown } from '../coerce.js';
import type { OwnProblem } from '../types.js';
import { exactOf, isEmpty, readCell } from './read.js';

export type DivideProblem = OwnProblem | ApportionProblem;

/** Excel's numbers hold fifteen digits: of more units than that, shares would not add up in a sheet. */
const MOST_UNITS = new Exact(1e15);

function readNumber(argument: 'total' | 'unit', given: unknown): Result<Exact, DivideProblem> {
  const cell = readCell(argument, given);
  if (!cell.ok) return cell;
  const facts = { argument, number: 0 };
  if (isEmpty(cell.value)) return fail({ code: 'apportion-missing', facts });
  const value = exactOf(cell.value);
  return value
    ? ok(value)
    : fail({ code: 'apportion-not-a-number', facts: { ...facts, value: shown(cell.value) } });
}

interface Weight {
  /** Counted from 1 among the cells of the range, blank ones too, as whoever looks for it counts. */
  readonly number: number;
  readonly weight: Exact;
}

function readWeights(cells: readonly unknown[]): Result<readonly Weight[], DivideProblem> {
  const bad: DivideProblem[] = [];
  const good: Weight[] = [];
  cells.forEach((cell, index) => {
    if (isEmpty(cell)) return;
    const number = index + 1;
    const weight = exactOf(cell);
    const facts = { argument: 'weight', number, value: shown(cell) };
    if (weight) good.push({ number, weight });
    else bad.push({ code: 'apportion-not-a-number', facts });
  });
  const [first, ...more] = bad;
  return first ? fail(first, ...more) : ok(good);
}

const located = (problem: ApportionProblem, weights: readonly Weight[]): ApportionProblem => {
  const number = weights[Number(problem.facts['number']) - 1]?.number;
  return number === undefined ? problem : { ...problem, facts: { ...problem.facts, number } };
};

/** Shares laid out as the weights are, with empty text where they are blank. */
export function divide(
  total: unknown,
  weights: unknown,
  unit: unknown,
): Result<readonly (readonly (number | '')[])[], DivideProblem> {
  const amount = readNumber('total', total);
  if (!amount.ok) return amount;
  const one = isOmitted(unit) ? ok(new Exact('0.01')) : readNumber('unit', unit);
  if (!one.ok) return one;
  const range = matrix(weights);
  const known = readWeights(range.flat());
  if (!known.ok) return known;
  const shares = apportion(
    amount.value,
    known.value.map(({ weight }) => weight),
    one.value,
  );
  if (!shares.ok) {
    const [first, ...more] = shares.problems;
    return fail(located(first, known.value), ...more.map((problem) => located(problem, known.value)));
  }
  if (amount.value.abs().div(one.value).gte(MOST_UNITS)) {
    const facts = { argument: 'total', number: 0, value: amount.value.toFixed() };
    return fail({ code: 'apportion-too-large', facts });
  }
  const shareAt = new Map(known.value.map(({ number }, at) => [number, shares.value[at]?.toNumber()]));
  let number = 0;
  return ok(range.map((row) => row.map(() => shareAt.get((number += 1)) ?? '')));
}
