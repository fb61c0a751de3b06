import { Decimal } from 'decimal.js';
import { sweepTotals, type QuotaInput, type Sweep } from '../../lib/index.js';
import { compileC } from './c-loop.js';
import { columnsOf, FIFTHS, fixedSum, modelOf, TEN } from './cases.js';
import { race, type Contestant, type Outsider } from './measure.js';
import type { Line } from './report.js';

const MEMBERS = 255;
const SCENARIOS = 10_000;

/** Tariffs in thousandths of a shekel: `first`, `first + step`, … */
interface Case {
  readonly name: string;
  readonly coefficients: readonly string[];
  readonly first: number;
  readonly step: number;
  /** What stands between one product of whole numbers and an agora. */
  readonly per: number;
}

const CASES: readonly Case[] = [
  { name: 'rounded', coefficients: TEN, first: 3_000, step: 1, per: 100_000 },
  { name: 'nothing to round', coefficients: FIFTHS, first: 250, step: 250, per: 1 },
];

const { populations, socios, periphs } = columnsOf(MEMBERS);
const inputs: readonly QuotaInput[] = Array.from(populations, (population, row) => ({
  population,
  socio: socios[row] as number,
  periph: periphs[row] as number,
}));
const fixed = Float64Array.from(populations, fixedSum);

/** Doubles in NIS, with the product of both coefficients in a table: the quick way, off by an agora now and then. */
function plainLoop({ coefficients, first, step }: Case, out: Float64Array): Float64Array {
  const factors = new Float64Array(11 * 11);
  coefficients.forEach((c, socio) => {
    coefficients.forEach((d, periph) => {
      factors[(socio + 1) * 11 + periph + 1] = (Number(c) * Number(d)) / 10_000;
    });
  });
  const factor = Float64Array.from(inputs, ({ socio, periph }) => factors[socio * 11 + periph] as number);
  for (let scenario = 0; scenario < SCENARIOS; scenario++) {
    const tariff = (first + scenario * step) / 1000;
    let total = 0;
    for (let row = 0; row < MEMBERS; row++) {
      const quota = (fixed[row] as number) + (populations[row] as number) * tariff * (factor[row] as number);
      total += Math.round(quota * 100) / 100;
    }
    out[scenario] = total;
  }
  return out;
}

function bigIntLoop({ coefficients, first, step }: Case, scenarios: number): bigint {
  const rows = inputs.map(({ population, socio, periph }) => ({
    fixed: BigInt(fixedSum(population)) * 100n,
    variable:
      BigInt(population) *
      BigInt(coefficients[socio - 1] as string) *
      BigInt(coefficients[periph - 1] as string),
  }));
  let all = 0n;
  for (let scenario = 0; scenario < scenarios; scenario++) {
    const tariff = BigInt(first + scenario * step);
    for (const row of rows) all += row.fixed + (row.variable * tariff + 50_000n) / 100_000n;
  }
  return all;
}

function decimalLoop({ coefficients, first, step }: Case, scenarios: number): Decimal {
  let all = new Decimal(0);
  for (let scenario = 0; scenario < scenarios; scenario++) {
    const tariff = new Decimal(first + scenario * step).div(1000);
    for (const { population, socio, periph } of inputs) {
      const quota = tariff
        .times(coefficients[socio - 1] as string)
        .times(coefficients[periph - 1] as string)
        .div(10_000)
        .times(population)
        .plus(fixedSum(population));
      all = all.plus(quota.toDecimalPlaces(2));
    }
  }
  return all;
}

/** Slow ones run so many scenarios, and their time is multiplied. */
const SAMPLE = 100;

function sampled(name: string, run: () => unknown): Outsider {
  return {
    name,
    every: 12,
    milliseconds: () => {
      const start = performance.now();
      run();
      return ((performance.now() - start) * SCENARIOS) / SAMPLE;
    },
  };
}

function cLoop({ coefficients, first, step, per }: Case) {
  const whole = coefficients.map(Number);
  const rates = whole.flatMap((c) =>
    whole.map((d) => (c * d * (per === 1 ? step : 1)) / (per === 1 ? 100_000 : 1)),
  );
  const members = inputs.map(({ population, socio, periph }) => ({
    fixed: fixedSum(population) * 100,
    population,
    pair: (socio - 1) * 10 + periph - 1,
  }));
  const tariffs = Array.from({ length: SCENARIOS }, (_, n) =>
    per === 1 ? first / step + n : first + n * step,
  );
  return compileC(members, rates, tariffs, per);
}

function raceCase(each: Case): Line[] {
  const { name, coefficients, first, step } = each;
  const tariff = (scenario: number) => modelOf(String((first + scenario * step) / 1000), coefficients);
  const sweep: Sweep = { from: tariff(0), to: tariff(SCENARIOS - 1), steps: SCENARIOS - 1 };
  const ours = () => {
    const totals = sweepTotals(inputs, sweep);
    if (!totals.ok) throw new Error(totals.problems[0].code);
    return totals.value.agorot;
  };
  const exact = bigIntLoop(each, SCENARIOS);
  const c = cLoop(each);
  if (ours().reduce((sum, total) => sum + BigInt(total), 0n) !== exact || (c && BigInt(c.total) !== exact)) {
    throw new Error('sweep, C and BigInt have different totals');
  }
  const out = new Float64Array(SCENARIOS);
  const contestants: (Contestant | Outsider)[] = [
    { name: 'plain', run: () => plainLoop(each, out) },
    { name: 'ours', run: ours },
    ...(c ? [{ name: 'C', milliseconds: c.milliseconds, every: 4 }] : []),
    sampled('BigInt', () => bigIntLoop(each, SAMPLE)),
    sampled('decimal.js', () => decimalLoop(each, SAMPLE)),
  ];
  const { milliseconds, ratio } = race(contestants, 61);
  c?.close();

  const line = (against: string, other: string, target?: Line['target']): Line => ({
    work: `${SCENARIOS.toLocaleString('en')} tariffs × ${MEMBERS}, ${name}`,
    ours: milliseconds('ours'),
    against,
    theirs: milliseconds(other),
    ratio: ratio('ours', other),
    ...(target && { target }),
  });
  return [
    line('Number loop, factor table', 'plain', { most: 0.8 }),
    // Where nothing is rounded the whole authority is one line; else C is shown without a target.
    ...(c ? [line('C loop, -O3', 'C', name === 'rounded' ? undefined : { most: 1 })] : []),
    line('BigInt', 'BigInt'),
    line('decimal.js', 'decimal.js'),
  ];
}

/** Exact totals of many scenarios over the same authorities, laid out anew each time. */
export const raceSweep = (): Line[] => CASES.flatMap(raceCase);
