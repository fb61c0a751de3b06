import { Exact } from '../../core/money.js';
import type { Band, FormulaPart, QuotaModel, SharesPart } from '../types.js';
import { compileShares } from './shares.js';

/**
 * A model laid out for millions of rows: all formula parts with their weights and the factor folded into one band table and one rate.
 * With K agorot per resident written as whole + part and A as fixed + rest, the parts and rests in 1/scale agora,
 * quota = fixed + population·whole + ⌊population·part + rest⌋ agorot: the same half-up rounding as `computeQuota` (Q6), for `rest` has
 * half an agora and half a unit in it. So what is rounded down lies half a unit or more from any whole number, and the error of
 * the doubles stays below that, up to population `limit`; larger rows, models that need a finer scale, and those that divide
 * a total take BigInt. Cells are numbered socio·11 + periph, so that cluster indices need no shifting.
 */
export interface CompiledModel {
  /** Band n begins here; band 0 begins at 0 and is left out, and at least two entries stand, the unused ones at infinity. */
  readonly thresholds: Float64Array;
  /** Whole agorot of A by band. */
  readonly fixed: Float64Array;
  /** What is left of an agora, with half an agora and half a unit for the rounding, by band. */
  readonly rest: Float64Array;
  /** Whole agorot per resident, by cell. */
  readonly whole: Float64Array;
  /** What is left of an agora, by cell. */
  readonly part: Float64Array;
  readonly scale: number;
  readonly limit: number;
  /** Least and most by band, agorot; absent where the model sets no bounds. */
  readonly bounds?: CompiledBounds;
  readonly exact: ExactModel;
}

export interface CompiledBounds {
  /** 0 where there is none. */
  readonly floors: Float64Array;
  /** Infinity where there is none. */
  readonly caps: Float64Array;
}

/** The same in BigInt: sums and rates in 1/scale agora. */
export interface ExactModel {
  readonly fixed: readonly bigint[];
  readonly rate: readonly bigint[];
  readonly scale: bigint;
  /** What the shares parts give together, by population; an authority that is not here has no share. Absent without such parts. */
  readonly shares?: ReadonlyMap<number, bigint>;
}

export const CELLS = 11 * 11;

const TWO_53 = 2 ** 53;

/** Made once for each value, however many cells it stands in: coefficients come in steps, so most cells share theirs. */
function remembered<V>(make: (value: Exact) => V): (value: Exact) => V {
  const made = new Map<Exact, V>();
  return (value) => {
    const known = made.get(value);
    if (known !== undefined) return known;
    const fresh = make(value);
    made.set(value, fresh);
    return fresh;
  };
}

/** A table in which clusters of one step share one value, also by identity. */
const stepped = (table: readonly Exact[]): readonly Exact[] =>
  table.reduce<Exact[]>((steps, value) => {
    const last = steps.at(-1);
    return [...steps, last?.eq(value) ? last : value];
  }, []);

const NOTHING = new Exact(0);

/** B·C·D in agorot, by cell; index 0 of each cluster stays empty. */
function rates(parts: readonly FormulaPart[], factor: Exact): Exact[] {
  const cells = Array.from({ length: CELLS }, () => NOTHING);
  for (const part of parts) {
    const tariff = part.tariff.times(part.weight).times(factor).div(1_000_000);
    const bySocio = remembered((c) => remembered((d) => tariff.times(c).times(d)));
    const periphs = stepped(part.periph);
    stepped(part.socio).forEach((c, socio) => {
      periphs.forEach((d, periph) => {
        const cell = (socio + 1) * 11 + periph + 1;
        const rate = bySocio(c)(d);
        cells[cell] = parts.length === 1 ? rate : (cells[cell] as Exact).plus(rate);
      });
    });
  }
  return cells;
}

const stepFor = (bands: readonly Band[], from: number): Band | undefined =>
  bands.filter((band) => band.from <= from).at(-1);

/** A in agorot at a size, of all parts by their weights. */
const sumAt = (parts: readonly FormulaPart[], factor: Exact, from: number): Exact =>
  parts.reduce((sum, { bands, weight }) => {
    const band = stepFor(bands, from);
    return band ? sum.plus(band.fixed.times(weight).times(factor).div(100)) : sum;
  }, new Exact(0));

const finest = (values: readonly Exact[]): number =>
  Math.max(...values.map((value) => value.decimalPlaces()));

const floats = (values: readonly Exact[], read: (value: Exact) => Exact): Float64Array =>
  Float64Array.from(
    values,
    remembered((value) => read(value).toNumber()),
  );

/** The largest population whose wholes stay below 2^53, and whose parts of an agora are told apart; 0 where the model does not fit. */
function exactUpTo(fixed: readonly Exact[], rate: readonly Exact[], places: number): number {
  if (places > 15) return 0;
  const scale = 10 ** places;
  const largestSum = Exact.max(...fixed)
    .ceil()
    .toNumber();
  const largestRate = Exact.max(...rate)
    .ceil()
    .toNumber();
  if (largestSum + largestRate >= TWO_53 / 4) return 0;
  const bySum = Math.floor((TWO_53 / 2 - largestSum) / (largestRate + 1));
  // Three roundings, of the part, the product and the sum, each off by 2^-53 of it at most: together below half a unit.
  const byPart = places === 0 ? Infinity : Math.floor(TWO_53 / 6 / scale) - 4;
  return Math.max(0, Math.min(bySum, byPart));
}

function boundsOf({ caps, floors }: QuotaModel, froms: readonly number[]): CompiledBounds | undefined {
  if (caps.length === 0 && floors.length === 0) return undefined;
  const agorot = (bands: readonly Band[], without: number) =>
    Float64Array.from(froms, (from) => stepFor(bands, from)?.fixed.times(100).toNumber() ?? without);
  return { floors: agorot(floors, 0), caps: agorot(caps, Infinity) };
}

/** Every size at which A of a part, a cap or a floor changes; the first is 0. */
function sizesOf({ caps, floors }: QuotaModel, parts: readonly FormulaPart[]): readonly number[] {
  const steps = [caps, floors, ...parts.map(({ bands }) => bands)].flat();
  return [...new Set([0, ...steps.map(({ from }) => from)])].sort((a, b) => a - b);
}

export function compileModel(model: QuotaModel): CompiledModel {
  const { factor } = model;
  const parts = model.parts.filter((part) => part.kind === 'formula');
  const divided = model.parts.filter((part): part is SharesPart => part.kind === 'shares');
  const thresholds = sizesOf(model, parts).slice(1);
  while (thresholds.length < 2) thresholds.push(Infinity);
  const froms = [0, ...thresholds];

  const fixed = froms.map((from) => sumAt(parts, factor, from));
  const rate = rates(parts, factor);
  const places = finest([...fixed, ...rate]);
  const limit = divided.length > 0 ? 0 : exactUpTo(fixed, rate, places);
  const units = new Exact(10).pow(places);
  const inUnits = (value: Exact): bigint => BigInt(value.times(units).toFixed(0));
  const { scale, shares } = compileShares(divided, factor, BigInt(units.toFixed(0)));
  const scaled = remembered((value) => inUnits(value) * (scale / BigInt(units.toFixed(0))));
  const whole = (value: Exact): Exact => value.floor();
  const fraction = (value: Exact): Exact => value.minus(value.floor());
  const half = new Exact(places === 0 ? 0 : 0.5).plus(new Exact(0.5).div(units));
  const bounds = boundsOf(model, froms);

  return {
    thresholds: Float64Array.from(thresholds),
    fixed: floats(fixed, whole),
    rest: floats(fixed, (value) => fraction(value).plus(half)),
    whole: floats(rate, whole),
    part: floats(rate, fraction),
    scale: 10 ** places,
    limit,
    ...(bounds && { bounds }),
    exact: {
      fixed: fixed.map(scaled),
      rate: rate.map(scaled),
      scale,
      ...(shares && { shares }),
    },
  };
}
