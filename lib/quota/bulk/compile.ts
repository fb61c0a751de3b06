import { Exact } from '../../core/money.js';
import type { FormulaPart, QuotaModel } from '../types.js';

/**
 * A model laid out for millions of rows. With K agorot per resident written as whole + part/scale, in integers,
 * quota = fixed + population·whole + ⌊(population·part + scale/2) / scale⌋ agorot: the same half-up rounding as `computeQuota` (Q6).
 * Doubles hold every integer of that up to population `limit`; larger rows, and models that need a finer scale, take BigInt.
 * Cells are numbered socio·11 + periph, so that cluster indices need no shifting.
 */
export interface CompiledModel {
  /** Band n begins here; band 0 begins at 0 and is left out, and at least two entries stand, the unused ones at infinity. */
  readonly thresholds: Float64Array;
  /** A by band, agorot. */
  readonly fixed: Float64Array;
  /** Whole agorot per resident, by cell. */
  readonly whole: Float64Array;
  /** What is left of an agora, in 1/scale, by cell. */
  readonly part: Float64Array;
  readonly scale: number;
  readonly limit: number;
  readonly exact: ExactModel;
}

/** The same in BigInt: sums and rates in 1/scale agora. */
export interface ExactModel {
  readonly fixed: readonly bigint[];
  readonly rate: readonly bigint[];
  readonly scale: bigint;
}

export const CELLS = 11 * 11;

const TWO_53 = 2 ** 53;

/** B·C·D in agorot, by cell; index 0 of each cluster stays empty. */
function rates(parts: readonly FormulaPart[], factor: Exact): Exact[] {
  const cells = Array.from({ length: CELLS }, () => new Exact(0));
  for (const part of parts) {
    const tariff = part.tariff.times(part.weight).times(factor).div(10_000);
    part.socio.forEach((c, socio) => {
      part.periph.forEach((d, periph) => {
        const cell = (socio + 1) * 11 + periph + 1;
        cells[cell] = (cells[cell] as Exact).plus(tariff.times(c).times(d).div(100));
      });
    });
  }
  return cells;
}

/** A in agorot, from every size at which that of a part changes. */
function sums(parts: readonly FormulaPart[], factor: Exact): readonly { from: number; fixed: Exact }[] {
  const froms = [...new Set(parts.flatMap(({ bands }) => bands.map(({ from }) => from)))];
  return froms
    .sort((a, b) => a - b)
    .map((from) => ({
      from,
      fixed: parts.reduce((sum, { bands, weight }) => {
        const band = bands.filter((each) => each.from <= from).at(-1);
        return band ? sum.plus(band.fixed.times(weight).times(factor).div(100)) : sum;
      }, new Exact(0)),
    }));
}

const finest = (values: readonly Exact[]): number =>
  Math.max(...values.map((value) => value.decimalPlaces()));

const floats = (values: readonly Exact[]): Float64Array =>
  Float64Array.from(values, (value) => value.toNumber());

/** The largest population whose every intermediate integer stays below 2^53; 0 where the model does not fit. */
function exactUpTo(fixed: readonly Exact[], rate: readonly Exact[], places: number): number {
  if (places > 15 || fixed.some((sum) => !sum.isInteger())) return 0;
  const scale = 10 ** places;
  const largestSum = Exact.max(...fixed).toNumber();
  const largestRate = Exact.max(...rate)
    .ceil()
    .toNumber();
  if (largestSum + largestRate >= TWO_53 / 4) return 0;
  const bySum = Math.floor((TWO_53 / 2 - largestSum) / (largestRate + 1));
  const byPart = places === 0 ? Infinity : Math.floor(TWO_53 / scale) - 2;
  return Math.max(0, Math.min(bySum, byPart));
}

export function compileModel(model: QuotaModel): CompiledModel {
  const parts = model.parts.filter((part) => part.kind === 'formula');
  const bands = sums(parts, model.factor);
  const fixed = bands.map((band) => band.fixed);
  const rate = rates(parts, model.factor);
  const places = finest(rate);
  const limit = exactUpTo(fixed, rate, places);
  const thresholds = bands.slice(1).map(({ from }) => from);
  while (thresholds.length < 2) thresholds.push(Infinity);

  const exactPlaces = Math.max(places, finest(fixed));
  const units = new Exact(10).pow(exactPlaces);
  const scaled = (value: Exact): bigint => BigInt(value.times(units).toFixed(0));

  return {
    thresholds: Float64Array.from(thresholds),
    fixed: floats([...fixed, ...thresholds.map(() => new Exact(0))]),
    whole: floats(rate.map((value) => value.floor())),
    part: floats(rate.map((value) => value.minus(value.floor()).times(new Exact(10).pow(places)))),
    scale: 10 ** places,
    limit,
    exact: { fixed: fixed.map(scaled), rate: rate.map(scaled), scale: BigInt(units.toFixed(0)) },
  };
}
