import type { DatedProblem } from '../../core/dated.js';
import type { Messages } from '../messages.js';

export const core: Messages<DatedProblem['code']> = {
  'before-first-edition': 'لا توجد طبعة من النظام سارية في {on}؛ الطبعة الأولى بتاريخ {first}.',
};
