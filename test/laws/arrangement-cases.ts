import { readModelJson, type QuotaModel } from '../../lib/index.js';
import { known } from '../lib/known.js';
import { jsonOf, type PlainArrangement, type PlainFormula, type PlainShares } from './arrangement-oracle.js';
import { ANNEX_3, randomOf } from './quota-oracle.js';

export const modelFrom = (plain: PlainArrangement): QuotaModel => known(readModelJson(jsonOf(plain)));

const annex = (weight = '100'): PlainFormula => ({ weight, ...ANNEX_3 });

const hundred = Array.from({ length: 10 }, () => '100');
const flat = (weight: string, fixed: string, tariff: string): PlainFormula => ({
  weight,
  bands: [[0, fixed]],
  tariff,
  socio: hundred,
  periph: hundred,
});

const plain = (parts: PlainArrangement['parts'], rest: Partial<PlainArrangement> = {}): PlainArrangement => ({
  parts,
  factor: '100',
  caps: [],
  floors: [],
  ...rest,
});

/** Shares of every number of residents from 1 to 400 that the rows draw from. */
const SHARES: PlainShares = {
  weight: '100',
  total: '1234567.89',
  shares: Array.from({ length: 400 }, (_, index) => [37 * (index + 1), `${(index % 9) + 1}.${index % 7}`]),
};

/** Arrangements that fit the doubles of the kernel, that barely do, and that do not. */
export const ARRANGEMENTS: Readonly<Record<string, PlainArrangement>> = {
  'a factor of 87.5 %': plain([annex()], { factor: '87.5' }),
  'a mix of annex 3 and per head': plain([annex('65'), flat('35', '0', '3.337')]),
  'weights that leave fractions of an agora': plain([annex('33.333'), flat('66.667', '20000.01', '0.07')], {
    factor: '99.9',
  }),
  'a cap and a floor by size': plain([annex()], {
    caps: [
      [0, '60000'],
      [100_000, '250000.55'],
    ],
    floors: [
      [0, '12000.01'],
      [20_000, '20000'],
    ],
  }),
  'a cap alone, from a size on': plain([annex('50'), flat('50', '1000', '2')], {
    caps: [
      [30_000, '75000'],
      [1_000_000, '75000.01'],
    ],
  }),
  'bounds that leave nothing between': plain([annex()], { caps: [[0, '50000']], floors: [[0, '50000']] }),
  'everything too fine for doubles': plain(
    [
      {
        ...annex('12.345678901'),
        tariff: '3.123456789',
        socio: ANNEX_3.socio.map((percent) => `${percent}.123456789`),
        periph: ANNEX_3.periph.map((percent) => `${percent}.987654321`),
      },
      flat('87.654321099', '10000.123456789', '1.000000001'),
    ],
    { factor: '999.999999999', caps: [[500, '999999999.99']], floors: [[100_000, '0.01']] },
  ),
};

/** Those that divide a total; rows must have a number of residents of theirs. */
export const DIVIDED: Readonly<Record<string, PlainArrangement>> = {
  'shares alone': plain([SHARES]),
  'annex 3 and two divisions, bounded': plain(
    [
      annex('40'),
      { ...SHARES, weight: '25.5' },
      { ...SHARES, weight: '34.5', total: '99999.99', shares: SHARES.shares.map(([n]) => [n, String(n)]) },
    ],
    { factor: '101.01', caps: [[5_000, '9000']], floors: [[0, '4100.5']] },
  ),
};

/** Rows whose residents all have a share in `DIVIDED`. */
export function sharedColumns(rows: number, seed: number) {
  const random = randomOf(seed);
  const index = () => 1 + Math.floor(random() * 10);
  return {
    populations: Array.from({ length: rows }, () => 37 * (1 + Math.floor(random() * 400))),
    socios: Array.from({ length: rows }, index),
    periphs: Array.from({ length: rows }, index),
  };
}
