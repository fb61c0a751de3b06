import type { ClusterCode } from './cluster/codes.js';
import type { FormCode } from './form/codes.js';
import type { LedgerCode } from './ledger/codes.js';
import type { ProjectCode } from './projects/codes.js';

/** Every code of the rules on budgets. Each part keeps its own beside its rules, and joins here. */
export type BudgetFindingCode = FormCode | LedgerCode | ProjectCode | ClusterCode;
