import type { TableSpec } from '../spec.js';
import { NOTE } from './common.js';

/** J4: what is divided when an authority leaves. */
export const settlementPart: TableSpec<'settlement'> = {
  part: 'settlement',
  kind: 'K4',
  title: { he: 'הסדר פרישה', ar: 'تسوية الانسحاب', fa: 'تسویهٔ خروج', en: 'Leaving settlement' },
  titles: [],
  fields: [NOTE],
  needs: [['columns that are not described yet']],
  name: 'name',
  headed: false,
  item: () => undefined,
};
