import { Exact, fromDouble } from '../../core/money.js';
import { fail, ok, type Result } from '../../core/result.js';
import { excerpt } from '../../core/text.js';
import { cellContent } from '../number.js';
import type { Cell } from '../snapshot.js';
import { shownBy } from './format.js';
import { readDigits } from './separators.js';
import { shapesOf, type Shape } from './shape.js';
import { tokens, type Token } from './tokens.js';
import type { Amount, AmountConventions, AmountEvidence, AmountProblem, AmountReading } from './types.js';

/** Longer than any amount with its signs; a note in a cell is not looked through further. */
const LONGEST = 80;

const NOTHING: AmountEvidence = {
  held: 'blank',
  sign: 'none',
  grouping: 'none',
  decimal: 'none',
  others: [],
};

type Readings = Result<readonly [AmountReading, ...AmountReading[]], AmountProblem>;

function numberReading(value: number, format: string | undefined): Readings {
  const shown = shownBy(format, value);
  if (shown.date) return fail({ code: 'amount-date', facts: { format: format ?? '' } });
  const evidence: AmountEvidence = {
    ...NOTHING,
    held: 'number',
    sign: value < 0 ? 'before' : 'none',
    ...(shown.percent && { percent: 'format' }),
    ...(shown.dividedBy !== 1 && { shownDividedBy: shown.dividedBy }),
  };
  // The double −0 is no amount of its own.
  return ok([{ value: fromDouble(value === 0 ? 0 : value), evidence, doubts: [] }]);
}

/** The one token of a kind, as typed; a second one is no longer a sign beside a number. */
const only = (all: readonly Token[], kind: Token['kind']): string | undefined =>
  all.find((token) => token.kind === kind)?.text;

function readingsOf(
  shape: Shape,
  beside: Pick<AmountEvidence, 'currency' | 'percent'>,
): readonly AmountReading[] {
  const { sign, body, nil, footnote, doubt } = shape;
  const common = {
    ...NOTHING,
    held: 'text' as const,
    sign,
    ...beside,
    ...(nil !== undefined && { nil }),
    ...(footnote !== undefined && { footnote }),
  };
  const numbered = footnote !== undefined && {
    numbered: /^[()]/.test(footnote) ? ('parentheses' as const) : ('bare' as const),
  };
  if (body === undefined) {
    return [{ value: nil === undefined ? null : new Exact(0), evidence: common, ...numbered, doubts: [] }];
  }
  const negative = sign !== 'none' && sign !== 'plus';
  return readDigits(body).map(({ text, grouping, decimal }) => {
    const amount = new Exact(text).div(beside.percent ? 100 : 1);
    const lone = decimal === 'comma' && grouping === 'none';
    return {
      value: negative && !amount.isZero() ? amount.neg() : amount,
      evidence: { ...common, grouping, decimal },
      ...numbered,
      doubts: [...(doubt ? [doubt] : []), ...(lone ? (['decimal'] as const) : [])],
    };
  });
}

function textReadings(text: string): Readings {
  const facts = { text: excerpt(text) };
  const all = tokens(text);
  if (all.length === 0) return ok([{ value: null, evidence: NOTHING, doubts: [] }]);
  if (all.some(({ kind }) => kind === 'letter')) return fail({ code: 'number-has-letters', facts });
  const unclear = fail<AmountProblem>({ code: 'number-unclear', facts });
  const count = (kind: Token['kind']): number => all.filter((token) => token.kind === kind).length;
  const [currency, percent] = [only(all, 'currency'), only(all, 'percent')];
  if (
    text.length > LONGEST ||
    count('other') > 0 ||
    count('currency') + count('percent') > 1 ||
    count('mark') > 1
  ) {
    return unclear;
  }
  const mark = only(all, 'mark');
  const rest = all.filter(({ kind }) => kind !== 'currency' && kind !== 'percent' && kind !== 'mark');
  const beside = {
    ...(currency !== undefined && { currency }),
    ...(percent !== undefined && { percent: 'typed' as const }),
  };
  const sided = currency !== undefined || percent !== undefined;
  if (rest.length === 0 && mark !== undefined && !sided) {
    return ok([{ value: null, evidence: { ...NOTHING, held: 'text', footnote: mark }, doubts: [] }]);
  }
  const shapes = shapesOf(rest, sided);
  if (shapes === 'unclear') return unclear;
  if (shapes === 'sign-unclear') return fail({ code: 'amount-sign-unclear', facts });
  const marked = (reading: AmountReading): AmountReading => {
    const footnote = `${reading.evidence.footnote ?? ''}${mark ?? ''}`;
    return footnote === '' ? reading : { ...reading, evidence: { ...reading.evidence, footnote } };
  };
  const [first, ...more] = shapes.flatMap((shape) => readingsOf(shape, beside)).map(marked);
  return first ? ok([first, ...more]) : unclear;
}

/**
 * Every way to read a cell as an amount, likelier ones first; a problem where there is none. For whoever decides from a whole
 * column what its separators and small numbers in parentheses mean.
 */
export function amountReadings(cell: Cell | undefined): Readings {
  const content = cellContent(cell);
  if (!content.ok) return content;
  if (content.value === null) return ok([{ value: null, evidence: NOTHING, doubts: [] }]);
  return typeof content.value === 'number'
    ? numberReading(content.value, cell?.format)
    : textReadings(content.value);
}

/** Whether a reading agrees with what is settled. */
function fits({ evidence, numbered }: AmountReading, { decimal, footnotes }: AmountConventions): boolean {
  if (decimal === 'point' && (evidence.decimal === 'comma' || evidence.grouping === 'dot')) return false;
  if (decimal === 'comma' && (evidence.decimal === 'point' || evidence.grouping === 'comma')) return false;
  return footnotes === undefined || numbered === undefined || numbered === footnotes;
}

const plain = ({ value }: Amount): string => value?.toFixed() ?? '';

/** Nil and 0 are one value; a footnote alone is not. */
const distinct = (readings: readonly AmountReading[]): readonly AmountReading[] =>
  readings.filter(
    (reading, index) => readings.findIndex((other) => plain(other) === plain(reading)) === index,
  );

const settled = ({ doubts }: AmountReading, { decimal, footnotes }: AmountConventions): boolean =>
  doubts.every((doubt) => (doubt === 'decimal' ? decimal === 'comma' : footnotes === 'bare'));

/**
 * The amount in a cell, exact and as typed: the sheet's unit is not applied. Text that can be read in two ways, or only in a way
 * that is unusual here (a decimal comma), is a problem that says which, unless `conventions` settle it.
 * `1,234` is 1234: the comma for thousands is this country's; the other reading is in the evidence.
 */
export function readAmount(
  cell: Cell | undefined,
  conventions: AmountConventions = {},
): Result<Amount, AmountProblem> {
  const readings = amountReadings(cell);
  if (!readings.ok) return readings;
  const text = excerpt(String(cell?.value ?? ''));
  const fitting = readings.value.filter((reading) => fits(reading, conventions));
  const noted = fitting.filter(
    ({ numbered }) => numbered !== undefined && numbered === conventions.footnotes,
  );
  const left = noted.length > 0 ? noted : fitting;
  const sure = distinct(left.filter((reading) => settled(reading, conventions)));
  const [first, second] = sure;
  if (first && !second) {
    const others = distinct(left)
      .map(plain)
      .filter((other) => other !== plain(first));
    return ok({ value: first.value, evidence: { ...first.evidence, others } });
  }
  const [likely] = sure.length > 0 ? sure : left;
  if (!likely) return fail({ code: 'number-unclear', facts: { text } });
  const amount = plain(likely);
  const asked =
    likely.doubts.includes('footnote') ||
    sure.some(({ evidence }) => evidence.footnote !== likely.evidence.footnote);
  if (asked) return fail({ code: 'amount-footnote-unclear', facts: { text, amount } });
  return second
    ? fail({ code: 'amount-separator-unclear', facts: { text, first: amount, second: plain(second) } })
    : fail({ code: 'amount-decimal-comma', facts: { text, amount } });
}
