import type { TableSpec } from '../spec.js';
import { NOTE } from './common.js';

/** D4: powers in the order. */
export const powersPart: TableSpec<'powers'> = {
  part: 'powers',
  kind: 'K4',
  title: { he: 'סמכויות בצו', ar: 'صلاحيات في الأمر', fa: 'اختیارات در فرمان', en: 'Powers in the order' },
  titles: [],
  fields: [NOTE],
  needs: [['columns that are not described yet']],
  name: 'name',
  headed: false,
  item: () => undefined,
};
