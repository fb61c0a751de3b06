import type { TableSpec } from '../spec.js';
import { NOTE } from './common.js';

/** D2, D3: powers delegated and duties imposed. */
export const delegationsPart: TableSpec<'delegations'> = {
  part: 'delegations',
  kind: 'K4',
  title: { he: 'האצלות והטלות', ar: 'تفويضات وتكليفات', fa: 'تفویض‌ها و تکلیف‌ها', en: 'Delegations' },
  titles: [],
  fields: [NOTE],
  needs: [['columns that are not described yet']],
  name: 'name',
  headed: false,
  item: () => undefined,
};
