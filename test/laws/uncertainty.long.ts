import { Exact, formatMoney, uncertaintyRuns } from '../../lib/index.js';
import { columns, modelOf, MODELS } from './quota-cases.js';
import { agorotText } from './quota-oracle.js';
import { drawnQuotas } from './uncertainty-oracle.js';

jest.setTimeout(600_000);

const byNearestRank = (sorted: readonly bigint[], perCent: number): bigint =>
  sorted[Math.ceil((perCent * sorted.length) / 100) - 1] as bigint;

test.each(Object.entries(MODELS))(
  '%s: ten thousand runs, by an own generator and whole numbers',
  (_, plain) => {
    const { populations, socios, periphs } = columns(24, 5);
    const members = populations.map((population, row) => ({
      population: Math.min(population, 2 ** 50),
      socio: socios[row] as number,
      periph: periphs[row] as number,
    }));
    const options = { rangePerCent: new Exact(3), runs: 10_000, seed: 20_170_517 };
    const runs = uncertaintyRuns(members, modelOf(plain), options);
    let step = runs.next();
    while (!step.done) step = runs.next();
    if (!step.value.ok) throw new Error(step.value.problems[0].code);

    const drawn = drawnQuotas(plain, members, 3, options.runs, options.seed);
    const amounts = [
      ...members.map((_member, index) => drawn.map((quotas) => quotas[index] as bigint)),
      drawn.map((quotas) => quotas.reduce((sum, quota) => sum + quota, 0n)),
    ].map((values) => values.sort((a, b) => (a < b ? -1 : Number(a > b))));
    [...step.value.value.members, step.value.value.total].forEach((found, index) => {
      const sorted = amounts[index] as bigint[];
      expect([found.p5, found.p25, found.p50, found.p75, found.p95].map(formatMoney)).toEqual(
        [5, 25, 50, 75, 95].map((perCent) => agorotText(byNearestRank(sorted, perCent))),
      );
    });
  },
);
