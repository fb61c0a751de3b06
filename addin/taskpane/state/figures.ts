import {
  computeQuota,
  Exact,
  type MembersRow,
  type MembersTable,
  type ModelProblem,
  type QuotaModel,
  type QuotaWorking,
  type Result,
} from '../../../lib/index.js';
import { standingQuota } from './members.js';

/** What the new quotas are compared with: those standing in the sheet, or the recommended model's. */
export type Basis = 'sheet' | 'recommended';

export interface Row {
  readonly member: MembersRow;
  readonly recommended?: QuotaWorking;
  /** By the scenario; absent where the member's figures or the model are not whole. */
  readonly working?: QuotaWorking;
  readonly before?: Exact;
  readonly delta?: Exact;
}

/** A sum with what it is the sum of: with one member unknown the total is undetermined, and the known part is said to be one. */
export interface Sum {
  readonly amount: Exact;
  readonly known: number;
  readonly of: number;
}

export interface Figures {
  readonly rows: readonly Row[];
  readonly total: Sum;
  /** How far the total is from the sum of the unrounded quotas (Q6): zero with the recommended model. */
  readonly rounding: Exact;
  readonly before: Sum;
  /** Only where both totals are determined. */
  readonly delta?: Exact;
}

export const isDetermined = ({ known, of }: Sum): boolean => of > 0 && known === of;

const sumOf = (amounts: readonly (Exact | undefined)[]): Sum => {
  const known = amounts.filter((amount) => amount !== undefined);
  const amount = known.reduce((sum, each) => sum.plus(each), new Exact(0));
  return { amount, known: known.length, of: amounts.length };
};

export function figuresOf(
  { rows: members }: MembersTable,
  scenario: Result<QuotaModel, ModelProblem>,
  recommended: QuotaModel,
  basis: Basis,
): Figures {
  const rows = members.map((member) => rowOf(member, scenario, recommended, basis));
  const total = sumOf(rows.map(({ working }) => working?.quota));
  const before = sumOf(rows.map((row) => row.before));
  const rounding = sumOf(rows.flatMap(({ working }) => working?.rounding ?? [])).amount;
  const determined = isDetermined(total) && isDetermined(before);
  return { rows, total, rounding, before, ...(determined && { delta: total.amount.minus(before.amount) }) };
}

/** Absent where the member's figures are not whole, or an arrangement that divides a total has no share for it. */
function workingOf({ input }: MembersRow, model: QuotaModel): QuotaWorking | undefined {
  const working = input.ok ? computeQuota(input.value, model) : undefined;
  return working?.ok ? working.value : undefined;
}

function rowOf(
  member: MembersRow,
  scenario: Result<QuotaModel, ModelProblem>,
  model: QuotaModel,
  basis: Basis,
): Row {
  const recommended = workingOf(member, model);
  const working = scenario.ok ? workingOf(member, scenario.value) : undefined;
  const before = basis === 'sheet' ? standingQuota(member) : recommended?.quota;
  return {
    member,
    ...(recommended && { recommended }),
    ...(working && { working }),
    ...(before && { before }),
    ...(working && before && { delta: working.quota.minus(before) }),
  };
}

/** The sheet's own quotas are the better comparison wherever there are any. */
export const usualBasis = ({ rows }: MembersTable): Basis =>
  rows.some((row) => standingQuota(row) !== undefined) ? 'sheet' : 'recommended';
