import type { Exact, Money } from '../../core/money.js';
import type { Problem } from '../../core/result.js';
import type { QuotaModel, QuotaProblem } from '../types.js';

/** What is sought: B of the first formula part, NIS per resident, or the factor on the whole, per cent. */
export type SolvedParameter = 'tariff' | 'factor';

export interface Solved {
  readonly parameter: SolvedParameter;
  /** The shortest decimal that gives `total`, and of those the smallest; for a ceiling the largest value that keeps to it. */
  readonly value: Exact;
  /** The arrangement with that value in its place. */
  readonly model: QuotaModel;
  /** What the arrangement comes to: Σ of the rounded quotas (Q6), or the quota of the one authority. */
  readonly total: Money;
  /** Whether `total` is what was asked for, to the agora; if not, nothing on the grid comes nearer. */
  readonly exact: boolean;
  /** target − total: positive where it falls short. */
  readonly missed: Money;
}

/**
 * What is known of an authority; null where it is not, which makes every total undetermined. A `QuotaInput` is one of these.
 */
export interface SolveInput {
  readonly population: number | null;
  readonly socio: number | null;
  readonly periph: number | null;
}

/** Why there is no solution. Amounts are decimal text, NIS; `parameter` is tariff or factor; authorities are counted from 1. */
export type SolveOwnCode =
  | 'solve-target-missing'
  | 'solve-target-not-a-number' // facts: value
  | 'solve-target-negative' // facts: target
  | 'solve-target-too-fine' // finer than an agora; facts: target
  | 'solve-no-inputs'
  | 'solve-input-unknown' // facts: number, argument
  | 'solve-no-effect' // nothing depends on the parameter; facts: parameter, total
  | 'solve-below-fixed' // already with 0 it comes to more; facts: parameter, target, least
  | 'solve-above-caps' // all that depends on it stands at its cap; facts: parameter, target, most
  | 'solve-beyond-limits' // it would take more than a table may hold; facts: parameter, target, limit
  | 'solve-ceiling-kept'; // caps keep the quota within the ceiling whatever the tariff; facts: target, most

/** Beside its own, the problems of an authority that has no quota whatever the value; their facts carry its `number`. */
export type SolveProblem = QuotaProblem | Problem<SolveOwnCode>;
