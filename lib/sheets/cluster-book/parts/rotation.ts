import type { TableSpec } from '../spec.js';
import { NOTE } from './common.js';

/** C4: the agreed rotation of representatives. */
export const rotationPart: TableSpec<'rotation'> = {
  part: 'rotation',
  kind: 'K4',
  title: { he: 'סבב נציגים', ar: 'تناوب الممثلين', fa: 'گردش نمایندگان', en: 'Rotation' },
  titles: [],
  fields: [NOTE],
  needs: [['columns that are not described yet']],
  name: 'name',
  headed: false,
  item: () => undefined,
};
