import type { TableSpec } from '../spec.js';
import { NOTE } from './common.js';

/** X4: contracts taken over from an authority. */
export const transfersPart: TableSpec<'transfers'> = {
  part: 'transfers',
  kind: 'K4',
  title: { he: 'העברת חוזים', ar: 'نقل العقود', fa: 'انتقال قراردادها', en: 'Contract transfers' },
  titles: [],
  fields: [NOTE],
  needs: [['columns that are not described yet']],
  name: 'name',
  headed: false,
  item: () => undefined,
};
