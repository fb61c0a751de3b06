import { lazily } from './lazily.js';
import { withAllWords } from './speech.js';

// In one piece, for both stand on the chart of accounts.
const withAccounts = lazily(() =>
  withAllWords(import(/* webpackChunkName: "functions_budget" */ './budget/account.js')),
);
const withChapters = lazily(() =>
  withAllWords(import(/* webpackChunkName: "functions_budget" */ './budget/chapter.js')),
);

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

/**
 * Sum of a chapter or finer level of an account-level budget, positive whichever side the book writes negative.
 * @customfunction CLUSTERCHAPTERSUM
 * @param codes Range of account codes, as CLUSTERACCOUNT takes them
 * @param amounts Range of their amounts, of the same shape; a blank or a dash is nil
 * @param chapter Chapter or finer level (61, 6111), or a whole part of the budget (6)
 * @returns {any} Sum of its lines, in the unit of the amounts; #N/A for a chapter that the chart lacks
 */
export function clusterChapterSum(codes: unknown[][], amounts: unknown[][], chapter: unknown) {
  return withChapters(({ chapterSumOf }) => chapterSumOf(codes, amounts, chapter));
}
