import type { Citation } from '../core/citation.js';
import type { Exact, Money } from '../core/money.js';
import type { Problem } from '../core/result.js';

/** What the model needs of one authority: residents, and the two cluster indices from 1 to 10. */
export interface QuotaInput {
  readonly population: number;
  readonly socio: number;
  readonly periph: number;
}

/** The fixed sum A of everyone with at least `from` residents, up to the next band. */
export interface Band {
  readonly from: number;
  readonly fixed: Money;
}

/** A parameter table (Q2–Q5, Q7). Coefficients in per cent, index 0 is cluster 1. */
export interface QuotaModel {
  /** The ministry's recommended model, or an arrangement of the authorities' own, which needs the minister's approval (Q7). */
  readonly status: 'recommended' | 'own';
  /** Edition of the document, for the recommended model; its date of coming into force. */
  readonly edition?: string;
  readonly bands: readonly Band[];
  /** B, NIS per resident. */
  readonly tariff: Exact;
  /** C, ten percentages. */
  readonly socio: readonly Exact[];
  /** D, ten percentages. */
  readonly periph: readonly Exact[];
}

export type QuotaArgument = 'population' | 'socio' | 'periph';

/** Problems of one authority's input; facts always carry `argument`, and `value` where there was one. */
export type QuotaProblem = Problem<
  | 'input-blank' // a blank, null, or population 0 (a blank arrives as 0 on desktop Excel)
  | 'input-not-a-number' // text, a boolean, or an error value where a number belongs
  | 'population-not-whole' // negative or fractional
  | 'population-too-large' // above 2^53 − 1
  | 'index-out-of-range' // not a whole number from 1 to 10
>;

/**
 * Problems of a parameter table. `place` is the cell in the caller's words, `R3C2` without them, or the JSON path.
 * Facts carry `parameter` (A, B, C, D) and `value` where there were any; those of a table also `row` and `column`, counted from 1.
 */
export type ModelProblem = Problem<
  | 'model-not-a-table'
  | 'model-shape' // JSON without the fields of a model
  | 'model-parameter-unknown'
  | 'model-value-not-a-number'
  | 'model-from-not-whole' // A: residents from which a band begins, a whole number from 0
  | 'model-index-out-of-range' // C, D: cluster index from which a coefficient applies, 1 to 10
  | 'model-step-repeated' // two rows of one parameter from the same number; a second tariff
  | 'model-step-missing' // no band from 0, no coefficient for cluster 1, no tariff
  | 'model-negative'
  | 'model-too-large' // a sum of a billion NIS or more, a coefficient above 1000 %
  | 'model-too-fine' // more than nine decimal places
  | 'model-coefficient-ambiguous' // 30 where 30% or 0.3 is meant
>;

/** One line of the working: symbol, amount, and the clause that it comes from. */
export interface Step {
  readonly symbol: 'A' | 'B' | 'C' | 'D' | 'per-resident' | 'variable' | 'quota' | 'rounding';
  readonly amount: Exact;
  readonly unit: 'nis' | 'nis-per-resident' | 'per-cent';
  readonly source: Citation;
}

/** Q1 with its working. */
export interface QuotaWorking {
  readonly input: QuotaInput;
  readonly fixed: Money;
  readonly tariff: Exact;
  /** Per cent. */
  readonly socio: Exact;
  /** Per cent. */
  readonly periph: Exact;
  /** B·C·D, NIS per resident, unrounded. */
  readonly perResident: Money;
  /** B·C·D·population, unrounded. */
  readonly variable: Money;
  /** Exact to the agora; rounded half-up only where the parameters make it necessary (Q6). */
  readonly quota: Money;
  /** quota − (A + variable): zero with the recommended model. */
  readonly rounding: Money;
  readonly steps: readonly Step[];
}
