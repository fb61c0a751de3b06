import type * as comparing from './compare-books.js';

/** Comparing books by their meaning, as a value. */
export type BookComparer = Pick<typeof comparing, 'compareBooks'>;

/** Fetches it in a piece of its own, with the readers' words and the chart of accounts. */
export const loadBookComparer = (): Promise<BookComparer> => import('./compare-books.js');
