import type { ApportionProblem } from '../../quota/apportion.js';
import type { SolveOwnCode } from '../../quota/solve/types.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {population} socio {socio-economic cluster} periph {peripherality cluster} other {figure}}';
const what = '{argument, select, total {Total} unit {Unit} other {Weight {number, number, exact}}}';

export const quotaSolve: Messages<ApportionProblem['code'] | SolveOwnCode> = {
  'apportion-no-weights': 'There are no weights: nobody to share among.',
  'apportion-missing': `${what}: a value is missing.`,
  'apportion-weight-negative':
    'Weight {number, number, exact}: the value is negative ({value, number, exact}).',
  'apportion-weights-zero': 'All weights are 0: there is nothing to share by.',
  'apportion-not-a-number': `${what}: a number is needed; found “{value}”.`,
  'apportion-unit-not-positive': 'Unit: a positive number is needed; found {value, number, exact}.',
  'apportion-not-whole-units':
    'The total, {total, number, exact}, is not a multiple of the unit, {unit, number, exact}; round it first.',
  'apportion-too-large': `${what}: {value} is too large.`,
  'apportion-too-fine': `${what}: {value} has more than thirty decimal places.`,
  'solve-target-missing': 'Target: a value is missing.',
  'solve-target-not-a-number': 'Target: a number is needed; found “{value}”.',
  'solve-target-negative': 'The target, {target, number, nis}, is negative; no quota is.',
  'solve-target-too-fine': 'The target, {target, number, exact}, is finer than an agora; round it first.',
  'solve-no-inputs': 'There is no authority to compute for.',
  'solve-input-unknown': `The ${argument} of authority {number, number, exact} is not known, and so neither is the total.`,
  'solve-no-effect':
    'No solution: no quota depends on the {parameter, select, tariff {tariff} other {uniform factor}}; the result is always {total, number, nis}.',
  'solve-below-fixed':
    'No solution: the target, {target, number, nis}, is below what is paid with {parameter, select, tariff {any tariff (fixed sums, floors)} other {any factor (floors)}}: {least, number, nis}.',
  'solve-above-caps':
    'No solution: the target, {target, number, nis}, is above what the caps allow: {most, number, nis}.',
  'solve-beyond-limits':
    'No solution: the target, {target, number, nis}, would take {parameter, select, tariff {a tariff of {limit, number, nis} or more} other {a factor above {limit, number, exact}%}}.',
  'solve-ceiling-kept':
    'There is no largest tariff: with any tariff the quota is at most {most, number, nis}, and the ceiling is {target, number, nis}.',
};
