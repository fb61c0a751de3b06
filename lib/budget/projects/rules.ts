import type { ProjectRule } from './rule.js';
import { accountApart } from './rules/account-apart.js';
import { balanceAddsUp } from './rules/balance-adds-up.js';
import { estimate } from './rules/estimate.js';
import { noForeignPledge } from './rules/no-foreign-pledge.js';
import { noSetOff } from './rules/no-set-off.js';
import { purposeAlone } from './rules/purpose-alone.js';
import { separateForms } from './rules/separate-forms.js';
import { totalsAddUp } from './rules/totals-add-up.js';
import { trust } from './rules/trust.js';
import { withinReceipts } from './rules/within-receipts.js';

/** Rules on extraordinary budgets: B9 on a cluster's, section 213א on an authority's, the regulations and plain sums on both. */
export const PROJECT_RULES: readonly ProjectRule[] = [
  estimate,
  ...trust,
  ...accountApart,
  ...purposeAlone,
  ...noSetOff,
  ...noForeignPledge,
  withinReceipts,
  balanceAddsUp,
  totalsAddUp,
  separateForms,
];
