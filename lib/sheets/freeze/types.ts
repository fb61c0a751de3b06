import type { DatedProblem, IsoDate } from '../../core/dated.js';
import type { Language } from '../../core/language.js';
import type { Problem } from '../../core/result.js';
import type { Plan } from '../plan.js';
import type { PortableNote } from '../portable/types.js';
import type { RecordProblem } from '../record/types.js';
import type { CellValue, SheetSnapshot } from '../snapshot.js';

/** Results in place of our formulas, or native formulas that calculate by themselves. */
export type FreezeForm = 'values' | 'portable';

export interface FreezeRequest {
  /** With their `arrays` where known: without them a formula that may fill more cells than its own is left. */
  readonly sheets: readonly SheetSnapshot[];
  /** Of the stamp sheet. */
  readonly language: Language;
  readonly on: IsoDate;
  /** Version of the add-in. */
  readonly addin: string;
  readonly as: FreezeForm;
  /** Protected sheets are written, too: a file takes that, Excel does not. By default their formulas are left. */
  readonly locked?: 'write';
}

type FreezeRefusal = Problem<
  | 'freeze-nothing' // no formula of ours, or none that can be frozen; facts: left (how many; each follows as a problem of its own)
  | 'freeze-already' // facts: on, count; what was frozen has to be restored or given up first
>;

export type FreezeProblem = FreezeRefusal | FreezeNote | PortableNote | RecordProblem | DatedProblem;

/** Why a formula of ours stays as it is. */
export type FreezeNote = Problem<
  | 'freeze-pending' // no result yet, or none that a cell can hold; facts: value
  | 'freeze-name' // #NAME?: it does not calculate here and has to be repaired first
  | 'freeze-spill' // something stands where it would fill cells
  | 'freeze-fills-unknown' // which cells it fills is not known
  | 'freeze-protected' // facts: sheet
>;

/** What freezing put into a cell; null a blank. */
export type Stand = { readonly value: CellValue } | { readonly formula: string };

export interface FrozenPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** `C7` */
  readonly cell: string;
}

/** A formula that something else stands for. */
export interface FrozenCell extends FrozenPlace {
  /** To the letter, as it was. */
  readonly formula: string;
  /** The result that it showed. */
  readonly value: CellValue;
  /** What stands there now, row by row: its own cell first, and all that it filled. */
  readonly stands: readonly (readonly Stand[])[];
  /** It was an array formula, be it of one cell; `entered` with Ctrl+Shift+Enter. */
  readonly array?: true | 'entered';
}

export interface LeftFormula extends FrozenPlace {
  readonly formula: string;
  readonly why: FreezeNote | PortableNote;
}

export interface FreezeBook {
  readonly plan: Plan;
  readonly frozen: readonly FrozenCell[];
  readonly left: readonly LeftFormula[];
  /** Sheets of the user's in which anything is written, in the order of the workbook. */
  readonly touched: readonly string[];
  /** The sheet that says what was frozen. */
  readonly stamp: string;
  /** The sheet of parameters that native formulas refer to, where there is one. */
  readonly parameters?: string;
}

type RestoreRefusal = Problem<'restore-nothing'>;

export type RestoreProblem = RestoreRefusal | RecordProblem;

export type ConflictKind =
  | 'edited' // a value of the recipient's stands there
  | 'formula-typed' // a formula of the recipient's stands there
  | 'moved' // its value stands elsewhere: rows or columns were inserted, deleted or sorted
  | 'references-moved' // it stands where it was, but the cells that it refers to do not
  | 'sheet-renamed' // its sheet has another name
  | 'sheet-deleted'
  | 'place-deleted' // its row or column is gone
  | 'reaches-outside' // the formula calls what lies outside the workbook, and comes from a file that went through other hands
  | 'spill-occupied' // something was written where it would fill cells
  | 'sheet-protected';

/** What a person decides of one conflict: put the formula where it is proposed, or leave what stands there and forget the formula. */
export type Decision = 'formula' | 'keep';

export interface Conflict extends FrozenPlace {
  /** By which a decision names it; stays the same while the conflict does. */
  readonly id: string;
  readonly kind: ConflictKind;
  readonly formula: string;
  readonly value: CellValue;
  /** What stands at the proposed place, or where the formula was. Absent where that place is gone. */
  readonly now?: FrozenPlace & { readonly value: CellValue; readonly formula?: string };
  /** Where the formula would be put, and as what: references follow rows, columns and names as Excel would have moved them. Absent where there is no place. */
  readonly proposed?: FrozenPlace & { readonly formula: string };
  /** `formula` is not among them where there is no place to put it. */
  readonly choices: readonly Decision[];
}

export interface RestoredCell extends FrozenPlace {
  readonly formula: string;
  /** The result that it had when it was frozen. */
  readonly value: CellValue;
  /** Nothing was written: the formula stands there already. */
  readonly already?: true;
}

export interface RestoreBook {
  readonly plan: Plan;
  readonly restored: readonly RestoredCell[];
  /** Not decided: left as they are, and kept in the record. */
  readonly conflicts: readonly Conflict[];
  /** Decided against: left as they are, and forgotten. */
  readonly kept: readonly Conflict[];
  /** Sheets of ours that stay: the recipient wrote in them, or formulas refer to them. */
  readonly sheetsKept: readonly { readonly sheet: string; readonly why: 'edited' | 'referred-to' }[];
}

export interface GiveUpBook {
  readonly plan: Plan;
  /** Formulas that nobody can restore afterwards, where they stood when they were frozen. */
  readonly forgotten: readonly (FrozenPlace & { readonly formula: string; readonly value: CellValue })[];
  /** Sheets of ours that stay, as when formulas are restored. */
  readonly sheetsKept: RestoreBook['sheetsKept'];
}

export interface RepairedCell extends FrozenPlace {
  /** As it is entered anew, with plain names. */
  readonly formula: string;
  readonly before: string;
}

export interface RepairBook {
  readonly plan: Plan;
  readonly cells: readonly RepairedCell[];
  /** Protected sheets with formulas that stick; nothing is written there. */
  readonly locked: readonly { readonly sheet: string; readonly cells: readonly string[] }[];
}

/** Conflicts and refusals as sentences. */
export type RestoreNote = Problem<
  | 'restore-edited' // facts: cell, value, now
  | 'restore-formula-typed' // facts: cell, now
  | 'restore-moved' // facts: cell, to
  | 'restore-references-moved' // facts: cell, before, after
  | 'restore-sheet-renamed' // facts: sheet, to
  | 'restore-sheet-deleted' // facts: sheet
  | 'restore-place-deleted' // facts: cell
  | 'restore-spill-occupied' // facts: cell
  | 'restore-reaches-outside' // facts: cell, before
  | 'restore-sheet-protected' // facts: sheet
  | 'repair-protected' // facts: sheet, count
>;

/** All that this room has sentences for. */
export type FreezeWords = FreezeRefusal | FreezeNote | RestoreRefusal | RestoreNote;
export type FreezeCode = FreezeWords['code'];
