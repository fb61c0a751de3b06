import { readModelJson, type QuotaModel } from '../../lib/index.js';
import { ANNEX_3, randomOf, type PlainModel } from './quota-oracle.js';

export function modelOf(plain: PlainModel): QuotaModel {
  const read = readModelJson({
    ...plain,
    bands: plain.bands.map(([from, fixed]) => ({ from, fixed })),
  });
  if (!read.ok) throw new Error(read.problems[0].code);
  return read.value;
}

/** Models that fit the kernel, that barely fit it, and that do not. */
export const MODELS: Readonly<Record<string, PlainModel>> = {
  'annex 3': ANNEX_3,
  'tariff 3.337': { ...ANNEX_3, tariff: '3.337' },
  'two-place coefficients': {
    ...ANNEX_3,
    tariff: '4.05',
    socio: ['33.33', '41.07', '44.44', '50.01', '55.55', '66.67', '72.49', '88.88', '99.99', '100'],
    periph: ['12.34', '23.45', '34.56', '45.67', '56.78', '67.89', '78.9', '89.01', '90.12', '101.23'],
  },
  'one band, sums in agorot': { ...ANNEX_3, bands: [[0, '9999.99']], tariff: '0.07' },
  'five bands': {
    ...ANNEX_3,
    tariff: '5.5',
    bands: [
      [0, '1'],
      [100, '20.5'],
      [5_000, '300'],
      [20_000, '4000.25'],
      [100_000, '50000'],
    ],
  },
  'a fixed sum finer than an agora': { ...ANNEX_3, bands: [[0, '0.125']], tariff: '0.005' },
  'nine places everywhere': {
    ...ANNEX_3,
    tariff: '3.123456789',
    socio: ANNEX_3.socio.map((percent) => `${percent}.123456789`),
    periph: ANNEX_3.periph.map((percent) => `${percent}.987654321`),
  },
  'nothing but the fixed sum': { ...ANNEX_3, tariff: '0' },
  'as large as may be': { ...ANNEX_3, bands: [[0, '999999999.99']], tariff: '999999999.999999999' },
};

const EDGES = [1, 2, 14_999, 15_000, 15_001, 29_999, 30_000, 30_001, 99_999, 90_000_000, 2 ** 53 - 1];

/** Populations as they occur, with the bounds of bands and of exact doubles among them. */
export function columns(rows: number, seed: number) {
  const random = randomOf(seed);
  const index = () => 1 + Math.floor(random() * 10);
  const population = () => {
    const kind = random();
    if (kind < 0.05) return EDGES[Math.floor(random() * EDGES.length)] as number;
    return 1 + Math.floor(10 ** (random() * (kind < 0.9 ? 6.2 : 15.9)));
  };
  return {
    populations: Array.from({ length: rows }, population),
    socios: Array.from({ length: rows }, index),
    periphs: Array.from({ length: rows }, index),
  };
}
