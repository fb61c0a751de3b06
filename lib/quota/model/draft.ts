import type { Entry, Where } from './entry.js';

/** A part as it was read: the letters under its row. */
export interface DraftPart {
  /** The row that begins it, with its number and weight. An only part needs none; what stands above the first has none. */
  readonly head: Entry | 'none' | 'unreadable';
  readonly entries: readonly Entry[];
  /** Where it stands as a whole. */
  readonly where: Where;
}

/** A model as it was read, each value by itself in order; whether they make a model together is seen next. */
export interface Draft {
  readonly parts: readonly DraftPart[];
  /** Factor, caps and floors. */
  readonly around: readonly Entry[];
}
