import type { Finding } from '../../core/finding.js';
import type { Exact, Money } from '../../core/money.js';
import type { Problem, Result } from '../../core/result.js';
import type { AuthorityFigures, Vintage } from '../../model/authority.js';
import type { QuotaFindingCode, QuotaLimits } from '../facts.js';
import type {
  ModelProblem,
  QuotaArgument,
  QuotaInput,
  QuotaModel,
  QuotaProblem,
  QuotaWorking,
} from '../types.js';

/** Where a figure was taken from. `year` and `source` (a key of the registry's list) are those of a published figure. */
export type FigureSource =
  | { readonly kind: 'sheet'; readonly place?: string }
  | { readonly kind: 'vintage'; readonly vintage: Vintage; readonly year?: number; readonly source?: string }
  /** Typed with a member that the scenario adds. */
  | { readonly kind: 'added' }
  /** Typed in place of what was there. */
  | { readonly kind: 'override' };

/** An authority as a scenario takes it: residents, and the two clusters from 1 to 10; null is not known, and stays so. */
export interface SimulationMember {
  /** The same authority in every scenario: its code, or whatever the caller tells authorities apart by. */
  readonly key: string;
  readonly name: string;
  readonly population: number | null;
  readonly socio: number | null;
  readonly periph: number | null;
  readonly sources?: Readonly<Partial<Record<QuotaArgument, FigureSource>>>;
}

/** Per cent a year, compound, over whole years. */
export interface Growth {
  readonly perCent: Exact;
  readonly years: number;
}

/** One vintage for all three figures, or one for each figure that is to be replaced. */
export type VintageChoice = Vintage | Readonly<Partial<Record<QuotaArgument, Vintage>>>;

/** Single figures, typed in place of what was there. */
export type FigureOverrides = Readonly<Partial<Record<QuotaArgument, number>>>;

/**
 * A named set of assumptions. Applied in this order: who is a member (removed, then added) → their figures → `vintage` → `overrides` → `growth`,
 * which takes every population, a typed one as well; then the arrangement.
 */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly arrangement: QuotaModel;
  readonly added: readonly SimulationMember[];
  /** Keys of members that leave. */
  readonly removed: readonly string[];
  readonly growth?: Growth;
  readonly vintage?: VintageChoice;
  readonly overrides: Readonly<Record<string, FigureOverrides>>;
  /** Limits of the order (Q9). */
  readonly limits?: QuotaLimits;
  /** Whose personal scenario it is, an opaque key; absent: everybody's. */
  readonly owner?: string;
  /** Counts up with every saving; 0 was never saved. */
  readonly revision: number;
}

/** What a vintage says of the authority of that key; undefined where it is not known there at all. */
export type FiguresOf = (key: string, vintage: Vintage) => AuthorityFigures | undefined;

export interface SimulatedFigure {
  readonly value: number | null;
  /** Absent where the caller did not say. */
  readonly source?: FigureSource;
  /** The population before the scenario's growth, where there was any. */
  readonly grownFrom?: number;
}

/** Why a quota is undetermined. Facts always carry `authority` and `argument`. */
export type SimulationProblem =
  | QuotaProblem
  | Problem<
      | 'figure-unknown' // nobody gave it
      | 'figure-not-in-vintage' // facts: vintage, its publisher and year; never taken from elsewhere
    >;

export interface SimulationRow {
  readonly key: string;
  readonly name: string;
  readonly membership: 'member' | 'added';
  readonly figures: Readonly<Record<QuotaArgument, SimulatedFigure>>;
  /** What the figures make, where all three are known and sound. */
  readonly input?: QuotaInput;
  /** The quota with its working, or every reason why it is undetermined. */
  readonly working: Result<QuotaWorking, SimulationProblem>;
}

/** What a scenario asks for that the members at hand do not have; the rest is simulated all the same. */
export type ScenarioNote = Problem<
  | 'scenario-added-twice' // an added authority is a member already; the member stands. facts: authority
  | 'scenario-removed-unknown' // facts: key
  | 'scenario-override-unknown' // facts: key
>;

/** What is wrong with a scenario in JSON, or with what was typed for one. `place` is the JSON path. */
export type ScenarioProblem =
  | ModelProblem
  | Problem<
      | 'scenario-shape' // a field is missing, or not of its kind
      | 'scenario-format-newer' // written by a newer version. facts: format, known
      | 'scenario-growth-rate' // not a number above −100, up to `most`, within nine decimal places. facts: value, most
      | 'scenario-growth-years' // not a whole number from 0 to `most`. facts: value, most
      | 'scenario-limit' // not an amount from 0 upwards, in whole agorot. facts: value
      | 'scenario-key-repeated' // one authority twice. facts: key
    >;

/** Of the problems and notes above, those that no other part of the library reports. */
export type OwnScenarioProblem =
  Exclude<SimulationProblem | ScenarioProblem, QuotaProblem | ModelProblem> | ScenarioNote;
export type ScenarioCode = OwnScenarioProblem['code'];

/** A sum, and whether it is one: `total` is there only where nothing is undetermined. */
export interface KnownSum {
  /** NIS a year, of those that are known. */
  readonly known: Money;
  readonly undetermined: number;
  readonly total?: Money;
}

export interface SimulationResult extends KnownSum {
  readonly scenario: Scenario;
  /** Members in the order given, then those added. */
  readonly rows: readonly SimulationRow[];
  /** Members that the scenario removes, as they were given. */
  readonly left: readonly SimulationMember[];
  /** How far `known` is from the sum of the unrounded quotas (Q6). */
  readonly rounding: Money;
  /** The limits of the order, by authority and in all (Q9); paths point into `rows` as into `authorities`. */
  readonly limits: readonly Finding<QuotaFindingCode>[];
  /** Another arrangement than the recommended one needs the minister's approval (Q7). */
  readonly needsApproval: boolean;
  readonly notes: readonly ScenarioNote[];
}
