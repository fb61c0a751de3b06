import type { TableSpec } from '../spec.js';
import { NOTE } from './common.js';

/** J3, J4: requests to leave. */
export const leavingPart: TableSpec<'leaving'> = {
  part: 'leaving',
  kind: 'K4',
  title: { he: 'בקשות פרישה', ar: 'طلبات الانسحاب', fa: 'درخواست‌های خروج', en: 'Leaving requests' },
  titles: [],
  fields: [NOTE],
  needs: [['columns that are not described yet']],
  name: 'name',
  headed: false,
  item: () => undefined,
};
