import { formatMoney, money } from '../../core/money.js';
import { procedureRule } from '../../procedure/rule.js';
import { computeQuota } from '../calculation.js';
import type { AuthorityQuota, QuotaDraft, QuotaFacts } from '../facts.js';
import { readQuotaInput } from '../input.js';
import type { QuotaModel } from '../types.js';

/** A sheet kept in shekels or thousands is as exact as it can be within one of its units. */
const AGORA = money('0.01');

function compare(authority: AuthorityQuota, model: QuotaModel, index: number): QuotaDraft {
  const { name, set } = authority;
  const path = ['authorities', index] as const;
  const { population, socio, periph } = authority;
  const input = readQuotaInput({ population, socio, periph });
  if (!input.ok) {
    const argument = String(input.problems[0].facts['argument']);
    return {
      code: 'quota-input-unknown',
      outcome: 'undetermined',
      path: [...path, argument],
      facts: { authority: name, argument },
    };
  }
  const working = computeQuota(input.value, model);
  if (!working.ok) {
    return {
      code: 'quota-share-missing',
      outcome: 'undetermined',
      path: [...path, 'population'],
      facts: { authority: name, population: input.value.population },
    };
  }
  const { quota } = working.value;
  if (!set) {
    return {
      code: 'quota-not-set',
      outcome: 'undetermined',
      path: [...path, 'set'],
      facts: { authority: name, quota: formatMoney(quota) },
    };
  }
  const difference = money(set.amount.minus(quota));
  const met = difference.abs().lt(set.keptIn ?? AGORA);
  return {
    code: met ? 'quota-as-model' : 'quota-differs',
    outcome: met ? 'met' : 'breached',
    path: [...path, 'set'],
    facts: {
      authority: name,
      set: formatMoney(set.amount),
      quota: formatMoney(quota),
      difference: formatMoney(money(difference.abs())),
      direction: difference.isNegative() ? 'below' : 'above',
    },
  };
}

/** Q1: the quota set on each authority is what the adopted arrangement gives. */
export const quotaAsModel = procedureRule('Q1', ({ authorities, model }: QuotaFacts) =>
  model
    ? authorities.map((authority, index) => compare(authority, model, index))
    : [
        {
          code: 'arrangement-unknown',
          outcome: 'undetermined',
          path: ['model'],
          facts: {},
        } satisfies QuotaDraft,
      ],
);
