import type { Growth } from './types.js';

/**
 * residents · (1 + per cent / 100)^years, rounded once, half-up to whole residents. Exact at any number of years:
 * the power is one of whole numbers.
 */
export function grown(population: number, { perCent, years }: Growth): number {
  const places = Math.max(perCent.decimalPlaces(), 0);
  const scale = 10n ** BigInt(places);
  const over = (100n * scale) ** BigInt(years);
  const under = BigInt(perCent.plus(100).times(scale.toString()).toFixed(0)) ** BigInt(years);
  return Number((2n * BigInt(population) * under + over) / (2n * over));
}
