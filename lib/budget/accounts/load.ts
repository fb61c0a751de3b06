import type * as accounts from './accounts.js';

/** The whole chart of accounts as a value, for those that take it as an argument or fetch it only when they need it. */
export type Accounts = Pick<
  typeof accounts,
  'accountField' | 'accountOf' | 'chart' | 'CODE_BOOK' | 'kinds' | 'readAccountCode'
>;

/** Fetches the chart in a piece of its own, so that it weighs on no first screen. */
export const loadAccounts = (): Promise<Accounts> => import('./accounts.js');
