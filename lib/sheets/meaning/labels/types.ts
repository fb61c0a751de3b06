import type { ComparedItem } from '../types.js';

export type ComparisonSheet = 'summary' | 'differences' | 'sums' | 'cells' | 'notes';

/** Words of a comparison that no heading of ours has: names of its sheets, kinds of differences, columns of budgets. */
export interface ComparisonLabels {
  readonly names: Readonly<Record<ComparisonSheet, string>>;
  /** By which a report is known again. */
  readonly titles: Readonly<Record<ComparisonSheet, string>>;
  readonly kinds: Readonly<Record<ComparedItem['kind'], string>>;
  readonly heads: Readonly<
    Record<
      | 'change'
      | 'table'
      | 'code'
      | 'field'
      | 'before'
      | 'after'
      | 'older'
      | 'newer'
      | 'added'
      | 'removed'
      | 'changed'
      | 'same'
      | 'note',
      string
    >
  >;
  /** What a column of amounts holds. */
  readonly purposes: Readonly<
    Record<'budget' | 'update' | 'execution' | 'other' | 'frame' | 'promoted' | 'factor' | 'change', string>
  >;
  readonly fields: Readonly<Record<'area' | 'value' | 'name' | 'text', string>>;
  /** After a heading: its date, and that it is still to come. */
  readonly date: string;
  readonly pending: string;
  readonly yes: string;
  readonly none: string;
  readonly parameters: string;
  readonly unread: string;
  readonly cells: string;
  readonly isSame: string;
  readonly differs: string;
  /** Which file is which. */
  readonly olderIs: (file: string) => string;
  readonly newerIs: (file: string) => string;
}
