import type { ModelProblem, QuotaProblem } from '../../quota/types.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {Population} socio {Socio-economic cluster} periph {Peripherality cluster} other {Value}}';
const parameter =
  '{parameter, select, A {Fixed sum (A)} B {Tariff per resident (B)} C {Socio-economic coefficient (C)} D {Peripherality coefficient (D)} T {Sum to divide (T)} S {Share (S)} part {Part} factor {Overall factor} cap {Cap} floor {Floor} other {Parameter}}';

export const quota: Messages<QuotaProblem['code'] | ModelProblem['code']> = {
  'input-blank': `${argument}: a value is missing.`,
  'input-not-a-number': `${argument}: a number is needed; found “{value}”.`,
  'population-not-whole': 'Population: a positive whole number is needed; found {value, number, exact}.',
  'population-too-large': 'Population: {value, number, exact} is too large to compute with.',
  'index-out-of-range': `${argument}: a whole number from 1 to 10 is needed; found {value, number, exact}.`,
  'share-missing': 'The arrangement’s table of shares (S) has no share for {value, number, exact} residents.',
  'model-not-a-table':
    'This is not a parameter table: rows of parameter (A, B, C, D, T, S, part, factor, cap, floor), from, value are needed.',
  'model-shape':
    'The model is not built as it should be: bands, tariff, socio and periph (ten values each), or total and shares, or parts with a weight; beside them factor, caps and floors.',
  'model-parameter-unknown':
    'Unknown parameter in the model table: “{value}”. The parameters are A, B, C, D, T, S, part, factor, cap, floor.',
  'model-value-not-a-number': `${parameter}: a number is needed; found “{value}”.`,
  'model-from-not-whole': `${parameter}: {parameter, select, S {a share belongs to a whole number of residents, 1 or more} part {the number of a part is whole, 1 or more} B {there are no steps; a dash stands in their place} T {there are no steps; a dash stands in their place} factor {there are no steps; a dash stands in their place} other {a band begins at a whole number of residents, 0 or more}}; found “{value}”.`,
  'model-index-out-of-range': `${parameter}: a coefficient applies from a cluster numbered 1 to 10; found “{value}”.`,
  'model-step-repeated': `${parameter}: {parameter, select, B {the tariff stands more than once} T {the sum stands more than once} factor {the factor stands more than once} part {two parts have the number {from, number, exact}} other {two steps begin at {from, number, exact}}}.`,
  'model-step-missing': `${parameter}: {parameter, select, A {no band begins at 0 residents} B {the tariff is missing} T {there are shares, but no sum to divide} S {there is a sum to divide, but no shares} other {there is no coefficient for cluster {from, number, exact}}}.`,
  'model-negative': `${parameter}: the value is negative ({value}).`,
  'model-too-large': `${parameter}: {value} is too large; {parameter, select, A {a sum must be below a billion NIS} B {a tariff must be below a billion NIS} T {a sum must be below a billion NIS} cap {a sum must be below a billion NIS} floor {a sum must be below a billion NIS} S {a share must be below a million billion} other {a percentage is at most 1,000%}}.`,
  'model-too-fine': `${parameter}: {value} has more than nine decimal places.`,
  'model-coefficient-ambiguous': `${parameter}: it is unclear whether {value} means {value, number, exact}%; write {value, number, exact}% or a fraction, such as 0.3 for 30%.`,
  'model-finer-than-agora': `${parameter}: {value} has a fraction of an agora; caps and floors are in whole agorot.`,
  'model-outside-part': `${parameter}: the row stands above the first part; in a table of several parts every row belongs to the part above it.`,
  'model-part-empty': 'Part {part, number, exact} is empty: it needs rows A, B, C, D or T, S.',
  'model-part-mixed': `${parameter}: one part has both a formula (A, B, C, D) and the division of a sum (T, S); make them two parts.`,
  'model-weights': 'The weights of the parts add up to {total}%, not to 100%.',
  'model-share-differs': `${parameter}: an authority of {population, number, exact} residents has two different shares.`,
  'model-shares-zero': `${parameter}: all shares are 0, so there is nothing to divide by.`,
  'model-cap-below-floor':
    'The cap ({cap} NIS) is below the floor ({floor} NIS) from {from, number, exact} residents on.',
};
