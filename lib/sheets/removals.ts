/** Parts of a file of which nothing else hangs, so that they can be taken out as a whole. */
export type RemovablePart = 'printers' | 'addins' | 'revisions' | 'label';

/** What is to be taken out of a file; sheets go by `deleteSheets`. */
export interface Removals {
  /** Notes and conversations: all, or those of the sheets named. */
  readonly comments?: boolean | readonly string[];
  /**
   * Who made the file and what they say of it: all that `DocumentProperties` lists but the two dates, the picture of its first
   * page, and the list of sheets as they were once. What programs need stays.
   */
  readonly properties?: boolean;
  /** Texts that no cell shows any more, which a file keeps in its common table: of deleted sheets and of cells written since. */
  readonly unusedTexts?: boolean;
  /** The list of sheets as they were called when the file was saved last, and the picture of its first page. */
  readonly titles?: boolean;
  /** Names, of the workbook or of a sheet; whoever calls them has to be changed, too. */
  readonly names?: readonly { readonly name: string; readonly sheet?: string }[];
  /** Links out of a sheet's cells, by their target as `OpenedLink` has it; the cells keep what they say. */
  readonly pages?: readonly { readonly sheet: string; readonly target: string }[];
  /** Links to other workbooks with their last values; formulas that read them have to be changed, too. */
  readonly workbooks?: boolean;
  /** Where connections lead to, what they ask and what is said of them. They stay, and lead nowhere. */
  readonly connections?: boolean;
  /** Copies of pivot tables, by their order in `links`; the tables on them become plain cells. Not where slicers hang on one. */
  readonly pivots?: readonly number[];
  /** What is printed above and below the pages of these sheets. */
  readonly headers?: readonly string[];
  /** Excel's scenarios of these sheets. */
  readonly scenarios?: readonly string[];
  /** Whole parts; those of which others hang are not offered. */
  readonly others?: readonly RemovablePart[];
  /**
   * What drawn things copied by these formulas, as `OpenedCopy` has them. The copy goes; where the cells are gone themselves, the
   * formula becomes #REF!, otherwise whoever opens the file copies anew.
   */
  readonly copies?: readonly { readonly formula: string; readonly gone: boolean }[];
}
