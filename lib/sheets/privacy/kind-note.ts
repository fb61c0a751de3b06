import type { LeavingNote } from './notes.js';
import type { LeavingKind, OtherPart } from './types.js';

/** A kind or a part as sentences choose by it: their language has no hyphens. */
export const leavingWord = (kind: LeavingKind | OtherPart): string => kind.replaceAll('-', '_');

/** What a kind is called. */
export const leavingKindNote = (kind: LeavingKind): LeavingNote => ({
  code: 'leaving-kind',
  facts: { kind: leavingWord(kind) },
});
