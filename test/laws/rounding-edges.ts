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

/**
 * Models of one band, from coarse to too fine for doubles. No figure ends in an even digit or a five, so that every scale has
 * populations on its edges, and none of them is an edge for a coarser reason.
 */
export function unevenModels(count: number, seed: number): PlainModel[] {
  const random = randomOf(seed);
  const below = (most: number) => Math.floor(random() * most);
  const figure = (most: number, places: number) => {
    const digits = String(10 * below(most * 10 ** places) + ([1, 3, 7, 9][below(4)] as number)).padStart(
      places + 1,
      '0',
    );
    return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  };
  return Array.from({ length: count }, () => {
    const places = below(3);
    const ten = () => Array.from({ length: 10 }, () => figure(10, places));
    return {
      bands: [[0, figure(5_000, 2 + below(4))]] as const,
      tariff: figure(1, below(5)),
      socio: ten(),
      periph: ten(),
    };
  });
}

export const agorotOf = (plain: PlainModel, population: number, socio: number, periph: number): bigint =>
  BigInt(byFractions(plain, population, socio, periph).replace('.', ''));
