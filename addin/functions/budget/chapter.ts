import {
  Exact,
  fail,
  levelSum,
  ok,
  readAccountCode,
  readAmount,
  readLevel,
  type CellError,
  type CellValue,
  type LevelRow,
  type Result,
} from '../../../lib/index.js';
import { refuseBadRows, type BadRow } from '../badRows.js';
import { isBlank, matrix, shapeOf, shown } from '../coerce.js';
import { errorOf } from '../problems.js';
import { readCode, singleCode } from './code.js';
import { budgetErrorOf, type BudgetProblem } from './errors.js';

/** A row of the ranges that cannot be read, and in which of them. */
export interface BadBudgetRow extends BadRow<BudgetProblem> {
  readonly argument: 'codes' | 'amounts';
}

export interface BudgetRows {
  readonly rows: readonly LevelRow[];
  readonly bad: readonly BadBudgetRow[];
}

const isError = (value: object): value is CellError => 'error' in value && typeof value.error === 'string';

/** A cell as the library reads it; data types of which it knows nothing as the text that stands for them. */
function cellValue(cell: unknown): CellValue {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return typeof cell === 'object' && isError(cell) ? cell : shown(cell);
}

/** Rows of two ranges of equal shape, in reading order; blank rows are passed over, and a blank amount is nil. */
export function readRows(codes: unknown, amounts: unknown): Result<BudgetRows, BudgetProblem> {
  const [first, second] = [matrix(codes), matrix(amounts)];
  const shapes = { codes: shapeOf(first), amounts: shapeOf(second) };
  if (shapes.codes !== shapes.amounts) return fail({ code: 'level-ranges-unequal', facts: shapes });
  const printed = second.flat();
  const rows: LevelRow[] = [];
  const bad: BadBudgetRow[] = [];
  first.flat().forEach((cell, index) => {
    if (isBlank(cell) && isBlank(printed[index])) return;
    const number = index + 1;
    const written = readCode(cell);
    const code = written.ok ? readAccountCode(written.value) : written;
    const amount = readAmount({ value: cellValue(printed[index]) });
    if (!code.ok) bad.push({ number, argument: 'codes', problems: code.problems });
    else if (!amount.ok) bad.push({ number, argument: 'amounts', problems: amount.problems });
    else rows.push({ code: code.value, amount: amount.value.value ?? new Exact(0) });
  });
  return rows.length === 0 && bad.length === 0
    ? fail({ code: 'level-rows-none', facts: {} })
    : ok({ rows, bad });
}

/** The digits of the level that is asked for. */
export function levelOf(chapter: unknown): Result<string, BudgetProblem> {
  const written = singleCode('chapter', chapter);
  return written.ok ? readLevel(written.value) : written;
}

function valueOf<T>(result: Result<T, BudgetProblem>): T {
  if (result.ok) return result.value;
  throw errorOf(budgetErrorOf(result.problems[0]), result.problems);
}

/** CLUSTERCHAPTERSUM. */
export function chapterSumOf(codes: unknown, amounts: unknown, chapter: unknown): number {
  const level = valueOf(levelOf(chapter));
  const { rows, bad } = valueOf(readRows(codes, amounts));
  refuseBadRows(bad, budgetErrorOf);
  return levelSum(rows, level).toNumber();
}
