import type { Order } from '../model/order.js';
import type { ClusterBudgetFacts } from './cluster/facts.js';
import type { FormFacts } from './form/facts.js';
import type { LedgerFacts } from './ledger/facts.js';
import type { ExtraordinaryFacts } from './projects/facts.js';

/** Everything that the rules on budgets look at. What a workbook does not have is absent. */
export interface BudgetFacts {
  /** K1, one for each form; the two sides of one form on two sheets are one. */
  readonly forms?: readonly FormFacts[];
  /** K2, one for each sheet. */
  readonly ledgers?: readonly LedgerFacts[];
  /** K3. */
  readonly extraordinary?: readonly ExtraordinaryFacts[];
  /** K4. */
  readonly cluster?: ClusterBudgetFacts;
  readonly order?: Order;
}
