// The only door of the library. One section a room, in the order of the house.

// core
export type { Citation } from './core/citation.js';
export { fold } from './core/text.js';
export { at, isoDate, newest, type Dated, type IsoDate } from './core/dated.js';
export { daysAfter, daysBetween, yearsAfter } from './core/calendar.js';
export type { Finding, Outcome } from './core/finding.js';
export { isRightToLeft, LANGUAGES, languageOf, type Language } from './core/language.js';
export { Exact, formatMoney, fromAgorot, money, roundToAgora, type Money } from './core/money.js';
export { fail, ok, type Problem, type Result } from './core/result.js';
export type { Rule } from './core/rule.js';

// model
export {
  DEFAULT_VINTAGE,
  VINTAGES,
  type Attested,
  type Authority,
  type AuthorityFigures,
  type Figure,
  type Vintage,
} from './model/authority.js';
export { sideIn, type BudgetSide } from './model/budget-side.js';
export type { Cluster } from './model/cluster.js';
export { authorityKey } from './model/authority-key.js';
export type { Evidence } from './model/evidence.js';
export { appointedOn, isVacant, sitsOn, SEAT_ROLES, type Seat, type SeatRole } from './model/seat.js';
export { MAJORITIES, needed, type MajorityKind } from './model/majority.js';
export { isMemberOn, type Membership } from './model/membership.js';
export type { Order, OtherProvision } from './model/order.js';
export { kindIn, type AuthorityKind } from './model/kind.js';
export { MONEY_UNITS, type MoneyUnit } from './model/money-unit.js';
export { nameIn, type Names } from './model/names.js';

// procedure
export type { Clause, ClauseKind, ClauseStatus } from './procedure/clause.js';
export { clause, CONTENTS } from './procedure/contents.js';
export { EDITIONS, type Edition } from './procedure/editions.js';

// check
export { check, type CheckCode, type Facts } from './check/check.js';
export { deadlines } from './check/deadlines.js';
export type { Deadline, DeadlineCode } from './check/deadlines/types.js';

// quota
export { apportion, type ApportionProblem } from './quota/apportion.js';
export { bounded, type Bounds } from './quota/arrangements/bounded.js';
export { byShares } from './quota/arrangements/by-shares.js';
export { equalShare } from './quota/arrangements/equal-share.js';
export { mix, type Weighted } from './quota/arrangements/mix.js';
export { perHead } from './quota/arrangements/per-head.js';
export { phaseIn } from './quota/arrangements/phase-in.js';
export type { ArrangementProblem } from './quota/arrangements/types.js';
export { compileModel, type CompiledModel } from './quota/bulk/compile.js';
export { sweepTotals, type Sweep, type SweepProblem, type SweepTotals } from './quota/bulk/sweep.js';
export { holdsUpTo, knownQuotas } from './quota/bulk/known.js';
export { bulkTotal, type BulkTotal } from './quota/bulk/total.js';
export { bulkQuotas, type BulkQuotas, type QuotaColumns } from './quota/bulk/quotas.js';
export { compare } from './quota/compare/compare.js';
export {
  sideBySide,
  type MatrixCell,
  type MatrixRow,
  type ScenarioMatrix,
} from './quota/compare/side-by-side.js';
export { spreadOf } from './quota/compare/spread.js';
export type {
  ComparedAuthority,
  Comparison,
  Contribution,
  Factor,
  Move,
  Side,
  Spread,
  Tally,
} from './quota/compare/types.js';
export type {
  AuthorityQuota,
  ExpenditureLine,
  QuotaFacts,
  QuotaFindingCode,
  QuotaLimits,
  SetQuota,
} from './quota/facts.js';
export { computeQuota, formulaWorking, quotaTotal, type QuotaTotal } from './quota/calculation.js';
export { isBlankInput, readQuotaInput, type RawQuotaInput } from './quota/input.js';
export { formulaOf, isPlain, withFactor, withTariff } from './quota/model/change.js';
export { modelJson, readModelJson, type ModelJson } from './quota/model/json.js';
export { modelTable, readModelTable, type PlaceOf } from './quota/model/table.js';
export { recommendedModel } from './quota/parameters.js';
export { quotasAfterLeaving, type KeptTotal, type QuotasAfterLeaving } from './quota/scenarios/leaving.js';
export { scenarioJson, SCENARIO_FORMAT, type ScenarioJson } from './quota/scenarios/json.js';
export { readGrowth } from './quota/scenarios/read-growth.js';
export { readScenarioJson } from './quota/scenarios/read-json.js';
export {
  asOwn,
  decideDeleting,
  decideSaving,
  type DeletingDecision,
  type SavingDecision,
} from './quota/scenarios/saving.js';
export { quotaIn, simulate } from './quota/scenarios/simulate.js';
export type {
  FigureOverrides,
  FiguresOf,
  FigureSource,
  Growth,
  KnownSum,
  Scenario,
  ScenarioNote,
  ScenarioProblem,
  SimulatedFigure,
  SimulationMember,
  SimulationProblem,
  SimulationResult,
  SimulationRow,
  VintageChoice,
} from './quota/scenarios/types.js';
export { without, withoutOverride, type ScenarioParameter } from './quota/scenarios/without.js';
export { solveFactor, solveTariff, tariffForCeiling } from './quota/solve/solve.js';
export type { Solved, SolvedParameter, SolveInput, SolveProblem } from './quota/solve/types.js';
export { sensitivity } from './quota/sensitivity/sensitivity.js';
export type {
  Change,
  Effect,
  MovedParameter,
  Movement,
  NoEffect,
  Sensitivity,
} from './quota/sensitivity/types.js';
export type {
  Band,
  FormulaPart,
  FormulaWorking,
  ModelProblem,
  Part,
  PartWorking,
  QuotaArgument,
  QuotaInput,
  QuotaModel,
  QuotaProblem,
  QuotaWorking,
  Share,
  SharesPart,
  SharesWorking,
  Step,
} from './quota/types.js';
export { uncertaintyRuns } from './quota/uncertainty/runs.js';
export type {
  Bin,
  Percentiles,
  Uncertainty,
  UncertaintyOptions,
  UncertaintyProblem,
  UncertaintyProgress,
} from './quota/uncertainty/types.js';

// budget
export {
  accountField,
  accountOf,
  chart as chartOfAccounts,
  CODE_BOOK,
  kinds as accountKinds,
  readAccountCode,
} from './budget/accounts/accounts.js';
export { loadAccounts, type Accounts } from './budget/accounts/load.js';
export type { ChartSource } from './budget/accounts/facts/source.js';
export type {
  AgreementFacts,
  ClusterBudgetFacts,
  ClusterLine,
  ContributionFacts,
  DonationFacts,
  ExtraCommitment,
  IncomeSource,
  LoanFacts,
  ReportFacts,
} from './budget/cluster/facts.js';
export type { BudgetFindingCode } from './budget/codes.js';
export type { BudgetFacts } from './budget/facts.js';
export type {
  ExtraordinaryFacts,
  ProjectFacts,
  ProjectMoney,
  ProjectTotal,
} from './budget/projects/facts.js';
export { BUDGET_EDITIONS } from './budget/sources.js';
export { levelSum, readLevel, type LevelProblem, type LevelRow } from './budget/ledger/level-sum.js';
export { loadBudgetSums, type BudgetSums } from './budget/ledger/load.js';
export type {
  ChapterSum,
  ComparisonProblem,
  LedgerComparison,
  LedgerSum,
  Moved,
  MovedAccount,
  MovedChapter,
} from './budget/ledger/sums-types.js';
export type {
  Account,
  AccountCode,
  AccountField,
  AccountKind,
  AccountProblem,
  ChartEntry,
  Listing,
} from './budget/accounts/types.js';

// council
export type { CommitteeFacts, CouncilFacts, RotationRow } from './council/facts.js';
export { composition, type Composition } from './council/composition.js';
export type { PlacedSeat } from './council/seats.js';
export { councilTerm, termEnd, type CouncilTerm } from './council/term.js';

// delegation
export type { ActivityRow, DelegationFacts, DelegationRow, FeeRow, OrderPower } from './delegation/facts.js';

// tenders
export {
  CONTRACT_OBJECTS,
  type ContractFacts,
  type ContractObject,
  type SaleFacts,
  type TenderFacts,
  type TendersFacts,
  type TransferFacts,
  type VatBasis,
} from './tenders/facts.js';
export { TENDER_AMOUNTS, tenderAmounts, tenderNeed, type TenderAmounts } from './tenders/parameters.js';
export { tenderRoom } from './tenders/room.js';
export { tenderStates, type RunningContract, type TenderState } from './tenders/states.js';

// membership
export {
  canJoin,
  canLeave,
  type JoiningConsents,
  type Known,
  type LeavingConditions,
} from './membership/conditions.js';
export {
  listPapers,
  papersToJoin,
  papersToLeave,
  type Paper,
  type PaperName,
} from './membership/documents.js';
export {
  SETTLEMENT_KEYS,
  SETTLEMENT_KINDS,
  type JoiningFacts,
  type LeavingFacts,
  type MembershipFacts,
  type MemberWeight,
  type SettlementItem,
  type SettlementKey,
  type SettlementKind,
} from './membership/facts.js';
export { nextSteps } from './membership/next.js';
export {
  isItemOf,
  settle,
  type OpenItem,
  type SettledItem,
  type Settlement,
  type SettlementGap,
  type SettlementShare,
  type SettlementTotals,
} from './membership/settlement.js';
export { consentsOn, leavingOn } from './membership/standing.js';
export {
  joiningSteps,
  leavingSteps,
  type JoiningStepName,
  type LeavingStepName,
  type MembershipStep,
  type StepActor,
  type StepStanding,
} from './membership/steps.js';

// registry
export { loadRegistry, type Registry } from './registry/load.js';
export {
  authorities,
  authorityField,
  clusterMembers,
  clusters,
  findAuthority,
  findCluster,
  sourceOf,
} from './registry/registry.js';
export type { Source, SourceId } from './registry/facts/sources.js';
export type { Field as AuthorityField, FieldAnswer, RegistryProblem } from './registry/types.js';

// sheets
export {
  areaName,
  cellName,
  fixedAreaName,
  fixedCellName,
  parseArea,
  parseCell,
  sheetReference,
} from './sheets/address.js';
export {
  drawnChart,
  type ChartAxis,
  type ChartRange,
  type DrawnChart,
  type DrawnSeries,
} from './sheets/chart.js';
export { amountReadings, readAmount } from './sheets/amount/read.js';
export type {
  Amount,
  AmountConventions,
  AmountEvidence,
  AmountProblem,
  AmountReading,
  AmountSign,
  DecimalMark,
  Grouping,
} from './sheets/amount/types.js';
export {
  ADDIN_IDS,
  ANSWER_PREFIX,
  answerKey,
  answersIn,
  answersOf,
  keptAnswer,
  readKeptAnswers,
  type KeptAnswer,
} from './sheets/book/answers.js';
export { loadBookCheck, type BookChecker } from './sheets/book/load.js';
export { quotaBasis, type QuotaBasis } from './sheets/book/quota-basis.js';
export { loadTemplates, type Templates } from './sheets/cluster-book/template/load.js';
export {
  isTemplateName,
  TEMPLATES,
  type Template,
  type TemplateMember,
  type TemplateName,
  type TemplateOptions,
  type TemplateRow,
  type TemplateSheet,
  type TemplateValue,
} from './sheets/cluster-book/template/types.js';
export type {
  Answers,
  BookCheck,
  BookProgress,
  BookRequest,
  CellAt,
  CheckedSheet,
  LocatedFinding,
  Question,
  SheetKind,
  SheetReading,
  SideTotals,
  UnreadCell,
} from './sheets/book/types.js';
export { membersTable, readMembers } from './sheets/members/read.js';
export {
  MEMBERS_FIELDS,
  type Difference,
  type MembersColumn,
  type MembersField,
  type MembersReading,
  type MembersRow,
  type MembersTable,
  type NumberRead,
  type VintageAgreement,
} from './sheets/members/types.js';
export { planComparison } from './sheets/comparison/plan-comparison.js';
export type { ComparisonRequest, ComparisonSheet } from './sheets/comparison/types.js';
export { unknownSheets } from './sheets/report/data.js';
export { checkEntries, countEntries, SEVERITIES, type Counts } from './sheets/report/entries.js';
export type { ReportNote } from './sheets/report/notes.js';
export { isReportSheet } from './sheets/report/own.js';
export { planReport } from './sheets/report/plan-report.js';
export { sectionIn } from './sheets/report/section.js';
export {
  READING_RULE,
  type CheckedBook,
  type CheckEntry,
  type Report,
  type ReportRequest,
} from './sheets/report/types.js';
export type { FormulaForm } from './sheets/scenario/table.js';
export {
  CONDITIONAL_SIDES,
  type ConditionalLine,
  type ConditionalLook,
  type ConditionalSide,
  type FormulaFormat,
} from './sheets/conditional.js';
export { planMarks, planUnmark, type Markable } from './sheets/marks/plan-marks.js';
export { plannedMarks, type SheetMark } from './sheets/marks/planned.js';
export { MARK_LOOKS, MARK_SEVERITIES, markedAs, markFormat } from './sheets/marks/tag.js';
export { withLists, type DrawnLists, type ListSource } from './sheets/lists.js';
export { loadBookComparer, type BookComparer } from './sheets/meaning/load.js';
export type { MeaningHead, MeaningLine, MeaningNote } from './sheets/meaning/notes.js';
export type { DiffReportRequest } from './sheets/meaning/report-types.js';
export type {
  BookComparison,
  ComparedCounts,
  ComparedItem,
  ComparedPart,
  ComparedSums,
  Held,
  ThingKey,
} from './sheets/meaning/types.js';
export { isOwnSheet, LIST_SHEET, RECORD_SHEET } from './sheets/own.js';
export { loadPrivacy, type Privacy } from './sheets/privacy/load.js';
export { leavingKindNote } from './sheets/privacy/kind-note.js';
export type { LeavingChangeNote, LeavingItemNote, LeavingNote } from './sheets/privacy/notes.js';
export {
  LEAVING_KINDS,
  type Carried,
  type Leaving,
  type LeavingChoice,
  type LeavingItem,
  type LeavingKind,
  type LeavingProblem,
} from './sheets/privacy/types.js';
export { loadReturns, type Returns } from './sheets/returns/load.js';
export type {
  CollectBook,
  CollectedChange,
  CollectedFile,
  CollectProblem,
  CollectRefusal,
  CollectRequest,
  Conflict as CollectConflict,
  ConflictOption as CollectOption,
  FileOutcome as CollectOutcome,
  LeftOut,
  ReturnedFile,
} from './sheets/returns/collect-types.js';
export type { ReturnBook, ReturnsProblem, ReturnsRequest } from './sheets/returns/issue-types.js';
export type { ReturnPart } from './sheets/returns/parts.js';
export type { Member as ReturnMember } from './sheets/returns/who.js';
export { readRecord, recordPayloads, surveyRecord, type RecordSurvey } from './sheets/record/read.js';
export { recordSteps } from './sheets/record/steps.js';
export {
  RECORD_KINDS,
  type RecordEntry,
  type RecordKind,
  type RecordProblem,
} from './sheets/record/types.js';
export type { ChangeNote } from './sheets/diff/notes.js';
export type {
  ApartChange,
  BookDiff,
  CellChange,
  Change as BookChange,
  ColumnChange,
  Content,
  PlacedContent,
  RowChange,
  SheetChange,
} from './sheets/diff/types.js';
export type { CanonicalSheet } from './sheets/seal/canonical.js';
export { loadSeals, type Seals } from './sheets/seal/load.js';
export type { SealNote } from './sheets/seal/notes.js';
export type {
  Seal,
  SealCrypto,
  SealedBook,
  SealFacts,
  SealOptions,
  SealProblem,
  Verdict,
  Verification,
} from './sheets/seal/types.js';
export { webSealCrypto, type WebCrypto } from './sheets/seal/web-crypto.js';
export { conflictNote, lockedNote } from './sheets/freeze/notes.js';
export { isStampSheet } from './sheets/freeze/own.js';
export { planFreeze } from './sheets/freeze/plan-freeze.js';
export { planGiveUp } from './sheets/freeze/plan-give-up.js';
export { planRepair } from './sheets/freeze/plan-repair.js';
export { planRestore, type Decisions } from './sheets/freeze/plan-restore.js';
export type {
  Conflict,
  ConflictKind,
  Decision,
  FreezeBook,
  FreezeForm,
  FreezeNote,
  FreezeProblem,
  FreezeRequest,
  FrozenCell,
  FrozenPlace,
  GiveUpBook,
  LeftFormula,
  RepairBook,
  RepairedCell,
  RestoreBook,
  RestoredCell,
  RestoreNote,
  RestoreProblem,
  Stand,
} from './sheets/freeze/types.js';
export { planPortable } from './sheets/portable/plan-portable.js';
export type {
  LeftCell,
  PortableBook,
  PortableCell,
  PortableNote,
  PortableRequest,
  PortableSheet,
  ReplacedCell,
  ValueCell,
} from './sheets/portable/types.js';
export {
  planScenario,
  type ScenarioRequest,
  type ScenarioRow,
  type ScenarioSheet,
} from './sheets/scenario/plan-scenario.js';
export {
  planSelection,
  type SelectionPlan,
  type SelectionRequest,
} from './sheets/scenario/plan-selection.js';
export { freeSheetName } from './sheets/sheet-name.js';
export type {
  CellStyle,
  ChartSeries,
  MarkSeverity,
  NewChart,
  NewSheet,
  NewValidation,
  Plan,
  PlanCell,
  PlanStep,
} from './sheets/plan.js';
export type {
  Area,
  ArrayArea,
  Cell,
  CellError,
  CellValue,
  SheetSnapshot,
  Snapshot,
} from './sheets/snapshot.js';
export type { MembersNote, SheetsProblem } from './sheets/types.js';

// words
export { loadAllWords, loadWords } from './words/load.js';
export type { AnyProblem, InputCode, InputProblem, Messages } from './words/messages.js';
export { speaker, type Speaker } from './words/speaker.js';
