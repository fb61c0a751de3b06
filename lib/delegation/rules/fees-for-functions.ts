import { enterprisesOf } from '../enterprises.js';
import { delegationRule, type DelegationDraft } from '../rule.js';

/** D5: fees only for an enterprise whose founding is one of the cluster's functions. */
export const feesForFunctions = delegationRule('D5-functions', (facts) =>
  enterprisesOf(facts).flatMap(({ name, rows }): readonly DelegationDraft[] => {
    const charged = rows.filter(({ row }) => row.fees === undefined || row.fees.gt(0));
    const [first] = charged;
    if (!first) return [];
    const known = charged.some(({ row }) => row.fees?.gt(0));
    const said = new Set(rows.flatMap(({ row }) => row.forItsFunctions ?? []));
    const rest = {
      path: [...first.path, 'forItsFunctions'],
      operands: charged.map(({ path }) => path),
      facts: { enterprise: name, said: said.size > 1 ? 'both' : 'none' },
    };
    const [answer] = said.size === 1 ? [...said] : [];
    if (answer === 'yes') return [{ code: 'fees-for-functions', outcome: 'met', ...rest }];
    if (answer === 'no' && known) return [{ code: 'fees-off-functions', outcome: 'breached', ...rest }];
    return [{ code: 'fees-functions-unknown', outcome: 'undetermined', ...rest }];
  }),
);
