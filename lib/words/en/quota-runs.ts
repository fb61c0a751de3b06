import type { SweepProblem } from '../../quota/bulk/sweep.js';
import type { UncertaintyProblem } from '../../quota/uncertainty/types.js';
import type { Messages } from '../messages.js';

export const quotaRuns: Messages<UncertaintyProblem['code'] | SweepProblem['code']> = {
  'uncertainty-runs':
    'Number of runs: a whole number from 1 to {most, number, exact} is needed; found {value, number, exact}.',
  'uncertainty-range': 'Range of the populations: a percentage from 0 to below 100 is needed; found {value}.',
  'uncertainty-seed': 'Seed of the draw: a whole number of 32 bits is needed; found {value, number, exact}.',
  'uncertainty-too-large':
    '{value, number, exact} quotas are more than can be kept; the most is {most, number, exact}. Use fewer runs.',
  'uncertainty-shares':
    'The arrangement divides a total by shares that are set for the stated populations; the share of an authority with another population is not known.',
  'sweep-steps':
    'Number of steps between the two arrangements: a whole number from 1 to {most, number, exact} is needed; found {value, number, exact}.',
  'sweep-bounds':
    'The two arrangements have different caps or floors, so there are no even steps between them.',
};
