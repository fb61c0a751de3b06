import type { Money } from '../../core/money.js';
import { fail, ok, type Result } from '../../core/result.js';
import { computeQuota } from '../calculation.js';
import { solveTariff } from '../solve/solve.js';
import type { Solved, SolveProblem } from '../solve/types.js';
import type { QuotaModel } from '../types.js';
import { knownSum, quotaIn, simulate } from './simulate.js';
import type { KnownSum, SimulationMember, SimulationProblem, SimulationRow } from './types.js';

/** A tariff with which those who stay come to what all came to before. */
export interface KeptTotal {
  /** `exact` says whether to the agora; if not, no tariff comes nearer, and `missed` is what is left. */
  readonly solved: Solved;
  /** NIS a year, in the order of those who stay; together they are `solved.total`. */
  readonly quotas: readonly Money[];
}

/** What an authority's leaving does to the quotas. */
export interface QuotasAfterLeaving {
  readonly leaver: SimulationRow;
  /** In the order given. By the same parameters each one's quota is what it was: it looks at no other member. */
  readonly staying: readonly SimulationRow[];
  /** Of all, with the one that leaves. */
  readonly before: KnownSum;
  /** Of those who stay, by the same parameters: less by the quota of the one that leaves. */
  readonly after: KnownSum;
  /** Or why there is none: a quota that is not known (facts: authority), or a total that no tariff reaches. */
  readonly kept: Result<KeptTotal, SimulationProblem | SolveProblem>;
}

/** Every reason why the total before, or what those who stay pay, is not known. */
function unknownIn(rows: readonly SimulationRow[]): Result<null, SimulationProblem> {
  const [first, ...more] = rows.flatMap(({ working }) => (working.ok ? [] : working.problems));
  return first ? fail(first, ...more) : ok(null);
}

function keepTotal(
  rows: readonly SimulationRow[],
  staying: readonly SimulationRow[],
  { known }: KnownSum,
  model: QuotaModel,
): QuotasAfterLeaving['kept'] {
  const all = unknownIn(rows);
  if (!all.ok) return all;
  const inputs = staying.flatMap(({ input }) => (input ? [input] : []));
  const solved = solveTariff(known, inputs, model);
  if (!solved.ok) return solved;
  const quotas = inputs.flatMap((input) => {
    const working = computeQuota(input, solved.value.model);
    return working.ok ? [working.value.quota] : [];
  });
  return ok({ solved: solved.value, quotas });
}

/**
 * The quotas of those who stay when one member leaves: with the parameters as they are, and with the tariff B that keeps the total. The
 * procedure says nothing of quotas after an authority has left; both are computations that a council may take as a basis, and another
 * tariff needs the minister's approval (Q7). Undefined where nobody has that key.
 */
export function quotasAfterLeaving(
  members: readonly SimulationMember[],
  leaver: string,
  model: QuotaModel,
): QuotasAfterLeaving | undefined {
  const unchanged = {
    id: '',
    name: '',
    arrangement: model,
    added: [],
    removed: [],
    overrides: {},
    revision: 0,
  };
  const { rows } = simulate(unchanged, members);
  const leaving = rows.find(({ key }) => key === leaver);
  if (!leaving) return undefined;
  const staying = rows.filter((row) => row !== leaving);
  const before = knownSum(rows.map(quotaIn));
  return {
    leaver: leaving,
    staying,
    before,
    after: knownSum(staying.map(quotaIn)),
    kept: keepTotal(rows, staying, before, model),
  };
}
