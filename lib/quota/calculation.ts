import { Exact, money, type Money } from '../core/money.js';
import { fail, ok, type Result } from '../core/result.js';
import { cite } from './cite.js';
import {
  fractionOf,
  inverse,
  moneyOf,
  NOTHING,
  perCentOf,
  plus,
  roundedToAgora,
  times,
  type Fraction,
} from './fraction.js';
import { stepsOf } from './steps.js';
import type {
  Band,
  FormulaPart,
  FormulaWorking,
  PartWorking,
  QuotaInput,
  QuotaModel,
  QuotaProblem,
  QuotaWorking,
  SharesPart,
  SharesWorking,
} from './types.js';

/** The readers let nothing through for which these would be missing; whoever builds inputs by hand hears of it at once. */
function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new RangeError(`the model has no ${what}`);
  return value;
}

const coefficient = (table: readonly Exact[], cluster: number): Exact =>
  known(table[cluster - 1], `coefficient for cluster ${cluster}`);

/** The step that begins at or below the population. */
const stepFor = (bands: readonly Band[], population: number): Band | undefined =>
  bands.filter(({ from }) => from <= population).at(-1);

/** A part's working beside its amount, which decimals need not hold. */
interface Worked {
  readonly working: PartWorking;
  readonly amount: Fraction;
}

function workFormula(part: FormulaPart, input: QuotaInput): Worked {
  const { population } = input;
  const { weight, tariff } = part;
  const { fixed } = known(stepFor(part.bands, population), `band for ${population} residents`);
  const socio = coefficient(part.socio, input.socio);
  const periph = coefficient(part.periph, input.periph);
  const perResident = money(tariff.times(socio).times(periph).div(10_000));
  const variable = money(perResident.times(population));
  const amount = money(fixed.plus(variable));
  const working: FormulaWorking = {
    kind: 'formula',
    weight,
    fixed,
    tariff,
    socio,
    periph,
    perResident,
    variable,
    amount,
  };
  return { working, amount: fractionOf(amount) };
}

/** Summed once for each part: a cluster asks for it with every authority. */
const SUMS = new WeakMap<SharesPart, Exact>();

function sumOfShares(part: SharesPart): Exact {
  const sum = SUMS.get(part) ?? part.shares.reduce((all, { share }) => all.plus(share), new Exact(0));
  SUMS.set(part, sum);
  return sum;
}

/** Undefined where the authority has no share. */
function workShares(part: SharesPart, { population }: QuotaInput): Worked | undefined {
  const { weight, total } = part;
  const found = part.shares.find((each) => each.population === population);
  if (!found) return undefined;
  const { share } = found;
  const of = sumOfShares(part);
  const amount = times(fractionOf(total), times(fractionOf(share), inverse(fractionOf(of))));
  const working: SharesWorking = { kind: 'shares', weight, total, share, of, amount: moneyOf(amount) };
  return { working, amount };
}

/** The bound that an amount goes beyond. */
function boundOf(
  { caps, floors }: QuotaModel,
  population: number,
  amount: Fraction,
): QuotaWorking['bound'] | undefined {
  const isAbove = (limit: Money): boolean => {
    const { over, under } = fractionOf(limit);
    return amount.over * under > over * amount.under;
  };
  const isBelow = (limit: Money): boolean => {
    const { over, under } = fractionOf(limit);
    return amount.over * under < over * amount.under;
  };
  const cap = stepFor(caps, population);
  if (cap && isAbove(cap.fixed)) return { kind: 'cap', from: cap.from, limit: cap.fixed };
  const floor = stepFor(floors, population);
  return floor && isBelow(floor.fixed) ? { kind: 'floor', from: floor.from, limit: floor.fixed } : undefined;
}

/**
 * Q1, Q7: bound(factor · Σ weight · amount of a part), NIS a year, exact; with the recommended model A + B·C·D·population.
 * Rounded half-up to the agora where the parameters make it necessary (Q6).
 * Takes what `readQuotaInput` and a model reader gave; `share-missing` where a part divides a total and has no share for so many residents.
 */
export function computeQuota(input: QuotaInput, model: QuotaModel): Result<QuotaWorking, QuotaProblem> {
  const worked: Worked[] = [];
  for (const part of model.parts) {
    const each = part.kind === 'formula' ? workFormula(part, input) : workShares(part, input);
    if (!each) {
      const { population } = input;
      return fail({ code: 'share-missing', facts: { argument: 'population', value: population } });
    }
    worked.push(each);
  }
  const { factor } = model;
  const sum = worked.reduce(
    (all, { working, amount }) => plus(all, perCentOf(working.weight, amount)),
    NOTHING,
  );
  const unbounded = perCentOf(factor, sum);
  const bound = boundOf(model, input.population, unbounded);
  const unrounded = bound ? fractionOf(bound.limit) : unbounded;
  const quota = roundedToAgora(unrounded);
  const working = {
    input,
    parts: worked.map((each) => each.working) as [PartWorking, ...PartWorking[]],
    sum: moneyOf(sum),
    factor,
    unbounded: moneyOf(unbounded),
    ...(bound && { bound }),
    quota,
    rounding: money(quota.minus(moneyOf(unrounded))),
  };
  return ok({ ...working, steps: stepsOf(working, (clause) => sourceOf(model, clause)) });
}

/** Where a parameter of this model stands: the annex, or the clause that allows another arrangement. */
const sourceOf = (model: QuotaModel, clause: string) => cite(model.status === 'recommended' ? clause : 'Q7');

/** The working of the only part, where it is a formula: A, B, C, D as annex 3 prints them. */
export function formulaWorking({ parts: [part, ...more] }: QuotaWorking): FormulaWorking | undefined {
  return part.kind === 'formula' && more.length === 0 ? part : undefined;
}

/** The cluster's quotas: the sum of the rounded ones, and how far that is from the unrounded sum (Q6). */
export interface QuotaTotal {
  readonly total: Money;
  /** total − the sum of what stood before rounding: zero with the recommended model. */
  readonly rounding: Money;
}

/** Undetermined, with every authority's problem, where one of the quotas is. */
export function quotaTotal(
  inputs: readonly QuotaInput[],
  model: QuotaModel,
): Result<QuotaTotal, QuotaProblem> {
  let total = new Exact(0);
  let rounding = new Exact(0);
  const problems: QuotaProblem[] = [];
  for (const input of inputs) {
    const working = computeQuota(input, model);
    if (!working.ok) {
      problems.push(...working.problems);
      continue;
    }
    total = total.plus(working.value.quota);
    rounding = rounding.plus(working.value.rounding);
  }
  const [first, ...more] = problems;
  return first ? fail(first, ...more) : ok({ total: money(total), rounding: money(rounding) });
}
