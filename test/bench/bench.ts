import { checkPeak, raceCheck } from './check.js';
import { isMet, machine, table } from './report.js';
import { raceSeal } from './seal.js';
import { raceSingle } from './single.js';
import { raceSweep } from './sweep.js';
import { timeUncertainty } from './uncertainty.js';

/** Contestants that take part where they are installed. */
const GUESTS = ['LibreOffice', 'C loop'];

console.log(machine());
const lines = [...raceSingle(), ...raceSweep(), await raceCheck(), ...(await raceSeal())];
console.log(table(lines));
console.log(timeUncertainty());
console.log(await checkPeak());
for (const guest of GUESTS.filter((name) => !lines.some(({ against }) => against.startsWith(name)))) {
  console.log(`${guest}: not installed, so not measured`);
}
const missed = lines.filter((line) => isMet(line) === false);
console.log(missed.length === 0 ? 'every target is met' : `${missed.length} targets are not met`);
console.log(machine());
