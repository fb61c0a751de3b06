import type * as sums from './sums.js';

/** Sums by chapter and comparisons of account-level budgets, as one value. */
export type BudgetSums = Pick<typeof sums, 'chapterSums' | 'compareColumns' | 'compareLedgers'>;

/** Fetches them in a piece of its own, with the chart that names the chapters. */
export const loadBudgetSums = (): Promise<BudgetSums> => import('./sums.js');
