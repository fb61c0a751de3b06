import type { TableSpec } from '../spec.js';
import { NOTE } from './common.js';

/** C7: committees of the council. */
export const committeesPart: TableSpec<'committees'> = {
  part: 'committees',
  kind: 'K4',
  title: { he: 'ועדות האשכול', ar: 'لجان العنقود', fa: 'کمیته‌های خوشه', en: 'Committees' },
  titles: [],
  fields: [NOTE],
  needs: [['columns that are not described yet']],
  name: 'name',
  headed: false,
  item: () => undefined,
};
