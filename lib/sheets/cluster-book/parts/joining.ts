import type { TableSpec } from '../spec.js';
import { NOTE } from './common.js';

/** J1, J2: requests to join. */
export const joiningPart: TableSpec<'joining'> = {
  part: 'joining',
  kind: 'K4',
  title: { he: 'בקשות הצטרפות', ar: 'طلبات الانضمام', fa: 'درخواست‌های پیوستن', en: 'Joining requests' },
  titles: [],
  fields: [NOTE],
  needs: [['columns that are not described yet']],
  name: 'name',
  headed: false,
  item: () => undefined,
};
