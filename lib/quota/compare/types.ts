import type { Exact, Money } from '../../core/money.js';
import type { KnownSum, SimulationResult, SimulationRow } from '../scenarios/types.js';

/** One authority under one scenario. */
export interface Side {
  readonly row: SimulationRow;
  /** NIS a year; absent where undetermined. */
  readonly quota?: Money;
  /** NIS per resident, unrounded. */
  readonly perResident?: Exact;
}

/**
 * What moved a quota. First the authority's figures at the old arrangement: `band` (residents carry it into another band of A),
 * `residents`, `socio`, `periph`; then the arrangement at the new figures: `A`, `B`, `C`, `D`, and `rest` (weights, factor, bounds, shares,
 * other parts). `membership`: it joined or left. `together`: several at once, where what lies between has no quota.
 */
export type Factor =
  'membership' | 'band' | 'residents' | 'socio' | 'periph' | 'A' | 'B' | 'C' | 'D' | 'rest' | 'together';

/** NIS a year; negative where it lowers the quota. */
export interface Contribution {
  readonly factor: Factor;
  readonly amount: Money;
}

/** The authority's own figures put it on another step of the old arrangement's table, and what that alone costs it. */
export interface Move {
  readonly parameter: 'A' | 'C' | 'D';
  /** A: residents from which the band begins; C, D: the cluster's index. */
  readonly old: number;
  readonly next: number;
  /** NIS a year; absent where it cannot be told from other changes (`together`). */
  readonly cost?: Money;
}

export interface ComparedAuthority {
  readonly key: string;
  readonly name: string;
  readonly standing: 'stayed' | 'joined' | 'left';
  /** Absent for one that joined. */
  readonly old?: Side;
  /** Absent for one that left. */
  readonly next?: Side;
  /** next − old, NIS: the whole quota of one that joined, minus that of one that left. Absent where a side is undetermined. */
  readonly delta?: Money;
  /** Of the old quota; absent where there was none or it was 0. */
  readonly perCent?: Exact;
  readonly pays: 'more' | 'less' | 'same' | 'joined' | 'left' | 'undetermined';
  readonly moves: readonly Move[];
  /** Adds up to `delta` exactly; empty where there is none or nothing changed. */
  readonly attribution: readonly Contribution[];
}

/** Residents by the new figures, of those that left by the old ones. */
export interface Tally {
  readonly authorities: number;
  readonly residents: number;
  /** Authorities among these whose residents are not known. */
  readonly unknown: number;
}

/**
 * How unevenly the quota per resident lies on the residents, over the authorities that are known.
 * Indices are absent where nobody pays anything.
 */
export interface Spread {
  /** 0: every resident's share is the same; towards 1: a few residents carry all. */
  readonly gini?: Exact;
  /**
   * From −1 to 1, residents ranked from the weakest socio-economic cluster to the strongest: positive where residents of
   * stronger authorities pay more each, negative where those of weaker ones do.
   */
  readonly concentration?: Exact;
  /** NIS per resident over all known. */
  readonly perResident?: Exact;
  readonly known: number;
  readonly undetermined: number;
}

export interface Comparison {
  readonly old: SimulationResult;
  readonly next: SimulationResult;
  /** Those of the new scenario in its order, then those that left. */
  readonly authorities: readonly ComparedAuthority[];
  /** The sum of all `delta`; `total` is that of the clusters' totals. */
  readonly delta: KnownSum;
  /** Of the known total of the old scenario; absent where a total is undetermined or the old one 0. */
  readonly perCent?: Exact;
  readonly counts: Readonly<Record<ComparedAuthority['pays'], Tally>>;
  /** Adds up to `delta.known` exactly. */
  readonly attribution: readonly Contribution[];
  readonly spread: { readonly old: Spread; readonly next: Spread };
}
