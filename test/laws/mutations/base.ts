import type { BookCheck, Cell, SheetSnapshot } from '../../../lib/index.js';

/** A right sheet, and what is to be read from it. All figures are illustrative. */
export interface Base {
  readonly name: string;
  readonly sheet: SheetSnapshot;
  /** What a check read, by what each figure belongs to. Of this sheet itself, the truth. */
  figures(check: BookCheck): ReadonlyMap<string, string>;
  readonly truth: ReadonlyMap<string, string>;
}

export type Value = string | number | null;

export const sheetOf = (name: string, rows: readonly (readonly Value[])[]): SheetSnapshot => ({
  name,
  rtl: true,
  visibility: 'visible',
  merges: [],
  rows: rows.map((row) => row.map((value): Cell | undefined => (value === null ? undefined : { value }))),
});
