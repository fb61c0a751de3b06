import type { Exact } from '../../core/money.js';
import { fail, ok, type Result } from '../../core/result.js';
import { cellText, cleanText, isBlankCell, readDecimal } from '../cells.js';
import type { ModelProblem } from '../types.js';
import { problem, refuse, type Where } from './entry.js';
import { COLUMNS, isPerCent, type Parameter } from './parameters.js';

/** Where there are no steps, a dash, a blank or 0 stands in their place. */
const isNoStep = (cell: unknown): boolean =>
  isBlankCell(cell) || cell === 0 || (typeof cell === 'string' && /^[-–—−0]$/.test(cleanText(cell)));

/** A bound for all sizes needs no step; A must say from where it applies. */
const mayHaveNoStep = (parameter: Parameter): boolean =>
  COLUMNS[parameter].from === 'nothing' || parameter === 'cap' || parameter === 'floor';

/** The least whole number that the second column may hold. */
const LEAST = { size: 0, residents: 1, cluster: 1, number: 1, nothing: Infinity } as const;

/** From which size, cluster or residents a row applies, or the number of a part. */
export function readFrom(parameter: Parameter, cell: unknown, where: Where): Result<number, ModelProblem> {
  if (mayHaveNoStep(parameter) && isNoStep(cell)) return ok(0);
  const read = readDecimal(cell);
  const from = read?.isInteger() ? read.toNumber() : NaN;
  const facts = { parameter, value: cellText(cell) };
  const { from: kind } = COLUMNS[parameter];
  if (kind === 'cluster') {
    return from >= 1 && from <= 10 ? ok(from) : fail(problem('model-index-out-of-range', where, facts));
  }
  return from >= LEAST[kind] && from <= Number.MAX_SAFE_INTEGER
    ? ok(from)
    : fail(problem('model-from-not-whole', where, facts));
}

/** A bare number above this could mean per cent or a multiple; a weight is never more than the whole. */
const ambiguousAbove = (parameter: Parameter): number => (COLUMNS[parameter].value === 'weight' ? 1 : 10);

/** Per cent where that is meant: `30%`, or the fraction 0.3 that a cell formatted as per cent holds. A share may be either. */
export function readValue(parameter: Parameter, cell: unknown, where: Where): Result<Exact, ModelProblem> {
  const facts = { parameter, value: cellText(cell) };
  const text = typeof cell === 'string' ? cleanText(cell) : '';
  const perCent = isPerCent(parameter);
  const signed = (perCent || parameter === 'S') && /[%٪]/.test(text);
  const read = readDecimal(signed ? text.replace(/^[%٪]\s*|\s*[%٪]$/, '') : cell);
  if (!read) return fail(problem('model-value-not-a-number', where, facts));
  if (perCent && !signed && read.gt(ambiguousAbove(parameter))) {
    return fail(problem('model-coefficient-ambiguous', where, { parameter, value: read.toFixed() }));
  }
  const scaled = perCent && !signed ? read.times(100) : read;
  const value = !perCent && signed ? read.div(100) : scaled;
  const refused = refuse(parameter, value, where);
  return refused ? fail(refused) : ok(value);
}
