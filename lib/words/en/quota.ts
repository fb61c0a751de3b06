import type { ModelProblem, QuotaProblem } from '../../quota/types.js';
import type { Messages } from '../messages.js';

const argument =
  '{argument, select, population {Population} socio {Socio-economic cluster} periph {Peripherality cluster} other {Value}}';
const parameter =
  '{parameter, select, A {Fixed sum (A)} B {Tariff per resident (B)} C {Socio-economic coefficient (C)} D {Peripherality coefficient (D)} other {Parameter}}';

export const quota: Messages<QuotaProblem['code'] | ModelProblem['code']> = {
  'input-blank': `${argument}: a value is missing.`,
  'input-not-a-number': `${argument}: a number is needed; found “{value}”.`,
  'population-not-whole': 'Population: a positive whole number is needed; found {value, number, exact}.',
  'population-too-large': 'Population: {value, number, exact} is too large to compute with.',
  'index-out-of-range': `${argument}: a whole number from 1 to 10 is needed; found {value, number, exact}.`,
  'share-missing': 'The arrangement’s table of shares (S) has no share for {value, number, exact} residents.',
  'model-not-a-table':
    'This is not a parameter table: rows of parameter (A, B, C, D), from, value are needed.',
  'model-shape':
    'The model is not built as it should be: bands (from, fixed), tariff, socio and periph (ten values each) are needed.',
  'model-parameter-unknown':
    'Unknown parameter in the model table: “{value}”. The parameters are A, B, C, D.',
  'model-value-not-a-number': `${parameter}: a number is needed; found “{value}”.`,
  'model-from-not-whole': `${parameter}: a band begins at a whole number of residents, 0 or more; found “{value}”.`,
  'model-index-out-of-range': `${parameter}: a coefficient applies from a cluster numbered 1 to 10; found “{value}”.`,
  'model-step-repeated': `${parameter}: {parameter, select, B {the tariff stands more than once} other {two steps begin at {from, number, exact}}}.`,
  'model-step-missing': `${parameter}: {parameter, select, A {no band begins at 0 residents} B {the tariff is missing} other {there is no coefficient for cluster {from, number, exact}}}.`,
  'model-negative': `${parameter}: the value is negative ({value}).`,
  'model-too-large': `${parameter}: {value} is too large; {parameter, select, A {a sum must be below a billion NIS} B {a tariff must be below a billion NIS} other {a coefficient is at most 1,000%}}.`,
  'model-too-fine': `${parameter}: {value} has more than nine decimal places.`,
  'model-coefficient-ambiguous': `${parameter}: it is unclear whether {value} means {value, number, exact}%; write {value, number, exact}% or a fraction, such as 0.3 for 30%.`,
};
