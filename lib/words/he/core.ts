import type { DatedProblem } from '../../core/dated.js';
import type { Messages } from '../messages.js';

export const core: Messages<DatedProblem['code']> = {
  'before-first-edition': 'אין מהדורה של הנוהל שחלה ביום {on}; המהדורה הראשונה היא מיום {first}.',
};
