import { Decimal } from 'decimal.js';

/** A parameter table as plain text, as a reader of annex 3 would write it down. Coefficients in per cent. */
export interface PlainModel {
  readonly bands: readonly (readonly [from: number, fixed: string])[];
  readonly tariff: string;
  readonly socio: readonly string[];
  readonly periph: readonly string[];
}

const ten = ['30', '30', '30', '50', '50', '75', '75', '100', '100', '100'];

export const ANNEX_3: PlainModel = {
  bands: [
    [0, '10000'],
    [15_000, '12000'],
    [30_001, '15000'],
  ],
  tariff: '4',
  socio: ten,
  periph: ten,
};

/** `3.337` → [3337n, 1000n]. */
function fraction(text: string): [bigint, bigint] {
  const [whole = '', places = ''] = text.split('.');
  return [BigInt(whole + places), 10n ** BigInt(places.length)];
}

function fixedOf(model: PlainModel, population: number): string {
  let fixed = '';
  for (const [from, sum] of model.bands) if (population >= from) fixed = sum;
  return fixed;
}

const twoPlaces = (agorot: bigint): string => `${agorot / 100n}.${String(agorot % 100n).padStart(2, '0')}`;

/** A + B·C·D·population over one denominator, rounded half-up to the agora by whole-number division. */
export function byFractions(model: PlainModel, population: number, socio: number, periph: number): string {
  const [a, aUnder] = fraction(fixedOf(model, population));
  const [b, bUnder] = fraction(model.tariff);
  const [c, cUnder] = fraction(model.socio[socio - 1] as string);
  const [d, dUnder] = fraction(model.periph[periph - 1] as string);
  const under = bUnder * cUnder * dUnder * 10_000n;
  const over = a * under + b * c * d * BigInt(population) * aUnder;
  const all = under * aUnder;
  const double = 2n * over * 100n;
  return twoPlaces((double + all) / (2n * all));
}

const Wide = Decimal.clone({ precision: 200, rounding: Decimal.ROUND_HALF_UP });

/** The same with decimal.js at 200 digits. */
export function byDecimals(model: PlainModel, population: number, socio: number, periph: number): string {
  return new Wide(model.tariff)
    .mul(model.socio[socio - 1] as string)
    .mul(model.periph[periph - 1] as string)
    .mul(population)
    .div(10_000)
    .add(fixedOf(model, population))
    .toFixed(2);
}

export const agorotText = (agorot: number | bigint): string => twoPlaces(BigInt(agorot));

/** mulberry32: small, seeded, the same everywhere. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
