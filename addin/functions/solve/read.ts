import {
  Exact,
  fail,
  isBlankInput,
  money,
  ok,
  readQuotaInput,
  type Money,
  type QuotaInput,
  type QuotaProblem,
  type Result,
  type SolveProblem,
} from '../../../lib/index.js';
import type { BadRow } from '../badRows.js';
import { plain, shown, single, type Matrix } from '../coerce.js';
import type { OwnProblem } from '../types.js';

/** One cell of an argument that takes a single value. */
export function readCell(argument: string, given: unknown): Result<unknown, OwnProblem> {
  const found = single(given);
  return found ? ok(found.value) : fail({ code: 'one-cell-needed', facts: { argument } });
}

export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** A number as its cell shows it, at the fifteen digits that Excel keeps; undefined for anything else. */
export function exactOf(cell: unknown): Exact | undefined {
  const value = plain(cell);
  return typeof value === 'number' && Number.isFinite(value) ? new Exact(value.toPrecision(15)) : undefined;
}

/** A blank cell arrives as 0 on the desktop, and no treasurer asks for quotas of nothing. */
export function readTarget(given: unknown): Result<Money, OwnProblem | SolveProblem> {
  const cell = readCell('target', given);
  if (!cell.ok) return cell;
  if (isEmpty(cell.value) || cell.value === 0) return fail({ code: 'solve-target-missing', facts: {} });
  const value = exactOf(cell.value);
  return value
    ? ok(money(value))
    : fail({ code: 'solve-target-not-a-number', facts: { value: shown(cell.value) } });
}

export interface Authority {
  /** Of its row, counted from 1 within the ranges in reading order. */
  readonly number: number;
  readonly input: QuotaInput;
}

export interface Authorities {
  readonly good: readonly Authority[];
  readonly bad: readonly BadRow<QuotaProblem>[];
}

/** The authorities of three ranges of equal shape; blank rows are passed over. */
export function readAuthorities(ranges: readonly Matrix[]): Authorities {
  const [population = [], socio = [], periph = []] = ranges.map((range) => range.flat());
  const bad: BadRow<QuotaProblem>[] = [];
  const good: Authority[] = [];
  population.forEach((residents, index) => {
    const raw = { population: residents, socio: socio[index], periph: periph[index] };
    if (isBlankInput(raw)) return;
    const number = index + 1;
    const read = readQuotaInput(raw);
    if (read.ok) good.push({ number, input: read.value });
    else bad.push({ number, problems: read.problems });
  });
  return { good, bad };
}
