import { EXPENDITURE_ROWS, INCOME_ROWS, type FormRowId } from './rows.js';

type Identity = readonly [total: FormRowId, ...rows: FormRowId[]];

/** A total of the form and what it adds up, as the form is printed. */
const IDENTITIES: readonly Identity[] = [
  [
    'income.own-total',
    'income.property-tax',
    'income.water',
    'income.own-education',
    'income.own-welfare',
    'income.own-other',
  ],
  [
    'income.government-total',
    'income.education-ministry',
    'income.welfare-ministry',
    'income.other-government',
    'income.balancing-grant',
    'income.other-interior-grants',
  ],
  [
    'income.before-discounts',
    'income.own-total',
    'income.government-total',
    'income.other',
    'income.one-off',
  ],
  ['income.without-conditional', 'income.before-discounts', 'income.discounts', 'income.deficit-cover'],
  ['income.with-conditional', 'income.without-conditional', 'income.conditional'],
  [
    'expenditure.general-total',
    'expenditure.general-wages',
    'expenditure.general-operations',
    'expenditure.water',
  ],
  ['expenditure.education-total', 'expenditure.education-wages', 'expenditure.education-operations'],
  ['expenditure.welfare-total', 'expenditure.welfare-wages', 'expenditure.welfare-operations'],
  ['expenditure.loans-total', 'expenditure.water-loans', 'expenditure.other-loans'],
  [
    'expenditure.before-discounts',
    'expenditure.general-total',
    'expenditure.education-total',
    'expenditure.welfare-total',
    'expenditure.loans-total',
    'expenditure.finance',
    'expenditure.elections',
    'expenditure.one-off',
  ],
  [
    'expenditure.without-conditional',
    'expenditure.before-discounts',
    'expenditure.discounts',
    'expenditure.deficit-cover',
  ],
  ['expenditure.with-conditional', 'expenditure.without-conditional', 'expenditure.conditional'],
];

const ADDENDS: ReadonlyMap<FormRowId, readonly FormRowId[]> = new Map(
  IDENTITIES.map(([total, ...rows]) => [total, rows]),
);

/** Rows that a total adds up, other totals among them; undefined of a row that is no total. */
export const addendsOf = (id: FormRowId): readonly FormRowId[] | undefined => ADDENDS.get(id);

/** Totals of the form, in its order. */
export const TOTAL_ROWS: readonly FormRowId[] = [...INCOME_ROWS, ...EXPENDITURE_ROWS].filter((id) =>
  ADDENDS.has(id),
);

/** The last total of each side. */
export const GRAND = {
  income: 'income.with-conditional',
  expenditure: 'expenditure.with-conditional',
} as const satisfies Record<'income' | 'expenditure', FormRowId>;
