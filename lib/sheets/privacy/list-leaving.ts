import { findEverything } from './find/everything.js';
import type { Carried, LeavingItem } from './types.js';

/** Everything that goes along with a workbook and is not seen at once, by kind, then in the order of its sheets. */
export const listLeaving = (book: Carried): readonly LeavingItem[] =>
  findEverything(book).map(({ item }) => item);
