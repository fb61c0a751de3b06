import type { CompiledModel } from './compile.js';

/** The band that a population is in. */
export function bandOf({ thresholds }: CompiledModel, population: number): number {
  let band = 0;
  for (let next = 0; next < thresholds.length; next++) {
    band += Number(population >= (thresholds[next] as number));
  }
  return band;
}

/** What one authority pays before bounds and rounding, in 1/scale agora of the exact model; undefined where it has no share. */
export function unboundedAmount(
  model: CompiledModel,
  population: number,
  socio: number,
  periph: number,
): bigint | undefined {
  const { fixed, rate, shares } = model.exact;
  const share = shares ? shares.get(population) : 0n;
  if (share === undefined) return undefined;
  const sum = fixed[bandOf(model, population)] as bigint;
  return sum + BigInt(population) * (rate[socio * 11 + periph] as bigint) + share;
}

/** The same within the bounds. */
export function exactAmount(
  model: CompiledModel,
  population: number,
  socio: number,
  periph: number,
): bigint | undefined {
  const amount = unboundedAmount(model, population, socio, periph);
  const { exact, bounds } = model;
  if (amount === undefined || !bounds) return amount;
  const band = bandOf(model, population);
  const floor = BigInt(bounds.floors[band] as number) * exact.scale;
  const cap = bounds.caps[band] as number;
  const least = amount < floor ? floor : amount;
  if (cap === Infinity) return least;
  const most = BigInt(cap) * exact.scale;
  return least > most ? most : least;
}

/** Half-up to the agora. */
export const roundedAgorot = (amount: bigint, scale: bigint): bigint => (2n * amount + scale) / (2n * scale);
