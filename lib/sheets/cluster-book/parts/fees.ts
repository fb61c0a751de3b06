import type { TableSpec } from '../spec.js';
import { NOTE } from './common.js';

/** D5: enterprises, their costs and fees. */
export const feesPart: TableSpec<'fees'> = {
  part: 'fees',
  kind: 'K4',
  title: { he: 'אגרות והיטלים', ar: 'رسوم وجبايات', fa: 'عوارض', en: 'Fees and levies' },
  titles: [],
  fields: [NOTE],
  needs: [['columns that are not described yet']],
  name: 'name',
  headed: false,
  item: () => undefined,
};
