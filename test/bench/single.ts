import { Decimal } from 'decimal.js';
import { bulkQuotas, bulkTotal, compileModel, holdsUpTo, knownQuotas } from '../../lib/index.js';
import { columnsOf, fixedSum, LARGEST, modelOf, TEN, type Columns } from './cases.js';
import { openLibreOffice } from './libreoffice.js';
import { race, type Contestant, type Outsider } from './measure.js';
import type { Line } from './report.js';

/** What one would write without a second thought: wrong by an agora now and then, and blind to bad rows. */
function plainLoop(tariff: number, columns: Columns, out: Float64Array): Float64Array {
  const coefficient = Float64Array.from([0, ...TEN], (percent) => Number(percent) / 100);
  const { populations, socios, periphs } = columns;
  for (let row = 0; row < populations.length; row++) {
    const population = populations[row] as number;
    const fixed = population < 15_000 ? 10_000 : population <= 30_000 ? 12_000 : 15_000;
    const c = coefficient[socios[row] as number] as number;
    const d = coefficient[periphs[row] as number] as number;
    out[row] = Math.round((fixed + population * tariff * c * d) * 100) / 100;
  }
  return out;
}

function decimalLoop(tariff: string, columns: Columns): Decimal {
  let last = new Decimal(0);
  for (let row = 0; row < columns.populations.length; row++) {
    const population = columns.populations[row] as number;
    last = new Decimal(tariff)
      .times(TEN[(columns.socios[row] as number) - 1] as string)
      .times(TEN[(columns.periphs[row] as number) - 1] as string)
      .div(10_000)
      .times(population)
      .plus(fixedSum(population))
      .toDecimalPlaces(2);
  }
  return last;
}

function bigIntLoop(tariff: string, columns: Columns): bigint {
  const coefficient = [0, ...TEN].map(BigInt);
  // Tariff in thousandths, coefficients in per cent: 10^7 to a shekel, 10^5 to an agora.
  const thousandths = BigInt(Math.round(Number(tariff) * 1000));
  let total = 0n;
  for (let row = 0; row < columns.populations.length; row++) {
    const population = columns.populations[row] as number;
    const fixed = BigInt(fixedSum(population)) * 100n;
    const c = coefficient[columns.socios[row] as number] as bigint;
    const d = coefficient[columns.periphs[row] as number] as bigint;
    total += fixed + (BigInt(population) * thousandths * c * d + 50_000n) / 100_000n;
  }
  return total;
}

interface Size {
  readonly rows: number;
  readonly rounds: number;
  /** The slow ones run in every so-manieth round. */
  readonly slow: number;
  /** Rows that LibreOffice recalculates in bearable time. */
  readonly libreOffice: boolean;
}

const SIZES: readonly Size[] = [
  { rows: 10_000, rounds: 401, slow: 80, libreOffice: true },
  { rows: 1_000_000, rounds: 25, slow: 8, libreOffice: false },
];

function raceRows(tariff: string, { rows, rounds, slow, libreOffice }: Size): Line[] {
  const columns = columnsOf(rows);
  const compiled = compileModel(modelOf(tariff));
  const total = bulkTotal(compiled, columns).total;
  if (total.times(100).toFixed(0) !== bigIntLoop(tariff, columns).toString()) {
    throw new Error('the kernel and BigInt have different totals');
  }
  if (!holdsUpTo(compiled, LARGEST)) throw new Error('the model is too fine for known rows');
  const offices = (libreOffice ? (['by hand', 'checked'] as const) : []).flatMap((form) => {
    const office = openLibreOffice(columns, tariff, form);
    return office ? [{ form, ...office }] : [];
  });
  for (const office of offices) {
    // An agora a row is more than doubles are ever off here; anything beyond means that something else was measured.
    if (Math.abs(office.total - total.toNumber()) <= rows / 100) continue;
    throw new Error(`LibreOffice has ${office.total} in total, and not ${total.toFixed(2)}`);
  }

  const plainOut = new Float64Array(rows);
  const out = new Float64Array(rows);
  const contestants: (Contestant | Outsider)[] = [
    { name: 'plain', run: () => plainLoop(Number(tariff), columns, plainOut) },
    { name: 'ours', run: () => bulkQuotas(compiled, columns, out) },
    { name: 'known rows', run: () => knownQuotas(compiled, columns, out) },
    { name: 'BigInt', run: () => bigIntLoop(tariff, columns), every: slow },
    { name: 'decimal.js', run: () => decimalLoop(tariff, columns), every: slow },
    ...offices.map(({ form, recalculate }) => ({ name: form, milliseconds: recalculate, every: slow })),
  ];
  const { milliseconds, ratio } = race(contestants, rounds);
  for (const office of offices) office.close();

  const work = `${rows.toLocaleString('en')} rows, B = ${tariff}`;
  const line = (
    against: string,
    other: string,
    target?: Line['target'],
    ours = 'ours',
    note = 'validated',
  ): Line => ({
    work: `${work}, ${note}`,
    ours: milliseconds(ours),
    against,
    theirs: milliseconds(other),
    ratio: ratio(ours, other),
    ...(target && { target }),
  });
  return [
    line('plain Number loop', 'plain', { most: 1.5 }, 'known rows', 'known'),
    line('plain Number loop', 'plain', { most: 2 }),
    line('BigInt per row', 'BigInt'),
    line('decimal.js per row', 'decimal.js', { least: 100 }),
    // Like with like: a formula that looks at its row against rows that we look at, and neither against neither.
    ...offices.map(({ form }) =>
      form === 'checked'
        ? line('LibreOffice, our portable formula', form, { least: 500 })
        : line('LibreOffice, formula by hand', form, { least: 500 }, 'known rows', 'known'),
    ),
  ];
}

/** Many quotas by one arrangement: one whose quotas need no rounding, and one whose quotas do. */
export const raceSingle = (): Line[] =>
  ['4', '3.337'].flatMap((tariff) => SIZES.flatMap((size) => raceRows(tariff, size)));
