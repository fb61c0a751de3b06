import type { IsoDate } from '../../core/dated.js';
import type { Language } from '../../core/language.js';
import type { Problem } from '../../core/result.js';
import type { Plan } from '../plan.js';
import type { CellValue, SheetSnapshot } from '../snapshot.js';

/** Without its `arrays`, what a formula spills is told from its arguments. */
export type PortableSheet = SheetSnapshot;

export interface PortableRequest {
  readonly language: Language;
  readonly sheets: readonly PortableSheet[];
  /** Of the results that stay as values; absent: as they stood in the file. */
  readonly date?: IsoDate;
  /** Formulas stay readable as `CLUSTERQUOTA(…)`, with the table always named: a workbook name calculates them. */
  readonly lambda?: boolean;
}

/** Why a formula has no native form. Facts name the `function`. */
export type PortableNote = Problem<
  | 'portable-registry' // looks a fact up that the workbook does not have
  | 'portable-solved' // searched for or apportioned, which no formula does
  | 'portable-rule' // applies a rule on the council, membership or tenders, which is not written as a formula
  | 'portable-model' // the parameter table is given by a formula or a name, or cannot be read
  | 'portable-arguments' // areas where single cells belong, or the reverse
  | 'portable-parts' // the working of several parts, a factor or bounds
  | 'portable-nested' // spills inside another formula
  | 'portable-too-long' // longer than a cell's formula may be
>;

export interface PortableCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `C7` */
  readonly cell: string;
  /** Absent in a cell that another one's formula filled. */
  readonly before?: string;
}

/** A formula of ours that is native now; `value` is the result it had. */
export interface ReplacedCell extends PortableCell {
  readonly after: string;
  readonly value: CellValue;
  /** Calls the name that stands for our function in this workbook. */
  readonly named?: boolean;
}

/** A formula of ours that has no native form, and has become the result it had. */
export interface ValueCell extends PortableCell {
  readonly value: CellValue;
  readonly why: PortableNote;
}

/** A formula without a native form whose result is not known either, or not which cells it fills; nothing is written there. */
export interface LeftCell extends PortableCell {
  readonly before: string;
  readonly why: PortableNote;
}

export interface PortableBook {
  readonly plan: Plan;
  readonly replaced: readonly ReplacedCell[];
  readonly values: readonly ValueCell[];
  readonly left: readonly LeftCell[];
  /** The sheet of ours that holds the parameters that formulas refer to, where any does. */
  readonly sheet?: string;
  /** With `lambda`, the name to define in the workbook and what it stands for, in a file's spelling. */
  readonly name?: { readonly name: string; readonly refersTo: string };
}
