import type { TableSpec } from '../spec.js';
import { NOTE } from './common.js';

/** C1–C6: the seats of the council. */
export const councilPart: TableSpec<'council'> = {
  part: 'council',
  kind: 'K4',
  title: { he: 'מועצת האשכול', ar: 'مجلس العنقود', fa: 'شورای خوشه', en: 'Council' },
  titles: [],
  fields: [NOTE],
  needs: [['columns that are not described yet']],
  name: 'name',
  headed: false,
  item: () => undefined,
};
