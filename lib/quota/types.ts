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

/**
 * A part with the letters of annex 3: A by size, B NIS per resident, C and D ten percentages each, index 0 is cluster 1.
 * Its amount for an authority is A + B·C·D·population.
 */
export interface FormulaPart {
  readonly kind: 'formula';
  /** Per cent; the weights of a model's parts add up to 100. */
  readonly weight: Exact;
  readonly bands: readonly Band[];
  readonly tariff: Exact;
  readonly socio: readonly Exact[];
  readonly periph: readonly Exact[];
}

/** The share, in any scale, of the authority with so many residents. Two authorities of one size have one share, each a row. */
export interface Share {
  readonly population: number;
  readonly share: Exact;
}

/** A part that divides a total: the amount of an authority is total · share / Σ shares. Shares by ascending population. */
export interface SharesPart {
  readonly kind: 'shares';
  /** Per cent; the weights of a model's parts add up to 100. */
  readonly weight: Exact;
  readonly total: Money;
  readonly shares: readonly Share[];
}

export type Part = FormulaPart | SharesPart;

/**
 * A parameter table (Q2–Q5, Q7): quota = bound(factor · Σ weight of a part · its amount), rounded half-up to the agora (Q6).
 */
export interface QuotaModel {
  /** The ministry's recommended model, or an arrangement of the authorities' own, which needs the minister's approval (Q7). */
  readonly status: 'recommended' | 'own';
  /** Edition of the document, for the recommended model; its date of coming into force. */
  readonly edition?: string;
  readonly parts: readonly [Part, ...Part[]];
  /** Per cent of the parts' sum. */
  readonly factor: Exact;
  /** The most that an authority pays, by size like A, in whole agorot; below the first step there is no cap. */
  readonly caps: readonly Band[];
  /** The least that an authority pays, by size like A, in whole agorot; below the first step there is no floor. */
  readonly floors: readonly Band[];
}

export type QuotaArgument = 'population' | 'socio' | 'periph';

/** Problems of one authority's input; facts always carry `argument`, and `value` where there was one. */
export type QuotaProblem = Problem<
  | 'input-blank' // a blank, null, or population 0 (a blank arrives as 0 on desktop Excel)
  | 'input-not-a-number' // text, a boolean, or an error value where a number belongs
  | 'population-not-whole' // negative or fractional
  | 'population-too-large' // above 2^53 − 1
  | 'index-out-of-range' // not a whole number from 1 to 10
  | 'share-missing' // the arrangement divides a total, and has no share for so many residents
>;

/**
 * Problems of a parameter table. `place` is the cell in the caller's words, `R3C2` without them, or the JSON path.
 * Facts carry `parameter` (A, B, C, D, T, S, part, factor, cap, floor) and `value` where there were any;
 * those of a table also `row` and `column`, counted from 1.
 */
export type ModelProblem = Problem<
  | 'model-not-a-table'
  | 'model-shape' // JSON without the fields of a model
  | 'model-parameter-unknown'
  | 'model-value-not-a-number'
  | 'model-from-not-whole' // A, caps, floors: residents from which a step begins, whole, from 0; S and the number of a part from 1
  | 'model-index-out-of-range' // C, D: cluster index from which a coefficient applies, 1 to 10
  | 'model-step-repeated' // two rows of one parameter from the same number; a second tariff, total or factor
  | 'model-step-missing' // no band from 0, no coefficient for cluster 1, no tariff; shares without a total, a total without shares
  | 'model-negative'
  | 'model-too-large' // a sum of a billion NIS or more, a share of 10^15 or more, a percentage above 1000 %
  | 'model-too-fine' // more than nine decimal places
  | 'model-finer-than-agora' // a cap or a floor with a fraction of an agora
  | 'model-coefficient-ambiguous' // 30 where 30% or 0.3 is meant
  | 'model-outside-part' // a letter above the first row of several parts
  | 'model-part-empty' // facts: part
  | 'model-part-mixed' // letters of annex 3 and shares of a total in one part
  | 'model-weights' // not 100 % together; facts: total
  | 'model-share-differs' // one number of residents with two shares; facts: population
  | 'model-shares-zero' // shares of nothing
  | 'model-cap-below-floor' // facts: from, cap, floor
>;

/** One line of the working: symbol, amount, and the clause that it comes from. */
export interface Step {
  readonly symbol:
    | 'weight'
    | 'A'
    | 'B'
    | 'C'
    | 'D'
    | 'per-resident'
    | 'variable'
    | 'T'
    | 'S'
    | 'shares' // Σ shares
    | 'amount' // of the part
    | 'sum' // Σ weight · amount
    | 'factor'
    | 'cap'
    | 'floor'
    | 'rounding'
    | 'quota';
  readonly amount: Exact;
  readonly unit: 'nis' | 'nis-per-resident' | 'per-cent' | 'share';
  readonly source: Citation;
  /** Which part the line belongs to, from 1, where there are several. */
  readonly part?: number;
}

export interface FormulaWorking {
  readonly kind: 'formula';
  /** Per cent. */
  readonly weight: Exact;
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
  /** A + B·C·D·population, unrounded and unweighted. */
  readonly amount: Money;
}

export interface SharesWorking {
  readonly kind: 'shares';
  /** Per cent. */
  readonly weight: Exact;
  readonly total: Money;
  readonly share: Exact;
  /** Σ shares. */
  readonly of: Exact;
  /** total · share / Σ shares, unweighted, to a hundred digits. */
  readonly amount: Money;
}

export type PartWorking = FormulaWorking | SharesWorking;

/** Q1 with its working. */
export interface QuotaWorking {
  readonly input: QuotaInput;
  readonly parts: readonly [PartWorking, ...PartWorking[]];
  /** Σ weight · amount, NIS; where shares do not divide evenly, to a hundred digits. */
  readonly sum: Money;
  /** Per cent. */
  readonly factor: Exact;
  /** factor · sum. */
  readonly unbounded: Money;
  /** The cap or floor that cut it, of the step that begins at `from` residents. */
  readonly bound?: { readonly kind: 'cap' | 'floor'; readonly from: number; readonly limit: Money };
  /** Exact to the agora; rounded half-up only where the parameters make it necessary (Q6). */
  readonly quota: Money;
  /** quota − what stood before rounding: zero with the recommended model. */
  readonly rounding: Money;
  readonly steps: readonly Step[];
}
