import { lazily } from './lazily.js';
import { withAllWords } from './speech.js';

const withAccounts = lazily(() => withAllWords(import('./budget/account.js')));

/**
 * Chapter, side and name of a budget account by its code, from the ministry's chart of accounts.
 * @customfunction CLUSTERACCOUNT
 * @param code Code of the account: ten digits, split (61111/121/8), or a chapter or finer level alone
 * @param field code, side, chapter, chapterName, name, nearest, kind, kindName or nearestKind; left out: chapter, side and name
 * @returns {any[][]} The field, or a row of chapter, side and name; #N/A for what the chart does not list
 */
export function clusterAccount(code: unknown, field?: unknown) {
  return withAccounts(({ accountCells }) => accountCells(code, field));
}
