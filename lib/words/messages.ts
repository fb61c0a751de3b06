import type { AccountProblem } from '../budget/accounts/types.js';
import type { LevelProblem } from '../budget/ledger/level-sum.js';
import type { ComparisonProblem } from '../budget/ledger/sums-types.js';
import type { CheckCode } from '../check/check.js';
import type { DatedProblem } from '../core/dated.js';
import type { ApportionProblem } from '../quota/apportion.js';
import type { ArrangementProblem } from '../quota/arrangements/types.js';
import type { OwnScenarioProblem } from '../quota/scenarios/types.js';
import type { SweepProblem } from '../quota/bulk/sweep.js';
import type { SolveProblem } from '../quota/solve/types.js';
import type { ModelProblem, QuotaProblem } from '../quota/types.js';
import type { UncertaintyProblem } from '../quota/uncertainty/types.js';
import type { RegistryProblem } from '../registry/types.js';
import type { AmountProblem } from '../sheets/amount/types.js';
import type { BookNote, UnreadReason } from '../sheets/book/notes.js';
import type { ClusterBookNote, ClusterCellProblem } from '../sheets/cluster-book/types.js';
import type { ChangeNote } from '../sheets/diff/notes.js';
import type { FormNote } from '../sheets/form/notes.js';
import type { FreezeWords } from '../sheets/freeze/types.js';
import type { MeaningHead, MeaningLine, MeaningNote } from '../sheets/meaning/notes.js';
import type { PortableNote } from '../sheets/portable/types.js';
import type { LeavingNote } from '../sheets/privacy/notes.js';
import type { LeavingProblem } from '../sheets/privacy/types.js';
import type { RecordProblem } from '../sheets/record/types.js';
import type { ReportNote } from '../sheets/report/notes.js';
import type { CollectProblem, CollectRefusal } from '../sheets/returns/collect-types.js';
import type { ReturnsProblem } from '../sheets/returns/issue-types.js';
import type { SealNote } from '../sheets/seal/notes.js';
import type { SealProblem } from '../sheets/seal/types.js';
import type { MembersNote, SheetsProblem } from '../sheets/types.js';
import type { XlsxProblem } from '../xlsx/types.js';

/** Every problem that the library can report. A room that adds its own joins the union here, and its sentences in each language. */
export type AnyProblem =
  | InputProblem
  | AccountProblem
  | ComparisonProblem
  | LevelProblem
  | ArrangementProblem
  | AmountProblem
  | BookNote
  | UnreadReason
  | ClusterBookNote
  | ClusterCellProblem
  | FormNote
  | FreezeWords
  | MeaningHead
  | MeaningNote
  | MeaningLine
  | LeavingNote
  | LeavingProblem
  | PortableNote
  | ChangeNote
  | RecordProblem
  | ReportNote
  | ReturnsProblem
  | CollectProblem
  | CollectRefusal
  | SealNote
  | SealProblem
  | XlsxProblem
  | ApportionProblem
  | SolveProblem
  | OwnScenarioProblem
  | SweepProblem
  | UncertaintyProblem;

/** Problems of what people type and keep in sheets: all that a formula or the first look at a workbook can meet. */
export type InputProblem =
  DatedProblem | ModelProblem | QuotaProblem | RegistryProblem | SheetsProblem | MembersNote;

export type InputCode = InputProblem['code'];

export type AnyCode = AnyProblem['code'] | CheckCode;

/** Code → ICU message. A language that lacks a code, or has one too many, does not compile. */
export type Messages<Code extends string = AnyCode> = Readonly<Record<Code, string>>;
