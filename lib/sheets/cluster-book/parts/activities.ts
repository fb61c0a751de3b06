import type { TableSpec } from '../spec.js';
import { NOTE } from './common.js';

/** D1: activities and the source of power of each. */
export const activitiesPart: TableSpec<'activities'> = {
  part: 'activities',
  kind: 'K4',
  title: { he: 'פעילויות', ar: 'الأنشطة', fa: 'فعالیت‌ها', en: 'Activities' },
  titles: [],
  fields: [NOTE],
  needs: [['columns that are not described yet']],
  name: 'name',
  headed: false,
  item: () => undefined,
};
