import { Exact, uncertaintyRuns, type QuotaInput } from '../../lib/index.js';
import { columnsOf, modelOf } from './cases.js';
import { median } from './measure.js';

const MEMBERS = 255;
const RUNS = 10_000;
const TIMES = 15;

/** How long all runs take, and the longest time between two steps, in which a page cannot do anything else. */
export function timeUncertainty(): string {
  const { populations, socios, periphs } = columnsOf(MEMBERS);
  const inputs: QuotaInput[] = Array.from(populations, (population, row) => ({
    population,
    socio: socios[row] as number,
    periph: periphs[row] as number,
  }));
  const options = { rangePerCent: new Exact(5), runs: RUNS, seed: 2017 };
  const whole: number[] = [];
  const longest: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const start = performance.now();
    let last = start;
    let most = 0;
    const runs = uncertaintyRuns(inputs, modelOf('4'), options);
    for (let step = runs.next(); !step.done; step = runs.next()) {
      const now = performance.now();
      most = Math.max(most, now - last);
      last = now;
    }
    whole.push(performance.now() - start);
    longest.push(most);
  }
  return `${RUNS.toLocaleString('en')} runs of uncertain populations × ${MEMBERS}: ${median(whole).toFixed(0)} ms in all, ${median(longest).toFixed(1)} ms the longest step`;
}
