import { formatMoney, money, type Money } from '../core/money.js';
import type { AuthorityQuota, QuotaDraft, QuotaLimits } from './facts.js';

function each({ name, set }: AuthorityQuota, index: number, limit: Money): QuotaDraft {
  const path = ['authorities', index, 'set'];
  if (!set) return { code: 'limit-quota-unknown', outcome: 'undetermined', path, facts: { authority: name } };
  const facts = { authority: name, set: formatMoney(set.amount), limit: formatMoney(limit) };
  return set.amount.gt(limit)
    ? { code: 'limit-exceeded', outcome: 'breached', path, facts }
    : { code: 'limit-kept', outcome: 'met', path, facts };
}

/** A known part above the limit is a breach already; one below it says nothing while some are missing. */
function together(authorities: readonly AuthorityQuota[], limit: Money): QuotaDraft {
  const path = ['authorities'];
  const missing = authorities.filter(({ set }) => set === undefined).length;
  const total = authorities.reduce((sum, { set }) => money(sum.plus(set?.amount ?? 0)), money(0));
  const facts = { total: formatMoney(total), limit: formatMoney(limit), missing };
  if (total.gt(limit)) return { code: 'total-limit-exceeded', outcome: 'breached', path, facts };
  return missing > 0
    ? { code: 'total-limit-unknown', outcome: 'undetermined', path, facts }
    : { code: 'total-limit-kept', outcome: 'met', path, facts };
}

/** Q9: quotas against the limits of the order, on one authority and on all; the limit itself is lawful. */
export function againstLimits(
  authorities: readonly AuthorityQuota[],
  limits: QuotaLimits | undefined,
): readonly QuotaDraft[] {
  if (limits === 'none') return [{ code: 'limit-none', outcome: 'met', path: ['limits'], facts: {} }];
  const { perAuthority, total } = limits ?? {};
  if (!perAuthority && !total) {
    return [{ code: 'limits-unknown', outcome: 'undetermined', path: ['limits'], facts: {} }];
  }
  return [
    ...(perAuthority ? authorities.map((authority, index) => each(authority, index, perAuthority)) : []),
    ...(total ? [together(authorities, total)] : []),
  ];
}
