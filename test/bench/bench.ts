import { cpus, totalmem } from 'node:os';
import { recalculate } from './libreoffice.js';
import { columnsOf, raceQuotas, type QuotaRace } from './quotas.js';

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
function compareLibreOffice(ours: QuotaRace): void {
  const recalculation = recalculate(columnsOf(ours.rows), ours.tariff);
  if (!recalculation) {
    console.log('LibreOffice is not installed, so its recalculation is not measured');
    return;
  }
  const bulk = ours.timings.find(({ name }) => name === 'bulkQuotas')?.milliseconds ?? NaN;
  const { milliseconds, total } = recalculation;
  // An agora a row is more than doubles are ever off here; anything beyond means that something else was measured.
  if (Math.abs(total - ours.total) > ours.rows / 100) {
    throw new Error(`LibreOffice has ${total} in total, and not ${ours.total}`);
  }
  console.log(
    `LibreOffice, the native formula: ${milliseconds.toFixed(0)} ms, ${(milliseconds / bulk).toFixed(0)} × bulkQuotas`,
  );
}

for (const tariff of ['4', '3.337']) {
  const small = raceQuotas(tariff, 10_000, ROUNDS[10_000]);
  report(small);
  compareLibreOffice(small);
  report(raceQuotas(tariff, 1_000_000, ROUNDS[1_000_000]));
}
