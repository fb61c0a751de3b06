import type * as comparing from '../diff/diff-books.js';
import type * as naming from '../diff/notes.js';
import type * as grouping from './apart.js';
import type * as content from './canonical.js';
import type * as telling from './notes.js';
import type * as sealing from './seal-book.js';
import type * as verifying from './verify-book.js';

/** Sealing, verifying and comparing cell by cell, as a value. */
export interface Seals {
  readonly sealBook: typeof sealing.sealBook;
  readonly verifyBook: typeof verifying.verifyBook;
  readonly verificationNotes: typeof telling.verificationNotes;
  readonly apartGroups: typeof grouping.apartGroups;
  readonly canonicalSheet: typeof content.canonicalSheet;
  readonly diffBooks: typeof comparing.diffBooks;
  readonly changeNote: typeof naming.changeNote;
}

/** Fetches them in a piece of their own, so that they weigh on no first screen. */
export async function loadSeals(): Promise<Seals> {
  const [
    { sealBook },
    { verifyBook },
    { verificationNotes },
    { apartGroups },
    { canonicalSheet },
    { diffBooks },
    { changeNote },
  ] = await Promise.all([
    import('./seal-book.js'),
    import('./verify-book.js'),
    import('./notes.js'),
    import('./apart.js'),
    import('./canonical.js'),
    import('../diff/diff-books.js'),
    import('../diff/notes.js'),
  ]);
  return { sealBook, verifyBook, verificationNotes, apartGroups, canonicalSheet, diffBooks, changeNote };
}
