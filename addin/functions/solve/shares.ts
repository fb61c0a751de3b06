import { apportion, Exact, type ApportionProblem } from '../../../lib/index.js';
import { isOmitted, matrix, shown } from '../coerce.js';
import { errorOf } from '../problems.js';
import { words } from '../speech.js';
import { rareKindOf } from './errors.js';
import { cellOf, exactOf, isEmpty } from './numbers.js';

/** Excel's numbers hold fifteen digits: of more units than that, shares would not add up in a sheet. */
const MOST_UNITS = new Exact(1e15);

function refuseAll(problems: readonly [ApportionProblem, ...ApportionProblem[]]): never {
  const [first, ...more] = problems;
  const error = errorOf(rareKindOf(first), [first]);
  if (more.length > 0) error.message = `${error.message ?? ''} ${words().moreRows(more.length)}`;
  throw error;
}

function numberOf(argument: 'total' | 'unit', given: unknown): Exact {
  const cell = cellOf(argument, given);
  const facts = { argument, number: 0 };
  if (isEmpty(cell)) return refuseAll([{ code: 'apportion-missing', facts }]);
  const notANumber = { code: 'apportion-not-a-number', facts: { ...facts, value: shown(cell) } } as const;
  return exactOf(cell) ?? refuseAll([notANumber]);
}

interface Weight {
  /** Its place in the range, from 0 in reading order. */
  readonly index: number;
  readonly weight: Exact;
}

function weightsIn(cells: readonly unknown[]): readonly Weight[] {
  const bad: ApportionProblem[] = [];
  const good: Weight[] = [];
  cells.forEach((cell, index) => {
    if (isEmpty(cell)) return;
    const weight = exactOf(cell);
    const facts = { argument: 'weight', number: index + 1, value: shown(cell) };
    if (weight) good.push({ index, weight });
    else bad.push({ code: 'apportion-not-a-number', facts });
  });
  const [first, ...more] = bad;
  return first ? refuseAll([first, ...more]) : good;
}

/** Counted among the cells of the range, blank ones too, as whoever looks for the weight counts. */
const located = (problem: ApportionProblem, weights: readonly Weight[]): ApportionProblem => {
  const index = weights[Number(problem.facts['number']) - 1]?.index;
  return index === undefined ? problem : { ...problem, facts: { ...problem.facts, number: index + 1 } };
};

/** CLUSTERAPPORTION: laid out as the weights are, with empty text where they are blank. */
export function sharesOf(total: unknown, weights: unknown, unit: unknown): unknown[][] {
  const amount = numberOf('total', total);
  const one = isOmitted(unit) ? new Exact('0.01') : numberOf('unit', unit);
  const range = matrix(weights);
  const known = weightsIn(range.flat());
  const shares = apportion(
    amount,
    known.map(({ weight }) => weight),
    one,
  );
  if (!shares.ok) {
    const [first, ...more] = shares.problems;
    return refuseAll([located(first, known), ...more.map((problem) => located(problem, known))]);
  }
  if (amount.abs().div(one).gte(MOST_UNITS)) {
    const facts = { argument: 'total', number: 0, value: amount.toFixed() };
    return refuseAll([{ code: 'apportion-too-large', facts }]);
  }
  const shareAt = new Map(known.map(({ index }, at) => [index, shares.value[at]?.toNumber()]));
  let index = 0;
  return range.map((row) => row.map(() => shareAt.get(index++) ?? ''));
}
