import type { ArrangementCode } from '../../quota/arrangements/types.js';
import type { Messages } from '../messages.js';

export const arrangements: Messages<ArrangementCode> = {
  'arrangement-members':
    'Equal shares are not possible: a whole number of members, 1 or more, is needed; found “{value}”.',
  'arrangement-bounds-differ':
    'Arrangements with different caps or floors cannot be mixed: in a mix they apply to the whole sum. Take them off, mix, and set them again.',
};
