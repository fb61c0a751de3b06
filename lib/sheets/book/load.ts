import type * as checking from './check-book.js';

/** All that checks a book, as a value. */
export type BookChecker = Pick<typeof checking, 'checkBook' | 'checkBookInSteps'>;

/** Fetches the readers and rules in a piece of their own, so that they weigh on no first screen. */
export const loadBookCheck = (): Promise<BookChecker> => import('./check-book.js');
