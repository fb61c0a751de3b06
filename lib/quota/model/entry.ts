import { Exact } from '../../core/money.js';
import { cellText } from '../cells.js';
import type { ModelProblem } from '../types.js';
import { COLUMNS, isPerCent, type Parameter } from './parameters.js';

/** Where a value stood: the place in the caller's words, and row and column of a table. */
export interface Where {
  readonly place: string;
  readonly facts: Readonly<Record<string, number>>;
}

/** The places of one step: its parameter's name, from what it applies, and its value. */
export interface Places {
  readonly name: Where;
  readonly from: Where;
  readonly value: Where;
}

/** From `from` residents or cluster on, `parameter` is `value`: NIS, per cent, or a share. Without steps `from` is 0. */
export interface Entry {
  readonly parameter: Parameter;
  readonly from: number;
  readonly value: Exact;
  readonly at: Places;
}

export const problem = (
  code: ModelProblem['code'],
  where: Where,
  facts: ModelProblem['facts'] = {},
): ModelProblem => ({ code, facts: { ...where.facts, ...facts }, place: where.place });

/** The limits keep every product of the formula within the digits of `Exact`. */
const BILLION = new Exact(1e9);
/** Shares may be the budgets of cities. */
const QUADRILLION = new Exact(1e15);
const THOUSAND_PER_CENT = new Exact(1000);
const FINEST = 9;
const AGORA = 2;

function isTooLarge(parameter: Parameter, value: Exact): boolean {
  if (isPerCent(parameter)) return value.gt(THOUSAND_PER_CENT);
  return value.gte(parameter === 'S' ? QUADRILLION : BILLION);
}

/** Undefined where the value may stand. */
export function refuse(parameter: Parameter, value: Exact, where: Where): ModelProblem | undefined {
  const facts = { parameter, value: cellText(value.toFixed()) };
  if (value.isNegative() && !value.isZero()) return problem('model-negative', where, facts);
  if (isTooLarge(parameter, value)) return problem('model-too-large', where, facts);
  if (COLUMNS[parameter].value === 'agorot' && value.decimalPlaces() > AGORA) {
    return problem('model-finer-than-agora', where, facts);
  }
  return value.decimalPlaces() > FINEST ? problem('model-too-fine', where, facts) : undefined;
}
