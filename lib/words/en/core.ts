import type { DatedProblem } from '../../core/dated.js';
import type { Messages } from '../messages.js';

export const core: Messages<DatedProblem['code']> = {
  'before-first-edition': 'No edition of the procedure is in force on {on}; the first is of {first}.',
};
