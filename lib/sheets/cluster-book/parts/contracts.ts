import type { TableSpec } from '../spec.js';
import { NOTE } from './common.js';

/** X1, X3: contracts. */
export const contractsPart: TableSpec<'contracts'> = {
  part: 'contracts',
  kind: 'K4',
  title: { he: 'חוזים', ar: 'عقود', fa: 'قراردادها', en: 'Contracts' },
  titles: [],
  fields: [NOTE],
  needs: [['columns that are not described yet']],
  name: 'name',
  headed: false,
  item: () => undefined,
};
