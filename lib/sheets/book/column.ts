import { Exact } from '../../core/money.js';
import { ok, type Result } from '../../core/result.js';
import { amountReadings, readAmount } from '../amount/read.js';
import { shownBy } from '../amount/format.js';
import type {
  Amount,
  AmountConventions,
  AmountEvidence,
  AmountProblem,
  AmountReading,
} from '../amount/types.js';
import type { Cell } from '../snapshot.js';

/** A text whose reading hangs on a convention, and what it is likeliest to be. */
export interface DoubtfulText {
  readonly text: string;
  readonly amount: string;
}

/** What the texts of a column say of how its amounts are written. */
export interface SettledColumn {
  /** What some cell shows beyond doubt and none contradicts. */
  readonly conventions: AmountConventions;
  /** Each doubtful text once, in the column's order. Empty: nothing hangs on what is not settled. */
  readonly doubts: Readonly<Record<'decimal' | 'footnotes', readonly DoubtfulText[]>>;
  /**
   * A text with separators or several digits is negative beyond doubt by this sign: a column of such amounts may well hold −1 too,
   * which whoever knows the kind of sheet can judge.
   */
  readonly negatives: boolean;
}

/** Digits alone, which are one number under every convention; a single digit with a minus may be a footnote beside a dash. */
const PLAIN = /^(?:\d|-?\d{2,15})$/;

type Votes = Readonly<Record<'point' | 'comma' | 'parentheses' | 'negative', boolean>>;

const MARKED = new Set(['before', 'after', 'parentheses', 'parentheses-reversed']);

const isPoint = ({ evidence }: AmountReading): boolean =>
  evidence.decimal === 'point' || evidence.grouping === 'comma';
const isComma = ({ evidence }: AmountReading): boolean =>
  evidence.decimal === 'comma' || evidence.grouping === 'dot';

/** Its sign at least is in no doubt. */
const isNegative = ({ evidence, value, doubts, numbered }: AmountReading): boolean =>
  MARKED.has(evidence.sign) &&
  value?.isNegative() === true &&
  numbered === undefined &&
  !doubts.includes('footnote');

/** What one text proves by itself: all of its readings agree, and none needs a convention to be taken. */
function votesOf(readings: readonly AmountReading[]): Votes {
  const sure = readings.every(({ doubts, numbered }) => doubts.length === 0 && numbered === undefined);
  const every = (test: (reading: AmountReading) => boolean): boolean => readings.every(test);
  return {
    point: sure && every(isPoint),
    comma: sure && every(isComma),
    parentheses: every(({ numbered }) => numbered === 'parentheses'),
    negative: every(isNegative),
  };
}

/**
 * Looks through the texts of a column. Number cells prove nothing, and are in no doubt. A decimal comma is settled only by what
 * cannot be anything else (`1.234,56`); footnotes only by one that stands beside a whole amount (`1,234(1)`).
 */
export function settleColumn(cells: Iterable<Cell | undefined>): SettledColumn {
  const texts = new Map<string, readonly AmountReading[]>();
  let negatives = false;
  for (const cell of cells) {
    if (typeof cell?.value !== 'string' || texts.has(cell.value)) continue;
    if (PLAIN.test(cell.value)) {
      negatives ||= cell.value.startsWith('-') && Number(cell.value) !== 0;
      continue;
    }
    const readings = amountReadings(cell);
    texts.set(cell.value, readings.ok ? readings.value : []);
  }
  const known = [...texts].filter(([, readings]) => readings.length > 0);
  const votes = known.map(([, readings]) => votesOf(readings));
  const voted = (vote: keyof Votes): boolean => votes.some((of) => of[vote]);
  const conventions: AmountConventions = {
    ...(voted('point') !== voted('comma') && { decimal: voted('point') ? 'point' : 'comma' }),
    ...(voted('parentheses') && { footnotes: 'parentheses' }),
  };
  const doubts = { decimal: [] as DoubtfulText[], footnotes: [] as DoubtfulText[] };
  for (const [text] of known) {
    const read = readAmount({ value: text }, conventions);
    if (read.ok) continue;
    const { code, facts } = read.problems[0];
    const amount = String(facts['amount'] ?? facts['first'] ?? '');
    if (code === 'amount-footnote-unclear') doubts.footnotes.push({ text, amount });
    else if (code === 'amount-decimal-comma' || code === 'amount-separator-unclear') {
      doubts.decimal.push({ text, amount });
    }
  }
  return { conventions, doubts, negatives: negatives || voted('negative') };
}

const NUMBER: AmountEvidence = {
  held: 'number',
  sign: 'none',
  grouping: 'none',
  decimal: 'none',
  others: [],
};
const MINUS: AmountEvidence = { ...NUMBER, sign: 'before' };
const DIGITS: AmountEvidence = { ...NUMBER, held: 'text' };
const MINUS_DIGITS: AmountEvidence = { ...MINUS, held: 'text' };
const BLANK = ok({ value: null, evidence: { ...NUMBER, held: 'blank' as const } });

/** Reads cells as `readAmount` does, and quickly where they are many: `read` is for one thread of cells, of one or several columns. */
export interface AmountReader {
  readonly conventions: AmountConventions;
  read(cell: Cell | undefined): Result<Amount, AmountProblem>;
}

function digits(text: string): Result<Amount, AmountProblem> {
  const value = new Exact(text);
  const evidence = text.startsWith('-') ? MINUS_DIGITS : DIGITS;
  return ok({ value: value.isZero() ? new Exact(0) : value, evidence });
}

/** The same amount, text or format is worked out once: columns of budgets repeat theirs by the thousand. */
export function amountReader(conventions: AmountConventions = {}): AmountReader {
  const numbers = new Map<number, Result<Amount, AmountProblem>>();
  const texts = new Map<string, Result<Amount, AmountProblem>>();
  const plainFormats = new Map<string, boolean>();

  /** Whether the format shows a number of any sign as just that number. */
  const isPlain = (format: string): boolean => {
    const known = plainFormats.get(format);
    if (known !== undefined) return known;
    const plain = [1, -1, 0].every((value) => {
      const { date, percent, dividedBy } = shownBy(format, value);
      return !date && !percent && dividedBy === 1;
    });
    plainFormats.set(format, plain);
    return plain;
  };

  const number = (cell: Cell, value: number): Result<Amount, AmountProblem> => {
    if (cell.format !== undefined && !isPlain(cell.format)) return readAmount(cell, conventions);
    const known = numbers.get(value);
    if (known) return known;
    // A double keeps fifteen digits of whatever was typed: longer numbers are rounded as they show.
    const amount =
      Number.isInteger(value) && Math.abs(value) < 1e15
        ? ok({ value: new Exact(value === 0 ? 0 : value), evidence: value < 0 ? MINUS : NUMBER })
        : readAmount({ value }, conventions);
    numbers.set(value, amount);
    return amount;
  };

  const text = (value: string): Result<Amount, AmountProblem> => {
    const known = texts.get(value);
    if (known) return known;
    const amount = PLAIN.test(value) ? digits(value) : readAmount({ value }, conventions);
    texts.set(value, amount);
    return amount;
  };

  return {
    conventions,
    read: (cell) => {
      const value = cell?.value ?? null;
      if (cell === undefined || (value === null && cell.formula === undefined)) return BLANK;
      if (typeof value === 'number') return number(cell, value);
      return typeof value === 'string' ? text(value) : readAmount(cell, conventions);
    },
  };
}
