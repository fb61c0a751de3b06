import type { Problem } from '../../core/result.js';
import type { ModelProblem } from '../types.js';

export type ArrangementCode =
  | 'arrangement-members' // equal shares of no whole number of members; facts: value
  | 'arrangement-bounds-differ'; // arrangements with unlike caps or floors cannot be mixed

/**
 * Why an arrangement cannot be made. Problems of its parameters carry the JSON path as their place: `total`, `shares[2].share`,
 * `caps[0].amount`, `parts[1].weight`; those of what was asked for name the argument.
 */
export type ArrangementProblem = ModelProblem | Problem<ArrangementCode>;
