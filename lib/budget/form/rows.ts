import type { BudgetSide } from '../../model/budget-side.js';

/** Rows of the income side, in the form's order. */
export const INCOME_ROWS = [
  'income.property-tax',
  'income.water',
  'income.own-education',
  'income.own-welfare',
  'income.own-other',
  'income.own-total',
  'income.education-ministry',
  'income.welfare-ministry',
  'income.other-government',
  'income.balancing-grant',
  'income.other-interior-grants',
  'income.government-total',
  'income.other',
  'income.one-off',
  'income.before-discounts',
  'income.discounts',
  'income.deficit-cover',
  'income.without-conditional',
  'income.conditional',
  'income.with-conditional',
] as const;

/** Rows of the expenditure side, in the form's order. */
export const EXPENDITURE_ROWS = [
  'expenditure.general-wages',
  'expenditure.general-operations',
  'expenditure.water',
  'expenditure.general-total',
  'expenditure.education-wages',
  'expenditure.education-operations',
  'expenditure.education-total',
  'expenditure.welfare-wages',
  'expenditure.welfare-operations',
  'expenditure.welfare-total',
  'expenditure.water-loans',
  'expenditure.other-loans',
  'expenditure.loans-total',
  'expenditure.finance',
  'expenditure.elections',
  'expenditure.one-off',
  'expenditure.before-discounts',
  'expenditure.discounts',
  'expenditure.deficit-cover',
  'expenditure.without-conditional',
  'expenditure.conditional',
  'expenditure.with-conditional',
] as const;

/** עודף (גרעון): income less expenditure, the last row of the form. */
export const SURPLUS = 'surplus';

export type FormRowId = (typeof INCOME_ROWS)[number] | (typeof EXPENDITURE_ROWS)[number] | typeof SURPLUS;

export const sideOfRow = (id: FormRowId): BudgetSide | undefined =>
  id === SURPLUS ? undefined : id.startsWith('income.') ? 'income' : 'expenditure';
