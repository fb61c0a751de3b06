import type * as changing from '../diff/notes.js';
import type * as comparing from './compare-books.js';
import type * as speaking from './line.js';
import type * as naming from './names.js';
import type * as reporting from './report.js';

/** Comparing books by their meaning, and saying what was found, as a value. */
export type BookComparer = Pick<typeof comparing, 'compareBooks'> &
  Pick<typeof reporting, 'planDiffReport'> &
  Pick<typeof speaking, 'comparedLine' | 'noteLine'> &
  Pick<typeof naming, 'partName'> &
  Pick<typeof changing, 'changeNote'>;

/** Fetches it in a piece of its own, with the readers' words and the chart of accounts. */
export async function loadBookComparer(): Promise<BookComparer> {
  const [{ compareBooks }, { planDiffReport }, { comparedLine, noteLine }, { partName }, { changeNote }] =
    await Promise.all([
      import('./compare-books.js'),
      import('./report.js'),
      import('./line.js'),
      import('./names.js'),
      import('../diff/notes.js'),
    ]);
  return { compareBooks, planDiffReport, comparedLine, noteLine, partName, changeNote };
}
