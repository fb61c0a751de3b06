import { Exact, money } from '../../core/money.js';
import { fail, ok, type Result } from '../../core/result.js';
import { cellText } from '../cells.js';
import { WHOLE } from '../parameters.js';
import type { ModelProblem, QuotaModel } from '../types.js';
import { recognise } from './recognise.js';

export type Parameter = 'A' | 'B' | 'C' | 'D';

/** Where a value stood: the place in the caller's words, and row and column of a table. */
export interface Where {
  readonly place: string;
  readonly facts: Readonly<Record<string, number>>;
}

/** From `from` residents or cluster on, `parameter` is `value`: NIS, or per cent. The tariff's `from` is 0. */
export interface Entry {
  readonly parameter: Parameter;
  readonly from: number;
  readonly value: Exact;
  readonly where: Where;
}

export const problem = (
  code: ModelProblem['code'],
  where: Where,
  facts: ModelProblem['facts'] = {},
): ModelProblem => ({ code, facts: { ...where.facts, ...facts }, place: where.place });

/** The limits keep every product of the formula within the digits of `Exact`. */
const BILLION = new Exact(1e9);
const THOUSAND_PER_CENT = new Exact(1000);
const FINEST = 9;

/** Undefined where the value may stand. */
export function refuse(parameter: Parameter, value: Exact, where: Where): ModelProblem | undefined {
  const facts = { parameter, value: cellText(value.toFixed()) };
  const perCent = parameter === 'C' || parameter === 'D';
  if (value.isNegative() && !value.isZero()) return problem('model-negative', where, facts);
  if (perCent ? value.gt(THOUSAND_PER_CENT) : value.gte(BILLION)) {
    return problem('model-too-large', where, facts);
  }
  return value.decimalPlaces() > FINEST ? problem('model-too-fine', where, facts) : undefined;
}

function repeated(entries: readonly Entry[]): ModelProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ parameter, from, where }) => {
    const step = `${parameter} ${from}`;
    if (seen.has(step)) return [problem('model-step-repeated', where, { parameter, from })];
    seen.add(step);
    return [];
  });
}

/** The first step of each parameter; the reader says where the whole table stands. */
const FIRST: readonly (readonly [Parameter, number])[] = [
  ['A', 0],
  ['B', 0],
  ['C', 1],
  ['D', 1],
];

const missing = (entries: readonly Entry[], whole: Where): ModelProblem[] =>
  FIRST.filter(([parameter, from]) => !entries.some((e) => e.parameter === parameter && e.from === from)).map(
    ([parameter, from]) => problem('model-step-missing', whole, { parameter, from }),
  );

const byFrom = (entries: readonly Entry[], parameter: Parameter): readonly Entry[] =>
  entries.filter((entry) => entry.parameter === parameter).sort((a, b) => a.from - b.from);

function tenClusters(steps: readonly Entry[]): readonly Exact[] {
  return Array.from({ length: 10 }, (_, index) => {
    const step = steps.filter(({ from }) => from <= index + 1).at(-1);
    return step?.value ?? new Exact(NaN);
  });
}

/** A model from its steps, in any order, or every problem of theirs. */
export function assemble(
  entries: readonly Entry[],
  found: readonly ModelProblem[],
  whole: Where,
): Result<QuotaModel, ModelProblem> {
  // A step that could not be read is not missing as well.
  const gaps = found.length === 0 ? missing(entries, whole) : [];
  const [first, ...more] = [...found, ...repeated(entries), ...gaps];
  if (first) return fail(first, ...more);
  const tariff = byFrom(entries, 'B')[0]?.value ?? new Exact(NaN);
  return ok(
    recognise({
      parts: [
        {
          kind: 'formula',
          weight: WHOLE,
          bands: byFrom(entries, 'A').map(({ from, value }) => ({ from, fixed: money(value) })),
          tariff,
          socio: tenClusters(byFrom(entries, 'C')),
          periph: tenClusters(byFrom(entries, 'D')),
        },
      ],
      factor: WHOLE,
      caps: [],
      floors: [],
    }),
  );
}
