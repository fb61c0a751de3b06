import type { ApartChange } from '../diff/types.js';
import type { SealNote } from './notes.js';

/** What programs did by themselves, of one kind. */
export interface ApartGroup {
  readonly kind: ApartChange['kind'];
  /** How many, in a sentence. */
  readonly note: SealNote;
  readonly changes: readonly ApartChange[];
}

const KINDS = ['recalculated', 'followed'] as const satisfies readonly ApartChange['kind'][];

/** By kind, in the order of the workbook; kinds of which there is none are left out. */
export const apartGroups = (apart: readonly ApartChange[]): readonly ApartGroup[] =>
  KINDS.flatMap((kind) => {
    const changes = apart.filter((change) => change.kind === kind);
    if (changes.length === 0) return [];
    return [{ kind, note: { code: `seal-apart-${kind}`, facts: { count: changes.length } }, changes }];
  });
