import { machine, table } from './report.js';
import { raceSingle } from './single.js';
import { raceSweep } from './sweep.js';
import { timeUncertainty } from './uncertainty.js';

console.log(machine());
const lines = [...raceSingle(), ...raceSweep()];
console.log(`${table(lines)}\n${timeUncertainty()}\n${machine()}`);
