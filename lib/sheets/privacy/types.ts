import type { Problem } from '../../core/result.js';
import type { NewSheet } from '../plan.js';
import type { Removals } from '../removals.js';
import type { Area, CellValue } from '../snapshot.js';
import type { LeavingNote } from './notes.js';

/** What goes along with a workbook and is not seen at once, by what can be said of it in one breath. */
export const LEAVING_KINDS = [
  'hidden-sheets', // hidden and very hidden sheets; not our own
  'hidden-rows', // rows and columns that are hidden, also by a filter
  'hidden-cells', // cells whose format or colour shows nothing
  'comments', // notes and conversations
  'contacts', // e-mail addresses, telephone and identity numbers, lists of persons
  'properties', // who made the file, the folder, properties of one's own
  'names', // hidden names, names of constants, of other workbooks and of nothing
  'links', // other workbooks, with their last values; files that cells lead to
  'connections', // sources of data; they may name servers, users, even passwords
  'pivots', // pivot tables' own copies of their data
  'headers', // what is printed above and below each page
  'scenarios', // values that Excel's scenario manager keeps, with users' names
  'seals', // our record: seals, with the values that were sealed
  'frozen', // our record: the formulas that were frozen
  'returns', // our record: tickets of return books, with the rows that went out
  'others', // parts that cannot be read here: macros, embedded files, a data model …
] as const;
export type LeavingKind = (typeof LEAVING_KINDS)[number];

/** Parts of a file that are only counted here. */
export type OtherPart =
  | 'macros'
  | 'data-model'
  | 'embedded' // files and objects put into the workbook
  | 'custom-xml' // queries, and what document systems keep
  | 'revisions' // who changed what, of a workbook that was shared
  | 'printers' // settings that may name a printer and its network
  | 'addins' // settings that add-ins keep
  | 'rich-values' // what cells hold beside their text: pictures, data types
  | 'slicers' // buttons that filter, with a copy of what can be picked
  | 'label'; // a sensitivity label, with the organisation's number

/** A drawn thing that has its own copy of cells, or refers to them: it goes along with what it copied. */
export interface CarriedCopy {
  readonly kind: 'chart' | 'shape' | 'control';
  /** The sheet on which it lies. */
  readonly sheet: string;
  /** What it is called there; '' where it has no name. */
  readonly name: string;
  /** As the file spells them, without `=`. */
  readonly formulas: readonly string[];
}

/** A cell as it is carried; `style` where looks were read, which only then are looked at. */
export interface CarriedCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
  readonly style?: { readonly fill?: string; readonly color?: string };
}

export interface CarriedComment {
  readonly kind: 'note' | 'thread';
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

interface CarriedSpan {
  readonly from: number;
  readonly to: number;
}

/** A sheet with what goes along unseen; absent members were not read, and nothing is said of them. */
export interface CarriedSheet {
  readonly name: string;
  readonly rtl: boolean;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
  readonly rows: readonly (readonly (CarriedCell | undefined)[])[];
  readonly merges: readonly Area[];
  readonly arrays?: readonly Area[];
  readonly comments?: readonly CarriedComment[];
  readonly validations?: readonly {
    readonly areas: readonly Area[];
    readonly type: string;
    readonly list?: readonly string[];
    readonly formula: string;
    readonly message?: string;
  }[];
  readonly hiddenRows?: readonly CarriedSpan[];
  readonly hiddenColumns?: readonly CarriedSpan[];
  /** Texts printed above and below the pages, as the file has them, codes (`&P`) included. */
  readonly headers?: readonly string[];
  /** Tables, whose names formulas use. */
  readonly tables?: readonly { readonly name: string; readonly area: Area }[];
  /** Excel's scenarios: by whom, and how many cells each keeps. */
  readonly scenarios?: readonly { readonly name: string; readonly by: string; readonly cells: number }[];
  /** What conditional formats and sparklines read. */
  readonly conditions?: readonly string[];
}

export interface CarriedProperties {
  readonly author?: string;
  readonly lastModifiedBy?: string;
  readonly company?: string;
  readonly manager?: string;
  readonly title?: string;
  readonly subject?: string;
  readonly keywords?: string;
  readonly description?: string;
  readonly category?: string;
  readonly folder?: string;
  readonly own: readonly { readonly name: string; readonly value: string }[];
}

/** A workbook as a file carries it: what `readWorkbook(bytes, { comments: true, styles: true })` gives. */
export interface Carried {
  readonly sheets: readonly CarriedSheet[];
  readonly properties?: CarriedProperties;
  readonly names?: readonly {
    readonly name: string;
    readonly refersTo: string;
    readonly sheet?: string;
    readonly hidden: boolean;
  }[];
  readonly links?: readonly {
    readonly kind: 'workbook' | 'connection' | 'pivot' | 'page' | 'place';
    readonly target: string;
    readonly sheet?: string;
  }[];
  readonly copies?: readonly CarriedCopy[];
  /** Texts that stand in boxes and shapes, which are seen, but not looked at when a sheet is searched. */
  readonly drawings?: readonly { readonly sheet: string; readonly texts: readonly string[] }[];
  readonly others?: readonly { readonly kind: OtherPart; readonly count: number }[];
  /** Sheets without cells. */
  readonly apart?: readonly { readonly name: string; readonly visibility: CarriedSheet['visibility'] }[];
}

/** One thing that goes along. Show `note` (a speaker says it), below it `shows`; offer to leave it out where it is `removable`. */
export interface LeavingItem {
  readonly kind: LeavingKind;
  /** The same for the same workbook: `LeavingChoice.keep` names it. */
  readonly id: string;
  /** What it is, in numbers and names; `place` is its sheet or cell, where it has one. */
  readonly note: LeavingNote;
  readonly sheet?: string;
  /** Where it stands, `C7`, of `sheet`: the cells that would be blanked, or that comments belong to. At most a thousand. */
  readonly cells?: readonly string[];
  /** Some of what it says, to be shown as it stands: authors, addresses, names, targets. Texts of the file: data, never markup. */
  readonly shows: readonly string[];
  readonly removable: boolean;
}

/** What is to be left out of the copy. */
export interface LeavingChoice {
  readonly without: readonly LeavingKind[];
  /** Items (`LeavingItem.id`) that stay nevertheless. */
  readonly keep?: readonly string[];
  /** Cells that keep what they hold nevertheless: `'חברות'!C7`. */
  readonly keepCells?: readonly string[];
}

/** What has to be done to the file; `WorkbookEdits` of the file room in its own words. */
export interface LeavingEdits {
  readonly deleteSheets: readonly string[];
  readonly addSheets: readonly NewSheet[];
  readonly changes: readonly {
    readonly sheet: string;
    readonly cells: readonly {
      readonly row: number;
      readonly column: number;
      readonly formula: null;
      readonly value: CellValue;
    }[];
  }[];
  readonly remove: Removals;
}

/** A copy to be sent: `writeWorkbook(bytes, leaving.edits)`. The workbook itself is never written to. */
export interface Leaving {
  readonly edits: LeavingEdits;
  /** Nothing differs between the workbook and the copy. */
  readonly unchanged: boolean;
  /** What was asked to be left out and would go along in another place nevertheless. To be said first. */
  readonly warnings: readonly LeavingNote[];
  /** Everything that changes, cell by cell (`place`). */
  readonly changes: readonly LeavingNote[];
  /** What still goes along. */
  readonly stays: readonly LeavingItem[];
}

export type LeavingProblem = Problem<
  'leaving-keep-unknown' // facts: id; nothing of that id goes along
>;
