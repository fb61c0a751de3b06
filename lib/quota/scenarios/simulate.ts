import { Exact, money, type Money } from '../../core/money.js';
import { fail, type Result } from '../../core/result.js';
import { computeQuota } from '../calculation.js';
import { cite } from '../cite.js';
import type { AuthorityQuota } from '../facts.js';
import { againstLimits } from '../limits.js';
import type { QuotaWorking } from '../types.js';
import { figuresIn, inputOf, named } from './figures.js';
import { membersIn, type Membership } from './members.js';
import type {
  FiguresOf,
  KnownSum,
  Scenario,
  SimulationMember,
  SimulationProblem,
  SimulationResult,
  SimulationRow,
} from './types.js';

const nobody: FiguresOf = () => undefined;

function workingOf(
  input: ReturnType<typeof inputOf>,
  scenario: Scenario,
  authority: string,
): Result<QuotaWorking, SimulationProblem> {
  if (!input.ok) return input;
  const working = computeQuota(input.value, scenario.arrangement);
  if (working.ok) return working;
  const [first, ...more] = working.problems.map((problem): SimulationProblem => named(problem, authority));
  return fail(first as SimulationProblem, ...more);
}

function rowOf({ member, membership }: Membership, scenario: Scenario, figuresOf: FiguresOf): SimulationRow {
  const { key, name } = member;
  const figures = figuresIn(scenario, member, membership, figuresOf);
  const input = inputOf(figures, name);
  const working = workingOf(input, scenario, name);
  return { key, name, membership, figures, ...(input.ok && { input: input.value }), working };
}

/** The quota, where it is determined. */
export const quotaIn = (row: SimulationRow | undefined): Money | undefined =>
  row?.working.ok ? row.working.value.quota : undefined;

/** Sums what is known, and is a total only where all is. */
export function knownSum(amounts: readonly (Money | undefined)[]): KnownSum {
  const known = money(amounts.reduce((sum: Exact, amount) => sum.plus(amount ?? 0), new Exact(0)));
  const undetermined = amounts.filter((amount) => amount === undefined).length;
  return { known, undetermined, ...(undetermined === 0 && { total: known }) };
}

function limitsOf(rows: readonly SimulationRow[], { limits }: Scenario): SimulationResult['limits'] {
  const authorities = rows.map((row): AuthorityQuota => {
    const amount = quotaIn(row);
    return { name: row.name, ...(amount && { set: { amount } }) };
  });
  return againstLimits(authorities, limits).map((draft) => ({
    rule: 'Q9-limit',
    ...draft,
    sources: [cite('Q9')],
  }));
}

/**
 * The scenario over these members: every quota with its working and where each figure came from, or why it is undetermined.
 * Never fails: what cannot be computed is a row that says so. `figuresOf` gives the figures of another vintage; without it none are known.
 */
export function simulate(
  scenario: Scenario,
  members: readonly SimulationMember[],
  figuresOf: FiguresOf = nobody,
): SimulationResult {
  const { here, left, notes } = membersIn(scenario, members);
  const rows = here.map((membership) => rowOf(membership, scenario, figuresOf));
  const rounding = rows.reduce(
    (sum: Exact, { working }) => (working.ok ? sum.plus(working.value.rounding) : sum),
    new Exact(0),
  );
  return {
    scenario,
    rows,
    left,
    ...knownSum(rows.map(quotaIn)),
    rounding: money(rounding),
    limits: limitsOf(rows, scenario),
    needsApproval: scenario.arrangement.status === 'own',
    notes,
  };
}
