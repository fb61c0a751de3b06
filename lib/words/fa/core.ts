import type { DatedProblem } from '../../core/dated.js';
import type { Messages } from '../messages.js';

export const core: Messages<DatedProblem['code']> = {
  'before-first-edition':
    'در تاریخ {on} هیچ ویرایشی از دستورالعمل نافذ نبوده است؛ نخستین ویرایش از {first} است.',
};
