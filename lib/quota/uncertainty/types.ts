import type { Exact, Money } from '../../core/money.js';
import type { Problem } from '../../core/result.js';

export interface UncertaintyOptions {
  /** Each population lies within ± this many per cent of the stated one, from 0 to below 100. */
  readonly rangePerCent: Exact;
  /** How many times all populations are drawn: 1 to 100,000. */
  readonly runs: number;
  /** A whole number of 32 bits. The same seed gives the same answer, in every environment. */
  readonly seed: number;
}

/** `done` of `of` steps of about equal length. */
export interface UncertaintyProgress {
  readonly done: number;
  readonly of: number;
}

/**
 * Amounts in NIS over all runs. A percentile is the smallest amount that at least so many per cent of the runs do not
 * exceed (nearest rank): an amount that a run had, to the agora, and none between two.
 */
export interface Percentiles {
  /** By the stated populations. */
  readonly stated: Money;
  readonly least: Money;
  readonly p5: Money;
  readonly p25: Money;
  readonly p50: Money;
  readonly p75: Money;
  readonly p95: Money;
  readonly most: Money;
}

/** How many runs had a total from `from` to `to`, both included. */
export interface Bin {
  readonly from: Money;
  readonly to: Money;
  readonly runs: number;
}

export interface Uncertainty {
  readonly options: UncertaintyOptions;
  /** Of the cluster's quotas, each rounded (Q6). */
  readonly total: Percentiles;
  /** At most twenty bins of equal width, from the least total to the most. */
  readonly distribution: readonly Bin[];
  /** In the order of the inputs. */
  readonly members: readonly Percentiles[];
}

/** Facts carry `value`, and `most` where there is a limit. */
export type UncertaintyProblem = Problem<
  | 'uncertainty-runs' // not a whole number from 1 to `most`
  | 'uncertainty-range' // not from 0 to below 100
  | 'uncertainty-seed' // not a whole number of 32 bits
  | 'uncertainty-too-large' // more than `most` quotas to keep: runs times authorities
  | 'uncertainty-shares' // a part divides a total by shares set for the stated populations alone
>;
