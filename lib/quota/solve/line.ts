import { Exact } from '../../core/money.js';
import { fractionOf, inverse, NOTHING, perCentOf, plus, times, type Fraction } from '../fraction.js';
import type { Band, Part, QuotaInput, QuotaModel } from '../types.js';
import type { SolvedParameter } from './types.js';

/** What is sought moves in billionths: the nine decimal places that a table admits. */
export const BILLION = 1_000_000_000n;

/**
 * A quota as it moves with the parameter, all in whole numbers: with x billionths of the parameter it is
 * ⌊(constant + slope·x) / under⌋ agorot, the half-up rounding of Q6 within, and never above `most` or below `least`.
 */
export interface Line {
  readonly constant: bigint;
  readonly slope: bigint;
  readonly under: bigint;
  readonly least: bigint;
  readonly most: bigint | undefined;
}

export function quotaAt({ constant, slope, under, least, most }: Line, x: bigint): bigint {
  const quota = (constant + slope * x) / under;
  if (most !== undefined && quota > most) return most;
  return quota < least ? least : quota;
}

/** An amount that grows by `slope` with each unit of the parameter. */
interface Sloped {
  readonly constant: Fraction;
  readonly slope: Fraction;
}

/** Undefined where the part has nothing for such an authority. */
type AmountOf = (input: QuotaInput) => Sloped | undefined;

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}

const agorotOf = ({ fixed }: Band): bigint => BigInt(fixed.times(100).toFixed(0));

/** What stands at the step that begins at or below so many residents. */
function stepped<T>(bands: readonly Band[], read: (band: Band) => T): (population: number) => T | undefined {
  const steps = bands.map((band) => ({ from: band.from, value: read(band) }));
  return (population) => steps.filter(({ from }) => from <= population).at(-1)?.value;
}

/** A + B·C·D·population; with B sought, C·D·population is the slope. */
function formulaAmount(part: Extract<Part, { kind: 'formula' }>, sought: boolean): AmountOf {
  const fixedFor = stepped(part.bands, ({ fixed }) => fractionOf(fixed));
  const tariff = fractionOf(part.tariff);
  const coefficients = remembered((cell: number) => {
    const c = part.socio[Math.floor(cell / 10)] ?? new Exact(NaN);
    return perCentOf(c, perCentOf(part.periph[cell % 10] ?? new Exact(NaN), { over: 1n, under: 1n }));
  });
  return ({ population, socio, periph }) => {
    const fixed = fixedFor(population);
    if (!fixed) return undefined;
    const residents = times(coefficients((socio - 1) * 10 + periph - 1), {
      over: BigInt(population),
      under: 1n,
    });
    return sought
      ? { constant: fixed, slope: residents }
      : { constant: plus(fixed, times(tariff, residents)), slope: NOTHING };
  };
}

function sharesAmount({ total, shares }: Extract<Part, { kind: 'shares' }>): AmountOf {
  const all = shares.reduce((sum, { share }) => sum.plus(share), new Exact(0));
  const perShare = times(fractionOf(total), inverse(fractionOf(all)));
  const shareFor = new Map(shares.map(({ population, share }) => [population, share]));
  return ({ population }) => {
    const share = shareFor.get(population);
    return share && { constant: times(perShare, fractionOf(share)), slope: NOTHING };
  };
}

/** Σ weight of a part · its amount, with B of the part numbered `sought` (from 0) as the slope. */
function weighted(model: QuotaModel, sought: number): AmountOf {
  const parts = model.parts.map((part, index) => ({
    weight: part.weight,
    amountOf: part.kind === 'formula' ? formulaAmount(part, index === sought) : sharesAmount(part),
  }));
  return (input) => {
    let sum: Sloped = { constant: NOTHING, slope: NOTHING };
    for (const { weight, amountOf } of parts) {
      const amount = amountOf(input);
      if (!amount) return undefined;
      sum = {
        constant: plus(sum.constant, perCentOf(weight, amount.constant)),
        slope: plus(sum.slope, perCentOf(weight, amount.slope)),
      };
    }
    return sum;
  };
}

/** The amount before bounds, as the parameter moves it: the whole of it with the factor, one part's B with the tariff. */
function unbounded(model: QuotaModel, parameter: SolvedParameter): AmountOf {
  if (parameter === 'factor') {
    const amountOf = weighted(model, -1);
    return (input) => {
      const amount = amountOf(input);
      return amount && { constant: NOTHING, slope: perCentOf(new Exact(1), amount.constant) };
    };
  }
  const amountOf = weighted(
    model,
    model.parts.findIndex(({ kind }) => kind === 'formula'),
  );
  return (input) => {
    const amount = amountOf(input);
    return (
      amount && {
        constant: perCentOf(model.factor, amount.constant),
        slope: perCentOf(model.factor, amount.slope),
      }
    );
  };
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

/** Each authority's line; undefined for one that the arrangement has no share for. */
export function linesOf(
  model: QuotaModel,
  parameter: SolvedParameter,
): (input: QuotaInput) => Line | undefined {
  const amountOf = unbounded(model, parameter);
  const capFor = stepped(model.caps, agorotOf);
  const floorFor = stepped(model.floors, agorotOf);
  return (input) => {
    const amount = amountOf(input);
    if (!amount) return undefined;
    const { constant, slope } = amount;
    // Agorot with the half of rounding added, over one denominator.
    const under = constant.under * slope.under * BILLION;
    const whole = {
      constant: 200n * constant.over * slope.under * BILLION + under,
      slope: 200n * slope.over * constant.under,
      under: 2n * under,
    };
    const common = greatestDivisor(greatestDivisor(whole.under, whole.slope), whole.constant);
    return {
      constant: whole.constant / common,
      slope: whole.slope / common,
      under: whole.under / common,
      least: floorFor(input.population) ?? 0n,
      most: capFor(input.population),
    };
  };
}
