// The only door of the library. One section a room, in the order of the house.

// core
export type { Citation } from './core/citation.js';
export { at, isoDate, newest, type Dated, type IsoDate } from './core/dated.js';
export type { Finding, Outcome } from './core/finding.js';
export { isRightToLeft, LANGUAGES, languageOf, type Language } from './core/language.js';
export { Exact, formatMoney, fromAgorot, money, roundToAgora, type Money } from './core/money.js';
export { fail, ok, type Problem, type Result } from './core/result.js';
export type { Rule } from './core/rule.js';

// model
export {
  DEFAULT_VINTAGE,
  VINTAGES,
  type Authority,
  type AuthorityFigures,
  type AuthorityKind,
  type Figure,
  type Vintage,
} from './model/authority.js';
export type { Cluster } from './model/cluster.js';

// procedure

// quota
export type {
  Band,
  ModelProblem,
  QuotaArgument,
  QuotaInput,
  QuotaModel,
  QuotaProblem,
  QuotaWorking,
  Step,
} from './quota/types.js';

// registry

// sheets
export type { CellStyle, NewSheet, Plan, PlanCell, PlanStep } from './sheets/plan.js';
export type { Area, Cell, CellError, CellValue, SheetSnapshot, Snapshot } from './sheets/snapshot.js';

// words
export { loadWords } from './words/load.js';
export type { AnyProblem } from './words/messages.js';
export type { Speaker } from './words/speaker.js';
