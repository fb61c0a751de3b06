import type { TableSpec } from '../spec.js';
import { NOTE } from './common.js';

/** X2: tenders of the cluster. */
export const tendersPart: TableSpec<'tenders'> = {
  part: 'tenders',
  kind: 'K4',
  title: { he: 'מכרזים', ar: 'مناقصات', fa: 'مناقصه‌ها', en: 'Tenders' },
  titles: [],
  fields: [NOTE],
  needs: [['columns that are not described yet']],
  name: 'name',
  headed: false,
  item: () => undefined,
};
