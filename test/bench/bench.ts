/* eslint-disable no-console -- a report on the console is what a bench is for */
import { cpus, totalmem } from 'node:os';
import { raceQuotas, type QuotaRace } from './quotas.js';

const ROUNDS = { 10_000: 21, 1_000_000: 5 } as const;

function report({ tariff, rows, timings }: QuotaRace): void {
  const plain = timings[0]?.milliseconds ?? NaN;
  console.log(`\n${rows.toLocaleString('en')} rows, tariff ${tariff}`);
  for (const { name, milliseconds } of timings) {
    const nanoseconds = (milliseconds * 1e6) / rows;
    console.log(
      [
        name.padEnd(22),
        `${milliseconds.toFixed(3)} ms`.padStart(14),
        `${nanoseconds.toFixed(1)} ns/row`.padStart(16),
      ].join('') + `${(milliseconds / plain).toFixed(2)} × plain`.padStart(18),
    );
  }
}

const [cpu] = cpus();
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
);
for (const tariff of ['4', '3.337']) {
  report(raceQuotas(tariff, 10_000, ROUNDS[10_000]));
  report(raceQuotas(tariff, 1_000_000, ROUNDS[1_000_000]));
}
