import { formatMoney, money } from '../../core/money.js';
import { enterprisesOf, sumsOf, upTo, type Sums } from '../enterprises.js';
import { delegationRule, type DelegationDraft } from '../rule.js';

type Verdict = Pick<DelegationDraft, 'code' | 'outcome'>;

/** Whatever the unknown amounts are, the outcome is the same, or it is not determined. */
function verdictOf({ fees, costs, doubtful, feesMissing, costsMissing }: Sums): Verdict {
  if (fees.gt(costs.plus(doubtful)) && costsMissing === 0)
    return { code: 'fees-exceed', outcome: 'breached' };
  if (fees.lte(costs) && feesMissing === 0) return { code: 'fees-within', outcome: 'met' };
  return { code: 'fees-unknown', outcome: 'undetermined' };
}

/** D5: fees and levies no more than the costs of founding the enterprise, and of keeping it while the cluster holds it. */
export const feesCovered = delegationRule('D5-costs', (facts, on) =>
  enterprisesOf(facts).flatMap((enterprise): readonly DelegationDraft[] => {
    // Whose founding is none of the cluster's functions may bring no fees at all: a demand of its own.
    if (enterprise.rows.some(({ row }) => row.forItsFunctions === 'no')) return [];
    const past = upTo(enterprise, Number(on.slice(0, 4)));
    const [first] = past.rows;
    const all = { ...sumsOf(enterprise), ...verdictOf(sumsOf(enterprise)) };
    const now = { ...sumsOf(past), ...verdictOf(sumsOf(past)) };
    if (!first && all.outcome !== 'breached') return [];
    const planned = now.outcome === 'met' && all.outcome === 'breached';
    const { fees, costs, doubtful, feesMissing, costsMissing, ...verdict } = planned ? all : now;
    const cover = verdict.outcome === 'breached' ? money(costs.plus(doubtful)) : costs;
    return [
      {
        ...(planned ? { code: 'fees-exceed-planned', outcome: 'advisory' } : verdict),
        path: first?.path ?? enterprise.rows[0]?.path ?? ['fees'],
        operands: (planned ? enterprise : past).rows.map(({ path }) => path),
        facts: {
          enterprise: enterprise.name,
          fees: formatMoney(fees),
          costs: formatMoney(cover),
          excess: formatMoney(money(fees.minus(cover).abs())),
          doubtful: formatMoney(doubtful),
          missing: feesMissing + costsMissing,
          unheld: doubtful.isZero() ? 'no' : 'yes',
        },
      },
    ];
  }),
);
