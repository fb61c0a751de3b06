import { byFractions, randomOf, type PlainModel } from './quota-oracle.js';

/** The whole number below `modulus` by which `value` times it leaves 1; undefined where there is none. */
function inverse(value: bigint, modulus: bigint): bigint | undefined {
  let [r0, r1, t0, t1] = [modulus, value % modulus, 0n, 1n];
  while (r1 !== 0n) {
    const quotient = r0 / r1;
    [r0, r1] = [r1, r0 - quotient * r1];
    [t0, t1] = [t1, t0 - quotient * t1];
  }
  return r0 === 1n ? ((t0 % modulus) + modulus) % modulus : undefined;
}

/** A in agorot and K per resident, as whole numbers of 1/scale agora. */
export interface Scaled {
  readonly fixed: bigint;
  readonly rate: bigint;
  readonly scale: bigint;
}

/**
 * The largest populations up to `limit` whose quota lies exactly on the edge of rounding, half an agora, or one unit beside it:
 * where arithmetic that is off by anything at all is off by an agora.
 */
export function edgePopulations({ fixed, rate, scale }: Scaled, limit: number): number[] {
  const back = inverse(rate, scale);
  if (back === undefined) return [];
  return [-1n, 0n, 1n].flatMap((beside) => {
    const rest = (((scale / 2n - fixed + beside) * back) % scale) + scale;
    const first = Number(rest % scale);
    const last = first + Math.floor((limit - first) / Number(scale)) * Number(scale);
    return last >= 1 && last <= limit ? [last] : [];
  });
}

/** Models of one band with up to nine places, from coarse to far too fine. */
export function unevenModels(count: number, seed: number): PlainModel[] {
  const random = randomOf(seed);
  const text = (most: number, places: number) => (random() * most).toFixed(places);
  const ten = () => Array.from({ length: 10 }, () => text(150, Math.floor(random() * 4)));
  return Array.from({ length: count }, () => ({
    bands: [[0, text(50_000, 2)]] as const,
    tariff: text(9, Math.floor(random() * 8)),
    socio: ten(),
    periph: ten(),
  }));
}

export const agorotOf = (plain: PlainModel, population: number, socio: number, periph: number): bigint =>
  BigInt(byFractions(plain, population, socio, periph).replace('.', ''));
