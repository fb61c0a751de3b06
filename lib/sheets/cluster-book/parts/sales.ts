import type { TableSpec } from '../spec.js';
import { NOTE } from './common.js';

/** X5: goods that a member sells to the cluster. */
export const salesPart: TableSpec<'sales'> = {
  part: 'sales',
  kind: 'K4',
  title: { he: 'מכירות לאשכול', ar: 'مبيعات للعنقود', fa: 'فروش به خوشه', en: 'Sales to the cluster' },
  titles: [],
  fields: [NOTE],
  needs: [['columns that are not described yet']],
  name: 'name',
  headed: false,
  item: () => undefined,
};
