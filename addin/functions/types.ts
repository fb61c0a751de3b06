import type { AnyProblem, ModelProblem, Problem, QuotaProblem, RegistryProblem } from '../../lib/index.js';
import type { Sentences } from './words/say.js';

/** What only a formula can get wrong. */
export type OwnProblem = Problem<
  | 'ranges-unequal' // facts: populations, socios, periphs: rows × columns of each
  | 'one-cell-needed' // facts: argument
  | 'text-needed' // facts: argument, value
  | 'date-needed' // facts: value
  | 'total-empty' // no row of the ranges holds anything
>;

type DatedProblem = Extract<AnyProblem, Problem<'before-first-edition'>>;

/** Everything that a custom function can answer with an error. */
export type FunctionProblem = OwnProblem | DatedProblem | ModelProblem | QuotaProblem | RegistryProblem;

/** Everything that a function can say, also what only those that come when first asked for can. */
export type SaidProblem = OwnProblem | AnyProblem;

/** What functions say themselves, in one language; the library says the rest. */
export interface FunctionWords extends Sentences<OwnProblem['code']> {
  /** Rows and columns are counted from 1 within the range, for a function does not see where the range stands. */
  readonly row: (row: number) => string;
  readonly modelCell: (row: number, column: number) => string;
  /** Said after the first bad row of a total; `count` is 1 or more. */
  readonly moreRows: (count: number) => string;
  /** Headings of CLUSTERQUOTAPARTS. */
  readonly parts: readonly [
    fixed: string,
    tariff: string,
    socio: string,
    periph: string,
    perResident: string,
    variable: string,
    quota: string,
  ];
  /** Headings of CLUSTERMODEL; the last one names the edition and the day that it was published. */
  readonly model: (edition: string) => readonly [parameter: string, from: string, value: string];
}
